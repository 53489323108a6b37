import type { DraftMessages } from '../../lib/i18n/draft-messages.ts';
import type { RuleId } from '../../lib/sieves/index.ts';

/** A rule's name, or its id where this version knows it no more. */
export const ruleName = (rule: string, { advice }: DraftMessages): string =>
  (advice[rule as RuleId] as { readonly name: string } | undefined)?.name ?? rule;
