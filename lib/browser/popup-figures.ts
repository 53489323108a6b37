import { browser } from 'wxt/browser';
import { NETWORKS, type NetworkId, networkAt } from '../networks/index.ts';
import { chargedInAll } from '../stats/charged.ts';
import { sittingCounts } from '../stats/sittings.ts';
import { budgetOfAll, type StandingInput, type Standings, standingsOf } from '../stats/standing.ts';
import { lookedAtOn, type WeekOfWriting, weekOfWriting } from '../stats/writing.ts';
import type { Budget } from '../time/budgets.ts';
import { type DayKey, dayAfter, dayOf, startOf } from '../time/days.ts';
import type { SittingSize } from '../time/sittings.ts';
import { isExportDue, reminderItem } from './export-reminder.ts';
import { changedNetworks, healthItem } from './health.ts';
import { type HeldDraft, heldItem, inOrder } from './held-drafts.ts';
import { type Day, readDays } from './history.ts';
import { dayRuleItem } from './ledger-item.ts';
import { callTab, type DraftSummary } from './messages.ts';
import { notifies } from './notifications.ts';
import { readStandingInput, watchStandings } from './standing.ts';
import { type DamagedDay, damagedDaysItem, unwritableSince, watchStorageNotices } from './storage-notices.ts';

/** Time spent, and what one allowed oneself: records and what is running together. */
export interface PopupTime {
  readonly standings: Standings;
  readonly all: Budget;
  readonly sittings: Readonly<Record<NetworkId, Readonly<Record<SittingSize, number>>>>;
  /** Charged on all networks together on each of the seven days that end today, ms. */
  readonly week: readonly { readonly key: DayKey; readonly charged: number }[];
}

/** What became of storage itself. */
export interface StorageNotices {
  /** Since when (epoch ms) nothing could be written. */
  readonly fullSince: number | undefined;
  /** Of the last week. */
  readonly damaged: readonly DamagedDay[];
  /** A month without an export, and the person wants to hear of it. */
  readonly exportDue: boolean;
}

/** What the popup shows besides the settings. */
export interface PopupFigures {
  readonly time: PopupTime;
  readonly storage: StorageNotices;
  readonly today: Readonly<Record<NetworkId, number>>;
  /** The network of the tab in front. */
  readonly here: NetworkId | undefined;
  readonly draft: DraftSummary | undefined;
  /** When the person's next day starts, epoch ms. */
  readonly tomorrow: number;
  readonly notices: readonly NetworkId[];
  /** What was written in the seven days that end today. */
  readonly week: WeekOfWriting;
  /** Held drafts, in the order they are due. */
  readonly held: readonly HeldDraft[];
  readonly notifies: boolean | undefined;
}

/** The network of the active tab, and the draft in it; `undefined` where the tab has none, or no Companion. */
async function readFront(): Promise<Pick<PopupFigures, 'here' | 'draft'>> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const here = networkAt(tab?.url ?? '')?.id;
  if (tab?.id === undefined) return { here, draft: undefined };
  const draft = await callTab(tab.id, 'summariseDraft').catch(() => null);
  return { here, draft: draft ?? undefined };
}

/** When the person's next day starts, as their days do. */
async function readTomorrow(now: number): Promise<number> {
  const rule = await dayRuleItem.read();
  return startOf(dayAfter(dayOf(now, rule)), rule);
}

/** Today's figures as of `now` (epoch ms). Rejects where storage cannot be read. */
export async function readPopupFigures(now: number): Promise<PopupFigures> {
  const [days, standing, health, held, front, notified, fullSince, damaged, reminder, tomorrow] = await Promise.all([
    readDays(now, 7),
    readStandingInput(now),
    healthItem.read(),
    heldItem.read(),
    readFront(),
    notifies(),
    unwritableSince(),
    damagedDaysItem.read(),
    reminderItem.read(),
    readTomorrow(now),
  ]);
  const { writing } = days.at(-1)!.record;
  return {
    time: timeOf(days, standing),
    storage: {
      fullSince,
      damaged: damaged.filter(({ day }) => day >= days[0]!.key),
      exportDue: isExportDue(reminder, now),
    },
    today: eachNetwork((id) => lookedAtOn(writing, id)),
    week: weekOfWriting(days.map(({ record }) => record)),
    ...front,
    tomorrow,
    held: inOrder(held),
    notifies: notified,
    notices: changedNetworks(health),
  };
}

const eachNetwork = <T>(figure: (id: NetworkId) => T): Record<NetworkId, T> =>
  Object.fromEntries(NETWORKS.map(({ id }) => [id, figure(id)])) as Record<NetworkId, T>;

function timeOf(days: readonly Day[], standing: StandingInput): PopupTime {
  const { key: today, record } = days.at(-1)!;
  const running = standing.running?.ms ?? 0;
  return {
    standings: standingsOf(standing),
    all: budgetOfAll(standing),
    sittings: eachNetwork((id) => sittingCounts(record.time, today, id)),
    week: days.map(({ key, record: { time } }) => ({
      key,
      charged: chargedInAll(time) + (key === today ? running : 0),
    })),
  };
}

/** Calls back whenever something the figures are made of was written. Returns what stops it. */
export function watchPopupFigures(onChange: () => void): () => void {
  const stops = [
    healthItem.watch(onChange),
    heldItem.watch(onChange),
    reminderItem.watch(onChange),
    watchStandings(onChange),
    watchStorageNotices(onChange),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
