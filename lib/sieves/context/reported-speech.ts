import type { Hit, Sentence } from '../sieve.ts';

/** How many words after "he called me", "si tu" words still belong to it. */
const REACH = 5;

/**
 * Whether a phrase is handed on, supposed or spoken about rather than said: "on m'a traité de …", "if you're …", "the
 * word …". What the writer stands behind ("I think you are …") is said.
 */
export function isReported(sentence: Sentence, { first }: Pick<Hit, 'first'>): boolean {
  const asserts = sentence.hits('asserts');
  return sentence
    .hits('reports')
    .some(
      (report) =>
        report.first < first &&
        first - report.last <= REACH &&
        !asserts.some((assert) => assert.last >= report.first && assert.first <= report.last),
    );
}
