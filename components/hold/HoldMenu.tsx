import { useId, useState } from 'react';
import type { DraftMessages } from '../../lib/i18n/draft-messages.ts';
import { formatMoment } from '../../lib/i18n/format.ts';
import { fromLocalInput, holdTimes, toLocalInput } from '../../lib/time/hold-times.ts';
import { Button } from '../ui/Button.tsx';

export interface HoldMenuProps {
  messages: DraftMessages;
  /** Epoch ms. */
  now: number;
  /** Called with the moment chosen (epoch ms). */
  onChoose: (until: number) => void;
  onCancel: () => void;
}

const HOUR = 3_600_000;

/** Until when: a few sensible moments, or one of the person's own. */
export function HoldMenu({ messages, now, onChoose, onCancel }: HoldMenuProps) {
  const { hold, locale } = messages;
  const [own, setOwn] = useState(false);
  return (
    <fieldset className="hold-menu">
      <legend className="hold-legend">{hold.hold}</legend>
      <ul className="hold-times">
        {holdTimes(now).map(({ id, at }) => (
          <li key={id}>
            <Button onClick={() => onChoose(at)}>
              {hold.times[id]} <span className="hold-moment">{formatMoment(locale, at, now)}</span>
            </Button>
          </li>
        ))}
        {!own && (
          <li>
            <Button aria-expanded={false} onClick={() => setOwn(true)}>
              {hold.otherTime}
            </Button>
          </li>
        )}
      </ul>
      {own && <OwnMoment messages={messages} now={now} onChoose={onChoose} />}
      <Button tone="text" onClick={onCancel}>
        {hold.cancel}
      </Button>
    </fieldset>
  );
}

function OwnMoment({ messages, now, onChoose }: Omit<HoldMenuProps, 'onCancel'>) {
  const { hold } = messages;
  const id = useId();
  const [value, setValue] = useState(toLocalInput(now + HOUR));
  const [asked, setAsked] = useState(false);
  const moment = fromLocalInput(value, now);
  const isWrong = asked && moment === undefined;
  const choose = () => {
    setAsked(true);
    if (moment !== undefined) onChoose(moment);
  };
  return (
    <div className="hold-own">
      <label className="hold-label" htmlFor={id}>
        {hold.moment}
      </label>
      <input
        id={id}
        className="hold-input"
        type="datetime-local"
        // biome-ignore lint/a11y/noAutofocus: it was asked for by the press before.
        autoFocus
        min={toLocalInput(now)}
        value={value}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={(event) => setValue(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && choose()}
      />
      <Button tone="solid" onClick={choose}>
        {hold.confirm}
      </Button>
      {isWrong && (
        <p className="hold-wrong" id={`${id}-wrong`} role="alert">
          {hold.past}
        </p>
      )}
    </div>
  );
}
