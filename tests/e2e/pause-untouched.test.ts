import { describe, expect, it } from 'vitest';
import type { SeenEvent } from './browser.ts';
import { PILL } from './companion.ts';
import { PAUSE, publishBy, publishedAtLast, type Way } from './pause.ts';
import { type Stage, withoutTamis, withTamis } from './with-tamis.ts';

// A draft with nothing to stop at: its network sees, event by event, what it sees without Tamis.
const tamis = withTamis();
const plain = withoutTamis();

const CASES: readonly (readonly [id: string, box: string, way: Way])[] = [
  ['x-home', 'inline', 'click'],
  ['x-modal', 'modal', 'mod+enter'],
  ['linkedin-share', 'post', 'click'],
  ['linkedin-comments', 'first', 'mod+enter'],
  ['linkedin-legacy-comments', 'comment', 'click'],
  ['facebook-comments', 'first', 'enter'],
  ['facebook-post', 'post', 'click'],
  ['facebook-page-post', 'post', 'click'],
];

/** Focus comes and goes with the pill's own marks; what is pressed, typed and sent is what a site publishes at. */
const isPressed = ({ type }: SeenEvent) => !type.startsWith('focus');

async function eventsOf(stage: Stage, [id, box, way]: (typeof CASES)[number], withPill: boolean) {
  const tab = await stage.open(id);
  await tab.focusBox(box);
  if (withPill) await tab.find(PILL);
  await tab.type('Il paraît que oui.');
  await tab.press('Shift+ArrowLeft');
  await tab.press('End');
  await tab.forgetSeen();
  await publishBy(tab, box, way);
  const published = await publishedAtLast(tab);
  expect(await tab.has(PAUSE)).toBe(false);
  return { published, seen: (await tab.seen()).filter(isPressed) };
}

describe.each(CASES)('%s, %s by %s', (...which) => {
  it('reaches its network as if Tamis were not there', async () => {
    const without = await eventsOf(plain, which, false);
    const withTamis = await eventsOf(tamis, which, true);
    expect(without.seen.filter(({ trusted }) => trusted).length).toBeGreaterThanOrEqual(2);
    expect(withTamis).toEqual(without);
  });
});
