import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { HoldProposal, TimeLeft } from '../../components/companion/TimeLeft.tsx';
import type { Locale } from '../../lib/i18n/index.ts';
import { assess } from '../../lib/sieves/index.ts';
import { budgetOf, NOTHING_SPENT } from '../../lib/time/budgets.ts';
import type { Limits } from '../../lib/time/plans.ts';
import { messagesIn } from './assessments.ts';

afterEach(cleanup);

const MINUTE = 60_000;
const HOUR = { day: 60 * MINUTE };
const CLEAR = 'We moved the meeting to Tuesday at ten.';
const HEATED = 'You are a complete idiot, read the file again.';

function show(text: string, limits: Limits, minutes: number, locale: Locale = 'en') {
  const spent = { ...NOTHING_SPENT, day: minutes * MINUTE, sitting: minutes * MINUTE, sips: 3 };
  const assessment = assess({ text, language: 'en' }, { budget: budgetOf(limits, spent) });
  const { container } = render(
    <>
      <TimeLeft assessment={assessment} network="LinkedIn" messages={messagesIn(locale)} />
      <HoldProposal assessment={assessment} messages={messagesIn(locale)} />
    </>,
  );
  return container.textContent!.replace(/\s/g, ' ');
}

it('an assessment passes on the budget it was told of, and has none otherwise', () => {
  const budget = budgetOf(HOUR, { ...NOTHING_SPENT, day: 50 * MINUTE });
  expect(assess({ text: CLEAR }, { budget }).budget).toEqual(budget);
  expect('budget' in assess({ text: CLEAR })).toBe(false);
  const { budget: _, ...judged } = assess({ text: HEATED }, { budget });
  expect(judged).toEqual(assess({ text: HEATED }));
});

describe('the time left beside a draft', () => {
  it('is said from four fifths of the budget on', () => {
    expect(show(CLEAR, HOUR, 47)).toBe('');
    expect(show(CLEAR, HOUR, 48)).toBe('12 min left on LinkedIn today.');
    expect(show(CLEAR, HOUR, 61)).toBe('Today’s time on LinkedIn is spent.');
    expect(show(CLEAR, {}, 61)).toBe('');
    expect(show(CLEAR, { sips: 3 }, 1)).toBe('');
  });

  it('proposes to hold what has something to look at, in the last minutes alone', () => {
    expect(show(HEATED, HOUR, 48)).not.toContain('can wait');
    expect(show(HEATED, HOUR, 56)).toContain('this draft can wait.');
    expect(show(HEATED, HOUR, 61)).toContain('this draft can wait.');
    expect(show(CLEAR, HOUR, 61)).not.toContain('can wait');
  });

  it('speaks French', () => {
    expect(show(HEATED, { sitting: 20 * MINUTE }, 18, 'fr')).toBe(
      'Encore 2 min d’affilée sur LinkedIn.Il reste peu de temps, et quelque chose est à relire : ce brouillon peut attendre.',
    );
  });
});
