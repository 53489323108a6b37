import type { WordList } from '../../languages/index.ts';
import type { Hit, Sentence } from '../sieve.ts';
import { gapBefore } from './clauses.ts';

/** How many words after "he called me", "si tu" words still belong to it. */
const REACH = 5;

function standsBehind(sentence: Sentence, list: WordList, first: number): boolean {
  const asserts = sentence.hits('asserts');
  return sentence
    .hits(list)
    .some(
      (lead) =>
        lead.first < first &&
        first - lead.last <= REACH &&
        !asserts.some((assert) => assert.last >= lead.first && assert.first <= lead.last),
    );
}

/**
 * Whether a phrase is handed on or spoken about rather than said: "on m'a traité de …", "the word …". What the writer
 * stands behind ("I think you are …") is said.
 */
export const isReported = (sentence: Sentence, { first }: Pick<Hit, 'first'>): boolean =>
  standsBehind(sentence, 'reports', first) || isToldBehind(sentence, first);

/** "Change de métier, m'a dit mon médecin": whose words they were, behind a comma. */
const isToldBehind = (sentence: Sentence, first: number): boolean =>
  sentence
    .hits('saidBehind')
    .some(
      (told) =>
        told.first > first && told.last < sentence.tokens.length - 1 && gapBefore(sentence, told.first).includes(','),
    );

/** Whether a phrase is only supposed: "si tu es …", "when you're …". */
export const isSupposed = (sentence: Sentence, { first }: Pick<Hit, 'first'>): boolean =>
  standsBehind(sentence, 'supposes', first);
