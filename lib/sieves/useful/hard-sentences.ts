import { defineRule } from '../sieve.ts';

const LONG_TEXT = 100;
const HARD_SENTENCE = 35;
const SEVERAL = 3;

/** Several sentences of more than 35 words in a long text: half the readers are lost on the way. */
export const hardSentences = defineRule({
  id: 'hard-sentences',
  sieve: 'useful',
  severity: 'note',
  source: 'GOV.UK, https://www.gov.uk/guidance/content-design/writing-for-gov-uk',
  anyLanguage: true,
  examples: {
    fr: {
      flags: [longSentences('Nous avons repris avec patience le long chantier de la vieille halle')],
      passes: ['Une phrase courte. Puis une autre.'],
    },
    en: {
      flags: [longSentences('We took up again with patience the long works of the old hall')],
      passes: ['One short sentence. Then another one.'],
    },
  },
  find({ sentences, wordCount }) {
    if (wordCount < LONG_TEXT) return [];
    const hard = sentences.filter(({ sentence }) => sentence.tokens.length > HARD_SENTENCE);
    return hard.length < SEVERAL
      ? []
      : hard.map(({ start, end, sentence }) => ({ start, end, data: { count: sentence.tokens.length } }));
  },
});

function longSentences(words: string): string {
  const sentence = `${Array.from({ length: 4 }, () => words).join(', ')}.`;
  return Array.from({ length: 3 }, () => sentence).join(' ');
}
