import { type Browser, browser } from 'wxt/browser';
import { localeOf } from '../i18n/locale.ts';
import { NOTICES } from '../i18n/notices.ts';
import { networkAt } from '../networks/index.ts';
import { callTab } from './messages.ts';
import { type Mirrored, mirror } from './mirror.ts';
import { readInGesture } from './read-in-gesture.ts';
import { holdSelection } from './selection.ts';
import { changeSettings, isActive, settingsItem } from './settings.ts';
import { openSidePanel } from './side-panel.ts';
import { type Surfaces, surfaceOn, surfacesItem } from './surfaces.ts';

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
  const surfaces = mirror(surfacesItem);
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'judge-draft') judgeDraft(tab, surfaces.getState());
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

/** A background that this very key has woken does not know yet what the person chose. */
function judgeDraft(tab: Browser.tabs.Tab | undefined, { status, value }: Mirrored<Surfaces>): void {
  const show = (surfaces: Surfaces) => void showDraft(tab, surfaces).catch(openPopup);
  if (status === 'loading') readInGesture(surfacesItem, show);
  else show(value);
}

/**
 * Opens the panel of the draft in front: beside its box, or the side panel where nothing may enter the page. Rejects
 * where there is none to open. What the person chose must be known already: a browser opens its side panel at once or
 * not at all.
 */
async function showDraft(tab: Browser.tabs.Tab | undefined, surfaces: Surfaces): Promise<void> {
  const network = networkAt(tab?.url ?? '');
  if (tab?.id === undefined || !network) throw new Error('no network is in front');
  if (surfaceOn(surfaces, network.id) === 'panel') return openSidePanel(tab.windowId);
  if (!(await callTab(tab.id, 'openPanel'))) throw new Error('there is no draft');
}

/** The popup says why there is no draft to show, and has a button for the side panel. */
const openPopup = (): void => void Promise.resolve(browser.action.openPopup?.()).catch(() => {});

/** Pauses for an hour, or ends the pause. */
async function togglePause(now: number): Promise<void> {
  const settings = await settingsItem.read();
  if (settings.enabled) await changeSettings({ pausedUntil: isActive(settings, now) ? now + HOUR : 0 });
}
