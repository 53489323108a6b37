import { NETWORKS, type NetworkId } from '../networks/index.ts';
import { currentDay } from '../time/current-day.ts';
import { type DayKey, type DayRule, LOCAL_DAYS } from '../time/days.ts';
import { MODES, type Mode } from '../time/entry.ts';
import { EMPTY_LEDGER, type Ledger, type OpenSpan, type Reading } from '../time/ledger.ts';
import { storedItem } from './stored-item.ts';

type Unread<T> = { readonly [Key in keyof T]?: unknown };

const isMoment = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isNetwork = (value: unknown): value is NetworkId => NETWORKS.some(({ id }) => id === value);
const isReading = (value: unknown): value is Reading =>
  typeof (value as Reading | null)?.of === 'string' && isMoment((value as Reading).at);

const networksOf = (value: unknown): NetworkId[] => (Array.isArray(value) ? value.filter(isNetwork) : []);

function parseOpen(value: unknown): OpenSpan | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { network, page, mode, isPlaying, isCovered, silence, withheld, isUnbroken, isArrival } =
    value as Unread<OpenSpan>;
  const isWhole =
    isNetwork(network) &&
    typeof page === 'string' &&
    MODES.includes(mode as Mode) &&
    isMoment(silence) &&
    isMoment(withheld);
  if (!isWhole) return undefined;
  return {
    network,
    page,
    mode: mode as Mode,
    isPlaying: isPlaying === true,
    isCovered: isCovered === true,
    silence: Math.max(0, silence),
    withheld: Math.max(0, withheld),
    isUnbroken: isUnbroken === true,
    isArrival: isArrival === true,
  };
}

function parseLedger(value: unknown): Ledger {
  if (typeof value !== 'object' || value === null) throw new TypeError('the ledger is damaged');
  const { at, readings, open, media, visible, day } = value as Unread<Ledger>;
  if (!isMoment(at) || !Array.isArray(readings)) throw new TypeError('the ledger is damaged');
  const { key, began } = (day ?? {}) as Unread<NonNullable<Ledger['day']>>;
  const isDay = typeof key === 'string' && /^\d{4}-\d\d-\d\d$/.test(key) && isMoment(began);
  return {
    at,
    readings: readings.filter(isReading),
    open: parseOpen(open),
    media: networksOf(media),
    visible: networksOf(visible),
    day: isDay ? { key, began } : undefined,
  };
}

/** What the accountant remembers: stored with every change of a day's record, in one go with it. */
export const ledgerItem = storedItem<Ledger>({ key: 'ledger', version: 1, fallback: EMPTY_LEDGER, parse: parseLedger });

function parseDayRule(value: unknown): DayRule {
  if (typeof value !== 'object' || value === null) throw new TypeError('the day rule is damaged');
  const { startsAt, utcOffset } = value as Unread<DayRule>;
  const isHour = Number.isInteger(startsAt) && (startsAt as number) >= 0 && (startsAt as number) < 24;
  const isOffset = Number.isInteger(utcOffset) && Math.abs(utcOffset as number) <= 14 * 60;
  return {
    startsAt: isHour ? (startsAt as number) : LOCAL_DAYS.startsAt,
    ...(isOffset ? { utcOffset: utcOffset as number } : {}),
  };
}

/** The hour the person's days start at, and their offset from UTC where the browser hides it. */
export const dayRuleItem = storedItem<DayRule>({
  key: 'day-rule',
  version: 1,
  fallback: LOCAL_DAYS,
  parse: parseDayRule,
});

/** The day a moment (epoch ms) is counted under: the one being counted, which a journey does not change at once. */
export async function dayCountedAt(now: number): Promise<DayKey> {
  const [ledger, rule] = await Promise.all([ledgerItem.read(), dayRuleItem.read()]);
  return currentDay(ledger.day, now, rule).key;
}
