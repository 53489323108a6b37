import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../lib/sieves/parse-draft.ts';
import { lengthOf, offsetOfLimit } from '../../../lib/sieves/weighted-length.ts';
import { xLinks } from '../../../lib/sieves/x-links.ts';

/** X's own counting, as its last published library does it. */
const { parseTweet } = createRequire(import.meta.url)('twitter-text') as {
  parseTweet(text: string): { weightedLength: number };
};

const weighted = (text: string) => lengthOf(text, 'x-weighted', parseDraft({ text }).emoji);

const VECTORS: readonly (readonly [string, number])[] = [
  ['', 0],
  ['hello', 5],
  ['\u00e9', 1],
  ['e\u0301', 1],
  ['👋', 2],
  ['👨‍👩‍👧‍👦', 2],
  ['👍🏽', 2],
  ['🇫🇷', 2],
  ['日本語', 6],
  ['한국어', 6],
  ['\u1112\u1161\u11ab', 2],
  [`see https://example.com/${'a'.repeat(40)} ok`, 30],
  ['example.com', 23],
  ['www.example.fr', 23],
  ['not.a.tldzzz', 12],
  ['foo.bar@example.com', 19],
  ['“curly” ‘q’ – — …', 18],
  ['«guillemets»', 12],
  ['•', 2],
  ['→', 2],
  ['✓', 2],
  ['❤️', 2],
  ['❤', 2],
  ['\u200d', 1],
  ['a\nb', 3],
  ['@bob @ann hello', 15],
  ['#Tag #été', 9],
  ['€100', 5],
  ['½', 1],
  ['™', 2],
  ['© 2026', 6],
  ['𝐛𝐨𝐥𝐝', 8],
  ['a'.repeat(281), 281],
  ['日'.repeat(141), 282],
  ['   pad   ', 9],
  ['bit.ly/abc, puis lnkd.in/xyz.', 23 + 7 + 23 + 1],
  ['(https://exemple.fr/page_(suite)?a=1&b=2).', 26],
  ['Fini.Voilà', 10],
  ['user_name.com', 13],
  ['cafés.com', 23],
];

describe('the weighted length', () => {
  it.each(VECTORS)('of %j is %i', (text, length) => {
    expect(parseTweet(text).weightedLength).toBe(length);
    expect(weighted(text)).toBe(length);
  });

  it('is what X counts, for any mixture of what people write', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'le',
        'Bonjour',
        'été',
        'e\u0301te\u0301',
        "l'équipe",
        'Ça va',
        '日本',
        '한국',
        'привет',
        'مرحبا',
        '𝐛𝐨𝐥𝐝',
        '½',
        '™',
        '©',
        '®',
        '…',
        '•',
        '«',
        '»',
        '“',
        '’',
      ),
      fc.constantFrom('👋', '👩‍🚀', '👍🏽', '🇫🇷', '❤️', '❤', '1️⃣', '🏳️‍🌈', '☀', '✅', '⚠️', '👨‍👩‍👧'),
      fc.constantFrom(
        'https://exemple.fr/a',
        'http://t.me/x?y=1',
        'exemple.com',
        'www.exemple.org/a/b#c',
        'bit.ly/3x',
        'sous.domaine.exemple.co.uk',
        'a@exemple.fr',
        '@nom',
        '#Mot',
        '3.14',
        'M.Durand',
        'v1.2.3',
        'fin.',
        'exemple.com.',
      ),
      fc.constantFrom(' ', '\n', ', ', '. ', ' ! ', '(', ')', ' - ', ' / ', '  '),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        expect(weighted(text)).toBe(parseTweet(text).weightedLength);
      }),
      { numRuns: 400 },
    );
  });

  it('ends links where X ends them', () => {
    const link = fc.tuple(
      fc.constantFrom('', '(', '«', '日本', '$', '@', '#', '.', '-', '/', '"'),
      fc.constantFrom('', 'https://', 'http://', 'HTTPS://'),
      fc.constantFrom(
        'exemple.com',
        'www.exemple.fr',
        'bit.ly',
        'a-b.exemple.co.uk',
        'exemple.zzz',
        'youtu.be',
        'a.b.paris',
        'exemple.com.zzz',
      ),
      fc.constantFrom('', '/', '/a', '/a/b.html', '/a_(b)', '/été', '/@nom/1', '/a,b', '/a-'),
      fc.constantFrom('', '?a=1', '?a=1&b=c%20d', '?', '?a=b.', '#haut', '?a=1#b'),
      fc.constantFrom('', '.', ',', ')', '…', '!', '»', "'", '日本', '").', ':'),
    );
    fc.assert(
      fc.property(fc.array(link, { minLength: 1, maxLength: 3 }), (links) => {
        const text = links.map((parts) => parts.join('')).join(' ');
        expect(weighted(text)).toBe(parseTweet(text).weightedLength);
      }),
      { numRuns: 2000 },
    );
  });

  it('ends a text that is too long within the limit, between whole letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(40), (text, max) => {
        for (const unit of ['utf16', 'x-weighted'] as const) {
          const { emoji } = parseDraft({ text });
          const end = offsetOfLimit(text, unit, max, emoji);
          expect(end).toBeLessThanOrEqual(text.length);
          if (lengthOf(text, unit, emoji) <= max) expect(end).toBe(text.length);
          expect(text.slice(0, end).isWellFormed() || !text.isWellFormed()).toBe(true);
        }
      }),
    );
    expect(offsetOfLimit('aaa👍🏽b', 'x-weighted', 4, parseDraft({ text: 'aaa👍🏽b' }).emoji)).toBe(3);
  });

  it('never throws, nor hangs on texts made to make it look again and again', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void weighted(text)));
    for (const text of [
      '.'.repeat(60_000),
      'a.'.repeat(30_000),
      'a.fr/('.repeat(10_000),
      'https://'.repeat(7_000),
      `a.fr/${'('.repeat(60_000)}`,
    ]) {
      expect(() => xLinks(text)).not.toThrow();
    }
  });
});
