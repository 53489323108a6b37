import type { Draft, Sentence, Span } from '../sieve.ts';
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

export const soundsTender = (sentence: Sentence): boolean => sentence.has('affection');
export const soundsLaughed = (sentence: Sentence): boolean => sentence.has('laughter');

/** Whether a pet of the writer's, or a story, is what the draft talks about. */
export const isAboutPet = (draft: Draft): boolean => draft.has('pet');
export const isAboutFiction = (draft: Draft): boolean => draft.has('fiction');
