import { type FormEvent, useState } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import { Button } from '../ui/Button.tsx';
import type { Sample } from './deck/index.ts';
import { LONGEST_TITLE } from './longest-title.ts';
import { useFocusFollows } from './use-focus-follows.ts';

interface OwnSampleToolsProps {
  sample: Sample;
  messages: Messages;
  onRename: (title: string) => void;
  onDelete: () => void;
}

/** Another title, or gone at the second press. */
export function OwnSampleTools({ sample, messages, onRename, onDelete }: OwnSampleToolsProps) {
  const words = messages.practice.deck;
  const [title, setTitle] = useState<string>();
  const [asked, ask] = useState(false);
  const part = useFocusFollows(title !== undefined);
  const rename = (event: FormEvent) => {
    event.preventDefault();
    if (title?.trim()) onRename(title.trim());
    setTitle(undefined);
  };
  return (
    <div className="sample-tools" ref={part}>
      {title === undefined ? (
        <>
          <Button tone="text" aria-label={words.rename(sample.title)} onClick={() => setTitle(sample.title)}>
            {words.renameShort}
          </Button>
          <Button
            tone="text"
            aria-label={asked ? words.sureOf(sample.title) : words.delete(sample.title)}
            onBlur={() => ask(false)}
            onClick={() => (asked ? onDelete() : ask(true))}
          >
            {asked ? words.sure : words.deleteShort}
          </Button>
        </>
      ) : (
        <form className="sample-title-form" onSubmit={rename}>
          <input
            className="field"
            aria-label={words.rename(sample.title)}
            maxLength={LONGEST_TITLE}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
          <Button type="submit">{words.keep}</Button>
        </form>
      )}
    </div>
  );
}
