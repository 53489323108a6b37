import type { ReactNode, Ref } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { KeyTaker } from '../../components/pause/PauseDialog.tsx';
import css from '../../components/pause/pause.css?inline';
import { keepFocus } from '../../lib/editors/modal-host.ts';
import { raiseShadow } from '../../lib/editors/raise-shadow.ts';
import type { Holding } from '../../lib/editors/rendezvous.ts';

export interface RaisedDialog {
  /** What becomes of a trusted event while the dialog is open: the page sees none. */
  hold(event: Event): Holding;
  close(): void;
}

/**
 * Opens a dialog over the page at once, before anything else can happen. Throws, leaving nothing behind, where it does
 * not open.
 */
export function raiseDialog(parent: Element, show: (ref: Ref<KeyTaker>) => ReactNode): RaisedDialog {
  const own = new AbortController();
  const { host, container } = raiseShadow(parent, css);
  keepFocus(host, own.signal);
  const root = createRoot(container);
  const close = () => {
    own.abort();
    root.unmount();
    host.remove();
  };
  const keys: { current: KeyTaker | null } = { current: null };
  flushSync(() => root.render(show(keys)));
  if (!container.querySelector('dialog:modal')) {
    close();
    throw new Error('the dialog did not open');
  }
  return {
    hold(event) {
      if (event.type === 'keydown') return keys.current?.press(event as KeyboardEvent) ?? 'hide';
      if (event.type !== 'click') return 'hide';
      // To the page a click in our dialog is one outside of its own, which would close.
      pressInside(event);
      return 'take';
    },
    close,
  };
}

/** The same click again, seen by nobody outside the shadow root. */
function pressInside(event: Event): void {
  const button = event.composedPath().find((node) => node instanceof HTMLButtonElement);
  button?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}
