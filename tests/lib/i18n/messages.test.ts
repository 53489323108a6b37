import { describe, expect, it } from 'vitest';
import { type Locale, MESSAGES } from '../../../lib/i18n/index.ts';
import { loadGlance, loadMessages } from '../../../lib/i18n/load-messages.ts';
import { LOCALES } from '../../../lib/i18n/locale.ts';

/** Every text of a tree by its path; functions by what they say of ordinary values. */
function textsOf(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return textsOf(callWith(node as (...args: unknown[]) => unknown), `${path}()`);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => textsOf(value, path ? `${path}.${key}` : key));
}

const LIGHTS = [
  { name: 'Nom', band: 'bande' },
  { name: 'Name', band: 'band' },
];
const ORDINARY: Record<string, unknown[]> = {
  pill: [LIGHTS, 'abc'],
  announce: [LIGHTS],
  nothingYet: [['A', 'B']],
  sittings: [{ sip: 1, sitting: 2, gulp: 3 }],
};

/** A function is given what it has something to say of: numbers, lists, records. Advice takes an object of data. */
function callWith(say: (...args: unknown[]) => unknown): unknown {
  let said: unknown;
  for (const args of [[3, 4], ...Object.values(ORDINARY), [{}]]) {
    try {
      said = say(...args);
      if (said !== '') return said;
    } catch {}
  }
  return said;
}

const surfacesOf = (locale: Locale) => {
  const { advice: _, strengths: __, ...surfaces } = MESSAGES[locale];
  return surfaces;
};

describe('messages', () => {
  const texts = { fr: textsOf(surfacesOf('fr')), en: textsOf(surfacesOf('en')) };

  it('are the same ones in every language, none empty', () => {
    expect(texts.fr.map(([path]) => path)).toEqual(texts.en.map(([path]) => path));
    expect([...texts.fr, ...texts.en].filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(texts.fr.length).toBeGreaterThan(80);
  });

  it('are set as French is: no-break spaces before double marks, typographic apostrophes', () => {
    const wrong = textsOf(MESSAGES.fr).filter(([, text]) => / [;!?»]|« |[^\d\s\u00A0\u202F(][;!?]| :|\w'/.test(text));
    expect(wrong).toEqual([]);
  });

  it('have typographic apostrophes in English', () => {
    expect(textsOf(MESSAGES.en).filter(([, text]) => /\w'\w/.test(text))).toEqual([]);
  });

  it('suggest something in English as a question one can answer', () => {
    const asked = Object.values(MESSAGES.en.advice).map(({ suggestion }) =>
      typeof suggestion === 'string' ? suggestion : suggestion({}),
    );
    expect(asked.length).toBeGreaterThan(40);
    expect(
      asked.filter((text) => !/^(What|Where|Which|Who|How|Is|Are|Do|Does|Can|Could|Would) .+\?$/.test(text)),
    ).toEqual([]);
  });

  it.each(LOCALES)('call the bands by the same words wherever they are explained, in %s', (locale) => {
    const { bands, severities, dashboard } = MESSAGES[locale];
    const { paragraphs } = dashboard.how[1]!;
    for (const band of [bands.clear, bands.look, bands.stop])
      for (const text of [dashboard.sieves.cell, dashboard.sieves.none.text!, paragraphs[1]])
        expect(text).toContain(band);
    for (const severity of Object.values(severities)) expect(paragraphs[0]).toContain(severity);
  });

  it('say of no person whether they are a man or a woman', () => {
    const gendered =
      /(vous (êtes|étiez|avez été)|je suis|vous vous êtes) (venue?|partie?|seule?|prête?|sûre?)\b|\w·\w/i;
    expect(textsOf(MESSAGES.fr).filter(([, text]) => gendered.test(text))).toEqual([]);
  });

  it('say what is kept, and count no settings', () => {
    const { items } = MESSAGES.en.dashboard.data;
    expect(items('settings', 2, 400)).toMatch(/^0\.4\skB$/);
    expect(items('held', 2, 400)).toMatch(/^2 · 0\.4\skB$/);
  });

  it('say until when, as one says it in French', () => {
    const { held, hold, popup } = MESSAGES.fr;
    const now = new Date(2026, 10, 30, 7).getTime();
    const [today, friday, later] = [30, 34, 38].map((day) => new Date(2026, 10, day, 8, 30).getTime());
    const said = (text: string) => text.replace(/\s/g, ' ');
    expect(said(held.until(today!, now))).toBe('jusqu’à 8 h 30');
    expect(said(held.until(friday!, now))).toBe('jusqu’à vendredi 8 h 30');
    expect(said(held.until(later!, now))).toBe('jusqu’au 8 décembre à 8 h 30');
    expect(said(hold.heldUntil(later!, now))).toBe('Retenu jusqu’au 8 décembre à 8 h 30.');
    expect(said(hold.hint.wait(friday!, now))).toBe('Retenir jusqu’à vendredi 8 h 30');
    expect(said(popup.paused(today!, now).title)).toBe('En pause jusqu’à 8 h 30.');
    expect([today!, friday!, later!].map((held) => said(hold.list.heldOn(held, now)))).toEqual([
      'Retenu à 8 h 30.',
      'Retenu vendredi 8 h 30.',
      'Retenu le 8 décembre à 8 h 30.',
    ]);
    expect([today!, later!].map((held) => said(MESSAGES.en.hold.list.heldOn(held, now)))).toEqual([
      'Held at 08:30.',
      'Held on 8 December at 08:30.',
    ]);
  });

  it('never call a person or a text names', () => {
    const all = [...textsOf(MESSAGES.fr), ...textsOf(MESSAGES.en)];
    expect(all.filter(([, text]) => /\b(toxi\w+|bad|mauvais\w*|wrong)\b/i.test(text))).toEqual([]);
  });

  it.each(LOCALES)('are the same in %s when they are asked for, few or all', async (locale) => {
    expect(await loadMessages(locale)).toBe(MESSAGES[locale]);
    expect(MESSAGES[locale]).toMatchObject(await loadGlance(locale));
    // React waits for one promise.
    expect(loadMessages(locale)).toBe(loadMessages(locale));
  });
});
