import { browser } from 'wxt/browser';
import { NETWORKS, type NetworkId } from '../networks/index.ts';
import { lookedAtOn, type WeekOfWriting, weekOfWriting } from '../stats/writing.ts';
import { changedNetworks, healthItem } from './health.ts';
import { type HeldDraft, heldItem, inOrder } from './held-drafts.ts';
import { readDays, watchDays } from './history.ts';
import { callTab, type DraftSummary } from './messages.ts';
import { notifies } from './notifications.ts';

/** What the popup shows besides the settings. */
export interface PopupFigures {
  readonly today: Readonly<Record<NetworkId, number>>;
  readonly draft: DraftSummary | undefined;
  readonly notices: readonly NetworkId[];
  /** What was written in the seven days that end today. */
  readonly week: WeekOfWriting;
  /** Held drafts, in the order they are due. */
  readonly held: readonly HeldDraft[];
  readonly notifies: boolean | undefined;
}

/** The draft of the active tab; `undefined` where the tab has none, or no Companion. */
async function currentDraft(): Promise<DraftSummary | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return callTab(tab.id, 'summariseDraft').then(
    (draft) => draft ?? undefined,
    () => undefined,
  );
}

/** Today's figures as of `now` (epoch ms). Rejects where storage cannot be read. */
export async function readPopupFigures(now: number): Promise<PopupFigures> {
  const [days, health, held, draft, notified] = await Promise.all([
    readDays(now, 7),
    healthItem.read(),
    heldItem.read(),
    currentDraft(),
    notifies(),
  ]);
  const { writing } = days.at(-1)!.record;
  const today = Object.fromEntries(NETWORKS.map(({ id }) => [id, lookedAtOn(writing, id)])) as Record<
    NetworkId,
    number
  >;
  const week = weekOfWriting(days.map(({ record }) => record));
  return { today, week, draft, held: inOrder(held), notifies: notified, notices: changedNetworks(health) };
}

/** Calls back whenever something the figures are made of was written. Returns what stops it. */
export function watchPopupFigures(onChange: () => void): () => void {
  const stops = [healthItem.watch(onChange), heldItem.watch(onChange), watchDays(onChange)];
  return () => {
    for (const stop of stops) stop();
  };
}
