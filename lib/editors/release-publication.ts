import { isSubmitEnabled } from './find-composer.ts';
import { controlsOf, type Publication } from './recognise-publication.ts';
import { pause } from './select-text.ts';

/** An editor has taken its focus over by then, in ms. */
const SETTLED = 20;

/**
 * Publishes what was held, by the same means and exactly once, with the text as it is now. The control is looked up
 * anew; nothing else is tried where it has gone, for a second try may be a second post. `false`: there was nothing to
 * press. The events are the page's own again, but untrusted: a site may refuse them.
 */
export async function release(publication: Publication): Promise<boolean> {
  const { composer } = publication;
  if (publication.by === 'key') return pressKey(composer.editor, publication.key);
  const held = publication.by === 'control' ? publication.control : undefined;
  const control = held?.isConnected ? held : controlsOf(composer)[0];
  if (!control || !isSubmitEnabled(control)) return false;
  if (publication.by === 'form') control.closest('form')?.requestSubmit();
  else control.click();
  return true;
}

/**
 * Between real events a page finishes what it began; between ours it must be given the time to. An editor that has the
 * focus anew and was not told of its selection takes the next key for a change of it (React does), and puts the old
 * text back over the box its network has just emptied.
 */
async function pressKey(editor: HTMLElement, key: KeyboardEventInit): Promise<boolean> {
  if (!editor.isConnected) return false;
  editor.focus({ preventScroll: true });
  editor.ownerDocument.dispatchEvent(new Event('selectionchange'));
  await pause(SETTLED);
  if (editor.dispatchEvent(new KeyboardEvent('keydown', key))) editor.dispatchEvent(new KeyboardEvent('keypress', key));
  await pause(0);
  editor.dispatchEvent(new KeyboardEvent('keyup', key));
  return true;
}
