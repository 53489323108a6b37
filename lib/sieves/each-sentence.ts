import type { Draft, Match, Sentence } from './sieve.ts';

type Judge = (sentence: Sentence) => readonly Match[];

const judged = new WeakMap<Sentence, Map<Judge, readonly Match[]>>();

/**
 * Runs a judge over each sentence of a draft and moves its matches to where the sentence stands. A sentence is judged
 * once for as long as it stays unchanged, which is what makes a keystroke cheap: `judge` must be a function declared
 * once, and may look at nothing but the sentence.
 */
export function eachSentence(draft: Draft, judge: Judge): Match[] {
  const matches: Match[] = [];
  for (const { start, sentence } of draft.sentences) {
    if (!sentence.language) continue;
    for (const match of judgeOnce(sentence, judge)) matches.push(moveMatch(match, start));
  }
  return matches;
}

function judgeOnce(sentence: Sentence, judge: Judge): readonly Match[] {
  let answers = judged.get(sentence);
  if (!answers) judged.set(sentence, (answers = new Map()));
  let answer = answers.get(judge);
  if (!answer) answers.set(judge, (answer = judge(sentence)));
  return answer;
}

function moveMatch(match: Match, by: number): Match {
  return {
    ...match,
    start: match.start + by,
    end: match.end + by,
    ...(match.fixes && { fixes: match.fixes.map((fix) => ({ ...fix, start: fix.start + by, end: fix.end + by })) }),
  };
}
