import type { Locale } from './locale.ts';

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

/** English is written here as Britain writes it, and so are its dates and times: "27 Nov 2026", "16:30". */
const TAG: Readonly<Record<Locale, string>> = { fr: 'fr', en: 'en-GB' };

/** A formatter keeps the time zone it was made in: whoever travels with a page open gets another one. */
function told(options: Intl.DateTimeFormatOptions): (locale: Locale) => Intl.DateTimeFormat {
  const make = () => remember((locale) => new Intl.DateTimeFormat(TAG[locale], options));
  let zone = '';
  let formatters = make();
  return (locale) => {
    const here = offsets();
    if (here !== zone) {
      zone = here;
      formatters = make();
    }
    return formatters(locale);
  };
}

/** A January and a July, epoch ms. */
const SEASONS = [1_768_000_000_000, 1_783_600_000_000];
/** What tells one time zone from another, without asking the clock. */
const offsets = (): string => SEASONS.map((moment) => new Date(moment).getTimezoneOffset()).join();

const numbers = remember((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
const plurals = remember((locale) => new Intl.PluralRules(locale));
const times = told({ hour: '2-digit', minute: '2-digit' });
const languages = remember((locale) => new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }));

/** "2 841", "2,841"; at most one decimal. A minus sign is a minus sign, not a hyphen. */
export const formatNumber = (locale: Locale, value: number): string => numbers(locale).format(value).replace('-', '−');

/** The form of a noun that goes with a number. */
export const pluralOf = (locale: Locale, count: number, forms: PluralForms): string =>
  plurals(locale).select(count) === 'one' ? forms.one : forms.other;

/** "1 brouillon", "3 drafts": the number and its noun, never torn apart by a line's end. */
export const formatCount = (locale: Locale, count: number, forms: PluralForms): string =>
  `${formatNumber(locale, count)}\u00A0${pluralOf(locale, count, forms)}`;

/** French writes "14 h 30" where its formatters say "14:30", and "9 h" where they say "09:00". */
const withHours = (locale: Locale, said: string): string =>
  locale === 'fr'
    ? said.replace(
        /\b0?(\d{1,2}):(\d\d)\b/g,
        (_time, hour, minute) => `${hour}\u00A0h${minute === '00' ? '' : `\u00A0${minute}`}`,
      )
    : said;

/** French begins a month with "1er". */
const withFirst = (locale: Locale, said: string): string =>
  locale === 'fr' ? said.replace(/\b1(?=\s\p{L}|\s?–\s?\d+\s\p{L})/gu, '1er') : said;

/** The time of day of a moment (epoch ms), in the local time zone: "14 h 30", "14:30". */
export const formatTime = (locale: Locale, moment: number): string => withHours(locale, times(locale).format(moment));

/** From one moment to another on a day, never torn apart by a line's end: "14 h 30 – 15 h", "14:30 – 15:00". */
export const formatSpan = (locale: Locale, from: number, to: number): string =>
  withHours(locale, times(locale).formatRange(from, to))
    .replace(/\s?–\s?/, ' – ')
    .replace(/\s/g, '\u00A0');

const weekdays = told({ weekday: 'long' });
const dates = told({ day: 'numeric', month: 'long' });
const conjunctions = remember((locale) => new Intl.ListFormat(TAG[locale], { type: 'conjunction' }));
/** Within a week, in ms, a weekday names one day only. */
const NEAR = 6 * 24 * 3_600_000;

/** What names a moment at `now`: its time alone on the same civil day, else its weekday or its date. */
export type NamedBy = 'time' | 'weekday' | 'date';

export function namedBy(moment: number, now: number): NamedBy {
  if (new Date(moment).toDateString() === new Date(now).toDateString()) return 'time';
  return Math.abs(moment - now) < NEAR ? 'weekday' : 'date';
}

/** A moment (epoch ms) as one says it at `now`: "08:30", "Monday at 08:30", "3 décembre à 8 h 30", "lundi 8 h 30". */
export function formatMoment(locale: Locale, moment: number, now: number): string {
  const time = formatTime(locale, moment);
  const by = namedBy(moment, now);
  if (by === 'time') return time;
  const day = withFirst(locale, (by === 'weekday' ? weekdays : dates)(locale).format(moment));
  const between = locale === 'en' ? ' at ' : by === 'date' ? ' à ' : ' ';
  return `${day}${between}${time}`;
}

const sizes = remember(
  (locale) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 }),
);

/** A number of bytes, in kilobytes of a thousand: "12.3 kB", "12,3 ko". */
export const formatSize = (locale: Locale, bytes: number): string => sizes(locale).format(bytes / 1000);

const days = told({ day: 'numeric', month: 'short' });

/** A civil day (`YYYY-MM-DD`): "23 Nov", "23 nov.", "1er déc.". */
export function formatDay(locale: Locale, day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return withFirst(locale, days(locale).format(new Date(year, month - 1, date)));
}

/** Civil days are reckoned with as midnights in UTC, and named so. */
const utc = (day: string) => new Date(`${day}T00:00:00Z`);

const wholeDays = told({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A civil day in full: "Tuesday 24 November 2026", "mardi 24 novembre 2026". Not every browser has the comma. */
export const formatWholeDay = (locale: Locale, day: string): string =>
  withFirst(locale, wholeDays(locale).format(utc(day)).replace(',', ''));

const ranges = told({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** From one civil day to another, or one alone: "18 – 24 Nov 2026", "18–24 nov. 2026". */
export const formatDays = (locale: Locale, from: string, to: string): string =>
  withFirst(locale, from === to ? ranges(locale).format(utc(from)) : ranges(locale).formatRange(utc(from), utc(to)));

const shortWeekdays = told({ weekday: 'short', timeZone: 'UTC' });

/** The weekday of a civil day (`YYYY-MM-DD`): "Mon", "lun.". */
export const formatWeekday = (locale: Locale, day: string): string => shortWeekdays(locale).format(utc(day));

const months = told({ month: 'short', timeZone: 'UTC' });

/** A month (`YYYY-MM`): "Nov", "nov.". */
export const formatMonth = (locale: Locale, month: string): string =>
  months(locale).format(new Date(`${month}-01T00:00:00Z`));

/** Hours of the day (0–23): "09:00 and 18:00", "9 h et 18 h". */
export const formatHours = (locale: Locale, list: readonly number[]): string =>
  conjunctions(locale).format(list.map((hour) => formatTime(locale, new Date(2000, 0, 1, hour).getTime())));

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

/**
 * "45 min", "1 h 5 min", "1 hr 5 min": whole minutes, for a length of time in ms, never torn apart by a line's end.
 * What is less than one is "< 1 min" (screen readers say the sign), and only nothing is "0 min".
 */
export function formatDuration(locale: Locale, length: number): string {
  const isShort = length > 0 && length < MINUTE;
  const all = isShort ? 1 : Math.round(length / MINUTE);
  const [whole, rest] = [Math.floor(all / 60), all % 60];
  const said = [
    isShort && '<',
    whole > 0 && inHours(locale).format(whole),
    (rest > 0 || whole === 0) && inMinutes(locale).format(rest),
  ];
  return said.filter(Boolean).join(' ').replace(/\s/g, '\u00A0');
}
