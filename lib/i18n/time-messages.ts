import type { Accuracy } from '../stats/accuracy.ts';
import type { Period } from '../time/periods.ts';
import type { SittingSize } from '../time/sittings.ts';

/** The dashboard's page of time. Lengths are in ms. */
export interface TimeMessages {
  readonly period: string;
  readonly periods: Readonly<Record<Period, string>>;
  readonly byNetwork: string;
  readonly total: (length: number, period: Period) => string;
  /** Where there was none. */
  readonly noTime: string;
  readonly hour: string;
  readonly day: string;
  readonly month: string;
  readonly network: string;
  readonly earlier: string;
  readonly later: string;
  readonly calendar: CalendarMessages;
  readonly byPurpose: string;
  readonly byPurposeSentence: (length: number) => string;
  readonly use: string;
  readonly uses: Readonly<Record<'creation' | 'consumption' | 'correspondence', string>>;
  readonly useSentence: (creation: number, consumption: number) => string;
  readonly opens: (count: number) => string;
  readonly sittings: string;
  readonly sizes: Readonly<Record<SittingSize, string>>;
  /** Over a number of them. */
  readonly manySizes: Readonly<Record<SittingSize, (count: number) => string>>;
  readonly sizesHint: string;
  readonly noSittings: string;
  readonly counting: string;
  readonly promise: string;
  readonly tested: string;
  readonly spans: (network: string) => string;
  readonly noSpans: string;
  readonly accuracy: Readonly<Record<keyof Accuracy, string>>;
  readonly onIcon: string;
}

/** A year, day by day. */
export interface CalendarMessages {
  readonly title: string;
  /** `days`: on how many of them there was any time. */
  readonly sentence: (days: number, most: { readonly day: string; readonly length: number } | undefined) => string;
  readonly none: string;
  readonly upTo: (length: number) => string;
  readonly moreThan: (length: number) => string;
  readonly cell: (day: string, length: number) => string;
  /** Which keys do what. */
  readonly keys: string;
  readonly week: string;
}
