import { fold } from './fold.ts';

export const MOST_CONFIDENTIAL_WORDS = 100;
/** UTF-16 units. */
export const LONGEST_CONFIDENTIAL_WORDS = 60;

/** Why words cannot be listed. One letter alone would be pointed out everywhere. */
export type ConfidentialFault = 'too-short' | 'too-long' | 'known' | 'full';

/** Whether something can stand in the list: two letters or digits at least, trimmed, and not too long. */
export const isConfidential = (value: unknown): value is string =>
  typeof value === 'string' && value === value.trim() && shapeFault(value) === undefined;

function shapeFault(words: string): ConfidentialFault | undefined {
  if ((words.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 2) return 'too-short';
  return words.length > LONGEST_CONFIDENTIAL_WORDS ? 'too-long' : undefined;
}

/** Why trimmed words cannot join a list; `undefined` where they can. */
export function confidentialFault(words: string, list: readonly string[]): ConfidentialFault | undefined {
  const fault = shapeFault(words);
  if (fault) return fault;
  if (list.some((one) => fold(one) === fold(words))) return 'known';
  return list.length >= MOST_CONFIDENTIAL_WORDS ? 'full' : undefined;
}
