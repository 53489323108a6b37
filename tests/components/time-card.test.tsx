import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { YearCalendar } from '../../components/charts/YearCalendar.tsx';
import { CountingCard } from '../../components/dashboard/cards/CountingCard.tsx';
import { ExportCard } from '../../components/dashboard/cards/ExportCard.tsx';
import { TimeCard } from '../../components/dashboard/cards/TimeCard.tsx';
import { WeekCard } from '../../components/dashboard/cards/WeekCard.tsx';
import type { DashboardActions, DashboardFacts } from '../../components/dashboard/dashboard-facts.ts';
import { EMPTY_DAY } from '../../lib/time/day-record.ts';
import { lastDays } from '../../lib/time/days.ts';
import { OWN_PURPOSES } from '../../lib/time/purposes.ts';
import { livedTime, type Stretch } from '../lived-time.ts';
import { messagesIn } from './assessments.ts';
import { axeFindings } from './axe.ts';

afterEach(cleanup);

const TODAY = '2026-11-24';
const dayWith = (key: string, stretches: readonly Stretch[]) => ({
  key,
  record: { ...EMPTY_DAY, time: livedTime(key, stretches) },
});
/** Ten minutes of LinkedIn a day; today a sip of X and a gulp of LinkedIn, some of it writing. */
const lived = (count: number) =>
  lastDays(TODAY, count).map((key) =>
    dayWith(
      key,
      key === TODAY
        ? [
            ['x', 120, 3],
            ['linkedin', 300, 16, 'create'],
            ['linkedin', 316, 4],
            ['linkedin', 320, 2, 'read', 'cut'],
          ]
        : [['linkedin', 300, 10]],
    ),
  );

function show(Card: typeof TimeCard, days: DashboardFacts['days'], locale: 'en' | 'fr' = 'en') {
  const actions = {
    readDays: vi.fn(async (count: number, _end: string) => lived(count)),
    saveCsv: vi.fn(async () => {}),
  };
  const facts = {
    days,
    since: days[0]!.key,
    purposes: OWN_PURPOSES,
    now: Date.now(),
  } as Partial<DashboardFacts> as DashboardFacts;
  const shown = render(
    <Card
      facts={facts}
      actions={actions as Partial<DashboardActions> as DashboardActions}
      messages={messagesIn(locale)}
    />,
  );
  return { ...shown, ...actions };
}
const card = (name: string) => within(screen.getByRole('region', { name }));
const textOf = (element: Element) => element.textContent!.replace(/\s/g, ' ');
const region = (name: string) => textOf(screen.getByRole('region', { name }));

describe('the page of time', () => {
  it('begins with the week, network by network', () => {
    show(TimeCard, lived(84));
    expect(card('Time by network').getByRole('figure', { name: /^1\shr\s23\smin in seven days\.$/ })).toBeTruthy();
    const rows = card('Time by network').getAllByRole('row', { hidden: true });
    expect(rows).toHaveLength(8);
    expect(textOf(rows.at(-1)!)).toBe('Tue20 min0 min3 min');
    expect(region('What it went into')).toContain('16 min writing, 1 hr 7 min reading.');
    expect(region('What it went into')).toContain('The networks were opened 8 times.');
    // The card has the name of all of them, and none of its kinds has it too.
    expect(region('Sittings')).toContain('Sip1In between6Gulp1');
  });

  it('shows a day hour by hour with each sitting, and goes back a day', async () => {
    show(TimeCard, lived(84));
    await userEvent.click(screen.getByRole('radio', { name: 'Day' }));
    expect(region('Time by network')).toContain('23 min on this day.');
    const sittings = card('Sittings').getAllByRole('listitem').map(textOf);
    expect(sittings).toEqual(['06:00 – 06:03XSip3 min', '09:00 – 09:20LinkedInGulp20 min']);
    expect(screen.getByRole('button', { name: 'Later' })).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByRole('button', { name: 'Earlier' }));
    expect(region('Time by network')).toContain('10 min on this day.');
  });

  it('reads a year only when it is asked for', async () => {
    const { readDays } = show(TimeCard, lived(84));
    expect(readDays).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('radio', { name: 'Year' }));
    // Until it is read, the week stays: a part of a year would be drawn to be thrown away.
    expect(region('Time by network')).toMatch(/in seven days|in twelve months/);
    expect(
      await card('Time by network').findByRole('figure', { name: /^60\shr\s3\smin in twelve months\.$/ }),
    ).toBeTruthy();
    expect(card('Time by network').getAllByRole('row', { hidden: true })).toHaveLength(13);
  });

  it('goes back by months and years, no further than the first record', async () => {
    const { readDays } = show(TimeCard, lived(84));
    await userEvent.click(screen.getByRole('radio', { name: 'Year' }));
    expect(readDays).toHaveBeenLastCalledWith(366, TODAY);
    await card('Time by network').findByRole('figure', { name: /twelve months/ });
    expect(screen.getByRole('button', { name: 'Earlier' })).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByRole('radio', { name: 'Month' }));
    await userEvent.click(screen.getByRole('button', { name: 'Earlier' }));
    expect(textOf(screen.getByText(/– 25 Oct 2026/))).toMatch(/^26 Sept – 25 Oct 2026$/);
    expect(region('Time by network')).toContain('5 hr in thirty days.');
  });

  it('shows a year day by day, walked through by the keys, and opens one', async () => {
    show(TimeCard, lived(84));
    await userEvent.click(screen.getByRole('radio', { name: 'Year' }));
    const grid = await screen.findByRole('grid', {
      name: /^Some time on 359.days; the longest, 24 Nov 2026: 23\smin\.$/,
    });
    expect(within(grid).getAllByRole('gridcell')).toHaveLength(359);
    expect(within(grid).getAllByRole('row')).toHaveLength(7);
    await userEvent.click(card('Day by day').getByText('The figures'));
    expect(card('Day by day').getAllByRole('columnheader').map(textOf).slice(0, 3)).toEqual([
      'Week from',
      'Mon',
      'Tue',
    ]);
    expect(card('Day by day').getAllByRole('rowheader')).toHaveLength(52);
    const here = () =>
      document
        .getElementById(grid.getAttribute('aria-activedescendant')!)
        ?.getAttribute('aria-label')
        ?.replace(/\s/g, ' ');
    grid.focus();
    expect(here()).toBe('Tuesday 24 November 2026: 23 min');
    await userEvent.keyboard('{ArrowLeft}{ArrowUp}{ArrowRight}{ArrowRight}');
    expect(here()).toBe('Tuesday 24 November 2026: 23 min');
    await userEvent.keyboard('{ArrowLeft}{Home}');
    expect(here()).toBe('Monday 1 December 2025: 10 min');
    await userEvent.keyboard('{End}{ArrowUp}{Enter}');
    expect(region('Time by network')).toContain('10 min on this day.');
    expect(screen.getByText('23 Nov 2026')).toBeTruthy();
  });

  it('takes less than a minute for some time', () => {
    const days = [0, 0.3, 15.4, 61].map((minutes, index) => ({
      key: `2026-11-0${index + 1}`,
      value: minutes * 60_000,
    }));
    const { calendar } = messagesIn('en').time;
    const { container } = render(
      <YearCalendar sentence="" days={days} locale="en" words={calendar} tableLabel="" onOpen={() => {}} />,
    );
    const grains = [...container.querySelectorAll('[data-day]')];
    expect(grains.map((grain) => grain.getAttribute('data-step')).toSorted()).toEqual(['0', '1', '1', '4']);
    const labels = grains.map((grain) => grain.getAttribute('aria-label')!.replace(/\s/g, ' '));
    expect(labels).toContain('Monday 2 November 2026: < 1 min');
  });

  it('teaches where nothing was counted, in French', () => {
    show(
      TimeCard,
      lastDays(TODAY, 84).map((key) => dayWith(key, [])),
      'fr',
    );
    expect(region('Temps par réseau')).toContain('0 min en sept jours.Le temps que prend chaque réseau');
    // Nothing takes the singular in French.
    expect(region('Séances')).toContain('Gorgée0Entre-deux0Rasade0');
  });

  it('has nothing for axe to find', async () => {
    const { container } = show(TimeCard, lived(84));
    for (const name of ['Day', 'Year']) {
      await userEvent.click(screen.getByRole('radio', { name }));
      expect(await axeFindings(container)).toEqual([]);
    }
  });
});

describe('how the time is counted', () => {
  it('is said with today’s spans and what was left out', () => {
    show(CountingCard, lived(2));
    const said = region('How the time is counted');
    expect(said).toContain('never two networks at once; never sleep.');
    expect(said).toMatch(/LinkedIn today09:00 – 09:20/);
    expect(said).toContain('Silences left out2 min');
  });
});

it('the overview says the week’s time', () => {
  show(WeekCard, lived(84));
  // The card's title says which days; no sentence says it again.
  expect(region('The last seven days')).toBe(
    'The last seven days1 hr 23 min, 12 min a day.LinkedIn1 hr 20 minFacebook0 minX3 min',
  );
});

it('time can be taken along as a table', async () => {
  const { saveCsv } = show(ExportCard, lived(2));
  await userEvent.click(screen.getByRole('button', { name: 'Time as a table (CSV)' }));
  expect(saveCsv).toHaveBeenCalledExactlyOnceWith('time');
});
