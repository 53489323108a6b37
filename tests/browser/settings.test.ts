import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background.ts';
import {
  allowWords,
  changeSettings,
  countDismissal,
  DEFAULT_SETTINGS,
  forgetDismissals,
  isActiveOn,
  listConfidential,
  MOST_ALLOWED_WORDS,
  muteRule,
  parseSettings,
  pauseSite,
  setSensitivity,
  settingsItem,
} from '../../lib/browser/settings.ts';
import { MOST_CONFIDENTIAL_WORDS } from '../../lib/sieves/confidential-words.ts';
import { fakeDesk } from './fake-desk.ts';
import { standInSwitchboard } from './join-ports.ts';
import { standInMenus } from './stand-in-menus.ts';

beforeEach(() => fakeBrowser.reset());

const example = (name: string) => JSON.parse(readFileSync(`${import.meta.dirname}/examples/${name}.json`, 'utf8'));
const storedSettings = async () => (await fakeBrowser.storage.local.get('settings')).settings;

describe('settings of version 1', () => {
  it('are brought up to date, and kept so', async () => {
    await fakeBrowser.storage.local.set({ settings: example('settings-1') });
    const { enabled, pausedUntil, locale } = example('settings-1').value;
    expect(await settingsItem.read()).toEqual({ ...DEFAULT_SETTINGS, enabled, pausedUntil, locale });
    await muteRule('superlative', true);
    expect(await storedSettings()).toMatchObject({ version: 4, value: { locale, mutedRules: ['superlative'] } });
  });
});

describe('settings of version 2', () => {
  it('are brought up to date with nothing lost', async () => {
    await fakeBrowser.storage.local.set({ settings: example('settings-2') });
    expect(await settingsItem.read()).toEqual({
      ...example('settings-2').value,
      pausesPerDay: 3,
      breath: false,
      audienceLine: false,
      pausedSites: [],
      confidentialWords: [],
      sensitivity: {},
    });
  });
});

describe('settings of version 3', () => {
  it('are brought up to date with nothing lost', async () => {
    await fakeBrowser.storage.local.set({ settings: example('settings-3') });
    expect(await settingsItem.read()).toEqual({
      ...example('settings-3').value,
      pausedSites: [],
      confidentialWords: [],
      sensitivity: {},
    });
  });
});

describe('settings', () => {
  it('are read field by field', () => {
    const good = {
      enabled: false,
      mutedRules: ['superlative'],
      allowedWords: ['le meilleur'],
      dismissals: { absolute: 2 },
    };
    expect(parseSettings(good)).toEqual({ ...DEFAULT_SETTINGS, ...good });
    const bad = {
      mutedRules: ['superlative', 'SUPERLATIVE', 'a', 7, 'superlative'],
      allowedWords: ['le meilleur', '', 'x'.repeat(81), null],
      dismissals: { absolute: 'two', hearsay: -1, superlative: 1e9, 'Not A Rule': 1, shouting: 3 },
    };
    expect(parseSettings(bad)).toEqual({
      ...DEFAULT_SETTINGS,
      mutedRules: ['superlative'],
      allowedWords: ['le meilleur'],
      dismissals: { superlative: 99, shouting: 3 },
    });
    expect(parseSettings({ mutedRules: 'superlative', allowedWords: {}, dismissals: [] })).toEqual(DEFAULT_SETTINGS);
  });

  it('list confidential words up to a number, and each only once', async () => {
    await listConfidential('Projet Phénix', true);
    await listConfidential('projet phenix', true);
    for (const words of ['', 'x', '&', ' Nightjar', 'n'.repeat(61), 7, undefined]) await listConfidential(words, true);
    expect(await settingsItem.read()).toEqual({ ...DEFAULT_SETTINGS, confidentialWords: ['Projet Phénix'] });
    const full = Array.from({ length: MOST_CONFIDENTIAL_WORDS }, (_, index) => `code ${index}`);
    await settingsItem.write({ ...DEFAULT_SETTINGS, confidentialWords: full });
    await listConfidential('one more', true);
    expect((await settingsItem.read()).confidentialWords).toEqual(full);
    await listConfidential('code 0', false);
    await listConfidential('one more', true);
    expect((await settingsItem.read()).confidentialWords).toEqual([...full.slice(1), 'one more']);
  });

  it('pause one network and tune one sieve, whatever else is set', async () => {
    await pauseSite('linkedin', true);
    await pauseSite('elsewhere', true);
    await setSensitivity('useful', 'quiet');
    await setSensitivity('true', 'attentive');
    await setSensitivity('true', 'loud');
    await setSensitivity('truth', 'quiet');
    const settings = await settingsItem.read();
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      pausedSites: ['linkedin'],
      sensitivity: { useful: 'quiet', true: 'attentive' },
    });
    expect([isActiveOn(settings, 'linkedin', 1), isActiveOn(settings, 'x', 1)]).toEqual([false, true]);
    await pauseSite('linkedin', false);
    for (const sieve of ['useful', 'true']) await setSensitivity(sieve, 'normal');
    expect(await settingsItem.read()).toEqual(DEFAULT_SETTINGS);
  });

  it('keep pauses within their bounds', () => {
    const pauses = { pausesPerDay: 0, breath: true, audienceLine: true };
    expect(parseSettings(pauses)).toEqual({ ...DEFAULT_SETTINGS, ...pauses });
    for (const pausesPerDay of [-1, 11, 2.5, '3', null, Number.NaN]) {
      expect(parseSettings({ pausesPerDay, breath: 1, audienceLine: 'yes' })).toEqual(DEFAULT_SETTINGS);
    }
  });

  it('lose none of several changes made at once', async () => {
    await Promise.all([
      muteRule('superlative', true),
      allowWords('le meilleur', true),
      muteRule('absolute', true),
      changeSettings({ locale: 'fr' }),
      countDismissal('hearsay'),
      countDismissal('hearsay'),
    ]);
    expect(await settingsItem.read()).toEqual({
      ...DEFAULT_SETTINGS,
      locale: 'fr',
      mutedRules: ['superlative', 'absolute'],
      allowedWords: ['le meilleur'],
      dismissals: { hearsay: 2 },
    });
  });

  it('take entries back, and count a rule anew once it was acted on or muted', async () => {
    await muteRule('superlative', true);
    await muteRule('superlative', false);
    await allowWords('le meilleur', true);
    await allowWords('le meilleur', false);
    for (const rule of ['absolute', 'hearsay']) await countDismissal(rule);
    await forgetDismissals('absolute');
    await muteRule('hearsay', true);
    expect(await settingsItem.read()).toEqual({ ...DEFAULT_SETTINGS, mutedRules: ['hearsay'] });
  });

  it('keep the latest words where there are too many', async () => {
    const words = Array.from({ length: MOST_ALLOWED_WORDS }, (_, index) => `mot ${index}`);
    await settingsItem.write({ ...DEFAULT_SETTINGS, allowedWords: words });
    await allowWords('le dernier', true);
    const { allowedWords } = await settingsItem.read();
    expect(allowedWords).toHaveLength(MOST_ALLOWED_WORDS);
    expect([allowedWords[0], allowedWords.at(-1)]).toEqual(['mot 1', 'le dernier']);
  });
});

describe('the background', () => {
  const deliver = (call: string, args: unknown[], tab: object = { id: 1, incognito: false }) =>
    new Promise<unknown>((resolve) => {
      const listeners = fakeBrowser.runtime.onMessage as unknown as { trigger(...args: unknown[]): Promise<unknown[]> };
      void listeners.trigger({ call, args }, { id: fakeBrowser.runtime.id, tab }, resolve);
    });
  beforeEach(() => {
    fakeDesk();
    standInMenus();
    standInSwitchboard();
    background.main();
  });

  it('keeps what a page tells it, by rule and count', async () => {
    await deliver('noteOutcome', ['x', 'post', { kind: 'dismissed', rules: ['superlative'] }]);
    await deliver('muteRule', ['absolute', true]);
    await deliver('allowWords', ['le meilleur', true]);
    expect(await settingsItem.read()).toMatchObject({
      dismissals: { superlative: 1 },
      mutedRules: ['absolute'],
      allowedWords: ['le meilleur'],
    });
    await deliver('noteOutcome', ['x', 'post', { kind: 'edited', rules: ['superlative'] }]);
    expect((await settingsItem.read()).dismissals).toEqual({});
  });

  it('keeps nothing from a private window', async () => {
    const tab = { id: 1, incognito: true };
    await deliver('noteOutcome', ['x', 'post', { kind: 'dismissed', rules: ['superlative'] }], tab);
    await deliver('keepRule', ['superlative'], tab);
    await deliver('muteRule', ['absolute', true], tab);
    await deliver('allowWords', ['le meilleur', true], tab);
    await deliver('listConfidential', ['Nightjar', true], tab);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('takes nothing that is no rule and no words', async () => {
    for (const rule of [undefined, '', 'a', '__proto__', 'Tu es vraiment un texte', 'x'.repeat(41), ['superlative']]) {
      await deliver('noteOutcome', ['x', 'post', { kind: 'dismissed', rules: [rule] }]);
      await deliver('keepRule', [rule]);
      await deliver('muteRule', [rule, true]);
    }
    for (const words of [undefined, '', '  ', 'x'.repeat(81), 7]) await deliver('allowWords', [words, true]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('changes lists by their own calls alone', async () => {
    await deliver('changeSettings', [{ enabled: false, mutedRules: ['absolute'], allowedWords: ['x'] }]);
    expect(await settingsItem.read()).toEqual({ ...DEFAULT_SETTINGS, enabled: false });
  });
});
