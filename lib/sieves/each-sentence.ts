import { newSlot, remembered } from './memory.ts';
import type { Draft, Match, Sentence } from './sieve.ts';

type Judge = (sentence: Sentence) => readonly Match[];

const slots = new Map<Judge, number>();

function slotOf(judge: Judge): number {
  const slot = slots.get(judge) ?? newSlot();
  slots.set(judge, slot);
  return slot;
}

/**
 * Runs a judge over each sentence of a draft and moves its matches to where the sentence stands. A sentence is judged
 * once for as long as it stays unchanged: `judge` must be a function declared once, and may look at nothing but the
 * sentence.
 */
export function eachSentence(draft: Draft, judge: Judge): Match[] {
  const slot = slotOf(judge);
  const matches: Match[] = [];
  for (const { start, sentence } of draft.sentences) {
    if (!sentence.language) continue;
    for (const match of remembered(sentence, slot, judge)) matches.push(moveMatch(match, start));
  }
  return matches;
}

function moveMatch(match: Match, by: number): Match {
  return {
    ...match,
    start: match.start + by,
    end: match.end + by,
    ...(match.fixes && { fixes: match.fixes.map((fix) => ({ ...fix, start: fix.start + by, end: fix.end + by })) }),
  };
}
