import type { Segment } from './read-text.ts';

/** Text under construction. Calls come in document order. */
export interface Transcript {
  addText(node: Text, locked: Element | undefined): void;
  /** A `<br>`, or a line feed where white space is kept. */
  addBreak(node: Node, offset: number): void;
  addAtom(element: Element, text: string, locked: Element | undefined): void;
  /** A block starts or ends here. */
  endBlock(): void;
  finish(): { readonly text: string; readonly segments: readonly Segment[] };
}

interface Position {
  readonly node: Node;
  readonly offset: number;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What editors put into the text to hold a caret. A zero-width joiner is none: it makes emoji. */
const GUARDS = '\u200b\ufeff';
export const CUT_WHERE_KEPT = new RegExp(`[${GUARDS}\\n]`, 'g');
const CUT_WHERE_COLLAPSED = new RegExp(`[${GUARDS} \\t\\n\\r]`, 'g');

/**
 * Writes down inline content, breaks and blocks as lines. A break is only *pending* until more inline content follows
 * in its block: a last `<br>` holds the caret and is no line of its own, in every editor. A block closes its line; the
 * next content opens another.
 */
export function transcribe(keepsSpaces: boolean): Transcript {
  const segments: Writable<Segment>[] = [];
  let text = '';
  let hasLines = false;
  let lineIsOpen = false;
  let pendingBreak: Position | undefined;
  /** White space that collapses into one space, if content follows in the same line. */
  let pendingSpace: Position | undefined;

  const write = (kind: Segment['kind'], { node, offset }: Position, piece: string, locked?: Element) => {
    const start = text.length;
    const last = segments.at(-1);
    if (kind === 'text' && last?.kind === 'text' && continues(last, node, offset)) last.end += piece.length;
    else segments.push({ start, end: start + piece.length, kind, node, offset, locked });
    text += piece;
  };

  const openLine = (at: Position) => {
    if (pendingBreak) write('break', pendingBreak, '\n');
    else if (!lineIsOpen && hasLines) write('break', at, '\n');
    pendingBreak = undefined;
    hasLines = lineIsOpen = true;
  };

  const writeInline = (kind: 'text' | 'atom', at: Position, piece: string, locked: Element | undefined) => {
    if (piece === '') return;
    openLine(at);
    if (pendingSpace) write('text', pendingSpace, ' ', locked);
    pendingSpace = undefined;
    write(kind, at, piece, locked);
  };

  const addBreak = (node: Node, offset: number) => {
    const at = { node, offset };
    openLine(at);
    pendingBreak = at;
    pendingSpace = undefined;
  };

  /** A character that is not written as it stands. */
  const cut = (character: string, node: Text, offset: number) => {
    if (GUARDS.includes(character)) return;
    if (keepsSpaces) addBreak(node, offset);
    else if (lineIsOpen && !pendingBreak && !/[ \n]$/.test(text.slice(-1))) pendingSpace ??= { node, offset };
  };

  return {
    addBreak,
    addText(node, locked) {
      const { data } = node;
      const cuts = keepsSpaces ? CUT_WHERE_KEPT : CUT_WHERE_COLLAPSED;
      let from = 0;
      // Searched in place: `matchAll` copies the pattern for each piece of text.
      cuts.lastIndex = 0;
      for (let found = cuts.exec(data); found; found = cuts.exec(data)) {
        writeInline('text', { node, offset: from }, data.slice(from, found.index), locked);
        cut(found[0], node, found.index);
        from = found.index + 1;
      }
      writeInline('text', { node, offset: from }, data.slice(from), locked);
    },
    addAtom(element, piece, locked) {
      writeInline('atom', { node: element, offset: 0 }, piece, locked);
    },
    endBlock() {
      pendingBreak = pendingSpace = undefined;
      lineIsOpen = false;
    },
    finish: () => ({ text, segments }),
  };
}

/** Whether this piece of text stands right behind the last one, in the same node. */
const continues = ({ node, offset, start, end }: Segment, next: Node, nextOffset: number): boolean =>
  node === next && offset + (end - start) === nextOffset;
