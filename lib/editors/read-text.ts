import { type Transcript, transcribe } from './transcript.ts';

export { rangeOf } from './range-of.ts';

/** A piece of the text and the DOM position it was read from. */
export interface Segment {
  /** UTF-16 offsets into the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** `atom`: an image that stands for its alternative text. `break`: a line break, one character long. */
  readonly kind: 'text' | 'atom' | 'break';
  /** Text: `offset` counts into the node's data. An atom or a `<br>`: the element itself. */
  readonly node: Node;
  readonly offset: number;
  /** The part the editor will not have edited (a mention, a pill) this piece is in. */
  readonly locked?: Element;
}

/** What the person sees in an editor, and where each piece of it stands. A textarea has no segments. */
export interface TextMap {
  readonly editor: HTMLElement;
  readonly text: string;
  readonly segments: readonly Segment[];
}

const BLOCKS = new Set(
  (
    'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section table tbody td th tr ul'
  ).split(' '),
);
const UNREAD = new Set(['script', 'style', 'template', 'noscript']);

/**
 * Reads an editor's text as the person sees it. One walk serves Draft.js, Lexical, Quill, ProseMirror and a bare
 * contenteditable; `innerText` is wrong in all of them (a `<p>` counts as two breaks, a placeholder `<br>` as one).
 * No-break spaces are given as spaces. 60,000 characters take a few milliseconds.
 */
export function readText(editor: HTMLElement): TextMap {
  if (editor.localName === 'textarea') {
    return { editor, text: plainSpaces((editor as HTMLTextAreaElement).value), segments: [] };
  }
  const transcript = transcribe(keepsSpaces(editor));
  readChildren(editor, transcript, undefined);
  const { text, segments } = transcript.finish();
  return { editor, text: plainSpaces(text), segments };
}

function readNode(node: Node, transcript: Transcript, locked: Element | undefined): void {
  if (node.nodeType === Node.TEXT_NODE) transcript.addText(node as Text, locked);
  else if (node.nodeType === Node.ELEMENT_NODE) readElement(node as Element, transcript, locked);
}

function readElement(element: Element, transcript: Transcript, locked: Element | undefined): void {
  const name = element.localName;
  if (name === 'br') transcript.addBreak(element, 0);
  else if (name === 'img') transcript.addAtom(element, element.getAttribute('alt') ?? '', locked);
  else if (BLOCKS.has(name)) {
    transcript.endBlock();
    readChildren(element, transcript, locked);
    transcript.endBlock();
  } else if (!UNREAD.has(name)) readChildren(element, transcript, locked);
}

function readChildren(element: Element, transcript: Transcript, locked: Element | undefined): void {
  const lock = locked ?? (element.getAttribute('contenteditable') === 'false' ? element : undefined);
  for (let child = element.firstChild; child; child = child.nextSibling) readNode(child, transcript, lock);
}

/** The same length: offsets still count in the editor's own text. */
export const plainSpaces = (text: string): string => text.replace(/\u00a0/g, ' ');

const keeping = new WeakMap<Element, boolean>();

/** Asked once an editor, since computed styles may make the page compute its own. */
export function keepsSpaces(editor: Element): boolean {
  const known = keeping.get(editor);
  if (known !== undefined) return known;
  const keeps = /pre|break-spaces/.test(getComputedStyle(editor).whiteSpace);
  keeping.set(editor, keeps);
  return keeps;
}
