import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMenus } from '../../lib/browser/menus.ts';
import { takeSelection } from '../../lib/browser/selection.ts';
import { changeSettings, settingsItem } from '../../lib/browser/settings.ts';
import { setSurface } from '../../lib/browser/surfaces.ts';
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

describe('the command that judges the draft in front', () => {
  const TAB = { id: 7, windowId: 3, url: 'https://x.com/home' };
  const done: string[] = [];
  /** Whether the Companion of the tab has a draft to open; the browser may refuse its side panel. */
  let hasDraft = true;
  let refuses = false;
  beforeEach(() => {
    done.length = 0;
    hasDraft = true;
    refuses = false;
    const sidePanel = {
      open: async ({ windowId }: { windowId: number }) => {
        if (refuses) throw new Error('may only be called in response to a user gesture');
        done.push(`side panel of ${windowId}`);
      },
    };
    Object.assign(fakeBrowser, { sidePanel });
    Object.assign(fakeBrowser.action, { openPopup: async () => void done.push('popup') });
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (id: number, { call }: { call: string }) => {
      if (hasDraft) done.push(`${call} in ${id}`);
      return { value: hasDraft };
    }) as never);
  });
  const press = async (tab: object = TAB) => {
    menus.command('judge-draft', tab);
    await vi.waitFor(() => expect(done).toHaveLength(1));
    return done[0];
  };

  it('opens the panel beside the box', async () => {
    expect(await press()).toBe('openPanel in 7');
  });

  it('opens the side panel at once where nothing may enter the page', async () => {
    await setSurface('x', 'panel');
    await vi.waitFor(async () => {
      done.length = 0;
      menus.command('judge-draft', TAB);
      expect(done).toEqual(['side panel of 3']);
    });
  });

  it('opens the side panel in the gesture that woke the background, too', async () => {
    await setSurface('x', 'panel');
    const stored = await fakeBrowser.storage.local.get('surfaces');
    let isInGesture = false;
    const open = fakeBrowser as unknown as { sidePanel: { open(at: { windowId: number }): Promise<void> } };
    open.sidePanel.open = async ({ windowId }) => {
      if (!isInGesture) throw new Error('may only be called in response to a user gesture');
      done.push(`side panel of ${windowId}`);
    };
    // As Chromium does: the gesture counts while the callback runs.
    const get = (key: string, then: (found: object) => void) =>
      void Promise.resolve().then(() => {
        isInGesture = true;
        then({ [key]: stored[key] });
        isInGesture = false;
      });
    vi.stubGlobal('chrome', { storage: { local: { get } } });
    menus = standInMenus();
    answerMenus(() => NOW);
    expect(await press()).toBe('side panel of 3');
    vi.unstubAllGlobals();
  });

  it('opens the popup, which says why, where there is no draft, no network or no way', async () => {
    hasDraft = false;
    expect(await press()).toBe('popup');
    done.length = 0;
    expect(await press({ id: 7, windowId: 3, url: 'https://example.com/' })).toBe('popup');
    done.length = 0;
    refuses = true;
    await setSurface('x', 'panel');
    expect(await press()).toBe('popup');
  });
});
