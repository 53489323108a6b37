import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Gate, type GateProps } from '../../components/gate/Gate.tsx';
import type { Locale } from '../../lib/i18n/index.ts';
import type { Standing } from '../../lib/stats/standing.ts';
import { FIVE_MORE, NO_BUDGET, NOTHING_GRANTED, NOTHING_SPENT } from '../../lib/time/budgets.ts';
import { NO_PLAN } from '../../lib/time/plans.ts';
import { messagesIn } from './assessments.ts';
import { axeFindings } from './axe.ts';

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const MINUTE = 60_000;
const STANDING: Standing = {
  plan: NO_PLAN,
  spent: { ...NOTHING_SPENT, day: 20 * MINUTE },
  own: NO_BUDGET,
  budget: { ...NO_BUDGET, band: 'spent' },
  published: { posts: 0, comments: 0 },
  goal: 'none',
  granted: NOTHING_GRANTED,
  attempts: 1,
};
const inTheMiddle = (standing: Standing): Standing => ({
  ...standing,
  spent: { ...standing.spent, sitting: 6 * MINUTE },
});

function show(props: Partial<GateProps> = {}, locale: Locale = 'en') {
  const calls = { onLeave: vi.fn(), onMore: vi.fn(), onPosting: vi.fn() };
  const base = { network: 'x', reason: 'spent', standing: STANDING, isWriting: false } as const;
  render(<Gate {...base} messages={messagesIn(locale)} {...calls} {...props} />);
  return calls;
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const text = () => document.body.textContent!.replace(/\s/g, ' ');

describe('the gate on the way in', () => {
  it('covers, with the way out first, and passes axe', async () => {
    const { onLeave } = show();
    expect(screen.getByRole('dialog', { name: 'Today’s time on X is spent.' })).toBeTruthy();
    expect(screen.getAllByRole('button')[0]).toBe(button('Leave'));
    expect(text()).toContain('20 min');
    expect(await axeFindings(document.body)).toEqual([]);
    await userEvent.click(button('Leave'));
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('shows one’s own reason for having left, the attempts and the review', () => {
    const plan = { ...NO_PLAN, role: 'left', reason: 'trop de bruit', review: '2026-12-01' } as const;
    show({ reason: 'left', standing: { ...STANDING, plan, attempts: 3 } }, 'fr');
    expect(screen.getByRole('dialog', { name: 'Vous avez quitté X.' })).toBeTruthy();
    expect(text()).toContain('« trop de bruit »');
    expect(text()).toContain('3 passages');
    expect(text()).toContain('le 1er déc.Repartir');
  });

  it('lets through for five minutes at a press the first time', async () => {
    const { onMore } = show();
    await userEvent.click(button('Five more minutes'));
    expect(onMore).toHaveBeenCalledOnce();
  });
});

describe('more, asked for again', () => {
  const again = { standing: { ...STANDING, granted: { more: 2 * FIVE_MORE, times: 2 } } };
  const more = () => button(/Five more minutes/);

  it('takes holding the button for as long as it says', async () => {
    const { onMore } = show(again);
    expect(text()).toContain('hold for 6 s');
    fireEvent.pointerDown(more());
    await vi.advanceTimersByTimeAsync(5900);
    expect(onMore).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(onMore).toHaveBeenCalledOnce();
  });

  it('is none where it is let go, with the pointer or a key', async () => {
    const { onMore } = show(again);
    fireEvent.pointerDown(more());
    await vi.advanceTimersByTimeAsync(3000);
    fireEvent.pointerUp(more());
    fireEvent.click(more());
    fireEvent.keyDown(more(), { key: 'Enter' });
    await vi.advanceTimersByTimeAsync(3000);
    fireEvent.keyUp(more(), { key: 'Enter' });
    fireEvent.click(more());
    await vi.advanceTimersByTimeAsync(10_000);
    expect(onMore).not.toHaveBeenCalled();
  });

  it('counts by itself for what can only press, and a second press stops it', async () => {
    const { onMore } = show(again);
    fireEvent.click(more());
    fireEvent.click(more());
    await vi.advanceTimersByTimeAsync(10_000);
    expect(onMore).not.toHaveBeenCalled();
    fireEvent.click(more());
    await vi.advanceTimersByTimeAsync(6100);
    expect(onMore).toHaveBeenCalledOnce();
  });
});

describe('the gate in the middle of something', () => {
  it('is a bar with three equal choices', async () => {
    const calls = show({ standing: inTheMiddle(STANDING) });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual([
      'Finish here',
      'Five more minutes',
      'I am posting',
    ]);
    expect(await axeFindings(document.body)).toEqual([]);
    await userEvent.click(button('I am posting'));
    await userEvent.click(button('Finish here'));
    expect([calls.onPosting, calls.onLeave].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it('covers no text that waits to be sent, and sends nobody away from it', () => {
    show({ isWriting: true });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Finish here' })).toBeNull();
    expect(text()).toContain('Your text is safe');
  });

  it('says so where one did what one came for', () => {
    show({ standing: inTheMiddle({ ...STANDING, goal: 'reached' }) });
    expect(text()).toContain('You did what you came for');
  });
});
