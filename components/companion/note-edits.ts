import { ALL_SIEVES, type Assessment } from '../../lib/sieves/index.ts';
import type { JudgedDraft } from './follow-draft.ts';
import { whenRested } from './when-rested.ts';

/** Findings that came and went while somebody typed, in ms, were nobody's to act on. */
export const EDIT_REST = 1000;

export interface EditWatch {
  /** The text changed. */
  typed(draft: JudgedDraft): void;
  /** Something else changed (a finding was set aside, a rule muted): what is gone now was not edited. */
  startAgain(draft: JudgedDraft): void;
  stop(): void;
}

/** Tells of each rule whose findings became fewer because the text changed. A box that was emptied tells of none. */
export function watchEdits(onEdited: (rule: string) => void): EditWatch {
  let standing = new Map<string, number>();
  let latest: JudgedDraft | undefined;
  const startAgain = ({ assessment }: JudgedDraft) => {
    resting.stop();
    standing = countsOf(assessment);
  };
  const compare = () => {
    const former = standing;
    if (latest) startAgain(latest);
    for (const [rule, count] of former) if ((standing.get(rule) ?? 0) < count) onEdited(rule);
  };
  const resting = whenRested(EDIT_REST, compare);
  return {
    startAgain,
    typed(draft) {
      latest = draft;
      if (draft.text.trim() === '') startAgain(draft);
      else resting.disturb();
    },
    stop: resting.stop,
  };
}

function countsOf({ sieves }: Assessment): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sieve of ALL_SIEVES) {
    for (const { rule } of sieves[sieve].findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}
