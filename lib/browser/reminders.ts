import { browser } from 'wxt/browser';
import { localeOf } from '../i18n/locale.ts';
import { NOTICES } from '../i18n/notices.ts';
import { networkById } from '../networks/index.ts';
import { showBadge } from './badge.ts';
import { type HeldDraft, heldItem, isDue, noteReminded } from './held-drafts.ts';
import { settingsItem } from './settings.ts';

const ALARM = 'held drafts';
const HELD = 'held ';

/** The alarm for the next held draft, or none. Alarms may be forgotten by a browser that restarts: set anew each time. */
async function setAlarm(held: readonly HeldDraft[], now: number): Promise<void> {
  const next = held.filter((draft) => !isDue(draft, now)).map(({ until }) => until);
  if (next.length === 0) await browser.alarms.clear(ALARM);
  else browser.alarms.create(ALARM, { when: Math.min(...next) });
}

/** A reminder that is clicked has done its work: the held drafts open in its place. */
function openHeld(notification: string): void {
  if (!notification.startsWith(HELD)) return;
  void browser.notifications.clear(notification).catch(() => {});
  void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html#held') }).catch(() => {});
}

/** Notifications are there once the person has allowed them. Listening twice is listening once. */
function answerClicks(): void {
  browser.notifications?.onClicked.addListener(openHeld);
}

/** A notification where the person allowed them; the icon says it all the same. */
async function notify(draft: HeldDraft, messages: (typeof NOTICES)[keyof typeof NOTICES]): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const { name } = networkById(draft.network);
  answerClicks();
  await browser.notifications?.create(`${HELD}${draft.id}`, {
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
  answerClicks();
  browser.runtime.onStartup.addListener(again);
  browser.runtime.onInstalled.addListener(again);
  heldItem.watch(again);
  settingsItem.watch(again);
}
