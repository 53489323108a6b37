import { ALL_SIEVES, type Assessment } from '../../lib/sieves/index.ts';

/** What became of the rules that spoke, and what is done well that was not; each named once. */
export interface Changes {
  readonly gone: readonly string[];
  readonly fresh: readonly string[];
  readonly still: readonly string[];
  /** Strengths. */
  readonly gained: readonly string[];
}

const rulesOf = ({ sieves }: Assessment) =>
  new Set(ALL_SIEVES.flatMap((sieve) => sieves[sieve].findings.map(({ rule }) => rule)));
const strengthsOf = ({ sieves }: Assessment) =>
  new Set(ALL_SIEVES.flatMap((sieve) => sieves[sieve].strengths.map(({ id }) => id)));

export function changesBetween(before: Assessment, after: Assessment): Changes {
  const [old, now] = [rulesOf(before), rulesOf(after)];
  return {
    gone: [...old.difference(now)],
    fresh: [...now.difference(old)],
    still: [...old.intersection(now)],
    gained: [...strengthsOf(after).difference(strengthsOf(before))],
  };
}
