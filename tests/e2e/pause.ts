import { expect } from 'vitest';
import type { Locale } from '../../lib/i18n/index.ts';
import { type DraftKind, NETWORKS, type NetworkId } from '../../lib/networks/index.ts';
import { unpackWriting } from '../../lib/time/packed-writing.ts';
import type { WritingDay } from '../../lib/time/writing-day.ts';
import { type PublishKey, REPLICAS, type Theme } from '../replicas/index.ts';
import type { ReplicaTab } from './browser.ts';
import { PILL } from './companion.ts';
import type { Tab } from './tab.ts';
import { until } from './until.ts';
import type { Stage } from './with-tamis.ts';

export const PAUSE = { role: 'alertdialog' } as const;
export const EDIT = { selector: '.pause-buttons .button', nth: 0 } as const;
export const POST_ANYWAY = { selector: '.pause-post' } as const;

/** Each has something to stop at, in each language. */
export const HEATED: Record<Locale, string> = {
  fr: 'Tu es un imbécile.',
  en: 'You are an idiot.',
};

export const CHORDS = { enter: 'Enter', 'mod+enter': 'mod+Enter' } as const satisfies Record<PublishKey, string>;

export type Way = 'click' | PublishKey;

/**
 * Every kind of box that is judged, with every way to publish from it. A second box like the first is left out, and the
 * keys of a page's further boxes are those of its first.
 */
export const WAYS = REPLICAS.flatMap(({ id, boxes }) =>
  boxes
    .filter(({ kind, name, submit }) => (kind === 'post' || kind === 'comment') && name !== 'second' && submit)
    .flatMap(({ name, prefilled = '', submit }, index) =>
      ['click' as const, ...(index === 0 ? (submit!.keys ?? []) : [])].map((way: Way) => ({
        id,
        name,
        prefilled,
        way,
      })),
    ),
);

/** Types a draft where the Companion sees it. */
export async function write(
  tamis: Stage,
  id: string,
  box: string,
  text: string,
  lang: Locale = 'en',
  theme: Theme = 'light',
) {
  const tab = await tamis.open(id, { lang, theme });
  await tab.focusBox(box);
  await tab.find(PILL);
  await tab.type(text);
  return tab;
}

export async function publishBy(tab: ReplicaTab, box: string, way: Way): Promise<void> {
  if (way === 'click') await tab.publish(box);
  else await tab.press(CHORDS[way]);
}

/** Lets the page do whatever it would still do, such as publishing a second time. */
export const settle = (tab: ReplicaTab) =>
  tab.page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))));

/** Is the focus in this box? */
export const hasFocus = (tab: ReplicaTab, box: string) =>
  tab.page.evaluate((name) => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active !== null && active === window.__replica.boxes[name]!.element();
  }, box);

/** Publishes, and waits for the dialog. */
export async function pauseBy(tab: ReplicaTab, box: string, way: Way = 'click'): Promise<void> {
  await publishBy(tab, box, way);
  await tab.find(PAUSE);
  expect(await tab.published()).toEqual([]);
}

/** Waits for publications, lets the page do whatever else it would, and tells what was published. */
export async function publishedAtLast(tab: ReplicaTab, count = 1): Promise<readonly string[]> {
  await tab.waitForPublications(count);
  await settle(tab);
  return (await tab.published()).map(({ text }) => text);
}

/** Answers the dialog with the mouse, and waits until it has gone. */
export async function answer(tab: ReplicaTab, button: typeof EDIT | typeof POST_ANYWAY): Promise<void> {
  await tab.find({ selector: '.pause-post:enabled' });
  await tab.click(button);
  await tab.gone(PAUSE);
}

/** The extension's own storage, reached from a page of its own that stays open beside the tests. */
export class Storage {
  readonly #page: () => Promise<Tab>;
  #opened: Promise<Tab> | undefined;
  #before: WritingDay = {};

  constructor(tamis: Stage) {
    this.#page = async () => {
      const page = await tamis.driver.openExtensionPage('practice.html');
      await tamis.tab.page.bringToFront();
      return page;
    };
  }

  async #run<Result>(code: string): Promise<Result> {
    this.#opened ??= this.#page();
    return (await this.#opened).page.evaluate(code) as Promise<Result>;
  }

  /** How many pauses were counted today, as kept. */
  pauses(): Promise<number> {
    return this.#run("chrome.storage.local.get('pauses').then(({ pauses }) => pauses?.value.count ?? 0)");
  }

  /** How many drafts were held, as counted. */
  async held(): Promise<number> {
    const kinds = Object.values(await this.#writing()).flatMap((network) => Object.values(network));
    return kinds.reduce((sum, { held = 0 }: Readonly<Record<string, number>>) => sum + held, 0);
  }

  async forgetPauses(): Promise<void> {
    await this.#run("chrome.storage.local.remove('pauses')");
  }

  async #writing(): Promise<WritingDay> {
    const find = `chrome.storage.local.get(null).then((all) =>
      Object.entries(all).find(([key]) => key.startsWith('d:'))?.[1].value.writing)`;
    return unpackWriting(
      await this.#run(find),
      NETWORKS.map(({ id }) => id),
    );
  }

  /** Only what becomes of drafts from here on is told by `waitForOutcomes`. */
  async startCounting(): Promise<void> {
    this.#before = await this.#writing();
  }

  /** Waits until just this has been counted of a network's drafts of a kind, besides that they were looked at. */
  async waitForOutcomes(network: NetworkId, kind: DraftKind, counts: Readonly<Record<string, number>>): Promise<void> {
    let seen: Readonly<Record<string, number>> = {};
    const ask = async () => {
      const before: Readonly<Record<string, number>> = this.#before[network]?.[kind] ?? {};
      const { 'looked-at': _, ...now } = (await this.#writing())[network]?.[kind] ?? {};
      const added = Object.entries(now).map(([outcome, count]) => [outcome, count - (before[outcome] ?? 0)] as const);
      seen = Object.fromEntries(added.filter(([, count]) => count !== 0));
      return JSON.stringify(sorted(seen)) === JSON.stringify(sorted(counts));
    };
    await until(ask, 'the outcomes to be counted').catch((cause) => {
      throw new Error(`Counted ${JSON.stringify(seen)}, not ${JSON.stringify(counts)}`, { cause });
    });
  }

  heldTexts(): Promise<readonly string[]> {
    return this.#run(`chrome.storage.local.get(null).then((all) =>
      Object.entries(all).filter(([key]) => key.startsWith('h:')).map(([, item]) => item.value))`);
  }

  /** Forgets what was counted and held. */
  forgetDays(): Promise<void> {
    return this.#forget('d:|h:|held');
  }

  forgetHeld(): Promise<void> {
    return this.#forget('h:|held');
  }

  async #forget(keys: string): Promise<void> {
    await this.#run(`chrome.storage.local.get(null).then((all) =>
      chrome.storage.local.remove(Object.keys(all).filter((key) => /^(${keys})/.test(key))))`);
  }

  async change(settings: Record<string, unknown>): Promise<void> {
    const message = JSON.stringify({ call: 'changeSettings', args: [settings] });
    await this.#run(`chrome.runtime.sendMessage(${message})`);
  }
}

const sorted = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).sort(([a], [b]) => a.localeCompare(b));
