import { browser } from 'wxt/browser';
import { localeOf } from '../i18n/locale.ts';
import { NOTICES } from '../i18n/notices.ts';
import { networkById } from '../networks/index.ts';
import { showBadge } from './badge.ts';
import { type HeldDraft, heldItem, isDue, noteReminded } from './held-drafts.ts';
import { settingsItem } from './settings.ts';

const ALARM = 'held drafts';

/** The alarm for the next held draft, or none. Alarms may be forgotten by a browser that restarts: set anew each time. */
async function setAlarm(held: readonly HeldDraft[], now: number): Promise<void> {
  const next = held.filter((draft) => !isDue(draft, now)).map(({ until }) => until);
  if (next.length === 0) await browser.alarms.clear(ALARM);
  else browser.alarms.create(ALARM, { when: Math.min(...next) });
}

/** A notification where the person allowed them; the icon says it all the same. */
async function notify(draft: HeldDraft, messages: (typeof NOTICES)[keyof typeof NOTICES]): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const { name } = networkById(draft.network);
  await browser.notifications?.create(`held ${draft.id}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: messages.remindTitle,
    message: messages.remind(name, draft.kind),
  });
}

/**
 * Brings the alarm, the icon and the notifications in line with what is held at `now` (epoch ms). To be called on each
 * start, on the alarm, and when the list or the language changes. Never rejects: a reminder is not worth an error.
 */
export async function remind(now: number): Promise<void> {
  try {
    const [held, settings] = await Promise.all([heldItem.read(), settingsItem.read()]);
    const messages = NOTICES[settings.locale ?? localeOf(browser.i18n.getUILanguage())];
    await setAlarm(held, now);
    const due = held.filter((draft) => isDue(draft, now));
    await showBadge(now);
    const fresh = due.filter(({ reminded }) => !reminded);
    if (fresh.length === 0) return;
    await noteReminded(fresh.map(({ id }) => id));
    for (const draft of fresh) await notify(draft, messages);
  } catch {
    // Storage that cannot be read, a browser without alarms: the list in the popup still shows what is due.
  }
}

/** Reminds from now on. Listeners are registered at once, as a background that is woken needs them. */
export function keepReminding(clock: () => number): void {
  const again = () => void remind(clock());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) again();
  });
  browser.runtime.onStartup.addListener(again);
  browser.runtime.onInstalled.addListener(again);
  heldItem.watch(again);
  settingsItem.watch(again);
}
