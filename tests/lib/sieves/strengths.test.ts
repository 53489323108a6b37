import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type LanguageCode } from '../../../lib/languages/index.ts';
import { assess, SIEVES, type StrengthId } from '../../../lib/sieves/index.ts';
import { readLabelledDrafts } from '../../judge/labelled-drafts.ts';

/** Sentences that say nothing a strength could be made of, to make a text longer with. */
const FILLER: Readonly<Partial<Record<LanguageCode, readonly string[]>>> = {
  fr: ['Le ciel reste gris.', 'La porte grince un peu.', 'Les chaises sont vertes.', 'Le chat dort encore.'],
  en: ['The sky stays grey.', 'The door creaks a little.', 'The chairs are green.', 'The cat is still asleep.'],
};

const strengthsOf = (text: string, language: LanguageCode) => {
  const { sieves } = assess({ text, language, kind: 'comment' });
  return Object.fromEntries(SIEVES.map((sieve) => [sieve, sieves[sieve].strengths.map(({ id }) => id).sort()]));
};

describe.each(LANGUAGES.map(({ code }) => code))('strengths in %s', (language) => {
  const texts = readLabelledDrafts(language)
    .filter(({ split, flags }) => split === 'tune' && Object.keys(flags).length === 0)
    .map(({ text }) => text)
    // Under four words nothing is judged, so that a second copy would be the first to be.
    .filter((text) => text.split(/\s+/).length > 7);
  const anyText = fc.constantFrom(...texts);

  it('are each at most one, and no more when the text is said twice or three times', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 3 }), (text, times) => {
        const once = strengthsOf(text, language);
        for (const ids of Object.values(once)) expect(new Set(ids).size).toBe(ids.length);
        expect(strengthsOf(Array.from({ length: times }, () => text).join('\n\n'), language)).toEqual(once);
      }),
      { numRuns: 150 },
    );
  });

  it('are no more when the text is longer by words that say nothing', () => {
    const filler = FILLER[language]!;
    fc.assert(
      fc.property(anyText, fc.array(fc.constantFrom(...filler), { minLength: 1, maxLength: 40 }), (text, more) => {
        expect(strengthsOf(`${text}\n${more.join(' ')}`, language)).toEqual(strengthsOf(text, language));
      }),
      { numRuns: 150 },
    );
  });

  it('do not hang on the order of the paragraphs', () => {
    fc.assert(
      fc.property(anyText, fc.infiniteStream(fc.nat()), (text, random) => {
        const paragraphs = text.split('\n').filter((line) => line.trim());
        const shuffled = paragraphs
          .map((line) => ({ line, at: random.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ line }) => line);
        expect(strengthsOf(shuffled.join('\n'), language)).toEqual(strengthsOf(paragraphs.join('\n'), language));
      }),
      { numRuns: 150 },
    );
  });

  it('are found in a short text, and not in a long one without any', () => {
    const short: Readonly<Record<string, readonly [string, StrengthId]>> = {
      fr: ['Le four chauffe parce que la porte ferme mal.', 'reason'],
      en: ['The oven heats up because the door sticks.', 'reason'],
    };
    const [text, strength] = short[language]!;
    expect(strengthsOf(text, language).useful).toContain(strength);
    const long = Array.from({ length: 30 }, () => FILLER[language]!.join(' ')).join('\n');
    expect(Object.values(strengthsOf(long, language)).flat()).toEqual([]);
  });

  it('leave no Useful light on a post of under twenty words, and never cancel a stop', () => {
    const [filler] = FILLER[language]!;
    expect(assess({ text: filler!, language }).sieves.useful.band).toBe('too-short');
    expect(assess({ text: filler!, language }).sieves.useful.strengths).toEqual([]);
    const stopped = `${texts[0]}\n{{name}}`;
    expect(assess({ text: stopped, language }).sieves.useful.band).toBe('stop');
  });
});
