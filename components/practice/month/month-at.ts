import { NETWORKS, type NetworkId } from '../../../lib/networks/index.ts';
import { chargedInAll } from '../../../lib/stats/charged.ts';
import { sittingCounts } from '../../../lib/stats/sittings.ts';
import { budgetOfAll, type StandingInput, standingsOf } from '../../../lib/stats/standing.ts';
import { lookedAtOn, weekOfWriting } from '../../../lib/stats/writing.ts';
import { EMPTY_DAY } from '../../../lib/time/day-record.ts';
import { type DayKey, daysOfWeek, LOCAL_DAYS, lastDays, startOf } from '../../../lib/time/days.ts';
import { NO_PLAN, NO_PLANS, type Plans } from '../../../lib/time/plans.ts';
import type { DashboardFacts } from '../../dashboard/dashboard-facts.ts';
import type { TodayFacts } from '../../popup/popup-state.ts';
import { inventDay, recordAt } from './invented-days.ts';

const MINUTE = 60_000;
const DAYS = 30;
/** A day goes from seven in the morning to eleven at night. */
const HOURS = 16;
const FIRST_HOUR = 3 * 60;
/** How many steps of an hour the month has. */
export const MOMENTS = DAYS * HOURS;
/** The month ends on it, a Tuesday: four whole weeks and two days. */
const LAST = '2026-03-31';

/** One of the four weeks of the story. */
export type Chapter = 0 | 1 | 2 | 3;
/** How far one has come in each. */
const LEARNED = [0, 0.4, 0.7, 1] as const;

const LIMITS: Plans = {
  networks: {
    linkedin: { ...NO_PLAN, role: 'professional', limits: { day: 25 * MINUTE }, goals: { posts: 3, comments: 4 } },
    facebook: { ...NO_PLAN, limits: { day: 15 * MINUTE } },
  },
  all: {},
};

const KEYS = lastDays(LAST, DAYS);
const chapterOf = (index: number): Chapter => Math.min(3, Math.floor(index / 7)) as Chapter;
const INVENTED = KEYS.map((key, index) => inventDay(key, LEARNED[chapterOf(index)]));

/** The invented month as it stands at one of its moments. */
export interface MonthAt {
  readonly key: DayKey;
  /** Epoch ms. */
  readonly now: number;
  /** Which day of the month, counted from 1, and of how many. */
  readonly day: number;
  readonly of: number;
  readonly chapter: Chapter;
  /** All days, those to come empty. */
  readonly days: DashboardFacts['days'];
  readonly today: TodayFacts;
}

export function monthAt(moment: number): MonthAt {
  const index = Math.min(DAYS - 1, Math.floor(moment / HOURS));
  const minute = FIRST_HOUR + 60 * (moment - index * HOURS + 1);
  const days = INVENTED.map((day, at) => ({
    key: day.key,
    record: at > index ? EMPTY_DAY : recordAt(day, at < index ? 24 * 60 : minute),
  }));
  const key = KEYS[index]!;
  const now = startOf(key, LOCAL_DAYS) + minute * MINUTE;
  const chapter = chapterOf(index);
  return { key, now, day: index + 1, of: DAYS, chapter, days, today: todayOf(days, index, now, chapter) };
}

/** The moment a number of days on, at the day's end: where one looks at a day as a whole. */
export const dayOn = (moment: number, by: number): number => {
  const day = Math.floor(moment / HOURS) + by;
  return Math.min(Math.max(day, 0), DAYS - 1) * HOURS + HOURS - 1;
};

const eachNetwork = <T>(figure: (id: NetworkId) => T) =>
  Object.fromEntries(NETWORKS.map(({ id }) => [id, figure(id)])) as Record<NetworkId, T>;

function todayOf(days: MonthAt['days'], index: number, now: number, chapter: Chapter): TodayFacts {
  const { key, record } = days[index]!;
  const lastSeven = lastDays(key, 7).map(
    (day) => days.find((one) => one.key === day) ?? { key: day, record: EMPTY_DAY },
  );
  const civil = new Set(daysOfWeek(key));
  const input: StandingInput = {
    plans: chapter === 0 ? NO_PLANS : LIMITS,
    week: days.slice(0, index + 1).filter((day) => civil.has(day.key)),
    granted: {},
    running: undefined,
    now,
  };
  return {
    time: {
      standings: standingsOf(input),
      all: budgetOfAll(input),
      sittings: eachNetwork((id) => sittingCounts(record.time, key, id)),
      week: lastSeven.map((day) => ({ key: day.key, charged: chargedInAll(day.record.time) })),
    },
    today: eachNetwork((id) => lookedAtOn(record.writing, id)),
    week: weekOfWriting(lastSeven.map((day) => day.record)),
  };
}
