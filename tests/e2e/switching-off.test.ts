import { describe, expect, it } from 'vitest';
import type { Tab } from './browser.ts';
import { expectRead, highlightedIn, hostCount, PILL } from './companion.ts';
import { readPopup } from './read-popup.ts';
import { shareOf } from './share-of.ts';
import { until } from './until.ts';
import { withTamis } from './with-tamis.ts';

const tamis = withTamis({ hasToolbar: true });

const DRAFT = 'Il paraît que la gare rouvre.';
const inPopup = (use: (popup: Tab) => Promise<void>) => tamis.inPage('popup.html', use);

async function expectNone(): Promise<void> {
  const { tab } = tamis;
  await until(async () => (await hostCount(tab)) === 0, 'no Companion to be left');
  expect(await highlightedIn(tab)).toEqual({});
}

/** Typing asks for a Companion as much as the focus does; the popup's answer comes from the background that was asked. */
async function expectNoneComes(): Promise<void> {
  await tamis.tab.type('x');
  await readPopup(tamis.driver, /Your drafts are not read\./);
  await expectNone();
}

const WAYS = [
  ['off', [{ role: 'switch' }], { role: 'switch' }, /Tamis is off\./],
  [
    'paused for an hour',
    [
      { role: 'button', name: 'Pause…' },
      { role: 'button', contains: '1 hour' },
    ],
    { role: 'button', name: 'Resume' },
    /Paused until \d/,
  ],
] as const;

describe.each(shareOf(WAYS))('%s', (_state, leave, resume, words) => {
  it('leaves open pages, stays away, and comes back to the next focus', async () => {
    const tab = await tamis.open('facebook-comments');
    await tab.focusBox('first');
    await tab.type(DRAFT);
    await expectRead(tab, 'first');
    await inPopup(async (popup) => {
      for (const press of leave) await popup.click(press);
    });
    await expectNone();
    await readPopup(tamis.driver, words);
    await tab.focusBox('second');
    await expectNoneComes();
    const elsewhere = await tamis.open('x-home');
    await elsewhere.focusBox('inline');
    await expectNoneComes();
    await tamis.open('facebook-comments');
    await inPopup((popup) => popup.click(resume));
    await tab.focusBox('first');
    await tab.find(PILL);
    await tab.type(DRAFT);
    await expectRead(tab, 'first');
    expect(await tab.errors()).toEqual([]);
  });
});

describe('the popup', () => {
  it('counts the drafts that were looked at, each once', async () => {
    const LOOKED_AT = /(\d+)\sdrafts? looked at/;
    const count = async (wanted: RegExp) => Number(LOOKED_AT.exec(await readPopup(tamis.driver, wanted))?.[1] ?? 0);
    const before = await count(/seven days/);
    for (const [id, box] of [
      ['linkedin-share', 'post'],
      ['x-home', 'inline'],
    ] as const) {
      const tab = await tamis.open(id);
      await tab.focusBox(box);
      await tab.type(`${DRAFT} Et même plus.`);
      await expectRead(tab, box);
    }
    expect(await count(new RegExp(`\\b${before + 2}\\sdrafts looked at`))).toBe(before + 2);
  });

  it('shows the lights of the draft in front of it, and says where there is none', async () => {
    const tab = await tamis.open('linkedin-share');
    await tab.focusBox('post');
    await tab.type(DRAFT);
    await expectRead(tab, 'post');
    await readPopup(tamis.driver, /Post on LinkedIn Side panel True look again Positive clear/);
    await tamis.open('linkedin-messaging');
    await readPopup(tamis.driver, /No draft in this tab\./);
  });
});
