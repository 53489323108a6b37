import type { Composer, DraftKind, Network, OtherPlace } from '../networks/network.ts';
import { findContainer, precedes } from './find-submit.ts';
import { closestAcross, matches, queryAcross } from './shadow-dom.ts';

export {
  findContainer,
  findPublishedFrom,
  findSubmit,
  findSubmits,
  isSubmitEnabled,
  isSubmitOf,
  siblingEditors,
} from './find-submit.ts';

/** A compose box recognised, and the nearest ancestor that also holds what publishes it. */
export interface ComposerMatch {
  readonly kind: DraftKind;
  readonly composer: Composer;
  readonly container: Element;
}

/**
 * What an editable is. `decoy`: no editor at all (a clipboard, a search field, something hidden), or one for something else. `message`: private,
 * never read. `unknown`: an editor no rule knows, which a changed site looks like.
 */
export type EditorClass =
  | ({ readonly is: 'composer' } & ComposerMatch)
  | { readonly is: 'message' }
  | { readonly is: 'decoy' }
  | { readonly is: 'unknown' };

/** Decides by the editor's ancestors, first match wins. `path` is the page's `pathname + search`. Never throws. */
export function classifyEditor(editor: HTMLElement, network: Network, path: string): EditorClass {
  if (isDecoy(editor, network)) return { is: 'decoy' };
  if (network.messages.some((place) => isThere(editor, place, path))) return { is: 'message' };
  const composer = network.composers.find((candidate) => isComposer(editor, candidate, path));
  if (!composer) return { is: network.others?.some((place) => isThere(editor, place, path)) ? 'decoy' : 'unknown' };
  return { is: 'composer', kind: composer.kind, composer, container: findContainer(editor, composer) };
}

export function findComposer(editor: HTMLElement, network: Network, path: string): ComposerMatch | undefined {
  const found = classifyEditor(editor, network, path);
  return found.is === 'composer'
    ? { kind: found.kind, composer: found.composer, container: found.container }
    : undefined;
}

function isDecoy(editor: HTMLElement, network: Network): boolean {
  if (!editor.isConnected || matches(editor, network.decoys)) return true;
  if (closestAcross(editor, '[role="search"]')) return true;
  const { width, height } = editor.getBoundingClientRect();
  return width === 0 || height === 0;
}

/** All the conditions given hold, and there is at least one. */
function isThere(editor: HTMLElement, place: OtherPlace, path: string): boolean {
  const conditions: boolean[] = [];
  if (place.editor !== undefined) conditions.push(matches(editor, place.editor));
  if (place.within !== undefined) conditions.push(closestAcross(editor, place.within) !== undefined);
  if (place.outside !== undefined) conditions.push(closestAcross(editor, place.outside) === undefined);
  if (place.path !== undefined) conditions.push(isPath(path, place.path));
  return conditions.length > 0 && conditions.every(Boolean);
}

function isComposer(
  editor: HTMLElement,
  { editor: box, within, path: source, after }: Composer,
  path: string,
): boolean {
  if (!matches(editor, box)) return false;
  if (source !== undefined && !isPath(path, source)) return false;
  const place = within === undefined ? editor.ownerDocument.documentElement : closestAcross(editor, within);
  if (!place) return false;
  return after === undefined || queryAcross(place, after).some((element) => precedes(element, editor));
}

function isPath(path: string, source: string): boolean {
  try {
    return new RegExp(source).test(path);
  } catch {
    return false;
  }
}
