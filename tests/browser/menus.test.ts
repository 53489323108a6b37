import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMenus } from '../../lib/browser/menus.ts';
import { takeSelection } from '../../lib/browser/selection.ts';
import { changeSettings, settingsItem } from '../../lib/browser/settings.ts';
import { type StandInMenus, standInMenus } from './stand-in-menus.ts';

const NOW = 1_000_000;
const opened: string[] = [];
let menus: StandInMenus;

beforeEach(() => {
  fakeBrowser.reset();
  opened.length = 0;
  menus = standInMenus();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('fr');
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async ({ url }: { url: string }) => {
    opened.push(url);
  }) as never);
  answerMenus(() => NOW);
});

describe('a selected text', () => {
  it('is handed to Practice in memory, once', async () => {
    menus.click({ menuItemId: 'judge-selection', selectionText: 'Tout le monde le sait.' });
    await vi.waitFor(() => expect(opened).toHaveLength(1));
    expect(opened[0]).toContain('practice.html#selection');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await takeSelection()).toBe('Tout le monde le sait.');
    expect(await takeSelection()).toBe('');
  });

  it('of a private window is handed over to nobody', async () => {
    menus.click({ menuItemId: 'judge-selection', selectionText: 'Un secret.' }, { incognito: true });
    await Promise.resolve();
    expect(opened).toEqual([]);
    expect(await takeSelection()).toBe('');
  });

  it('has a menu in the person’s language', async () => {
    await changeSettings({ locale: 'en' });
    await vi.waitFor(() => expect(menus.titles).toEqual(['Pass this text through the sieves']));
    await changeSettings({ locale: 'fr' });
    await vi.waitFor(() => expect(menus.titles).toEqual(['Passer ce texte au tamis']));
  });
});

it('the pause command pauses for an hour, and resumes', async () => {
  menus.command('pause');
  await vi.waitFor(async () => expect((await settingsItem.read()).pausedUntil).toBe(NOW + 3_600_000));
  menus.command('pause');
  await vi.waitFor(async () => expect((await settingsItem.read()).pausedUntil).toBe(0));
});
