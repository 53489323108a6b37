import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatDuration,
  formatHours,
  formatLanguage,
  formatMoment,
  formatNumber,
  formatSpan,
  formatTime,
  languageTitle,
  pluralOf,
} from '../../../lib/i18n/format.ts';
import type { Locale } from '../../../lib/i18n/messages.ts';
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
    expect(formatHours('fr', [0, 9]).replace(/\s/g, ' ')).toBe('0 h et 9 h');
    expect(formatHours('en', [9])).toMatch(/^9\sAM$/);
    expect(formatTime('en', moment)).toMatch(/^2:05\sPM$/);
    expect(formatDuration('fr', 65 * 60_000)).toBe('1\u00A0h\u00A05\u00A0min');
    expect(formatDuration('en', 65 * 60_000)).toBe('1\u00A0hr\u00A05\u00A0min');
    expect(formatDuration('fr', 2 * HOUR)).toBe('2\u00A0h');
    expect(formatDuration('en', 20_000).replace(/\s/g, ' ')).toBe('0 min');
    expect(formatLanguage('fr', 'es')).toBe('espagnol');
    expect(formatLanguage('fr', '?')).toBe('?');
    expect(languageTitle('fr')).toBe('Français');
  });
});

it('a span of time stays on one line', () => {
  const span = (locale: Locale, from: number, to: number) =>
    formatSpan(locale, new Date(2026, 10, 2, from).getTime(), new Date(2026, 10, 2, to, 30).getTime());
  expect(span('fr', 9, 14)).toBe('9\u00A0h\u00A0–\u00A014\u00A0h\u00A030');
  expect(span('en', 9, 14)).toBe('9:00\u00A0AM\u00A0–\u00A02:30\u00A0PM');
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
