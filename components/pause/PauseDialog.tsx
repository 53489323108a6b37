import { type MouseEvent, type ReactNode, type Ref, useId, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { Locale } from '../../lib/i18n/index.ts';
import { Mark } from '../Mark.tsx';

/** What answers a key instead of the page it stands in. */
export interface KeyTaker {
  /** `take`: done, the browser is to do nothing more. `hide`: the browser does with it what it does with keys. */
  press(event: KeyboardEvent): 'take' | 'hide';
}

interface PauseDialogProps {
  locale: Locale;
  title: string;
  /** Whether presses count yet. */
  settled: boolean;
  /** By Escape, or however the browser closes dialogs. */
  onClose: () => void;
  /** Ctrl or Cmd with Enter; left out where it does nothing. */
  onModEnter?: (() => void) | undefined;
  /** Under the text. The first thing that can be pressed gets the focus, again where the title changes. */
  buttons: ReactNode;
  children: ReactNode;
  ref?: Ref<KeyTaker>;
}

/** What the text itself offers comes before the buttons under it. */
const WHERE_TO_START = '.pause-body :is(button, input), .pause-buttons .button';

/**
 * A modal dialog over whatever the page has, its own modal dialogs and focus traps included. Its buttons submit a form
 * of the `dialog` method: should this script die under it, they and Escape still close it.
 */
export function PauseDialog(props: PauseDialogProps) {
  const { locale, title, settled, onClose, onModEnter, buttons, children, ref } = props;
  const [titleId, textId] = [useId(), useId()];
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  useLayoutEffect(() => {
    const [first] = title ? (dialog.current?.querySelectorAll<HTMLElement>(WHERE_TO_START) ?? []) : [];
    first?.focus();
  }, [title]);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      if (!event.repeat) onModEnter?.();
    } else if ((event.key !== 'Enter' && event.key !== ' ') || (settled && !event.repeat)) return 'hide';
    return 'take';
  };
  useImperativeHandle(ref, () => ({ press }));
  const dropEarly = (event: MouseEvent) => {
    if (settled) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <dialog
      ref={dialog}
      className="surface pause"
      role="alertdialog"
      lang={locale}
      aria-labelledby={titleId}
      aria-describedby={textId}
      onKeyDown={({ nativeEvent }) => press(nativeEvent) === 'take' && nativeEvent.preventDefault()}
      onClickCapture={dropEarly}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <form className="pause-sheet" method="dialog" onSubmit={(event) => event.preventDefault()}>
        <div className="pause-head">
          <Mark size={20} />
          <h2 className="pause-title" id={titleId}>
            {title}
          </h2>
        </div>
        <div className="pause-body scroll-shade" id={textId}>
          {children}
        </div>
        <div className="pause-foot">{buttons}</div>
      </form>
    </dialog>
  );
}
