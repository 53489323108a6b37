/** The words of the True sieve. */
export type TrueList =
  /** "il paraît que", "rumour has it": a claim handed on that nobody stands behind */
  'hearsay';
