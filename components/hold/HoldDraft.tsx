import { useState } from 'react';
import type { DraftMessages } from '../../lib/i18n/draft-messages.ts';
import { formatHours } from '../../lib/i18n/format.ts';
import { nextPostingTime } from '../../lib/time/posting-hours.ts';
import { SourceText } from '../companion/SourceText.tsx';
import { Button } from '../ui/Button.tsx';
import { HoldMenu } from './HoldMenu.tsx';

/** What a draft can be held with. Outcomes are those of `lib/browser/held-drafts.ts`. */
export interface HoldActions {
  /** Epoch ms, asked when it is needed. */
  readonly clock: () => number;
  readonly hold: (until: number) => Promise<'held' | 'no-room' | 'failed'>;
  /** Empties the box, at the person's wish. Resolves to whether it is empty. */
  readonly empty: () => Promise<boolean>;
  readonly copy: () => Promise<boolean>;
  readonly say: (words: string) => void;
}

interface HoldDraftProps extends HoldActions {
  messages: DraftMessages;
  /** The person's usual hours of posting, or `undefined` where there are none; `'off'`: no hint is wanted. */
  hint: readonly number[] | undefined | 'off';
  /** Asked for elsewhere: the choice is open at once, and goes back there where nothing is chosen. */
  onCancel?: () => void;
}

type State =
  | { readonly at: 'rest' | 'menu' }
  | { readonly at: 'held'; readonly until: number; readonly box: 'full' | 'empty' | 'stuck' }
  | { readonly at: 'refused'; readonly why: 'no-room' | 'failed' };

/** Keeps the draft for later: a choice of moments, then what came of it. The box is emptied only when asked. */
export function HoldDraft({ messages, hint, clock, hold, empty, copy, say, onCancel }: HoldDraftProps) {
  const [state, setState] = useState<State>({ at: onCancel ? 'menu' : 'rest' });
  const { hold: words } = messages;
  const now = clock();

  const choose = async (until: number) => {
    const result = await hold(until);
    if (result !== 'held') return setState({ at: 'refused', why: result });
    setState({ at: 'held', until, box: 'full' });
    say(words.heldUntil(until, clock()));
  };
  const emptyBox = async (until: number) => {
    const isEmpty = await empty();
    setState({ at: 'held', until, box: isEmpty ? 'empty' : 'stuck' });
    say(isEmpty ? words.emptied : words.notEmptied);
  };

  switch (state.at) {
    case 'menu':
      return (
        <HoldMenu
          messages={messages}
          now={now}
          onChoose={choose}
          onCancel={onCancel ?? (() => setState({ at: 'rest' }))}
        />
      );
    case 'held':
      return (
        <div className="held">
          <p className="held-until">{words.heldUntil(state.until, now)}</p>
          <p>{words.whereItIs}</p>
          <p>{state.box === 'full' ? words.stillThere : state.box === 'empty' ? words.emptied : words.notEmptied}</p>
          {state.box === 'full' && <Button onClick={() => void emptyBox(state.until)}>{words.empty}</Button>}
        </div>
      );
    case 'refused':
      return (
        <div className="held" role="alert">
          <p>{words.refused[state.why]}</p>
          <Button onClick={() => void copy().then((done) => done && say(messages.companion.actions.copied))}>
            {words.copy}
          </Button>
        </div>
      );
    default:
      return (
        <>
          {hint !== 'off' && <WhenToPost messages={messages} usual={hint} now={now} onHold={choose} />}
          <Button onClick={() => setState({ at: 'menu' })}>{words.hold}</Button>
        </>
      );
  }
}

interface WhenToPostProps {
  messages: DraftMessages;
  usual: readonly number[] | undefined;
  now: number;
  onHold: (until: number) => void;
}

/** A quiet line, only outside the hours it speaks of. */
function WhenToPost({ messages, usual, now, onHold }: WhenToPostProps) {
  const { locale, hold, companion } = messages;
  const next = nextPostingTime(now, usual);
  if (next === undefined) return null;
  return (
    <div className="hint">
      <p>{usual ? hold.hint.usual(formatHours(locale, usual)) : hold.hint.working}</p>
      {!usual && <SourceText source={hold.hint.source} label={companion.source} opensTab={companion.opensTab} />}
      <Button tone="text" onClick={() => onHold(next)}>
        {hold.hint.wait(next, now)}
      </Button>
    </div>
  );
}
