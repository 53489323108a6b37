import type { WordList } from '../../languages/language.ts';
import type { Draft, Sentence, Span } from '../sieve.ts';
import { overlaps } from './hits.ts';

/** Whether a sentence asks; "Saviez-vous que …?" states. */
export const isQuestion = (sentence: Sentence): boolean =>
  sentence.text.includes('?') &&
  (sentence.ending.includes('?') || /\?\s*[)"»”]?\s*$/.test(sentence.text)) &&
  !sentence.has('statingQuestion');

/** "Il faut" supposes, "il faut dire que" states. */
const opensBefore = (sentence: Sentence, { end }: Span, lists: readonly WordList[]): boolean => {
  const stating = sentence.hits('statingQuestion');
  return lists.some((list) =>
    sentence.hits(list).some((hit) => hit.start < end && !stating.some((other) => overlaps(hit, other))),
  );
};

/** Whether some words stand under a wish, a target, a supposition or a "probably". */
export const isSupposed = (sentence: Sentence, span: Span): boolean =>
  opensBefore(sentence, span, ['notStated', 'hedge']);

/** Whether some words state a possibility ("peut provoquer", "could lead to"). */
export const isPossible = (sentence: Sentence, span: Span): boolean =>
  opensBefore(sentence, span, ['modal', 'notStated', 'hedge']);

/** Whether the sentence at `index`, or one beside it, questions what is said ("80 % … D'où sort ce chiffre ?"). */
export const isDoubted = ({ sentences }: Draft, index: number): boolean =>
  [index - 1, index, index + 1].some((i) => sentences[i]?.sentence.has('doubted'));

/** "You say that tests slow a team down": what the reader has said, and is answered. */
const YOU_SAY =
  /(?:^|[,;:(—–]\s|\s(?:and|et|that|que)\s)(?:you\s(?:say|said|write|wrote|claim|argue)|tu\s(?:dis|écris|affirmes|prétends)|vous\s(?:dites|écrivez|affirmez|prétendez))\s/i;
export const isOfReader = ({ text }: Sentence, { start }: Span): boolean =>
  YOU_SAY.test(text.slice(0, start).normalize('NFC'));

export const isOpinion = (sentence: Sentence): boolean => sentence.has('opinion');

/** Words behind "I think" that make it think something else than what stands before it. */
const ANOTHER_THOUGHT = 4;

/** Whether an opinion is about some words: in "with 40 % of tenants …, I think that a call is …" it is about the call. */
export const isOpinionOn = (sentence: Sentence, { end }: Span): boolean =>
  sentence
    .hits('opinion')
    .some(
      ({ start, last }) =>
        start < end ||
        !/[,;:–—]\s*(?:\S+\s)?$/.test(sentence.text.slice(end, start)) ||
        sentence.tokens.length - last <= ANOTHER_THOUGHT,
    );
