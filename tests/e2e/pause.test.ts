import { beforeEach, describe, expect, it } from 'vitest';
import { answer, HEATED, PAUSE, POST_ANYWAY, publishBy, Storage, settle, WAYS, write } from './pause.ts';
import { withTamis } from './with-tamis.ts';

const tamis = withTamis();
const storage = new Storage(tamis);

beforeEach(() => storage.forgetPauses());

/** What a site could publish at. */
const DECISIVE = new Set(['click', 'submit', 'pointerdown', 'mousedown', 'touchstart']);

describe.each(WAYS.map((way, index) => ({ ...way, lang: index % 2 ? ('fr' as const) : ('en' as const) })))(
  '$id: $name by $way, in $lang',
  ({ id, name, prefilled, way, lang }) => {
    const text = HEATED[lang];

    it('is held, and published once when it is to be posted anyway', async () => {
      const tab = await write(tamis, id, name, text, lang);
      await tab.waitForText(name, prefilled + text);
      await publishBy(tab, name, way);
      await tab.find(PAUSE);
      expect(await tab.published()).toEqual([]);
      await tab.forgetSeen();
      await answer(tab, POST_ANYWAY);
      await tab.waitForPublications(1);
      await settle(tab);
      expect(await tab.published()).toMatchObject([{ text: prefilled + text }]);
      expect((await tab.seen()).filter(({ type, trusted }) => trusted && DECISIVE.has(type))).toEqual([]);
      expect(await tab.errors()).toEqual([]);
    });
  },
);
