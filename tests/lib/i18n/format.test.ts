import { afterEach, describe, expect, it } from 'vitest';
import {
  formatCount,
  formatDay,
  formatDays,
  formatDuration,
  formatHours,
  formatLanguage,
  formatMoment,
  formatNumber,
  formatSpan,
  formatTime,
  formatWholeDay,
  languageTitle,
  pluralOf,
} from '../../../lib/i18n/format.ts';
import type { Locale } from '../../../lib/i18n/locale.ts';
import { typeset, typesetEnglish, typesetFrench } from '../../../lib/i18n/typeset.ts';

const HOUR = 3_600_000;
const drafts = { one: 'brouillon', other: 'brouillons' };

describe('numbers and nouns', () => {
  it('take the French singular up to two, the English one for one', () => {
    expect([0, 1, 1.5, 2, 1_000_000].map((count) => pluralOf('fr', count, drafts))).toEqual([
      'brouillon',
      'brouillon',
      'brouillon',
      'brouillons',
      'brouillons',
    ]);
    expect([0, 1, 1.5, 2].map((count) => pluralOf('en', count, { one: 'draft', other: 'drafts' }))).toEqual([
      'drafts',
      'draft',
      'drafts',
      'drafts',
    ]);
  });

  it('stay together', () => expect(formatCount('fr', 2841, drafts)).toBe('2\u202F841\u00A0brouillons'));
  it('have a real minus sign', () => expect(formatNumber('en', -1234.56)).toBe('−1,234.6'));
});

describe('times and names', () => {
  const moment = new Date(2026, 10, 2, 14, 5).getTime();
  it('are told as the locale tells them', () => {
    expect(formatTime('fr', moment)).toBe('14\u00A0h\u00A005');
    expect(formatTime('fr', new Date(2026, 10, 2, 9).getTime())).toBe('9\u00A0h');
    expect(formatMoment('fr', moment, moment - 24 * HOUR)).toBe('lundi 14\u00A0h\u00A005');
    expect(formatMoment('en', moment, moment - 24 * HOUR)).toBe('Monday at 14:05');
    expect(formatMoment('en', moment, moment - 9 * 24 * HOUR)).toBe('2 November at 14:05');
    expect(formatHours('fr', [0, 9]).replace(/\s/g, ' ')).toBe('0 h et 9 h');
    expect(formatHours('en', [0, 9, 18])).toBe('00:00, 09:00 and 18:00');
    expect(formatTime('en', moment)).toBe('14:05');
    expect(formatDuration('fr', 65 * 60_000)).toBe('1\u00A0h\u00A05\u00A0min');
    expect(formatDuration('en', 65 * 60_000)).toBe('1\u00A0hr\u00A05\u00A0min');
    expect(formatDuration('fr', 2 * HOUR)).toBe('2\u00A0h');
    expect(formatLanguage('fr', 'es')).toBe('espagnol');
    expect(formatLanguage('fr', '?')).toBe('?');
    expect(languageTitle('fr')).toBe('Français');
  });
});

describe('a length of time', () => {
  const lasts = (locale: Locale, length: number) => formatDuration(locale, length).replace(/\s/g, ' ');
  it.each(['fr', 'en'] as const)('is nothing only where there is none, in %s', (locale) => {
    expect([0, 1, 29_000, 59_999].map((length) => lasts(locale, length))).toEqual([
      '0 min',
      '< 1 min',
      '< 1 min',
      '< 1 min',
    ]);
  });
  it('is rounded from a minute on', () => {
    expect([60_000, 89_000, 91_000, 59.6 * 60_000].map((length) => lasts('fr', length))).toEqual([
      '1 min',
      '1 min',
      '2 min',
      '1 h',
    ]);
  });
});

describe('days', () => {
  const said = (text: string) => text.replace(/\s/g, ' ');
  it('are told in English as in Britain', () => {
    expect(formatDay('en', '2026-11-27')).toBe('27 Nov');
    expect(formatDays('en', '2026-11-27', '2026-11-27')).toBe('27 Nov 2026');
    expect(said(formatDays('en', '2026-11-28', '2026-12-01'))).toBe('28 Nov – 1 Dec 2026');
    expect(formatWholeDay('en', '2026-12-01')).toBe('Tuesday 1 December 2026');
  });
  it('are first in French, and no others', () => {
    expect(formatDay('fr', '2026-12-01')).toBe('1er déc.');
    expect(formatDay('fr', '2026-12-11')).toBe('11 déc.');
    expect(formatWholeDay('fr', '2026-12-01')).toBe('mardi 1er décembre 2026');
    expect(formatDays('fr', '2026-12-01', '2026-12-01')).toBe('1er déc. 2026');
    expect(said(formatDays('fr', '2026-12-01', '2026-12-21'))).toBe('1er–21 déc. 2026');
    expect(said(formatDays('fr', '2026-11-25', '2026-12-01'))).toBe('25 nov. – 1er déc. 2026');
    expect(said(formatDays('fr', '2026-11-21', '2026-11-28'))).toBe('21–28 nov. 2026');
    const [moment, now] = [new Date(2026, 11, 1, 1, 30).getTime(), new Date(2026, 10, 2).getTime()];
    expect(said(formatMoment('fr', moment, now))).toBe('1er décembre à 1 h 30');
    expect(said(formatTime('fr', moment))).toBe('1 h 30');
  });
});

it('a span of time stays on one line', () => {
  const span = (locale: Locale, from: number, to: number) =>
    formatSpan(locale, new Date(2026, 10, 2, from).getTime(), new Date(2026, 10, 2, to, 30).getTime());
  expect(span('fr', 9, 14)).toBe('9\u00A0h\u00A0–\u00A014\u00A0h\u00A030');
  expect(span('en', 9, 14)).toBe('09:00\u00A0–\u00A014:30');
});

describe('typesetting', () => {
  it('sets French spaces and apostrophes, and leaves addresses alone', () => {
    expect(typesetFrench("« L'été ? » : 5 %, https://a.example/?b")).toBe(
      '«\u202FL’été\u202F?\u202F»\u00A0: 5\u00A0%, https://a.example/?b',
    );
  });

  it('reaches every text of a tree, and what functions say', () => {
    const tree = typeset({ a: ["it's"], b: (word: string) => `${word}'s` }, typesetEnglish);
    expect(tree.a).toEqual(['it’s']);
    expect(tree.b('dog')).toBe('dog’s');
  });
});

describe('the time of day', () => {
  const home = process.env.TZ;
  afterEach(() => {
    process.env.TZ = home;
  });

  it('is that of where one is, after a journey as well', () => {
    const moment = Date.UTC(2026, 10, 30, 7, 30);
    process.env.TZ = 'Europe/Paris';
    expect(formatTime('en', moment)).toBe('08:30');
    process.env.TZ = 'America/Montreal';
    expect(formatTime('en', moment)).toBe('02:30');
  });
});
