import type { DraftFollower } from './follow-draft.ts';

/** What can be done about a draft, in this page or from another. */
export interface DraftHand
  extends Pick<
    DraftFollower,
    | 'chooseLanguage'
    | 'choosePurpose'
    | 'point'
    | 'dismiss'
    | 'restore'
    | 'answer'
    | 'goTo'
    | 'fix'
    | 'copyFixed'
    | 'rewrite'
  > {
  /** The text as it is now. */
  read(): string | Promise<string>;
}
