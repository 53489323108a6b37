import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createStore } from 'zustand/vanilla';
import { type Latest, showInPanel } from '../../entrypoints/companion/show-in-panel.ts';

const addListener = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  addListener.mockClear();
  vi.spyOn(fakeBrowser.runtime, 'onConnect', 'get').mockReturnValue({ addListener } as never);
});
afterEach(() => vi.restoreAllMocks());

/** Whether panels can call a tab of such a window, and whether they are told that it is there. */
function shows(inIncognitoContext: boolean) {
  const told = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser, 'extension', 'get').mockReturnValue({ inIncognitoContext } as never);
  showInPanel(
    createStore<Latest>(() => ({ box: undefined })),
    new AbortController().signal,
  );
  return { answers: addListener.mock.calls.length === 1, told: told.mock.calls.length === 1 };
}

describe('a tab', () => {
  it('shows its draft to side panels', () => expect(shows(false)).toEqual({ answers: true, told: true }));

  it('shows nothing of a private window', () => expect(shows(true)).toEqual({ answers: false, told: false }));
});
