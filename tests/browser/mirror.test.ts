import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mirror } from '../../lib/browser/mirror.ts';
import { DEFAULT_SETTINGS, isActive, parseSettings, settingsItem } from '../../lib/browser/settings.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('a mirror', () => {
  it('shows the stored value and follows its changes', async () => {
    await settingsItem.write({ ...DEFAULT_SETTINGS, locale: 'fr' });
    const store = mirror(settingsItem);
    expect(store.getState().status).toBe('loading');
    await vi.waitFor(() =>
      expect(store.getState()).toEqual({ status: 'ready', value: { ...DEFAULT_SETTINGS, locale: 'fr' } }),
    );
    await settingsItem.write({ ...DEFAULT_SETTINGS, enabled: false });
    expect(store.getState().value.enabled).toBe(false);
  });

  it('shows the fallback, and says so, where storage refuses', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('refused') as never);
    const store = mirror(settingsItem);
    await vi.waitFor(() => expect(store.getState()).toEqual({ status: 'failed', value: DEFAULT_SETTINGS }));
  });
});

describe('settings', () => {
  it('fall back field by field', () => {
    expect(parseSettings({ enabled: 'yes', pausedUntil: 12, locale: 'de' })).toEqual({
      ...DEFAULT_SETTINGS,
      pausedUntil: 12,
    });
    expect(() => parseSettings(null)).toThrow();
  });

  it('are active unless off or paused', () => {
    expect(isActive(DEFAULT_SETTINGS, 1000)).toBe(true);
    expect(isActive({ ...DEFAULT_SETTINGS, enabled: false }, 1000)).toBe(false);
    expect(isActive({ ...DEFAULT_SETTINGS, pausedUntil: 1001 }, 1000)).toBe(false);
    expect(isActive({ ...DEFAULT_SETTINGS, pausedUntil: 1000 }, 1000)).toBe(true);
  });
});
