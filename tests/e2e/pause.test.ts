import { beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../replicas/index.ts';
import { PILL } from './companion.ts';
import { answer, HEATED, PAUSE, POST_ANYWAY, pauseBy, publishedAtLast, Storage, WAYS, write } from './pause.ts';
import { shareOf } from './share-of.ts';
import { withTamis } from './with-tamis.ts';

const tamis = withTamis();
const storage = new Storage(tamis);

beforeEach(() => storage.forgetPauses());

/** What a site could publish at. */
const DECISIVE = new Set(['click', 'submit', 'pointerdown', 'mousedown', 'touchstart']);

const CASES = WAYS.map((way, index) => ({ ...way, lang: index % 4 < 2 ? ('en' as const) : ('fr' as const) }));

it.each(shareOf(CASES))(
  'is held, and published once when it is to be posted anyway: $id, $name by $way, in $lang',
  async ({ id, name, prefilled, way, lang }) => {
    const text = HEATED[lang];
    const tab = await write(tamis, id, name, text, lang);
    await tab.waitForText(name, prefilled + text);
    await pauseBy(tab, name, way);
    await tab.forgetSeen();
    await answer(tab, POST_ANYWAY);
    expect(await publishedAtLast(tab)).toEqual([prefilled + text]);
    expect(await tab.modelText(name)).toBe('');
    expect((await tab.seen()).filter(({ type, trusted }) => trusted && DECISIVE.has(type))).toEqual([]);
    expect(await tab.errors()).toEqual([]);
  },
);

describe('two-step posts', () => {
  it.each(['hidden', 'dialog'])('pause at the last step: the editor is %s', async (settings) => {
    const tab = await tamis.open('facebook-page-post', { query: { settings } });
    await tab.focusBox('post');
    await tab.find({ role: 'button', contains: 'Tamis' });
    await tab.type(HEATED.en);
    await tab.waitForText('post', HEATED.en);
    await pauseBy(tab, 'post');
    await answer(tab, POST_ANYWAY);
    expect(await publishedAtLast(tab)).toEqual([HEATED.en]);
  });

  it.each(LANGUAGES)('pause where a post is scheduled, and at no step before, in %s', async (lang) => {
    const [schedule, next] = lang === 'fr' ? ['Programmer le post', 'Suivant'] : ['Schedule post', 'Next'];
    const tab = await tamis.open('linkedin-share', { lang, query: { schedule: '1' } });
    await tab.focusBox('post');
    await tab.find(PILL);
    await tab.type(HEATED[lang]);
    await tab.waitForText('post', HEATED[lang]);
    await tab.click({ role: 'button', name: schedule });
    await tab.click({ role: 'button', name: next });
    await tab.find(PILL);
    expect(await tab.has(PAUSE)).toBe(false);
    await pauseBy(tab, 'post');
    await answer(tab, POST_ANYWAY);
    expect(await publishedAtLast(tab)).toEqual([HEATED[lang]]);
    expect(await tab.errors()).toEqual([]);
  });
});
