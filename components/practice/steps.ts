import { type Assessment, type Finding, rankFindings } from '../../lib/sieves/index.ts';

/** One thing at a time, in a teacher's order. */
export type Step =
  | { readonly kind: 'read' | 'lights' | 'better' }
  | { readonly kind: 'finding'; readonly finding: Finding };

/** The text alone, the lights, each finding, and the better version where there is one. */
export const stepsOf = (assessment: Assessment, hasBetter: boolean): readonly Step[] => [
  { kind: 'read' },
  { kind: 'lights' },
  ...rankFindings(assessment).map((finding): Step => ({ kind: 'finding', finding })),
  ...(hasBetter ? [{ kind: 'better' } as const] : []),
];
