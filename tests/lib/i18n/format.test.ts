import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatDuration,
  formatLanguage,
  formatNumber,
  formatTime,
  languageTitle,
  pluralOf,
} from '../../../lib/i18n/format.ts';
import { typeset, typesetEnglish, typesetFrench } from '../../../lib/i18n/typeset.ts';

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
    expect(formatTime('fr', moment)).toBe('14:05');
    expect(formatTime('en', moment)).toMatch(/^2:05\sPM$/);
    expect(formatDuration('fr', 65 * 60_000).replace(/\s/g, ' ')).toBe('1 h et 5 min');
    expect(formatDuration('en', 20_000).replace(/\s/g, ' ')).toBe('0 min');
    expect(formatLanguage('fr', 'es')).toBe('espagnol');
    expect(formatLanguage('fr', '?')).toBe('?');
    expect(languageTitle('fr')).toBe('Français');
  });
});

describe('a length of time', () => {
  it.each(['fr', 'en'] as const)('is said in %s as the browser says it', (locale) => {
    const said = new Intl.DurationFormat(locale, { style: 'short' });
    for (const minutes of [1, 2, 59, 60, 61, 65, 120, 121, 600, 1439, 6003, 61_234]) {
      const whole = { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
      expect(formatDuration(locale, minutes * 60_000)).toBe(said.format(whole));
    }
  });
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
