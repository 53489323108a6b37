import { readText, type TextMap } from '../../lib/editors/read-text.ts';
import { rereadText } from '../../lib/editors/reread-text.ts';

/** Reads one editor, and no more of it than has to be. */
export interface DraftReader {
  /** The text as it was read last, and where each piece of it stands. */
  readonly map: TextMap;
  /** Reads the whole anew, unless its editor has left the page or nothing has changed in it since. */
  read(): string;
  /** Reads what changed, where no more than one text did; the next `read` reads the whole. */
  readChange(only: Text | undefined): string;
}

/** `hasChanged`: whether the editor may hold another text than it last told of. */
export function createDraftReader(editor: HTMLElement, hasChanged: () => boolean): DraftReader {
  let map = readText(editor);
  let isWhole = true;
  return {
    get map() {
      return map;
    },
    read() {
      if (editor.isConnected && (!isWhole || hasChanged())) {
        map = readText(editor);
        isWhole = true;
      }
      return map.text;
    },
    readChange(only) {
      const reread = only && rereadText(map, only);
      isWhole = !reread;
      map = reread ?? readText(editor);
      return map.text;
    },
  };
}
