import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageReport } from '../../lib/browser/page-report.ts';
import { type Presence, watchPresence } from '../../lib/editors/watch-presence.ts';
import { networkById } from '../../lib/networks/index.ts';
import { find, layOutPage, showPage } from './page.ts';

const MINUTE = 60_000;
const POST = '<main role="dialog"><div id="box" data-testid="tweetTextarea_0" contenteditable="true"></div></main>';
const MESSAGE =
  '<main data-testid="dmComposer"><div id="box" data-testid="dmComposerTextInput" contenteditable="true"></div></main>';

let reports: PageReport[];
let presence: Presence;
let retired: AbortController;

beforeEach(() => {
  layOutPage();
  vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval'] });
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  reports = [];
  retired = new AbortController();
  presence = watchPresence({
    signal: retired.signal,
    network: () => networkById('x'),
    path: () => '/home',
    report: (report) => reports.push(report),
  });
});
afterEach(() => {
  retired.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const pass = (ms: number) => vi.advanceTimersByTime(ms);
const latest = () => reports.at(-1)!;
const happen = (type: string, target: EventTarget = window, isTrusted = true) => {
  const event = new Event(type, { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  target.dispatchEvent(event);
};

it('says that it is there, then every 20 s, with its own clock', () => {
  expect(reports).toHaveLength(1);
  pass(MINUTE);
  expect(reports).toHaveLength(4);
  expect(latest().clock - reports[0]!.clock).toBe(MINUTE);
  expect(new Set(reports.map(({ page }) => page)).size).toBe(1);
  expect(latest()).toMatchObject({ inputAgo: MINUTE, box: 'none', isShown: true, isFullScreen: false });
});

it('has no heartbeat while it is hidden, after ten minutes of silence, or once it is retired', () => {
  const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  pass(MINUTE);
  expect(reports).toHaveLength(1);
  hidden.mockRestore();
  pass(60 * MINUTE);
  expect(reports.length).toBeGreaterThan(25);
  expect(reports.length).toBeLessThanOrEqual(31);
  const { length } = reports;
  happen('keydown');
  retired.abort();
  pass(MINUTE);
  happen('focus');
  expect(reports).toHaveLength(length + 1);
});

it('tells the first sign of life after a minute at once, and no other', () => {
  pass(10_000);
  happen('pointermove');
  happen('wheel');
  expect(reports).toHaveLength(1);
  pass(MINUTE);
  const { length } = reports;
  happen('keydown', window, false);
  expect(reports).toHaveLength(length);
  happen('keydown');
  expect(reports).toHaveLength(length + 1);
  expect(latest().inputAgo).toBe(0);
});

it('says whether it has the focus, and speaks without it', () => {
  expect(latest().hasFocus).toBe(true);
  vi.mocked(document.hasFocus).mockReturnValue(false);
  pass(20_000);
  expect(latest()).toMatchObject({ hasFocus: false, isShown: true });
});

it('tells at once that the gate covers it, and that it does no longer', () => {
  presence.cover(true);
  expect(latest().isCovered).toBe(true);
  presence.cover(true);
  expect(reports).toHaveLength(2);
  presence.cover(false);
  expect(latest().isCovered).toBe(false);
});

it.each(['focus', 'blur', 'pageshow'])('tells of %s', (type) => {
  happen(type);
  expect(reports).toHaveLength(2);
});

it('says that it is gone when it is hidden or left', () => {
  happen('pagehide');
  expect(latest().isShown).toBe(false);
});

it('tells writing from messages, and goes on writing for half a minute after the last letter', () => {
  showPage(POST);
  happen('focusin', find('#box'));
  expect(latest().box).toBe('create');
  happen('input', find('#box'));
  happen('focusout', find('#box'));
  expect(latest().box).toBe('create');
  pass(40_000);
  expect(latest().box).toBe('none');
  showPage(MESSAGE);
  happen('focusin', find('#box'));
  expect(latest().box).toBe('message');
});

it('prerender-not-counted: says nothing while it is drawn ahead of a visit', () => {
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  pass(MINUTE);
  happen('focus');
  expect(reports).toHaveLength(1);
  Reflect.deleteProperty(document, 'prerendering');
  pass(20_000);
  expect(reports).toHaveLength(2);
});
