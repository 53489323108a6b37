import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/languages/index.ts';
import { NEIGHBOURS } from '../../../lib/languages/neighbours.ts';
import { WORD_LISTS } from '../../../lib/languages/words.ts';
import { assess, RULES } from '../../../lib/sieves/index.ts';
import { PACKED_WORDS } from '../../../lib/sieves/packed-words.ts';
import { INNER_FIELDS, withShortFields } from '../../../lib/sieves/shorten-field-names.ts';
import { withShortNames } from '../../../lib/sieves/shorten-list-names.ts';
import { bundleJudging, type JudgingBundle } from '../../bench/judging-bundle.ts';

describe('the judging engine as a build carries it', () => {
  let bundle: JudgingBundle;
  let built: { assess: typeof assess; RULES: typeof RULES };

  beforeAll(async () => {
    bundle = await bundleJudging();
    const url = `data:text/javascript;base64,${Buffer.from(bundle.code).toString('base64')}`;
    built = (await import(/* @vite-ignore */ url)) as typeof built;
  });

  it('answers as its sources do', () => {
    for (const rule of RULES) {
      for (const { flags, passes } of Object.values(rule.examples)) {
        for (const example of [...flags, ...passes]) {
          const text = typeof example === 'string' ? example : example.text;
          expect(built.assess({ text }), text).toEqual(assess({ text }));
        }
      }
    }
  });

  it('has every rule, with its source and without its examples', () => {
    expect(built.RULES.map(({ id, source }) => [id, source])).toEqual(RULES.map(({ id, source }) => [id, source]));
    for (const { examples } of built.RULES) expect(examples).toBeUndefined();
  });

  it('carries them as they were packed: no sign of them is escaped', () => {
    for (const { symbols } of Object.values(PACKED_WORDS)) expect(bundle.code.includes(symbols)).toBe(true);
  });

  it('carries no long list and no source of a rule unpacked', () => {
    for (const text of [
      ...Object.values(NEIGHBOURS),
      ...LANGUAGES.map(({ stopWords }) => stopWords.join(' ')),
      ...RULES.map(({ source }) => source),
    ])
      if (text.length > 25) expect(bundle.code.includes(text), text).toBe(false);
  });

  it('carries its words in less than a third of the bytes of the lists', () => {
    expect(bundle.words).toBeGreaterThan(10_000);
    expect(bundle.words).toBeLessThan(Buffer.byteLength(JSON.stringify(WORD_LISTS)) / 3);
  });
});

describe('a module that calls lists by their numbers', () => {
  it('calls those of several words so, and leaves everything else', () => {
    const code = "const a = has('insultNoun', 'threat') && { insultNoun: 'insultNouns' }; // 'insultNoun'";
    expect(withShortNames(code, ['threat', 'insultNoun'])).toBe(code.replace("'insultNoun'", '1'));
  });
});

describe('a module that calls fields by a letter', () => {
  it.each([
    ['hit.first - hit?.last', 'hit.a - hit?.b'],
    ['({ first, last: end }) => first', '({ a: first, b: end }) => first'],
    ['({ first = 1 }) => ({ first })', '({ a: first = 1 }) => ({ a: first })'],
    ['class A { tokens = []; hits() { return this.tokens; } }', 'class A { d = []; c() { return this.d; } }'],
    ["first.start + list['first'].length // first", "first.start + list['first'].length // first"],
    ['interface Hit { first: number }', 'interface Hit { first: number }'],
  ])('%s', (code, short) => {
    expect(withShortFields(code)).toBe(short);
  });

  it('has a letter of its own for each', () => {
    const letters = Object.values(INNER_FIELDS);
    expect(new Set(letters).size).toBe(letters.length);
  });
});
