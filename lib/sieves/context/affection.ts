import type { Draft, Hit, Sentence, Span } from '../sieve.ts';
import { sentenceAt } from './sentence-at.ts';

const TENDER = /[❤♥🥰😍😘💕💖💛💚💙💜🤗🫶🥹💋😚]/u;
const LAUGHING = /[😂🤣😜😝😛😉😅😆😄😁🤪😹🙃😏😇]/u;
/** An emoji after the full stop still belongs to the sentence. */
const AFTER = 6;

const around = (draft: Draft, { start, end }: Span): string => {
  const placed = draft.sentences[sentenceAt(draft, start)];
  return placed && placed.start <= start && end <= placed.end ? draft.text.slice(placed.start, placed.end + AFTER) : '';
};

/** Said with love: "bande d'idiots, je vous aime ❤️". */
export const isTender = (draft: Draft, span: Span): boolean => TENDER.test(around(draft, span));
/** Said with a laugh, which takes the sting out of a mild word. */
export const isLaughed = (draft: Draft, span: Span): boolean => LAUGHING.test(around(draft, span));

/** Kindly meant: a warm word beside it, in its sentence or the next ("Who let you carry that? I'd love to help"). */
export const isWarm = (draft: Draft, { start, end }: Span): boolean => {
  if (!draft.has('warmth')) return false;
  const at = sentenceAt(draft, start);
  return [draft.sentences[at], draft.sentences[at + 1]].some((placed) =>
    placed?.sentence
      .hits('warmth')
      .some((warm) => placed.start + warm.start >= end || placed.start + warm.end <= start),
  );
};

export const soundsTender = (sentence: Sentence): boolean => sentence.has('affection');
/** The same in words other than those found: "it's adorable that you think so" is not tender because of "adorable". */
export const isTenderBeside = (sentence: Sentence, found: readonly Hit[]): boolean =>
  soundsTender(sentence) &&
  sentence
    .hits('affection')
    .some((tender) => !found.some(({ first, last }) => first <= tender.last && tender.first <= last));
export const soundsLaughed = (sentence: Sentence): boolean => sentence.has('laughter');

/** Whether a pet of the writer's, or a story, is what the draft talks about. */
export const isAboutPet = (draft: Draft): boolean => draft.has('pet');
export const isAboutFiction = (draft: Draft): boolean => draft.has('fiction');
