import { browser } from 'wxt/browser';
import { NETWORKS, type NetworkId } from '../networks/index.ts';
import { lookedAtOn } from '../stats/writing.ts';
import { dayOf } from '../time/days.ts';
import { dayItem } from './day-store.ts';
import { changedNetworks, healthItem } from './health.ts';
import { callTab, type DraftSummary } from './messages.ts';

/** What the popup shows besides the settings. */
export interface PopupFigures {
  readonly today: Readonly<Record<NetworkId, number>>;
  readonly draft: DraftSummary | undefined;
  readonly notices: readonly NetworkId[];
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
  const [day, health, draft] = await Promise.all([dayItem(dayOf(now)).read(), healthItem.read(), currentDraft()]);
  const today = Object.fromEntries(NETWORKS.map(({ id }) => [id, lookedAtOn(day.writing, id)])) as Record<
    NetworkId,
    number
  >;
  return { today, draft, notices: changedNetworks(health) };
}

/** Calls back whenever something the figures are made of was written. Returns what stops it. */
export function watchPopupFigures(now: number, onChange: () => void): () => void {
  const stops = [healthItem.watch(onChange), dayItem(dayOf(now)).watch(onChange)];
  return () => {
    for (const stop of stops) stop();
  };
}
