import { type FormEvent, useState } from 'react';
import type { KeepResult } from '../../lib/browser/deck.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { Button } from '../ui/Button.tsx';
import type { Lesson } from './lesson.ts';
import { LONGEST_TITLE } from './longest-title.ts';
import { useFocusFollows } from './use-focus-follows.ts';

interface KeepSampleProps {
  /** What stands in the box, and what it came from. */
  lesson: Lesson;
  messages: Messages;
  onKeep: (lesson: Lesson) => Promise<KeepResult>;
}

/** Keeps the text in the box as a sample: only when asked, and with a title. */
export function KeepSample({ lesson, messages, onKeep }: KeepSampleProps) {
  const words = messages.practice.deck;
  const [draft, setDraft] = useState<Lesson>();
  const [outcome, setOutcome] = useState<KeepResult>();
  const part = useFocusFollows(draft !== undefined);
  const open = () => {
    setOutcome(undefined);
    setDraft(lesson);
  };
  const keep = async (sample: Lesson) => {
    const result = await onKeep(sample);
    setOutcome(result);
    if (result === 'kept') setDraft(undefined);
  };
  return (
    <div className="keep" ref={part}>
      {draft ? (
        <KeepForm draft={draft} messages={messages} onChange={setDraft} onKeep={keep} />
      ) : (
        <Button tone="text" disabled={lesson.before.trim() === ''} onClick={open}>
          {words.add}
        </Button>
      )}
      <p className="keep-said" role="status">
        {outcome && { kept: words.kept, 'no-room': words.noRoom, failed: words.failed }[outcome]}
      </p>
    </div>
  );
}

interface KeepFormProps {
  draft: Lesson;
  messages: Messages;
  onChange: (draft: Lesson | undefined) => void;
  onKeep: (draft: Lesson) => Promise<void>;
}

function KeepForm({ draft, messages, onChange, onKeep }: KeepFormProps) {
  const { practice } = messages;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onKeep({ ...draft, title: draft.title.trim() });
  };
  const mayKeep = draft.title.trim() !== '' && draft.before.trim() !== '';
  return (
    <form className="keep-form" onSubmit={submit}>
      <label>
        {practice.deck.name}
        <input
          className="field"
          maxLength={LONGEST_TITLE}
          value={draft.title}
          onChange={(event) => onChange({ ...draft, title: event.target.value })}
        />
      </label>
      {(['before', 'after'] as const).map((version) => (
        <label key={version}>
          {practice[version]}
          <textarea
            className="field"
            rows={4}
            value={draft[version]}
            onChange={(event) => onChange({ ...draft, [version]: event.target.value })}
          />
        </label>
      ))}
      <p className="samples-hint">{practice.deck.keptHere}</p>
      <div className="keep-actions">
        <Button tone="solid" type="submit" disabled={!mayKeep}>
          {practice.deck.keep}
        </Button>
        <Button tone="text" onClick={() => onChange(undefined)}>
          {practice.deck.cancel}
        </Button>
      </div>
    </form>
  );
}
