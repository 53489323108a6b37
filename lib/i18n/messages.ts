import type { FindingData, RuleId, StrengthId } from '../sieves/index.ts';

export type Locale = 'fr' | 'en';

/** What a rule says to a person. `name` stands in lists; the others speak about one finding. */
export interface Advice {
  readonly name: string;
  /** Why these words are pointed out: one sentence about the text, never about the person. */
  readonly reason: string | ((data: FindingData) => string);
  /** One thing that could be done, as a question. */
  readonly suggestion: string | ((data: FindingData) => string);
}

/** All that a person reads, in one language. */
export interface Messages {
  readonly locale: Locale;
  readonly advice: Readonly<Record<RuleId, Advice>>;
  readonly strengths: Readonly<Record<StrengthId, string>>;
}
