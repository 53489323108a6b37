import { beforeAll, expect, it } from 'vitest';
import type { ReplicaTab, SeenEvent } from './browser.ts';
import { expectRead, openPanel } from './companion.ts';
import { PAUSE, publishBy, publishedAtLast, type Way } from './pause.ts';
import { shareOf } from './share-of.ts';
import { siteMarkup } from './site-markup.ts';
import { type Stage, withoutTamis, withTamis } from './with-tamis.ts';

// What a page can see and know, in a browser with Tamis and in one without: the same.
const tamis = withTamis();
const bare = withoutTamis();

const DRAFT = 'Il paraît que la gare rouvre.';

/** Notes messages posted to the page, and events whose type no browser dispatches, from before the page's own scripts. */
const listen = () => {
  const heard: string[] = [];
  Object.defineProperty(window, 'heardHere', { value: heard, enumerable: false });
  window.addEventListener('message', (event) => heard.push(`message ${JSON.stringify(event.data)}`));
  const types = ['wxt:content-script-started', 'wxt:locationchange', 'tamis', 'DOMNodeInserted'];
  for (const type of types) window.addEventListener(type, () => heard.push(type), true);
};

const known = (tab: ReplicaTab) =>
  tab.page.evaluate(() => ({
    globals: Object.getOwnPropertyNames(window).sort(),
    symbols: Object.getOwnPropertySymbols(window).map(String).sort(),
    // React signs its own with a number drawn in each page.
    document: Object.getOwnPropertyNames(document).map((name) =>
      name.replace(/^(_reactListening|__reactEvents).*/, '$1'),
    ),
    root: [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`),
    body: [...document.body.attributes].map(({ name, value }) => `${name}=${value}`),
    head: [...document.head.children].map(({ localName }) => localName),
    heard: [...new Set((window as unknown as { heardHere: readonly string[] }).heardHere)].filter(
      (event) => !event.includes('setImmediate'),
    ),
  }));

beforeAll(async () => {
  for (const { tab } of [bare, tamis]) await tab.page.evaluateOnNewDocument(listen);
});

const CASES: readonly (readonly [id: string, box: string, way: Way])[] = [
  ['x-home', 'inline', 'click'],
  ['x-modal', 'modal', 'mod+enter'],
  ['facebook-comments', 'first', 'enter'],
  ['facebook-post', 'post', 'click'],
  ['linkedin-comments', 'first', 'mod+enter'],
  ['linkedin-share', 'post', 'click'],
  ['facebook-page-post', 'post', 'click'],
  ['linkedin-legacy-comments', 'comment', 'click'],
];

/** Focus comes and goes with the pill's own marks; what is pressed, typed and sent is what a site publishes at. */
const isPressed = ({ type }: SeenEvent) => !type.startsWith('focus');

/** Writes a draft with nothing to stop at, and publishes it: what there is to see of both. */
async function traceOf(stage: Stage, [id, box, way]: (typeof CASES)[number]) {
  const tab = await stage.open(id);
  await tab.focusBox(box);
  await tab.type(DRAFT);
  await tab.waitForText(box, DRAFT);
  if (stage === tamis) await expectRead(tab, box);
  const markup = await siteMarkup(tab);
  await tab.press('Shift+ArrowLeft');
  await tab.press('End');
  await tab.forgetSeen();
  await publishBy(tab, box, way);
  const published = await publishedAtLast(tab);
  expect(await tab.has(PAUSE)).toBe(false);
  return { markup, published, seen: (await tab.seen()).filter(isPressed) };
}

it.each(shareOf(CASES))(
  'every element and attribute, and every event until it is published: %s, %s by %s',
  async (...which) => {
    const without = await traceOf(bare, which);
    expect(without.seen.filter(({ trusted }) => trusted).length).toBeGreaterThanOrEqual(2);
    expect(await traceOf(tamis, which)).toEqual(without);
  },
);

it.each([
  ['x-home', 'inline'],
  ['linkedin-share', 'post'],
  ['facebook-comments', 'first'],
] as const)('all that its scripts can ask for, with the panel open: %s', async (id, box) => {
  const write = async (stage: Stage) => {
    const tab = await stage.open(id);
    await tab.focusBox(box);
    await tab.type(DRAFT);
    return tab;
  };
  const without = await known(await write(bare));
  const tab = await write(tamis);
  await expectRead(tab, box);
  await openPanel(tab);
  expect(await known(tab)).toEqual(without);
});
