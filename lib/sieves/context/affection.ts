import type { WordList } from '../../languages/language.ts';
import type { Draft, Hit, Sentence, Span } from '../sieve.ts';
import { hitAt, isSetOff } from './clauses.ts';
import { overlaps } from './hits.ts';
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

/** Kindly meant: a warm word beside it, in its sentence or the next of its line ("Who let you carry that? I'd love to help"). */
export const isWarm = (draft: Draft, { start, end }: Span): boolean => {
  if (!draft.has('warmth')) return false;
  const at = sentenceAt(draft, start);
  const placed = draft.sentences[at];
  const next = draft.sentences[at + 1];
  return [placed, next?.line === placed?.line ? next : undefined].some((beside) =>
    beside?.sentence
      .hits('warmth')
      .some(
        (warm) =>
          (beside.start + warm.start >= end || beside.start + warm.end <= start) && !isCalled(beside.sentence, warm),
      ),
  );
};

/** "…, love, …" calls somebody, as one does to talk down to them. */
const isCalled = (sentence: Sentence, { first, last }: Hit): boolean =>
  isSetOff(sentence, first) && isSetOff(sentence, last + 1) && hitAt(sentence, 'talkedDownTo', first) !== undefined;

/** "Ma petite Chloé, laissez …": so begins who talks down to somebody. */
const isCalledLittle = (sentence: Sentence, { first, last }: Hit): boolean =>
  /^petite?s?$/.test(sentence.tokens[last]!.folded) &&
  sentence.hits('talkedDownTo').some((called) => called.first === first && isSetOff(sentence, called.last + 1));

export const soundsTender = (sentence: Sentence): boolean => sentence.has('affection');
/** The same in words other than those found: "it's adorable that you think so" is not tender because of "adorable". */
export const isTenderBeside = (sentence: Sentence, found: readonly Hit[]): boolean =>
  soundsTender(sentence) &&
  sentence
    .hits('affection')
    .filter((tender) => !isCalledLittle(sentence, tender))
    .some((tender) => !found.some((hit) => overlaps(hit, tender)));
export const soundsLaughed = (sentence: Sentence): boolean => sentence.has('laughter');

/** How many sentences away a word still says what a passage is about, and how many such words say it of a whole draft. */
const NEAR = 3;
const THROUGHOUT = 3;

/** Whether a draft talks about what a list names, around a passage: in a long one a cake may stand far from a threat. */
const isAbout =
  (list: WordList) =>
  (draft: Draft, { start }: Span): boolean => {
    if (!draft.has(list)) return false;
    const at = sentenceAt(draft, start);
    let said = 0;
    return draft.sentences.some(({ sentence }, index) => {
      const hits = sentence.hits(list).length;
      said += hits;
      return said >= THROUGHOUT || (hits > 0 && Math.abs(index - at) <= NEAR);
    });
  };

/** A pet of the writer's; a story; a match, a game or a gym, where blows and deaths are part of it. */
export const isAboutPet = isAbout('pet');
export const isAboutFiction = isAbout('fiction');
export const isAboutContest = isAbout('contest');
