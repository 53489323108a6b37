import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  deleteHeld,
  heldItem,
  heldText,
  holdDraft,
  holdLonger,
  inOrder,
  isDue,
  MOST_HELD,
} from '../../lib/browser/held-drafts.ts';
import { keepReminding, remind } from '../../lib/browser/reminders.ts';
import { changeSettings } from '../../lib/browser/settings.ts';

const NOON = new Date(2026, 10, 26, 12).getTime();
const HOUR = 3_600_000;
const DRAFT = { text: 'Ce texte attend demain.\n\nIl a deux paragraphes.', network: 'linkedin', kind: 'post' } as const;

const badges: string[] = [];
const titles: string[] = [];
const alarms: unknown[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  for (const list of [badges, titles, alarms]) list.length = 0;
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ text }: { text: string }) => void badges.push(text),
    setTitle: async ({ title }: { title: string }) => void titles.push(title),
    setBadgeBackgroundColor: async () => {},
  });
  vi.spyOn(fakeBrowser.alarms, 'create').mockImplementation(((_name: string, info: unknown) => {
    alarms.push(info);
  }) as never);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(false as never);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('fr-CA');
});
afterEach(() => vi.restoreAllMocks());

const hold = (until = NOON + HOUR, text: string = DRAFT.text) => holdDraft({ ...DRAFT, text, until }, NOON);

describe('held drafts', () => {
  it('are kept word for word, apart from the list, and are gone when deleted', async () => {
    expect(await hold()).toBe('held');
    const [draft] = await heldItem.read();
    expect(draft).toMatchObject({
      network: 'linkedin',
      kind: 'post',
      heldAt: NOON,
      until: NOON + HOUR,
      reminded: false,
    });
    expect(JSON.stringify(await heldItem.read())).not.toContain('attend');
    expect(await heldText(draft!.id)).toBe(DRAFT.text);
    await deleteHeld(draft!.id);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('attend');
    expect(await heldItem.read()).toEqual([]);
  });

  it('are all there when several are held at once', async () => {
    expect(await Promise.all([hold(), hold(), hold()])).toEqual(['held', 'held', 'held']);
    expect(await heldItem.read()).toHaveLength(3);
  });

  it('leave nothing behind where there is no room, and say so', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    set.mockImplementation(async (items) => {
      if ('held' in (items as object)) throw new Error('Resource::kQuotaBytes quota exceeded');
    });
    expect(await hold()).toBe('no-room');
    set.mockRestore();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await hold()).toBe('held');
  });

  it('say that they cannot be kept where storage refuses', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('the disk is on fire'));
    expect(await hold()).toBe('failed');
  });

  it.each([
    ['no text', { ...DRAFT, text: '  ', until: NOON }],
    ['no network', { ...DRAFT, network: 'myspace', until: NOON }],
    ['no moment', { ...DRAFT, until: Number.NaN }],
  ])('are refused: %s', async (_, draft) => {
    expect(await holdDraft(draft as never, NOON)).toBe('failed');
    expect(await heldItem.read()).toEqual([]);
  });

  it('have an end to how many there can be', async () => {
    const [id] = [crypto.randomUUID()];
    const many = Array.from({ length: MOST_HELD }, () => ({ ...DRAFT, id, heldAt: NOON, until: NOON, reminded: true }));
    await heldItem.write(many.map(({ text: _, ...draft }) => draft));
    expect(await hold()).toBe('no-room');
  });

  it('are read although one of the list is damaged', async () => {
    await hold();
    const [draft] = await heldItem.read();
    await fakeBrowser.storage.local.set({ held: { version: 1, value: [draft, { id: 7 }, 'text', null] } });
    expect(await heldItem.read()).toEqual([draft]);
  });

  it('come in the order they are due', async () => {
    await hold(NOON + 2 * HOUR);
    await hold(NOON - HOUR);
    const held = inOrder(await heldItem.read());
    expect(held.map((draft) => isDue(draft, NOON))).toEqual([true, false]);
  });
});

describe('reminders', () => {
  it('set one alarm, for the next, and none where nothing is held', async () => {
    await hold(NOON + 2 * HOUR);
    await hold(NOON + HOUR);
    const clear = vi.spyOn(fakeBrowser.alarms, 'clear').mockResolvedValue(true as never);
    await remind(NOON);
    expect(alarms).toEqual([{ when: NOON + HOUR }]);
    expect(badges).toEqual(['']);
    for (const { id } of await heldItem.read()) await deleteHeld(id);
    await remind(NOON);
    expect(clear).toHaveBeenCalledOnce();
  });

  it('show on the icon what is due, in the person’s language', async () => {
    await hold(NOON - HOUR);
    await remind(NOON);
    expect(badges.at(-1)).toBe('1');
    expect(titles.at(-1)).toBe('Tamis\u00A0: un brouillon vous attend');
    await changeSettings({ locale: 'en' });
    await remind(NOON);
    expect(titles.at(-1)).toBe('Tamis: a held draft is waiting');
  });

  it('notify once, where notifications are allowed, without a word of the text', async () => {
    vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(true as never);
    const shown: unknown[] = [];
    vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (...args: unknown[]) => {
      shown.push(args);
      return '';
    }) as never);
    await hold(NOON - HOUR);
    await remind(NOON);
    await remind(NOON);
    expect(shown).toHaveLength(1);
    expect(JSON.stringify(shown)).toContain('LinkedIn');
    expect(JSON.stringify(shown)).not.toContain('paragraphes');
    // Held once more, the person is reminded once more.
    const [draft] = await heldItem.read();
    await holdLonger(draft!.id, NOON + HOUR);
    await remind(NOON + 2 * HOUR);
    expect(shown).toHaveLength(2);
  });

  it('open the held drafts when a notification is clicked, which has done its work then', async () => {
    let click: (id: string) => void = () => {};
    const clear = vi.fn(async () => true);
    vi.spyOn(fakeBrowser.notifications.onClicked, 'addListener').mockImplementation(((listener: typeof click) => {
      click = listener;
    }) as never);
    vi.spyOn(fakeBrowser.notifications, 'clear').mockImplementation(clear as never);
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async () => {}) as never);
    keepReminding(() => NOON);
    click('held 1');
    expect(clear).toHaveBeenCalledExactlyOnceWith('held 1');
    expect(create.mock.calls).toEqual([[{ url: expect.stringMatching(/dashboard\.html#held$/) }]]);
    click('of somebody else');
    expect(create).toHaveBeenCalledOnce();
  });
});
