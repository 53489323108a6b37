import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepGates, leavePage } from '../../lib/browser/gatekeeper.ts';
import { grant, setPlans } from '../../lib/browser/plans.ts';
import { changeSettings, pauseSite } from '../../lib/browser/settings.ts';
import { NO_PLAN } from '../../lib/time/plans.ts';
import { reportOf } from './fake-desk.ts';

const NOW = new Date(2026, 10, 26, 12).getTime();
const REPORT = reportOf({ page: 'a', clock: 1 });
const sender = (url = 'https://x.com/home', more: object = {}) =>
  ({ id: 'tamis', url, frameId: 0, tab: { id: 7, windowId: 1, incognito: false, ...more } }) as never;
const LEFT = { networks: { x: { ...NO_PLAN, role: 'left' as const } }, all: {} };

let brought: number[];
beforeEach(() => {
  fakeBrowser.reset();
  brought = [];
  Object.assign(fakeBrowser, {
    scripting: { executeScript: async ({ target }: { target: { tabId: number } }) => void brought.push(target.tabId) },
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
});

describe('the gate', () => {
  it('is brought into a page of a network that was left, once', async () => {
    const gates = keepGates(() => NOW);
    await setPlans(LEFT, NOW);
    await gates.mind(sender(), REPORT);
    await gates.mind(sender(), { ...REPORT, clock: 2 });
    expect(brought).toEqual([7]);
    await gates.mind(sender(), { ...REPORT, page: 'another document' });
    expect(brought).toEqual([7, 7]);
  });

  it.each([
    ['another network', sender('https://www.linkedin.com/feed/'), REPORT],
    ['a frame', { ...(sender() as object), frameId: 3 }, REPORT],
    ['a private window', sender(undefined, { incognito: true }), REPORT],
    ['a page nobody sees', sender(), { ...REPORT, isShown: false }],
    ['no report at all', sender(), 'damaged'],
  ])('is not brought into %s', async (_, from, report) => {
    const gates = keepGates(() => NOW);
    await setPlans(LEFT, NOW);
    await gates.mind(from as never, report);
    expect(brought).toEqual([]);
  });

  it('is not brought where nothing was planned, more was granted, or Tamis is off or paused there', async () => {
    const gates = keepGates(() => NOW);
    await gates.mind(sender(), REPORT);
    await setPlans(LEFT, NOW);
    await grant('x', NOW);
    await gates.mind(sender(), { ...REPORT, page: 'b' });
    expect(brought).toEqual([]);
    await fakeBrowser.storage.local.remove('granted');
    await changeSettings({ enabled: false });
    await gates.mind(sender(), { ...REPORT, page: 'c' });
    await changeSettings({ enabled: true });
    await pauseSite('x', true);
    await gates.mind(sender(), { ...REPORT, page: 'd' });
    expect(brought).toEqual([]);
    await pauseSite('x', false);
    await gates.mind(sender(), { ...REPORT, page: 'e' });
    expect(brought).toEqual([7]);
  });

  it('is brought into the tabs that are open when the rule begins', async () => {
    const open = { id: 9, url: 'https://x.com/home', incognito: false };
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([open, { ...open, id: 10, incognito: true }] as never);
    keepGates(() => NOW);
    await setPlans(LEFT, NOW);
    await vi.waitFor(() => expect(brought).toEqual([9]));
  });

  it('lets the page be where storage cannot be read', async () => {
    const gates = keepGates(() => NOW);
    await setPlans(LEFT, NOW);
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('refused'));
    await expect(gates.mind(sender(), REPORT)).resolves.toBeUndefined();
    expect(brought).toEqual([]);
    vi.restoreAllMocks();
  });
});

it('the last tab of a window is left for an empty one', async () => {
  const done: string[] = [];
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async () => void done.push('create')) as never);
  vi.spyOn(fakeBrowser.tabs, 'remove').mockImplementation((async () => void done.push('remove')) as never);
  const tab = { id: 7, windowId: 1 } as never;
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab, tab] as never);
  await leavePage(tab);
  expect(done).toEqual(['remove']);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab] as never);
  await leavePage(tab);
  expect(done).toEqual(['remove', 'create', 'remove']);
});
