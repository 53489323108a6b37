import { queryAcross } from './shadow-dom.ts';

/**
 * Whether people, tags or emoji are being offered for what is typed in an editor: Enter then picks one and publishes
 * nothing. Asked of the editor itself and, for lists it does not tell of, of the document or shadow root it is in.
 */
export function hasOpenList(editor: HTMLElement): boolean {
  if (editor.getAttribute('aria-expanded') === 'true' || editor.getAttribute('aria-activedescendant')) return true;
  const root = editor.getRootNode() as Document | ShadowRoot;
  const scope = (root as Partial<ShadowRoot>).host ?? (root as Document).documentElement;
  return queryAcross(scope, '[role="listbox"]').some((list) => list.getClientRects().length > 0);
}
