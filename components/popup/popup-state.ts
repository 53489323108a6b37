import type { Locale } from '../../lib/i18n/locale.ts';
import type { DraftKind, NetworkId } from '../../lib/networks/network.ts';
import type { Standings } from '../../lib/stats/standing.ts';
import type { WeekOfWriting } from '../../lib/stats/writing.ts';
import type { Budget } from '../../lib/time/budgets.ts';
import type { DayKey } from '../../lib/time/days.ts';
import type { SittingSize } from '../../lib/time/sittings.ts';
import type { Bands } from '../companion/lights-of.ts';
import type { Held } from '../hold/HeldList.tsx';

/** What the popup shows. `'loading'`: storage has not answered yet; `'failed'`: it cannot be read. */
export type PopupState = PopupFacts | 'loading' | 'failed';

export interface PopupFacts {
  readonly version: string;
  readonly locale: Locale;
  readonly enabled: boolean;
  /** Epoch ms; none, or a moment gone by: not paused. */
  readonly pausedUntil?: number | undefined;
  /** Networks on which Tamis is silent until it is switched on again there. */
  readonly pausedSites: readonly NetworkId[];
  /** The network of the tab in front. */
  readonly here: NetworkId | undefined;
  /** Epoch ms. */
  readonly now: number;
  /** When the person's next day starts, epoch ms. */
  readonly tomorrow: number;
  /** The draft of the active tab. */
  readonly draft?: PopupDraft | undefined;
  readonly time: PopupTime;
  readonly storage: {
    /** Since when (epoch ms) nothing could be written. */
    readonly fullSince: number | undefined;
    readonly damaged: readonly { readonly day: DayKey; readonly isRestored: boolean }[];
    /** A month without an export, and the person wants to hear of it. */
    readonly exportDue: boolean;
  };
  /** Drafts looked at today. */
  readonly today: Readonly<Record<NetworkId, number>>;
  readonly week: WeekOfWriting;
  /** In the order they are due. */
  readonly held: readonly Held[];
  /** Whether a notification comes when one is due. `undefined`: the browser has none to give. */
  readonly notifies: boolean | undefined;
  /** Networks whose compose boxes are no longer recognised. */
  readonly notices: readonly NetworkId[];
  readonly mutedRules: readonly string[];
  readonly allowedWords: readonly string[];
}

/** Time spent up to now, and what one allowed oneself. */
export interface PopupTime {
  readonly standings: Standings;
  /** To the limits of all networks together. */
  readonly all: Budget;
  readonly sittings: Readonly<Record<NetworkId, Readonly<Record<SittingSize, number>>>>;
  /** Seven days, today last; all networks together, ms. */
  readonly week: readonly { readonly key: DayKey; readonly charged: number }[];
}

/** What is shown of today. */
export type TodayFacts = Pick<PopupFacts, 'time' | 'today' | 'week'>;

export interface PopupDraft {
  readonly network: NetworkId;
  readonly kind: DraftKind;
  readonly bands: Bands;
}

/** What keeps Tamis silent in the tab in front: a moment (epoch ms) it waits for, or the network being paused. */
export function pauseOf({
  pausedUntil,
  pausedSites,
  here,
  now,
}: Pick<PopupFacts, 'pausedUntil' | 'pausedSites' | 'here' | 'now'>): number | NetworkId | undefined {
  if (pausedUntil !== undefined && pausedUntil > now) return pausedUntil;
  return here && pausedSites.includes(here) ? here : undefined;
}
