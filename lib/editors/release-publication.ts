import { isSubmitEnabled } from './find-composer.ts';
import { controlsOf, type Publication } from './recognise-publication.ts';

/**
 * Publishes what was held, by the same means and exactly once, with the text as it is now. The control is looked up
 * anew; nothing else is tried where it has gone, for a second try may be a second post. `false`: there was nothing to
 * press. The events are the page's own again, but untrusted: a site may refuse them.
 */
export function release(publication: Publication): boolean {
  const { composer } = publication;
  if (publication.by === 'key') return pressKey(composer.editor, publication.key);
  const held = publication.by === 'control' ? publication.control : undefined;
  const control = held?.isConnected ? held : controlsOf(composer)[0];
  if (!control || !isSubmitEnabled(control)) return false;
  if (publication.by === 'form') control.closest('form')?.requestSubmit();
  else control.click();
  return true;
}

function pressKey(editor: HTMLElement, key: KeyboardEventInit): boolean {
  if (!editor.isConnected) return false;
  editor.focus({ preventScroll: true });
  if (editor.dispatchEvent(new KeyboardEvent('keydown', key))) editor.dispatchEvent(new KeyboardEvent('keypress', key));
  editor.dispatchEvent(new KeyboardEvent('keyup', key));
  return true;
}
