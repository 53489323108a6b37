import type { KeyboardEvent } from 'react';
import { DraftBox } from '../editors/draft-box.tsx';
import { say } from '../stage/stage.ts';

interface TweetBoxProps {
  readonly name: string;
  readonly index?: number;
  readonly placeholder?: string;
  readonly initialText?: string;
  readonly onText: (text: string) => void;
  readonly onSend: (event: KeyboardEvent) => void;
}

/** One box with the wrappers whose test ids start like the editor's own and are none. */
export function TweetBox({ name, index = 0, placeholder, initialText, onText, onSend }: TweetBoxProps) {
  const testId = `tweetTextarea_${index}`;
  return (
    <div className="box">
      <div className="avatar" />
      <label data-testid={`${testId}_label`}>
        <div data-viewportview="true">
          <div data-testid={`${testId}RichTextInputContainer`}>
            <DraftBox
              name={name}
              testId={testId}
              label={say('Post text', 'Texte du post')}
              placeholder={placeholder ?? say('What’s happening?', 'Quoi de neuf ?!')}
              initialText={initialText}
              onText={onText}
              onSend={onSend}
            />
          </div>
        </div>
      </label>
    </div>
  );
}

interface TweetButtonProps {
  readonly testId: 'tweetButton' | 'tweetButtonInline';
  readonly label: string;
  readonly enabled: boolean;
  readonly onPress?: (event: React.MouseEvent) => void;
}

export function TweetButton({ testId, label, enabled, onPress }: TweetButtonProps) {
  return (
    <div data-testid="toolBar">
      <div className="tools faint" role="tablist">
        <button type="button" aria-label={say('Add photos or video', 'Ajouter des photos ou une vidéo')}>
          ▣
        </button>
        <button type="button" aria-label="Emoji">
          ☺
        </button>
      </div>
      <button
        type="button"
        role="button"
        className="pill"
        data-testid={testId}
        disabled={!enabled}
        aria-disabled={enabled ? undefined : true}
        tabIndex={enabled ? 0 : -1}
        onClick={onPress}
      >
        <span>{label}</span>
      </button>
    </div>
  );
}
