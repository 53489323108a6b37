import { describe, expect, it } from 'vitest';
import type { EditorKind } from '../../lib/editors/editor-kind.ts';
import { type Engine, planWrite, type WritePlan } from '../../lib/editors/plan-write.ts';
import { readText } from '../../lib/editors/read-text.ts';
import type { Fix } from '../../lib/sieves/sieve.ts';
import { find, showPage } from './page.ts';

const PASTING = ['draft', 'lexical', 'prosemirror', 'quill2'] as const;
const OTHERS = ['quill1', 'other'] as const;
const RICH = [...PASTING, ...OTHERS];
const ENGINES: readonly Engine[] = ['chromium', 'firefox'];

interface Planned {
  readonly html: string;
  readonly was: string;
  readonly becomes?: string;
  readonly kind?: EditorKind;
  readonly engine?: Engine;
  /** From where to look for `was`. */
  readonly from?: number;
}

const read = (html: string) => {
  showPage(`<div id="editor" contenteditable="true" style="white-space: pre-wrap">${html}</div>`);
  return readText(find('#editor'));
};

/** The plan of a fix, and what selecting and writing it would leave. */
function plan({ html, was, becomes = '', kind = 'lexical', engine = 'chromium', from = 0 }: Planned) {
  const map = read(html);
  const start = map.text.indexOf(was, from);
  const fix: Fix = { start, end: start + was.length, text: becomes };
  const planned = planWrite(map, kind, engine, fix);
  if (planned) expect(outcomeOf(map.text, planned)).toBe(outcomeOf(map.text, fix));
  return planned && { selected: map.text.slice(planned.start, planned.end), text: planned.text, way: planned.way };
}

const outcomeOf = (text: string, { start, end, text: put }: Fix): string =>
  (text.slice(0, start) + put + text.slice(end)).replace(/\u00a0/g, ' ');

const ONE_LINE = '<p>un deux trois</p>';
const TWO_LINES = '<p>un deux</p><p>trois</p>';

describe('the way to write', () => {
  it.each(PASTING)('pastes into %s in Chromium', (kind) => {
    expect(plan({ html: ONE_LINE, was: 'deux', becomes: '2', kind })).toEqual({
      selected: 'deux',
      text: '2',
      way: 'paste',
    });
  });

  it.each(OTHERS)('inserts into %s in Chromium', (kind) => {
    expect(plan({ html: ONE_LINE, was: 'deux', becomes: '2', kind })?.way).toBe('insert');
  });

  it.each(RICH)('inserts into %s in Firefox', (kind) => {
    expect(plan({ html: ONE_LINE, was: 'deux', becomes: '2', kind, engine: 'firefox' })?.way).toBe('insert');
  });

  it.each(RICH)('never pastes into %s in Firefox', (kind) => {
    for (const becomes of ['', '2', 'a\nb', 'a\n\nb', '\n']) {
      expect(plan({ html: ONE_LINE, was: 'deux', becomes, kind, engine: 'firefox' })?.way).not.toBe('paste');
    }
  });

  it.each(['draft', 'lexical'] as const)('never uses commands on %s in Chromium', (kind) => {
    for (const was of ['un', 'deux\ntrois', 'un deux\ntrois', '\n']) {
      for (const becomes of ['', '2', 'a\nb', 'a\n\nb']) {
        expect(plan({ html: TWO_LINES, was, becomes, kind })?.way ?? 'paste').toMatch(/^(paste|cut)$/);
      }
    }
  });

  it('writes lines one by one where they would be lost in Firefox', () => {
    const ways = (becomes: string) =>
      RICH.map((kind) => plan({ html: ONE_LINE, was: 'deux', becomes, kind, engine: 'firefox' })?.way);
    expect(ways('a\nb')).toEqual(['insert', 'insert', 'insert', 'insert', 'insert-lines', 'insert']);
    expect(ways('a\n\nb')).toEqual(['insert', 'insert-lines', 'insert-lines', 'insert', 'insert-lines', 'insert']);
  });

  it('keeps blank lines out of a paste into ProseMirror', () => {
    expect(plan({ html: ONE_LINE, was: 'deux', becomes: 'a\nb', kind: 'prosemirror' })?.way).toBe('paste');
    expect(plan({ html: ONE_LINE, was: 'deux', becomes: 'a\n\nb', kind: 'prosemirror' })?.way).toBe('insert');
  });

  it.each(ENGINES)('uses commands on a textarea in %s, exactly where the fix is', (engine) => {
    showPage('<textarea id="editor">un deux</textarea>');
    const map = readText(find('#editor'));
    const ways = ['2', '', 'a\nb'].map((text) => planWrite(map, 'textarea', engine, { start: 3, end: 7, text }));
    expect(ways.map((one) => one?.way)).toEqual(['insert', 'delete', 'insert']);
    expect(planWrite(map, 'textarea', engine, { start: 2, end: 2, text: ',' })).toMatchObject({ start: 2, end: 2 });
  });
});

describe('a deletion', () => {
  it.each(PASTING)('is a paste of the character before, into %s in Chromium', (kind) => {
    expect(plan({ html: ONE_LINE, was: ' deux', kind })).toEqual({ selected: 'n deux', text: 'n', way: 'paste' });
  });

  it('is a paste of the character after, at the start of a line', () => {
    expect(plan({ html: ONE_LINE, was: 'un ' })).toEqual({ selected: 'un d', text: 'd', way: 'paste' });
    expect(plan({ html: TWO_LINES, was: 't' })).toEqual({ selected: 'tr', text: 'r', way: 'paste' });
  });

  it('is cut where there is nothing beside it', () => {
    expect(plan({ html: TWO_LINES, was: 'trois' })).toEqual({ selected: 'trois', text: '', way: 'cut' });
    expect(plan({ html: '<p>un</p>', was: 'un' })?.way).toBe('cut');
  });

  it('takes a whole emoji, and a no-break space as it is', () => {
    expect(plan({ html: '<p>👩‍💻!!!</p>', was: '!!!' })?.text).toBe('👩‍💻');
    expect(plan({ html: '<p>👩‍💻un</p>', was: 'un' })?.text).toBe('👩‍💻');
    expect(plan({ html: '<p>non 👍🏽</p>', was: 'non ' })?.text).toBe('👍🏽');
    expect(plan({ html: '<p>non\u00a0!</p>', was: '!' })).toEqual({ selected: ' !', text: '\u00a0', way: 'paste' });
  });

  it('leaves images and mentions beside it alone', () => {
    const image = '<img alt="😀">';
    expect(plan({ html: `<p>${image}un deux</p>`, was: 'un' })).toEqual({ selected: 'un ', text: ' ', way: 'paste' });
    expect(plan({ html: `<p>${image}un</p>`, was: 'un' })?.way).toBe('cut');
    const mention = '<span contenteditable="false">Ada</span>';
    expect(plan({ html: `<p>${mention} un</p>`, was: ' un' })?.way).toBe('cut');
    expect(plan({ html: `<p>${mention} un</p>`, was: ' ' })).toEqual({ selected: ' u', text: 'u', way: 'paste' });
  });

  it.each(['lexical', 'prosemirror', 'quill1', 'quill2', 'other'] as const)(
    'is a deletion in %s in Firefox',
    (kind) => {
      const planned = plan({ html: ONE_LINE, was: ' deux', kind, engine: 'firefox' });
      expect(planned).toEqual({ selected: ' deux', text: '', way: 'delete' });
    },
  );

  it('never is one in Draft.js, which hears of none', () => {
    const planned = plan({ html: ONE_LINE, was: ' deux', kind: 'draft', engine: 'firefox' });
    expect(planned).toEqual({ selected: 'n deux', text: 'n', way: 'insert' });
    expect(plan({ html: '<p>un</p>', was: 'un', kind: 'draft', engine: 'firefox' })?.way).toBe('cut');
  });
});

describe('a single space', () => {
  const spaceIn = (kind: EditorKind, engine: Engine) =>
    plan({ html: ONE_LINE, was: ' deux ', becomes: ' ', kind, engine });

  it('is not inserted alone into Draft.js in Firefox, which would not hear of it', () => {
    expect(spaceIn('draft', 'firefox')).toEqual({ selected: 'n deux ', text: 'n ', way: 'insert' });
    const deletion = plan({ html: ONE_LINE, was: 'deux ', kind: 'draft', engine: 'firefox' });
    expect(deletion).toEqual({ selected: 'n deux ', text: 'n ', way: 'insert' });
    expect(plan({ html: '<p>  </p>', was: '  ', becomes: ' ', kind: 'draft', engine: 'firefox' })).toBeUndefined();
  });

  it('is written as it is everywhere else', () => {
    expect(spaceIn('draft', 'chromium')?.text).toBe(' ');
    expect(spaceIn('lexical', 'firefox')?.text).toBe(' ');
  });
});

describe('a fix without ends of its own', () => {
  it.each(RICH)('takes in what is beside it in %s: an insertion', (kind) => {
    for (const engine of ENGINES) {
      const map = read(ONE_LINE);
      const planned = (at: number): WritePlan | undefined =>
        planWrite(map, kind, engine, { start: at, end: at, text: '!' });
      expect(planned(2)).toMatchObject({ start: 1, end: 2, text: 'n!' });
      expect(planned(0)).toMatchObject({ start: 0, end: 1, text: '!u' });
    }
  });

  it.each(RICH)('takes in what is beside it in %s: a break', (kind) => {
    for (const engine of ENGINES) {
      const joined = plan({ html: TWO_LINES, was: '\n', becomes: ' ', kind, engine });
      expect(joined).toMatchObject({ selected: 'x\nt', text: 'x t' });
      expect(plan({ html: TWO_LINES, was: '\ntrois', kind, engine })).toMatchObject({
        selected: 'x\ntrois',
        text: 'x',
      });
      expect(plan({ html: TWO_LINES, was: 'deux\n', kind, engine })).toMatchObject({ selected: 'deux\nt', text: 't' });
    }
  });

  it('is refused where there is nothing beside it', () => {
    const map = read('<p>un</p><p><br></p><p>deux</p>');
    expect(planWrite(map, 'lexical', 'chromium', { start: 3, end: 4, text: '' })).toBeUndefined();
  });
});

describe('an empty editor', () => {
  it.each<[EditorKind, Engine, string, string]>([
    ['lexical', 'chromium', 'un', 'paste'],
    ['quill1', 'chromium', 'un\ndeux', 'insert'],
    ['quill1', 'firefox', 'un\ndeux', 'insert-lines'],
    ['draft', 'firefox', 'un\n\ndeux', 'insert'],
  ])('is filled: %s in %s', (kind, engine, text, way) => {
    expect(planWrite(read(''), kind, engine, { start: 0, end: 0, text })).toEqual({ start: 0, end: 0, text, way });
  });
});

describe('what is refused', () => {
  const refusal = (html: string, was: string, kind: EditorKind) =>
    ENGINES.map((engine) => plan({ html: `<p>${html}</p>`, was, becomes: 'x', kind, engine }));

  it.each<[EditorKind, string]>([
    ['other', '<span contenteditable="false">Ada</span>'],
    ['prosemirror', '<span data-type="mention">Ada</span>'],
    ['quill1', '<span class="ql-mention">Ada</span>'],
    ['quill2', '<span data-entity="1"><b>Ada</b></span>'],
    ['lexical', '<span data-lexical-text="true" class="x1">Ada</span>'],
  ])('%s: a fix over a mention, or into it', (kind, mention) => {
    const html = `<span data-lexical-text="true">salut </span>${mention}<span data-lexical-text="true"> toi</span>`;
    for (const was of ['Ada', 'Ad', 'd', 'salut A', 'a toi', 'salut Ada toi']) {
      expect(refusal(html, was, kind)).toEqual([undefined, undefined]);
    }
    for (const was of ['salut ', ' toi']) expect(refusal(html, was, kind)).not.toContain(undefined);
  });

  it('Draft.js: a handle, which is marked by nothing else', () => {
    for (const was of ['@ada', 'ad', 'salut @', 'a toi']) {
      expect(refusal('salut @ada toi', was, 'draft')).toEqual([undefined, undefined]);
    }
    expect(refusal('salut @ada toi', ' toi', 'draft')).not.toContain(undefined);
    expect(refusal('a@b.example', 'b', 'draft')).not.toContain(undefined);
  });

  it('no hashtag of Facebook’s, nor text that all has a class', () => {
    const span = (text: string, name: string) =>
      `<span data-lexical-text="true"${name && ` class="${name}"`}>${text}</span>`;
    expect(refusal(span('un ', '') + span('#deux', 'x1'), 'deux', 'lexical')).not.toContain(undefined);
    expect(refusal(span('un ', 'x1') + span('deux', 'x1'), 'deux', 'lexical')).not.toContain(undefined);
  });

  it('what is nothing, or outside the text', () => {
    const map = read(ONE_LINE);
    for (const fix of [
      { start: 3, end: 3, text: '' },
      { start: -1, end: 2, text: 'x' },
      { start: 5, end: 4, text: 'x' },
      { start: 9, end: 99, text: 'x' },
    ]) {
      expect(planWrite(map, 'other', 'firefox', fix)).toBeUndefined();
    }
  });
});
