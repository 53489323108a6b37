import type { HoldTimeId } from '../time/hold-times.ts';
import type { Verdict } from './messages.ts';

/** Holding a draft, reading it again, and when to post it. */
export interface HoldMessages {
  readonly hold: string;
  readonly times: Readonly<Record<HoldTimeId, string>>;
  readonly otherTime: string;
  readonly moment: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly past: string;
  /** `moment`: as `formatMoment` says it. */
  readonly heldUntil: (moment: string) => string;
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
  /** `hours`: "9 AM, 6 PM". */
  readonly usual: (hours: string) => string;
  readonly working: string;
  readonly source: string;
  readonly wait: (moment: string) => string;
}

export interface HeldListMessages {
  readonly none: Verdict;
  readonly heldOn: (moment: string) => string;
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
