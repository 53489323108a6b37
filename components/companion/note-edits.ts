import { ALL_SIEVES, type Assessment } from '../../lib/sieves/index.ts';

/** Findings that came and went while somebody typed, in ms, were nobody's to act on. */
export const EDIT_REST = 1000;

interface Judged {
  readonly text: string;
  readonly assessment: Assessment;
}

export interface EditWatch {
  /** The text changed. */
  typed(draft: Judged): void;
  /** Something else changed (a finding was set aside, a rule muted): what is gone now was not edited. */
  startAgain(draft: Judged): void;
  stop(): void;
}

/** Tells of each rule whose findings became fewer because the text changed. A box that was emptied tells of none. */
export function watchEdits(onEdited: (rule: string) => void): EditWatch {
  let standing = new Map<string, number>();
  let resting: ReturnType<typeof setTimeout> | undefined;
  const startAgain = ({ assessment }: Judged) => {
    clearTimeout(resting);
    standing = countsOf(assessment);
  };
  const compare = (draft: Judged) => {
    const former = standing;
    startAgain(draft);
    for (const [rule, count] of former) if ((standing.get(rule) ?? 0) < count) onEdited(rule);
  };
  return {
    startAgain,
    typed(draft) {
      clearTimeout(resting);
      if (draft.text.trim() === '') startAgain(draft);
      else resting = setTimeout(() => compare(draft), EDIT_REST);
    },
    stop: () => clearTimeout(resting),
  };
}

function countsOf({ sieves }: Assessment): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sieve of ALL_SIEVES) {
    for (const { rule } of sieves[sieve].findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}
