import { browser } from 'wxt/browser';
import { formatDuration } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { localeOf } from '../i18n/locale.ts';
import { NOTICES, type Notices } from '../i18n/notices.ts';
import { networkById } from '../networks/index.ts';
import type { NetworkId } from '../networks/network.ts';
import type { Budget } from '../time/budgets.ts';
import { mayLimit } from '../time/plans.ts';
import { heldItem, isDue } from './held-drafts.ts';
import { ledgerItem } from './ledger-item.ts';
import { grantsItem, plansItem } from './plans.ts';
import { settingsItem } from './settings.ts';
import { readStandings } from './standing.ts';
import { preferencesItem } from './writing-preferences.ts';

/** What the toolbar's icon says: in a figure, and in words for whoever cannot see it. */
export interface Badge {
  readonly text: string;
  readonly title: string;
  readonly color?: string;
}

export interface BadgeFacts {
  /** Held drafts that are due. */
  readonly due: number;
  /** The network in front, and how the person stands to their budget there. */
  readonly front?: { readonly network: NetworkId; readonly budget: Budget } | undefined;
  readonly locale: Locale;
}

/** The accent, the look and the stop of `assets/styles/tokens.css`, on which white can be read. */
const COLORS = { fine: '#2b4a80', near: '#946000', spent: '#a5342b' } as const;

const MINUTE = 60_000;

/** ms. */
const FLOCK = 100;

/** One thing at a time: drafts that are due, else what is left of the network in front, else nothing. */
export function badgeOf({ due, front, locale }: BadgeFacts): Badge {
  const notices: Notices = NOTICES[locale];
  if (due > 0) return { text: String(due), title: notices.waiting(due), color: COLORS.fine };
  if (!front || front.budget.band === 'none') return { text: '', title: 'Tamis' };
  const { band, left } = front.budget;
  const { name } = networkById(front.network);
  if (band === 'spent') return { text: '0', title: notices.spent(name), color: COLORS.spent };
  if (left === undefined) return { text: '', title: 'Tamis' };
  return {
    text: String(Math.ceil(left / MINUTE)),
    title: notices.left(name, formatDuration(locale, Math.ceil(left / MINUTE) * MINUTE)),
    color: COLORS[band],
  };
}

/** What this background has shown last: a figure that stays needs no call of the browser. */
let shown = '';

/** Shows on the icon how things are at `now` (epoch ms). Never rejects: a figure is not worth an error. */
export async function showBadge(now: number): Promise<void> {
  try {
    const badge = badgeOf(await readFacts(now));
    const next = JSON.stringify(badge);
    if (next === shown) return;
    const { text, title, color } = badge;
    await browser.action.setBadgeText({ text });
    await browser.action.setTitle({ title });
    if (color) await browser.action.setBadgeBackgroundColor({ color });
    shown = next;
  } catch {
    // Storage that cannot be read: the popup says so.
  }
}

async function readFacts(now: number): Promise<BadgeFacts> {
  const [held, settings, preferences, ledger, plans] = await Promise.all([
    heldItem.read(),
    settingsItem.read(),
    preferencesItem.read(),
    ledgerItem.read(),
    plansItem.read(),
  ]);
  const isWanted = settings.enabled && preferences.minutesOnIcon && mayLimit(plans);
  const network = isWanted ? ledger.open?.network : undefined;
  return {
    due: held.filter((draft) => isDue(draft, now)).length,
    front: network && { network, budget: (await readStandings(now))[network].budget },
    locale: settings.locale ?? localeOf(browser.i18n.getUILanguage()),
  };
}

/** Each page report and each change of what is in front writes the ledger. */
const WATCHED: ReadonlySet<string> = new Set(
  [preferencesItem, ledgerItem, plansItem, grantsItem].map(({ key }) => key),
);

/** Keeps the minutes true from now on; what is due is told by `remind`. To be called while the background starts. */
export function keepBadge(clock: () => number): void {
  let isAwaited = false;
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' || isAwaited || !Object.keys(changes).some((key) => WATCHED.has(key))) return;
    isAwaited = true;
    // Changes come in flocks, when a page opens or another comes to the front: one look serves them all.
    setTimeout(() => {
      isAwaited = false;
      void showBadge(clock());
    }, FLOCK);
  });
}
