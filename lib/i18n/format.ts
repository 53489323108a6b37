import type { Locale } from './messages.ts';

/** A noun after a number: French takes the singular from 0 to 1,5, English for 1 alone. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

/** Formatters are costly to make and never change. */
function remember<T>(make: (locale: Locale) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>();
  return (locale) => {
    const known = made.get(locale);
    if (known) return known;
    const formatter = make(locale);
    made.set(locale, formatter);
    return formatter;
  };
}

const numbers = remember((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
const plurals = remember((locale) => new Intl.PluralRules(locale));
const times = remember((locale) => new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }));
const languages = remember((locale) => new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }));

/** "2 841", "2,841"; at most one decimal. A minus sign is a minus sign, not a hyphen. */
export const formatNumber = (locale: Locale, value: number): string => numbers(locale).format(value).replace('-', '−');

/** The form of a noun that goes with a number. */
export const pluralOf = (locale: Locale, count: number, forms: PluralForms): string =>
  plurals(locale).select(count) === 'one' ? forms.one : forms.other;

/** "1 brouillon", "3 drafts": the number and its noun, never torn apart by a line's end. */
export const formatCount = (locale: Locale, count: number, forms: PluralForms): string =>
  `${formatNumber(locale, count)}\u00A0${pluralOf(locale, count, forms)}`;

/** French writes "14 h 30" where its formatters say "14:30", and "9 h" where they say "09:00" or "09 h". */
const withHours = (locale: Locale, said: string): string =>
  locale === 'fr'
    ? said
        .replace(
          /\b0?(\d{1,2}):(\d\d)\b/g,
          (_time, hour, minute) => `${hour}\u00A0h${minute === '00' ? '' : `\u00A0${minute}`}`,
        )
        .replace(/\b0?(\d{1,2})\sh\b/g, '$1\u00A0h')
    : said;

/** The time of day of a moment (epoch ms), in the local time zone: "14 h 30", "2:30 PM". */
export const formatTime = (locale: Locale, moment: number): string => withHours(locale, times(locale).format(moment));

/** From one moment to another on a day, never torn apart by a line's end: "14 h 30 – 15 h", "2:30 – 3:00 PM". */
export const formatSpan = (locale: Locale, from: number, to: number): string =>
  withHours(locale, times(locale).formatRange(from, to))
    .replace(/\s?–\s?/, ' – ')
    .replace(/\s/g, '\u00A0');

const weekdays = remember(
  (locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', hour: 'numeric', minute: '2-digit' }),
);
const dates = remember(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' }),
);
const hours = remember((locale) => new Intl.DateTimeFormat(locale, { hour: 'numeric' }));
const conjunctions = remember((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
/** Within a week, in ms, a weekday names one day only. */
const NEAR = 6 * 24 * 3_600_000;

/**
 * A moment (epoch ms) as one says it at `now`: the time alone on the same civil day, else the weekday or the date with
 * it. "8:30 AM", "Monday at 8:30 AM", "3 décembre à 8 h 30".
 */
export function formatMoment(locale: Locale, moment: number, now: number): string {
  if (new Date(moment).toDateString() === new Date(now).toDateString()) return formatTime(locale, moment);
  return withHours(locale, (Math.abs(moment - now) < NEAR ? weekdays : dates)(locale).format(moment));
}

const sizes = remember(
  (locale) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 }),
);

/** A number of bytes, in kilobytes of a thousand: "12.3 kB", "12,3 ko". */
export const formatSize = (locale: Locale, bytes: number): string => sizes(locale).format(bytes / 1000);

const days = remember((locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }));

/** A civil day (`YYYY-MM-DD`): "23 Nov", "23 nov.". */
export function formatDay(locale: Locale, day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return days(locale).format(new Date(year, month - 1, date));
}

/** Civil days are reckoned with as midnights in UTC, and named so. */
const utc = (day: string) => new Date(`${day}T00:00:00Z`);

const wholeDays = remember(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);

/** A civil day in full: "Tuesday, November 24, 2026", "mardi 24 novembre 2026". */
export const formatWholeDay = (locale: Locale, day: string): string => wholeDays(locale).format(utc(day));

const ranges = remember(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
);

/** From one civil day to another, or one alone: "Nov 18 – 24, 2026", "18–24 nov. 2026". */
export const formatDays = (locale: Locale, from: string, to: string): string =>
  from === to ? ranges(locale).format(utc(from)) : ranges(locale).formatRange(utc(from), utc(to));

const shortWeekdays = remember((locale) => new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }));

/** The weekday of a civil day (`YYYY-MM-DD`): "Mon", "lun.". */
export const formatWeekday = (locale: Locale, day: string): string => shortWeekdays(locale).format(utc(day));

const months = remember((locale) => new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }));

/** A month (`YYYY-MM`): "Nov", "nov.". */
export const formatMonth = (locale: Locale, month: string): string =>
  months(locale).format(new Date(`${month}-01T00:00:00Z`));

/** Hours of the day (0–23): "9 AM and 6 PM", "9 h et 18 h". */
export const formatHours = (locale: Locale, list: readonly number[]): string =>
  conjunctions(locale).format(list.map((hour) => withHours(locale, hours(locale).format(new Date(2000, 0, 1, hour)))));

/** The name of a language (ISO 639 code), as the locale calls it: "espagnol". The code itself where there is none. */
export function formatLanguage(locale: Locale, code: string): string {
  try {
    return languages(locale).of(code) ?? code;
  } catch {
    return code;
  }
}

/** A language by its own name, as a title: "Français". */
export function languageTitle(code: Locale): string {
  const name = formatLanguage(code, code);
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

const MINUTE = 60_000;

const inHours = remember((locale) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'hour' }));
const inMinutes = remember((locale) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute' }));

/** "45 min", "1 h 5 min", "1 hr 5 min": whole minutes, for a length of time in ms, never torn apart by a line's end. */
export function formatDuration(locale: Locale, length: number): string {
  const all = Math.round(length / MINUTE);
  const [whole, rest] = [Math.floor(all / 60), all % 60];
  const said = [
    whole > 0 && inHours(locale).format(whole),
    (rest > 0 || whole === 0) && inMinutes(locale).format(rest),
  ];
  return said.filter(Boolean).join(' ').replace(/\s/g, '\u00A0');
}
