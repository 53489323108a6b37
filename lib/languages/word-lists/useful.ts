/** The words of the Useful sieve. */
export type UsefulList =
  /** Stock praise that says nothing of what it praises */
  'emptyPraise';
