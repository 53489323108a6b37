import type { HoldTimeId } from '../time/hold-times.ts';
import type { Verdict } from './draft-messages.ts';

/** Holding a draft, reading it again, and when to post it. */
export interface HoldMessages {
  readonly hold: string;
  readonly times: Readonly<Record<HoldTimeId, string>>;
  readonly otherTime: string;
  readonly moment: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly past: string;
  /** Moments in epoch ms. */
  readonly heldUntil: (moment: number, now: number) => string;
  readonly whereItIs: string;
  readonly stillThere: string;
  readonly empty: string;
  readonly emptied: string;
  readonly notEmptied: string;
  readonly refused: Readonly<Record<'no-room' | 'failed', string>>;
  readonly copy: string;
  /** In the box a held draft was meant for. */
  readonly waiting: (count: number) => string;
  readonly putBack: string;
  readonly isBack: string;
  readonly notPutBack: string;
  /** Neither written nor copied. */
  readonly notWritten: string;
  readonly deleteCopy: string;
  readonly hint: HintMessages;
  readonly list: HeldListMessages;
}

/** When to post: never a promise of reach. */
export interface HintMessages {
  /** `hours`: "09:00 and 18:00". */
  readonly usual: (hours: string) => string;
  readonly working: string;
  readonly source: string;
  /** Moments in epoch ms. */
  readonly wait: (moment: number, now: number) => string;
}

export interface HeldListMessages {
  readonly none: Verdict;
  /** Moments in epoch ms. */
  readonly heldOn: (moment: number, now: number) => string;
  readonly read: string;
  readonly nothingToSay: string;
  readonly open: (network: string) => string;
  readonly openHint: string;
  readonly longer: string;
  readonly delete: string;
  readonly deleteForGood: string;
  readonly gone: string;
  readonly all: string;
}
