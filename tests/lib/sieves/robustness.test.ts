import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/languages/index.ts';
import { networkById } from '../../../lib/networks/index.ts';
import { ALL_SIEVES, type Assessment, assess, createAssessor, type DraftInput } from '../../../lib/sieves/index.ts';
import { readLabelledDrafts } from '../../judge/labelled-drafts.ts';

const drafts = LANGUAGES.flatMap(({ code }) => readLabelledDrafts(code)).filter(({ split }) => split === 'tune');
const inputOf = ({ text, kind, image, network, lang }: (typeof drafts)[number]): DraftInput => ({
  text,
  kind,
  image,
  network: networkById(network),
  language: lang,
});

const anyDraft = fc.constantFrom(...drafts);
/** Pieces of real drafts, cut anywhere, with anything between them. */
const torn = fc
  .array(
    fc.oneof(
      fc
        .tuple(anyDraft, fc.nat(400), fc.integer({ min: 1, max: 120 }))
        .map(([{ text }, from, length]) => text.slice(from, from + length)),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('\n', '«', '»', '[', ']', '{{', '}}', '(', '…', '\u202f!', '\u0301', '\u200d', '\ufe0f', '👍'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const findingsOf = ({ sieves }: Assessment) => ALL_SIEVES.flatMap((sieve) => sieves[sieve].findings);
const rulesOf = (assessment: Assessment) =>
  findingsOf(assessment)
    .map(({ rule }) => rule)
    .sort();
const bandsOf = ({ sieves }: Assessment) => ALL_SIEVES.map((sieve) => sieves[sieve].band);

describe('any text', () => {
  it('is assessed without an error, with spans on whole characters inside it', () => {
    fc.assert(
      fc.property(torn, fc.constantFrom('post' as const, 'comment' as const), (text, kind) => {
        const assessment = assess({ text, kind });
        const strengths = ALL_SIEVES.flatMap((sieve) => assessment.sieves[sieve].strengths);
        const fixes = findingsOf(assessment).flatMap(({ fixes = [] }) => fixes);
        for (const { start, end } of [...findingsOf(assessment), ...strengths, ...fixes]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThanOrEqual(end);
          for (const edge of [start, end]) expect(splitsAPair(text, edge), `${start}–${end}`).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is assessed alike again, and after any others', () => {
    fc.assert(
      fc.property(torn, fc.array(anyDraft, { maxLength: 4 }), (text, others) => {
        const first = assess({ text });
        const assessAgain = createAssessor();
        for (const other of others) {
          assess(inputOf(other));
          assessAgain({ text: other.text, language: 'en' });
        }
        expect(assess({ text })).toEqual(first);
        expect(assessAgain({ text, language: 'fr' })).toEqual(assess({ text, language: 'fr' }));
      }),
      { numRuns: 150 },
    );
  });
});

function splitsAPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

/** The same draft as another keyboard or another editor writes it. */
const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  'straight apostrophes': (text) => text.replaceAll('’', "'"),
  'curly apostrophes': (text) => text.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '’'),
  'ordinary spaces before marks': (text) => text.replaceAll(/[\u202f\u00a0](?=[;:!?»])/g, ' '),
  'narrow spaces before marks': (text) => text.replaceAll(/[ \u00a0](?=[;!?])/g, '\u202f'),
  'no-break spaces before marks': (text) => text.replaceAll(/[ \u202f](?=[;:!?»])/g, '\u00a0'),
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'white space around it': (text) => `\n ${text} \n`,
};

describe('a labelled draft', () => {
  it.each(Object.entries(SPELLINGS))('is judged alike with %s', (_, spell) => {
    for (const draft of drafts) {
      const { id, text } = draft;
      if (spell(text) === text) continue;
      const assessment = assess(inputOf(draft));
      const respelt = assess({ ...inputOf(draft), text: spell(text) });
      expect(rulesOf(respelt), id).toEqual(rulesOf(assessment));
      expect(bandsOf(respelt), id).toEqual(bandsOf(assessment));
    }
  });

  it('is judged alike with composed and with decomposed letters, at the same words', () => {
    for (const draft of drafts) {
      const { id, text } = draft;
      // A limit counts what is typed: decomposed letters are more of them.
      const told = (form: 'NFC' | 'NFD') => {
        const written = text.normalize(form);
        return findingsOf(assess({ ...inputOf(draft), network: undefined, text: written })).map(
          ({ rule, start, end }) => `${rule}: ${written.slice(start, end).normalize('NFC')}`,
        );
      };
      expect(told('NFD'), id).toEqual(told('NFC'));
    }
  });
});
