import { newSlot } from './memory.ts';
import type { Draft, Gate, Match, Sentence, Span } from './sieve.ts';

type Judge<Found extends Span> = (sentence: Sentence) => readonly Found[];

const slots = new Map<Judge<Span>, number>();

function slotOf(judge: Judge<Span>): number {
  const slot = slots.get(judge) ?? newSlot();
  slots.set(judge, slot);
  return slot;
}

const NONE: readonly never[] = [];

/**
 * Runs a judge over each sentence of a draft that speaks a language of ours, and moves its matches to where the sentence
 * stands. A sentence is judged once for as long as it stays unchanged: `judge` must be a function declared once, and may
 * look at nothing but the sentence. `may` lets go of sentences in which it would find nothing, and of whole drafts.
 */
export const eachSentence = <Found extends Match>(draft: Draft, judge: Judge<Found>, may?: Gate): Found[] =>
  inSentences(draft, judge, may, false);

/** The same over every sentence, whatever its language: for what is told by signs and not by words. */
export const everySentence = <Found extends Match>(draft: Draft, judge: Judge<Found>, may?: Gate): Found[] =>
  inSentences(draft, judge, may, true);

function inSentences<Found extends Match>(
  draft: Draft,
  judge: Judge<Found>,
  may: Gate | undefined,
  anyLanguage: boolean,
): Found[] {
  const matches: Found[] = [];
  if (may && !may(draft)) return matches;
  const { sentences } = draft;
  const slot = slotOf(judge);
  for (let index = 0; index < sentences.length; index++) {
    const { sentence, start } = sentences[index]!;
    if ((!anyLanguage && !sentence.language) || (may && !may(sentence))) continue;
    const found = (sentence.memory[slot] as readonly Found[] | undefined) ?? answerOf(sentence, slot, judge);
    for (let at = 0; at < found.length; at++) matches.push(moveMatch(found[at]!, start));
  }
  return matches;
}

/** Most sentences give most judges nothing: they all share one empty answer. */
function answerOf<Found extends Span>(sentence: Sentence, slot: number, judge: Judge<Found>): readonly Found[] {
  const found = judge(sentence);
  const answer = found.length === 0 ? NONE : found;
  sentence.memory[slot] = answer;
  return answer;
}

function moveMatch<Found extends Match>(match: Found, by: number): Found {
  const moved = { ...match, start: match.start + by, end: match.end + by };
  if (!match.fixes) return moved;
  return { ...moved, fixes: match.fixes.map((fix) => ({ ...fix, start: fix.start + by, end: fix.end + by })) };
}
