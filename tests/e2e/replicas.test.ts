import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { NETWORKS } from '../../lib/networks/index.ts';
import { LANGUAGES, type PublishKey, REPLICAS } from '../replicas/index.ts';
import type { ReplicaTab } from './browser.ts';
import { LOOKS } from './look.ts';
import { withoutTamis } from './with-tamis.ts';

const TEXT = 'Bonjour à tous';
const CHORDS = { enter: 'Enter', 'mod+enter': 'mod+Enter' } as const satisfies Record<PublishKey, string>;

const bare = withoutTamis();
let tab: ReplicaTab;
beforeAll(() => {
  tab = bare.tab;
});

/** Lets the page do whatever it would still do, such as publishing a second time. */
const settle = () =>
  tab.page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))));

const countOf = (selector: string) => tab.page.evaluate((css) => document.querySelectorAll(css).length, selector);

async function expectOnePublication(box: string, text: string, how: RegExp): Promise<void> {
  await tab.waitForPublications(1);
  await settle();
  const published = await tab.published();
  expect(published).toHaveLength(1);
  expect(published[0]!.text).toBe(text);
  expect(published[0]!.how).toMatch(how);
  expect(published[0]!.trusted).toBe(true);
  expect(await tab.modelText(box)).toBe('');
}

describe('the registry of replicas', () => {
  it('has a page module for each situation', () => {
    for (const { id, network } of REPLICAS) {
      const modules = readdirSync(path.resolve(import.meta.dirname, '../replicas', network)).map(
        (file) => path.parse(file).name,
      );
      expect(modules).toContain(id.slice(network.length + 1));
    }
  });

  it('names each replica once, and has some for every network', () => {
    expect(new Set(REPLICAS.map(({ id }) => id)).size).toBe(REPLICAS.length);
    expect(new Set(REPLICAS.map(({ network }) => network))).toEqual(new Set(NETWORKS.map(({ id }) => id)));
    for (const { id, network, url } of REPLICAS) {
      expect(id.startsWith(`${network}-`)).toBe(true);
      expect(NETWORKS.find((one) => one.id === network)!.hosts).toContain(new URL(url).host);
    }
  });
});

describe.each(REPLICAS.map((replica, index) => ({ ...replica, index })))('$id', ({ id, index, url, boxes }) => {
  it.each(LOOKS)(
    'has its network’s own address, and each box where the registry says, in $lang',
    async ({ lang, theme }) => {
      await bare.open(id, { lang, theme });
      expect((await tab.address()).startsWith(url)).toBe(true);
      for (const { name, selector, prefilled = '' } of boxes) {
        const handle = await tab.find({ selector, hidden: true });
        expect(await handle.evaluate((element, box) => element === window.__replica.boxes[box]!.element(), name)).toBe(
          true,
        );
        expect(await tab.has({ selector, hidden: true, nth: 1 })).toBe(false);
        expect(await tab.modelText(name)).toBe(prefilled);
      }
      expect(await tab.errors()).toEqual([]);
      await tab.screenshot(`replicas/${bare.driver.name}/${id}-${lang}`);
    },
  );

  // Half of them in each language: labels differ, what is done with them does not.
  const lang = LANGUAGES[index % LANGUAGES.length]!;
  it.each(boxes)(
    `$name takes typing and publishes by its control, in ${lang}`,
    async ({ name, prefilled = '', submit }) => {
      const last = submit?.clicks.at(-1);
      await bare.open(id, { lang });
      await tab.focusBox(name);
      if (last && !prefilled) expect(await tab.has(`${last}:enabled:not([aria-disabled="true"])`)).toBe(false);
      await tab.type(TEXT);
      await tab.waitForText(name, prefilled + TEXT);
      expect(await tab.published()).toEqual([]);
      if (last) {
        await tab.publish(name);
        await expectOnePublication(name, prefilled + TEXT, /^(click|submit|window-capture)$/);
      }
      expect(await tab.errors()).toEqual([]);
    },
  );
});

const KEYED = REPLICAS.flatMap(({ id, boxes }) =>
  boxes.flatMap(({ name, submit, prefilled = '' }) =>
    (submit?.keys ?? []).map((key) => ({ id, name, key, prefilled })),
  ),
);

it.each(KEYED)('$id: $name publishes by $key', async ({ id, name, key, prefilled }) => {
  await bare.open(id);
  await tab.focusBox(name);
  await tab.type(TEXT);
  await tab.waitForText(name, prefilled + TEXT);
  await tab.press(CHORDS[key]);
  await expectOnePublication(name, prefilled + TEXT, new RegExp(`^key:${key.replace('+', '\\+')}$`));
  expect(await tab.errors()).toEqual([]);
});

describe('X', () => {
  it('has wrappers whose test ids start like the editor’s', async () => {
    await bare.open('x-home');
    expect(await countOf('[data-testid^="tweetTextarea_"]')).toBeGreaterThan(2);
    expect(await countOf('[data-testid^="tweetTextarea_"][contenteditable="true"]')).toBe(1);
  });

  it('has the same test id twice under a modal, and replaces the editor after Drafts', async () => {
    await bare.open('x-modal');
    expect(await countOf('[data-testid="tweetTextarea_0"][contenteditable="true"]')).toBe(2);
    await tab.focusBox('modal');
    await tab.type(TEXT);
    const before = await tab.find(tab.box('modal').selector);
    await tab.act('replaceEditor');
    await tab.gone('.sheet > .faint');
    expect(await before.evaluate((element) => element.isConnected)).toBe(false);
    await tab.waitForText('modal', TEXT);
    await tab.publish('modal');
    await expectOnePublication('modal', TEXT, /click/);
  });

  it('takes focus back into its modal', async () => {
    await bare.open('x-modal');
    await tab.page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-testid="SideNav_NewTweet_Button"]')!.focus(),
    );
    expect(await tab.page.evaluate(() => document.activeElement === window.__replica.boxes.modal!.element())).toBe(
      true,
    );
  });

  it('joins a thread into one publication', async () => {
    await bare.open('x-thread');
    await tab.focusBox('first');
    await tab.type('one');
    await tab.focusBox('second');
    await tab.type('two');
    await tab.waitForText('second', 'two');
    await tab.publish('second');
    await expectOnePublication('second', 'one\n\ntwo', /click/);
  });

  it('acts on single keys outside its editors', async () => {
    await bare.open('x-home');
    await tab.type('n');
    const shortcuts = (await tab.seen()).filter(({ type }) => type === 'shortcut');
    expect(shortcuts).toMatchObject([{ key: 'n' }]);
  });

  it('keeps what stands outside a native dialog dead', async () => {
    await bare.open('x-native-dialog');
    expect(await tab.page.evaluate(() => document.querySelector('dialog')!.matches(':modal'))).toBe(true);
  });

  it('takes an untrusted click, unless told to insist', async () => {
    for (const trusted of ['0', '1']) {
      await bare.open('x-home', { query: { trusted } });
      await tab.setText('inline', TEXT);
      const button = await tab.find(`${tab.box('inline').submit!.clicks[0]}:enabled`);
      await button.evaluate((element) => element.click());
      expect(await tab.published()).toHaveLength(trusted === '1' ? 0 : 1);
    }
    expect((await tab.seen()).some(({ type }) => type === 'refused')).toBe(true);
  });
});

describe('LinkedIn', () => {
  it('retargets events to the shadow root’s host', async () => {
    await bare.open('linkedin-share');
    await tab.page.evaluate(() => {
      window.addEventListener('keydown', (event) => (document.title = (event.target as Element).id), { once: true });
    });
    await tab.focusBox('post');
    await tab.type('a');
    expect(await tab.page.title()).toBe('interop-outlet');
  });

  it('replaces its submit button when there is text, and has a clipboard beside its editor', async () => {
    await bare.open('linkedin-share');
    const submit = tab.box('post').submit!.clicks[0]!;
    const before = await tab.find(submit);
    await tab.focusBox('post');
    await tab.type(TEXT);
    await tab.find(`${submit}:enabled`);
    expect(await before.evaluate((element) => element.isConnected)).toBe(false);
    expect(await tab.has({ selector: '.ql-clipboard[contenteditable="true"][tabindex="-1"]', hidden: true })).toBe(
      true,
    );
  });

  it('has a copy of the composer in a hidden frame', async () => {
    await bare.open('linkedin-share');
    const copies = await Promise.all(tab.page.frames().map((frame) => frame.$$('.ql-editor')));
    expect(tab.page.frames()).toHaveLength(2);
    expect(copies[1]).toHaveLength(1);
  });

  it('publishes nothing by a post’s own Comment button', async () => {
    await bare.open('linkedin-comments');
    await tab.focusBox('first');
    await tab.type(TEXT);
    await tab.click({ role: 'button', name: 'Comment' });
    expect(await tab.published()).toEqual([]);
    expect((await tab.seen()).at(-1)).toMatchObject({ type: 'action', key: 'Comment' });
  });
});

describe('Facebook', () => {
  const newText = (name: string) => tab.waitForText(name, 'one\ntwo');

  it('repeats its ids, and breaks lines with Shift+Enter', async () => {
    await bare.open('facebook-comments');
    for (const name of ['first', 'second']) {
      await tab.focusBox(name);
      await tab.type('one');
      await tab.press('Shift+Enter');
      await tab.type('two');
      await newText(name);
    }
    expect(await countOf('[id="focused-state-composer-submit"]')).toBe(2);
    expect(await tab.published()).toEqual([]);
  });

  it('picks a person with Enter while the list is open', async () => {
    await bare.open('facebook-comments');
    await tab.focusBox('first');
    await tab.type('Hi @So');
    await tab.find({ role: 'option', name: 'Soren Lind' });
    expect(await tab.page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true');
    await tab.press('Enter');
    await tab.waitForText('first', 'Hi Sofia Marchand ');
    expect(await tab.published()).toEqual([]);
    await tab.press('Enter');
    await expectOnePublication('first', 'Hi Sofia Marchand ', /key:enter/);
  });

  it.each(['Enter', ' '] as const)('publishes by "%s" on its button, without a click', async (key) => {
    await bare.open('facebook-post');
    await tab.focusBox('post');
    await tab.type(TEXT);
    const button = await tab.find('[role="dialog"] [aria-label="Post"]:not([aria-disabled])');
    await tab.forgetSeen();
    await button.focus();
    await tab.press(key);
    await tab.waitForPublications(1);
    expect(await tab.published()).toMatchObject([{ text: TEXT, how: 'button-key', trusted: true }]);
    expect((await tab.seen()).some(({ type }) => type === 'click')).toBe(false);
  });

  it.each(['unmounted', 'hidden', 'dialog'])(
    'posts for a Page in two steps, the editor %s at the last',
    async (settings) => {
      await bare.open('facebook-page-post', { query: { settings } });
      await tab.focusBox('post');
      await tab.type(TEXT);
      const [next, post] = tab.box('post').submit!.clicks;
      await tab.click(next!);
      await tab.find(post!);
      expect(await tab.has(tab.box('post').selector)).toBe(false);
      expect(await tab.published()).toEqual([]);
      await tab.click(post!);
      await tab.waitForPublications(1);
      expect(await tab.published()).toMatchObject([{ text: TEXT, how: 'click' }]);
    },
  );

  it('once wrote another attribute on its editors', async () => {
    await bare.open('facebook-outline');
    expect(await countOf('[data-outline-editor="true"]')).toBe(1);
    expect(await countOf('[data-lexical-editor]')).toBe(0);
  });
});
