import { type Assessment, type Finding, findingKey, rankFindings } from '../../lib/sieves/index.ts';
import { PROVEN_RULES } from '../../lib/sieves/proven-rules.ts';

/** One box of what is about to be published; a thread has several. */
export interface PausableBox {
  readonly text: string;
  readonly assessment: Assessment;
}

/** A finding that pauses, and the box it is in. */
export interface Pausing<Box extends PausableBox = PausableBox> {
  readonly finding: Finding;
  readonly box: Box;
}

/** Fewer words than this, all the boxes together, are let go. */
export const FEWEST_WORDS = 4;

export const pausingKey = ({ finding, box }: Pausing): string =>
  findingKey(finding.rule, box.text.slice(finding.start, finding.end));

/**
 * What would pause a publication: findings to stop at, of rules proven on labelled drafts, that were not passed before
 * (`passed`: their keys). Findings that were set aside are in no assessment any more. In a person's reading order.
 */
export function findPausing<Box extends PausableBox>(
  boxes: readonly Box[],
  passed: ReadonlySet<string>,
): Pausing<Box>[] {
  const words = boxes.reduce((sum, { assessment }) => sum + assessment.wordCount, 0);
  if (words < FEWEST_WORDS) return [];
  return boxes.flatMap((box) =>
    rankFindings(box.assessment)
      .filter(({ rule, severity }) => severity === 'stop' && PROVEN_RULES.includes(rule))
      .map((finding) => ({ finding, box }))
      .filter((pausing) => !passed.has(pausingKey(pausing))),
  );
}
