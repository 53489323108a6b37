import type { Network } from '../networks/network.ts';
import { classifyEditor } from './find-composer.ts';
import { editorOf } from './find-editor.ts';
import type { OpenComposer, Rendezvous } from './rendezvous.ts';

export interface WatchComposersOptions {
  readonly rendezvous: Rendezvous;
  readonly signal: AbortSignal;
  /** The network of the page as it is now: in-page navigation may have left it. */
  readonly network: () => Network | undefined;
  readonly path: () => string;
  /** A composer got the focus and no Companion is there to hear of it. Resolves to whether one was opened. */
  readonly onWanted: () => Promise<boolean>;
  /** Text was typed into a box that nothing recognises. */
  readonly onUnknown: (network: Network) => void;
}

/**
 * Finds compose boxes from the events outwards: no observer, no polling, nothing looked up in the page. A box is
 * looked at again when it is typed in, since some are dressed only after they got the focus.
 */
export function watchComposers({
  rendezvous,
  signal,
  network,
  path,
  onWanted,
  onUnknown,
}: WatchComposersOptions): void {
  const unknown = new WeakSet<HTMLElement>();
  let isOpening = false;

  const meet = (composer: OpenComposer) => {
    rendezvous.composers.set(composer.editor, composer);
    if (rendezvous.onFocus) rendezvous.onFocus(composer);
    else if (!isOpening) {
      isOpening = true;
      void onWanted().finally(() => {
        isOpening = false;
      });
    }
  };

  const noteOther = (box: HTMLElement) => {
    const { otherBoxes } = rendezvous;
    if (otherBoxes.has(box)) return;
    for (const other of otherBoxes) if (!other.isConnected) otherBoxes.delete(other);
    otherBoxes.add(box);
  };

  const isKnown = (box: EventTarget | null | undefined) =>
    rendezvous.composers.has(box as HTMLElement) || unknown.has(box as HTMLElement);

  const look = (event: Event) => {
    // Every key comes by here: the path is asked for only where the target does not tell, as from a shadow root.
    if (event.type === 'input' && (isKnown(event.target) || isKnown(event.composedPath()[0]))) return;
    const editor = editorOf(event);
    if (!editor || (event.type === 'input' && isKnown(editor))) return;
    const here = network();
    if (!here) return;
    const found = classifyEditor(editor, here, path());
    if (found.is === 'composer') {
      const { kind, composer, container } = found;
      rendezvous.otherBoxes.delete(editor);
      return meet({ editor, network: here, kind, composer, container });
    }
    if (event.type !== 'input') return;
    noteOther(editor);
    if (found.is === 'unknown') {
      unknown.add(editor);
      onUnknown(here);
    }
  };

  const safely = (event: Event) => {
    try {
      look(event);
    } catch {
      // Whatever the page has become, it works as if we were not there.
    }
  };
  for (const type of ['focusin', 'input']) window.addEventListener(type, safely, { capture: true, signal });
}
