import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { KindsCard } from '../../components/dashboard/cards/KindsCard.tsx';
import { SievesCard } from '../../components/dashboard/cards/SievesCard.tsx';
import { TimeByPurposeCard } from '../../components/dashboard/cards/TimeByPurposeCard.tsx';
import type { DashboardActions, DashboardFacts } from '../../components/dashboard/dashboard-facts.ts';
import { EMPTY_DAY } from '../../lib/time/day-record.ts';
import { lastDays } from '../../lib/time/days.ts';
import { OWN_PURPOSES } from '../../lib/time/purposes.ts';
import type { WritingDay } from '../../lib/time/writing-day.ts';
import { messagesIn } from './assessments.ts';
import { axeFindings } from './axe.ts';

afterEach(cleanup);

const written: WritingDay = {
  linkedin: {
    post: { 'looked-at': 3, published: 2, 'posted-anyway': 1 },
    sieves: { true: { clear: 1, look: 1 }, useful: { look: 1, stop: 1 }, positive: { clear: 2 } },
    written: { sales: 5_400_000 },
  },
  x: { comment: { 'looked-at': 1, published: 1 }, sieves: { true: { clear: 1 } } },
};
const daysWith = (today: WritingDay) =>
  lastDays('2026-11-24', 84).map((key) => ({
    key,
    record: { ...EMPTY_DAY, writing: key === '2026-11-24' ? today : {} },
  }));
const show = (Card: typeof KindsCard, today: WritingDay, locale: 'en' | 'fr') =>
  render(
    <Card
      facts={{ days: daysWith(today) } as Partial<DashboardFacts> as DashboardFacts}
      actions={{} as DashboardActions}
      messages={messagesIn(locale)}
    />,
  );
const textOf = (element: Element) => element.textContent!.replace(/\s/g, ' ');
const rows = () => screen.getAllByRole('row', { hidden: true }).map(textOf);

it('says how drafts fell through each sieve, week by week', async () => {
  const { container } = show(SievesCard, written, 'en');
  screen.getByRole('figure', {
    name: /^3.drafts published in 12.weeks; the sieve that most often had something to say: Useful\.$/,
  });
  expect(rows()).toHaveLength(13);
  expect(rows().at(-1)).toBe('18 Nov2 · 1 · 02 · 0 · 00 · 1 · 10 · 0 · 00 · 0 · 0');
  expect(container.querySelectorAll('.band')).toHaveLength(5);
  expect(await axeFindings(container)).toEqual([]);
});

it('teaches where nothing has gone through, in French', () => {
  const { container } = show(SievesCard, {}, 'fr');
  expect(textOf(container)).toContain('Rien n’est encore passé.');
});

it('says what became of drafts by network and kind', async () => {
  const { container } = show(KindsCard, written, 'fr');
  expect(textOf(screen.getByText(/^4.brouillons regardés, 3.publiés\.$/))).toBeTruthy();
  expect(rows().slice(1)).toEqual(['LinkedIn, publication30012', 'X, commentaire10001']);
  expect(await axeFindings(container)).toEqual([]);
});

it('says how long was written at for what', () => {
  render(<TimeByPurposeCard days={daysWith(written)} purposes={OWN_PURPOSES} messages={messagesIn('en')} />);
  expect(
    screen.getByRole('figure', { name: /^1\shr\s30\smin spent writing what was published for a purpose\.$/ }),
  ).toBeTruthy();
  expect(within(screen.getByRole('list')).getAllByRole('listitem').map(textOf)).toContain('Sales1 hr 30 min');
});
