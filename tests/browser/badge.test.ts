import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeOf, keepBadge, showBadge } from '../../lib/browser/badge.ts';
import { dayItem } from '../../lib/browser/day-store.ts';
import { holdDraft } from '../../lib/browser/held-drafts.ts';
import { ledgerItem } from '../../lib/browser/ledger-item.ts';
import { plansItem, setPlans } from '../../lib/browser/plans.ts';
import { changeSettings } from '../../lib/browser/settings.ts';
import { changePreferences } from '../../lib/browser/writing-preferences.ts';
import { budgetOf, NO_BUDGET, NOTHING_SPENT } from '../../lib/time/budgets.ts';
import { EMPTY_DAY } from '../../lib/time/day-record.ts';
import { EMPTY_LEDGER } from '../../lib/time/ledger.ts';
import { NO_PLAN } from '../../lib/time/plans.ts';
import { livedTime } from '../lived-time.ts';

const MINUTE = 60_000;
const DAY = '2026-11-24';
const NOON = new Date(2026, 10, 24, 12).getTime();

const shown = { text: '', title: '', color: '' };

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(shown, { text: '', title: '', color: '' });
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ text }: { text: string }) => Object.assign(shown, { text }),
    setTitle: async ({ title }: { title: string }) => Object.assign(shown, { title }),
    setBadgeBackgroundColor: async ({ color }: { color: string }) => Object.assign(shown, { color }),
  });
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
});
afterEach(() => vi.restoreAllMocks());

const spent = (minutes: number) => budgetOf({ day: 20 * MINUTE }, { ...NOTHING_SPENT, day: minutes * MINUTE });
const badge = (minutes: number) => badgeOf({ due: 0, front: { network: 'x', budget: spent(minutes) }, locale: 'en' });

describe('what the icon says', () => {
  it('is the minutes left, in a colour that changes at four fifths and when they are gone', () => {
    const colors = [5, 16, 20].map((minutes) => badge(minutes).color);
    expect(new Set(colors).size).toBe(3);
    expect([5, 15.5, 16, 20, 31].map((minutes) => badge(minutes).text)).toEqual(['15', '5', '4', '0', '0']);
    expect(badge(15.5).title.replace(/\s/g, ' ')).toBe('Tamis: 5 min left on X');
    expect(badge(20).title).toBe('Tamis: what you allowed yourself on X is spent');
  });

  it('is nothing without a limit, without a network in front, and for a limit that counts visits', () => {
    const nothing = { text: '', title: 'Tamis' };
    const visits = budgetOf({ sips: 4 }, { ...NOTHING_SPENT, sips: 2 });
    expect(badgeOf({ due: 0, locale: 'en' })).toEqual(nothing);
    expect(badgeOf({ due: 0, front: { network: 'x', budget: NO_BUDGET }, locale: 'en' })).toEqual(nothing);
    expect(badgeOf({ due: 0, front: { network: 'x', budget: visits }, locale: 'en' })).toEqual(nothing);
  });

  it('is first of all the drafts that are due', () => {
    const both = badgeOf({ due: 2, front: { network: 'x', budget: spent(5) }, locale: 'fr' });
    expect(both.text).toBe('2');
    expect(both.title).toContain('2 brouillons');
  });
});

describe('the icon', () => {
  const open = {
    network: 'x',
    page: 'p',
    mode: 'read',
    isPlaying: false,
    isCovered: false,
    silence: 0,
    withheld: 0,
    isUnbroken: true,
    isArrival: false,
  } as const;
  const inFront = () =>
    ledgerItem.write({ ...EMPTY_LEDGER, at: NOON, open, day: { key: DAY, began: NOON - 8 * 60 * MINUTE } });

  beforeEach(async () => {
    const limits = { day: 20 * MINUTE };
    await plansItem.write({ now: { networks: { x: { ...NO_PLAN, limits } }, all: {} }, later: undefined });
    await dayItem(DAY).write({ ...EMPTY_DAY, time: livedTime(DAY, [['x', 100, 8]]) });
    await inFront();
  });

  it('reckons with what is running', async () => {
    await showBadge(NOON);
    expect(shown.text).toBe('12');
    await showBadge(NOON + 30_000);
    expect(shown.title.replace(/\s/g, ' ')).toBe('Tamis: 12 min left on X');
    await holdDraft({ text: 'Later.', network: 'x', kind: 'post', until: NOON - 1 }, NOON - MINUTE);
    await showBadge(NOON);
    expect(shown.text).toBe('1');
  });

  it('says nothing where the person switched it off, or Tamis', async () => {
    await changePreferences({ minutesOnIcon: false });
    await showBadge(NOON);
    expect(shown).toMatchObject({ text: '', title: 'Tamis' });
    await changePreferences({ minutesOnIcon: true });
    await changeSettings({ enabled: false });
    await showBadge(NOON);
    expect(shown.text).toBe('');
  });

  it('follows the ledger and the plans', async () => {
    keepBadge(() => NOON);
    await inFront();
    await vi.waitFor(() => expect(shown.text).toBe('12'));
    await setPlans({ networks: { x: { ...NO_PLAN, limits: { day: 10 * MINUTE } } }, all: {} }, NOON);
    await vi.waitFor(() => expect(shown.text).toBe('2'));
    await ledgerItem.write({ ...EMPTY_LEDGER, at: NOON });
    await vi.waitFor(() => expect(shown).toMatchObject({ text: '', title: 'Tamis' }));
  });

  it('is drawn once for changes that come together', async () => {
    keepBadge(() => NOON);
    const draw = vi.spyOn(fakeBrowser.action, 'setBadgeText');
    for (let at = 1; at <= 5; at++) await ledgerItem.write({ ...EMPTY_LEDGER, at });
    await inFront();
    await vi.waitFor(() => expect(shown.text).toBe('12'));
    expect(draw).toHaveBeenCalledTimes(1);
  });
});
