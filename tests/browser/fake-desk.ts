import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReport } from '../../lib/browser/page-report.ts';

type Listener = (...args: never[]) => unknown;

/** An event of the browser that the fake one lacks. */
function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    trigger: (...args: unknown[]) => {
      for (const listener of listeners) listener(...(args as never[]));
    },
  };
}

export interface FakeTab {
  readonly id: number;
  readonly url: string;
  readonly incognito?: boolean;
  readonly audible?: boolean;
  /** Of a tab in another window: the one that is seen there. */
  readonly active?: boolean;
  readonly mutedInfo?: { readonly muted: boolean };
}

/** Windows and tabs as far as the timekeeper asks about them. What is in front is set by the test. */
export function fakeDesk() {
  const desk = {
    isFocused: true,
    isPopupOpen: false,
    front: undefined as FakeTab | undefined,
    /** In front as well, in a split view. */
    beside: undefined as FakeTab | undefined,
    others: [] as FakeTab[],
    alarms: new Map<string, object>(),
    onActivated: fakeEvent(),
    onFocusChanged: fakeEvent(),
    onAlarm: fakeEvent(),
    onUpdated: fakeEvent(),
    onReplaced: fakeEvent(),
    onPermissionsRemoved: fakeEvent(),
  };
  const none = fakeEvent;
  const asked = vi.fn(async () => {
    const inFront = [desk.front, desk.beside].filter((tab) => tab !== undefined);
    return [
      ...inFront.map((tab) => ({ active: true, windowId: 1, ...tab })),
      ...desk.others.map((tab) => ({ active: false, windowId: 2, ...tab })),
    ];
  });
  Object.assign(fakeBrowser.tabs, {
    query: asked,
    onActivated: desk.onActivated,
    onReplaced: desk.onReplaced,
    onAttached: none(),
    onDetached: none(),
    onRemoved: none(),
    onUpdated: desk.onUpdated,
  });
  Object.assign(fakeBrowser.windows, {
    WINDOW_ID_NONE: -1,
    getLastFocused: async () => ({ id: 1, focused: desk.isFocused, incognito: desk.front?.incognito === true }),
    onFocusChanged: desk.onFocusChanged,
    onRemoved: none(),
  });
  Object.assign(fakeBrowser.alarms, {
    create: async (name: string, info: object) => void desk.alarms.set(name, info),
    clear: async (name: string) => desk.alarms.delete(name),
    onAlarm: desk.onAlarm,
  });
  Object.assign(fakeBrowser.runtime, { getContexts: async () => (desk.isPopupOpen ? [{}] : []) });
  Object.assign(fakeBrowser.permissions, { onRemoved: desk.onPermissionsRemoved });
  return desk;
}

export const reportOf = (changes: Partial<PageReport> = {}): PageReport => ({
  page: 'document-1',
  clock: Math.floor(performance.now()),
  inputAgo: 0,
  box: 'none',
  isShown: true,
  hasFocus: true,
  isCovered: false,
  isFullScreen: false,
  ...changes,
});
