import { browser } from 'wxt/browser';
import { localeOf } from '../i18n/locale.ts';
import { NOTICES } from '../i18n/notices.ts';
import { callTab } from './messages.ts';
import { holdSelection } from './selection.ts';
import { changeSettings, isActive, settingsItem } from './settings.ts';

const JUDGE_SELECTION = 'judge-selection';
const HOUR = 3_600_000;

/** Selected text, judged in Practice; and the commands of `wxt.config.ts`. Listeners are registered at once. */
export function answerMenus(clock: () => number): void {
  // A menu that cannot be written is missed; nothing else depends on it.
  const write = () => void writeMenu().catch(() => {});
  browser.runtime.onInstalled.addListener(write);
  browser.runtime.onStartup.addListener(write);
  settingsItem.watch(write);
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === JUDGE_SELECTION && selectionText) void judgeSelection(selectionText, tab?.incognito === true);
  });
  browser.commands.onCommand.addListener((command) => {
    if (command === 'judge-draft') void openInFront();
    else if (command === 'pause') void togglePause(clock());
  });
}

/** In the person's language, which they may change. */
async function writeMenu(): Promise<void> {
  const { locale } = await settingsItem.read();
  const { judgeSelection: title } = NOTICES[locale ?? localeOf(browser.i18n.getUILanguage())];
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: JUDGE_SELECTION, title, contexts: ['selection'] });
}

/** The text is handed over in memory, and only once. Of private windows nothing is handed over at all. */
async function judgeSelection(text: string, isPrivate: boolean): Promise<void> {
  if (isPrivate) return;
  await holdSelection(text);
  await browser.tabs.create({ url: browser.runtime.getURL('/practice.html#selection') });
}

/** Opens the panel of the draft in front, where there is one. */
async function openInFront(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await callTab(tab.id, 'openPanel').catch(() => {});
}

/** Pauses for an hour, or ends the pause. */
async function togglePause(now: number): Promise<void> {
  const settings = await settingsItem.read();
  if (settings.enabled) await changeSettings({ pausedUntil: isActive(settings, now) ? now + HOUR : 0 });
}
