/** The words of the Positive sieve. */
export type PositiveList =
  /** Nouns and adjectives that insult a person they are said to */
  'insult';
