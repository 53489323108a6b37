/** What a person keeps with Tamis, as they would name it. */
export const KEPT_KINDS = ['settings', 'history', 'held', 'deck'] as const;
export type KeptKind = (typeof KEPT_KINDS)[number];
