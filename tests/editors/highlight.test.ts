import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHighlighter } from '../../lib/editors/highlight.ts';
import { readText } from '../../lib/editors/read-text.ts';
import { find, showPage } from './page.ts';

class FakeHighlight extends Set<Range> {
  priority = 0;
}
let registry: Map<string, FakeHighlight>;

beforeEach(() => {
  registry = new Map();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: registry });
  document.adoptedStyleSheets = [];
  for (const highlighter of opened.splice(0)) highlighter.clear();
});
afterEach(() => {
  for (const highlighter of opened.splice(0)) highlighter.clear();
  vi.unstubAllGlobals();
});

const opened: ReturnType<typeof createHighlighter>[] = [];
const open = (options = {}) => {
  const highlighter = createHighlighter(options);
  opened.push(highlighter);
  return highlighter;
};
const painted = (name: string) => [...(registry.get(name) ?? [])].map(String);
const EDITOR = '<div id="editor" contenteditable="true" style="white-space: pre-wrap"><p>one two</p></div>';
const mapOf = (selector = '#editor') => readText(find(selector));
const one = { start: 0, end: 3, severity: 'stop' } as const;
const two = { start: 4, end: 7, severity: 'look' } as const;

describe('createHighlighter', () => {
  it('paints each severity under a name of its own, the gravest on top', () => {
    showPage(EDITOR);
    expect(open().show(mapOf(), [one, two])).toBe(true);
    expect(painted('proof-stop')).toEqual(['one']);
    expect(painted('proof-look')).toEqual(['two']);
    expect(registry.has('proof-note')).toBe(false);
    expect(registry.get('proof-stop')!.priority).toBeGreaterThan(registry.get('proof-look')!.priority);
  });

  it('replaces what it showed', () => {
    showPage(EDITOR);
    const highlighter = open();
    highlighter.show(mapOf(), [one]);
    highlighter.show(mapOf(), [two]);
    expect([painted('proof-stop'), painted('proof-look')]).toEqual([[], ['two']]);
  });

  it('moves what it showed along with its words, and shows nothing where nothing was', () => {
    showPage(EDITOR);
    const highlighter = open();
    highlighter.move(mapOf(), [two]);
    expect(painted('proof-look')).toEqual([]);
    highlighter.show(mapOf(), [two]);
    (find('#editor p').firstChild as Text).data = 'one or two';
    highlighter.move(mapOf(), [{ ...two, start: 7, end: 10 }]);
    expect(painted('proof-look')).toEqual(['two']);
    highlighter.clear();
    highlighter.move(mapOf(), [two]);
    expect(registry.has('proof-look')).toBe(false);
  });

  it('leaves a range that still stands at its words where it is, and moves the others', () => {
    showPage(EDITOR);
    const highlighter = open();
    highlighter.show(mapOf(), [one, { ...two, severity: 'stop' }]);
    const [first, second] = registry.get('proof-stop')!;
    (find('#editor p').firstChild as Text).data = 'one or two';
    highlighter.show(mapOf(), [one, { start: 7, end: 10, severity: 'stop' }]);
    expect(painted('proof-stop')).toEqual(['one', 'two']);
    const [, moved] = registry.get('proof-stop')!;
    expect(registry.get('proof-stop')!.has(first!)).toBe(true);
    expect(moved === second).toBe(false);
  });

  it('leaves what reaches to the end of the text alone while somebody writes on there', () => {
    showPage(EDITOR);
    const highlighter = open();
    highlighter.show(mapOf(), [two]);
    const [range] = registry.get('proof-look')!;
    (find('#editor p').firstChild as Text).appendData(' three');
    highlighter.show(mapOf(), [{ ...two, end: 13 }]);
    expect(painted('proof-look')).toEqual(['two three']);
    expect(registry.get('proof-look')!.has(range!)).toBe(true);
  });

  it('underlines the same words twice where two findings are in them, and once when one is gone', () => {
    showPage(EDITOR);
    const highlighter = open();
    highlighter.show(mapOf(), [one, one]);
    expect(painted('proof-stop')).toEqual(['one', 'one']);
    highlighter.show(mapOf(), [one]);
    expect(painted('proof-stop')).toEqual(['one']);
  });

  it('points at a span, and at none, apart from the others', () => {
    showPage(EDITOR);
    const highlighter = open();
    highlighter.show(mapOf(), [one]);
    highlighter.point(mapOf(), two);
    highlighter.show(mapOf(), [one]);
    expect([painted('proof-point'), painted('proof-stop')]).toEqual([['two'], ['one']]);
    highlighter.point(mapOf(), undefined);
    expect([registry.has('proof-point'), painted('proof-stop')]).toEqual([false, ['one']]);
  });

  it('leaves out what has no range', () => {
    showPage(EDITOR);
    open().show(mapOf(), [
      { ...one, end: 0 },
      { ...one, end: 99 },
    ]);
    expect(registry.size).toBe(0);
  });

  it('takes its names from its options and adds nothing to the editor', () => {
    showPage(EDITOR);
    const before = document.body.innerHTML;
    open({ prefix: 'spelling' }).show(mapOf(), [one]);
    expect([...registry.keys()]).toEqual(['spelling-stop']);
    expect(document.body.innerHTML).toBe(before);
  });

  it('shares a name with another editor, and takes away its own ranges only', () => {
    showPage(EDITOR + EDITOR.replace('editor', 'second').replace('one', 'uno'));
    const [first, second] = [open(), open()];
    first.show(mapOf(), [one]);
    second.show(mapOf('#second'), [one]);
    expect(painted('proof-stop')).toEqual(['one', 'uno']);
    first.clear();
    expect(painted('proof-stop')).toEqual(['uno']);
    second.clear();
    expect(registry.size).toBe(0);
  });

  it('puts its names back when the page has emptied the registry', () => {
    showPage(EDITOR);
    const highlighter = open();
    highlighter.show(mapOf(), [one]);
    registry.clear();
    highlighter.show(mapOf(), [one]);
    expect(painted('proof-stop')).toEqual(['one']);
  });
});

describe('the rules', () => {
  const rules = (root: DocumentOrShadowRoot) => Array.from(root.adoptedStyleSheets);

  it('are adopted once by a root several editors share, beside the sheets of the page, until the last is gone', () => {
    showPage(EDITOR + EDITOR.replace('editor', 'second'));
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    const [first, second] = [open(), open()];
    first.show(mapOf(), [one]);
    first.show(mapOf(), [one]);
    second.show(mapOf('#second'), [one]);
    expect(rules(document)).toHaveLength(2);
    expect(rules(document)[0]).toBe(own);
    first.clear();
    expect(rules(document)).toHaveLength(2);
    second.clear();
    expect(rules(document)).toEqual([own]);
  });

  it('are adopted by the shadow root the editor is in, not by the document', () => {
    showPage(`<div id="host"><template shadow="open">${EDITOR}</template></div>`);
    open().show(mapOf(), [one]);
    expect(rules(document)).toEqual([]);
    expect(rules(find('#host').shadowRoot!)).toHaveLength(1);
  });

  it('come back when the page assigns a list of its own', () => {
    showPage(EDITOR);
    const highlighter = open();
    highlighter.show(mapOf(), [one]);
    document.adoptedStyleSheets = [];
    highlighter.show(mapOf(), [one]);
    expect(rules(document)).toHaveLength(1);
  });
});

describe('where nothing can be painted', () => {
  it('is a textarea', () => {
    showPage('<textarea id="editor">one two</textarea>');
    expect(open().show(mapOf(), [one])).toBe(false);
    expect(registry.size + document.adoptedStyleSheets.length).toBe(0);
  });

  it('is an editor that left the page: what was painted goes', () => {
    showPage(EDITOR);
    const highlighter = open();
    const map = mapOf();
    highlighter.show(map, [one]);
    find('#editor').remove();
    expect(highlighter.show(map, [one])).toBe(false);
    expect(registry.size + document.adoptedStyleSheets.length).toBe(0);
  });

  it('is an editor in a shadow root that left the page', () => {
    showPage(`<div id="host"><template shadow="open">${EDITOR}</template></div>`);
    const map = mapOf();
    find('#host').remove();
    expect(open().show(map, [one])).toBe(false);
  });

  it('is a browser without the API', () => {
    showPage(EDITOR);
    vi.stubGlobal('Highlight', undefined);
    const highlighter = open();
    expect(highlighter.show(mapOf(), [one])).toBe(false);
    expect(highlighter.point(mapOf(), one)).toBe(false);
    expect(() => highlighter.clear()).not.toThrow();
  });
});
