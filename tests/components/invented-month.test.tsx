import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { InventedMonth } from '../../components/practice/month/InventedMonth.tsx';
import { MOMENTS, monthAt } from '../../components/practice/month/month-at.ts';
import { chargedOver } from '../../lib/stats/charged.ts';
import { bandsOfSieve, countOf } from '../../lib/stats/writing.ts';
import { messagesIn } from './assessments.ts';
import { axeFindings } from './axe.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const textOf = (element: Element) => element.textContent!.replace(/\s/g, ' ');
const press = (key: string) => fireEvent.keyDown(document.body, { key });

describe('an invented month', () => {
  it('plays, pauses and goes from day to day by the keys, and says all the time that it is invented', () => {
    vi.useFakeTimers();
    const { container } = render(<InventedMonth messages={messagesIn('en')} />);
    const said = () => textOf(container);
    expect(said()).toContain('Monday 2 March 2026');
    press(' ');
    act(() => vi.advanceTimersByTime(16 * 250 + 10));
    expect(said()).toContain('Tuesday 3 March 2026');
    press(' ');
    act(() => vi.advanceTimersByTime(60_000));
    expect(said()).toContain('Day 2 of 30');
    press('PageDown');
    expect(said()).toContain('Day 3 of 30');
    press('ArrowLeft');
    press('ArrowLeft');
    press('ArrowLeft');
    expect(said()).toContain('Day 1 of 30');
    press(' ');
    act(() => vi.advanceTimersByTime(MOMENTS * 250));
    expect(said()).toContain('Day 30 of 30');
    expect(screen.getByRole('note').textContent).toContain('Invented figures');
    fireEvent.click(screen.getByRole('button', { name: 'Play again' }));
    expect(said()).toContain('Day 1 of 30');
  });

  it('says of each empty card something of its own', () => {
    render(<InventedMonth messages={messagesIn('en')} />);
    const cards = ['Today', 'Time by network', 'Through the sieves'].map((name) =>
      screen.getByRole('region', { name }),
    );
    const said = cards.map((card) => textOf(card.querySelector('.quiet')!));
    expect(said[0]).toBe('No minutes yet today.They count only while LinkedIn, Facebook or X is in front of you.');
    expect(said[1]).toBe('0 min in thirty days.The time each network takes will show here.');
  });

  it('reads and writes nothing', async () => {
    const mine = { 'd:2026-03-02': { version: 4, value: { writing: {}, time: {}, gate: {} } } };
    await fakeBrowser.storage.local.set(mine);
    const touched = (['get', 'set', 'remove', 'clear'] as const).map((call) =>
      vi.spyOn(fakeBrowser.storage.local, call),
    );
    vi.useFakeTimers();
    render(<InventedMonth messages={messagesIn('fr')} />);
    press(' ');
    act(() => vi.advanceTimersByTime(MOMENTS * 250));
    cleanup();
    for (const call of touched) expect(call).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    vi.useRealTimers();
    expect(await fakeBrowser.storage.local.get(null)).toEqual(mine);
  });

  it('tells of less time, as much published, and more that falls through', () => {
    const { days } = monthAt(MOMENTS - 1);
    const [first, last] = [days.slice(0, 7), days.slice(21, 28)].map((week) => week.map(({ record }) => record));
    const time = (week = first) => chargedOver(week!.map((record) => record.time));
    expect(time(last)).toBeLessThan(0.5 * time(first));
    expect(time(last)).toBeGreaterThan(0.1 * time(first));
    const posts = (week = first) => countOf(week!, 'published', { kind: 'post' });
    expect([posts(first), posts(last)]).toEqual([5, 5]);
    const behind = (week = first) => bandsOfSieve(week!, 'true').look + bandsOfSieve(week!, 'true').stop;
    expect(behind(last)).toBeLessThan(behind(first));
  });

  it.each(['en', 'fr'] as const)('has nothing for axe to find, in %s', async (locale) => {
    const { container } = render(<InventedMonth messages={messagesIn(locale)} />);
    expect(await axeFindings(container)).toEqual([]);
  });
});
