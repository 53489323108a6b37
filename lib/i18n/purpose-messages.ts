import type { PurposeId } from '../time/purposes.ts';

/** What a post is for. */
export interface PurposeMessages {
  /** Asked in the Companion, where one tap answers. */
  readonly question: string;
  readonly names: Readonly<Record<PurposeId, string>>;
}
