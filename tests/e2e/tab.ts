import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { deepQuery, type Query } from './deep-query.ts';
import { until } from './until.ts';

const SCREENS = path.resolve(import.meta.dirname, '../../.output/screens');

/** `mod` is Ctrl or, where that is the key, Cmd. Puppeteer's key names: the space bar is `' '`. */
export type Chord = KeyInput | `mod+${KeyInput}` | `Shift+${KeyInput}` | `mod+Shift+${KeyInput}`;

const MOD = process.platform === 'darwin' ? 'Meta' : 'Control';

/** Any page, a network's or the extension's: elements are found by role and text through open shadow roots. */
export class Tab {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Waits for an element to be there and visible. */
  async find(query: Query | string): Promise<ElementHandle<HTMLElement>> {
    const wanted = typeof query === 'string' ? { selector: query } : query;
    return until(async () => this.#query(wanted), `${JSON.stringify(wanted)} in ${await this.address()}`);
  }

  /** Looks once: is it there, and visible? */
  async has(query: Query | string): Promise<boolean> {
    return (await this.#ask(query, () => true)) ?? false;
  }

  /** Waits until it is no longer there, or hidden. */
  async gone(query: Query | string): Promise<void> {
    await until(async () => !(await this.has(query)), `${JSON.stringify(query)} to be gone`);
  }

  /** Clicks with the mouse, as a person does: trusted pointer events at the element's middle, once it is enabled. */
  async click(query: Query | string): Promise<void> {
    const point = await until(() => this.#ask(query, middleOf), `${JSON.stringify(query)} to be enabled and still`);
    await this.page.mouse.click(point.x, point.y);
  }

  /** The text as one reads it: hidden parts left out, white space collapsed. */
  async textOf(query: Query | string): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not to be read
    const text = () => this.#ask(query, (element) => element.innerText.replace(/\s+/g, ' ').trim());
    return until(text, `${JSON.stringify(query)} in ${await this.address()}`);
  }

  /** Types into whatever has focus; a line break is Enter. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async press(chord: Chord): Promise<void> {
    const keys = chord === '+' ? ['+'] : chord.split('+');
    const key = keys.pop() as KeyInput;
    const held = keys.map((name) => (name === 'mod' ? MOD : name) as KeyInput);
    for (const name of held) await this.page.keyboard.down(name);
    await this.page.keyboard.press(key);
    for (const name of held.reverse()) await this.page.keyboard.up(name);
  }

  async undo(): Promise<void> {
    await this.press('mod+z');
  }

  /** The address the page itself knows; puppeteer's is `about:blank` for Firefox's extension pages. */
  address(): Promise<string> {
    return this.page.evaluate(() => location.href);
  }

  /** Writes `.output/screens/<name>.png`, without scrolling or resizing the page. */
  async screenshot(name: string): Promise<string> {
    const file = path.join(SCREENS, `${name}.png`);
    await mkdir(path.dirname(file), { recursive: true });
    await this.page.screenshot({ path: file as `${string}.png`, captureBeyondViewport: false });
    return file;
  }

  async #query(query: Query): Promise<ElementHandle<HTMLElement> | null> {
    const handle = await this.page.evaluateHandle(deepQuery, query);
    const found = handle.asElement() as ElementHandle<HTMLElement> | null;
    if (!found) await handle.dispose();
    return found;
  }

  /** Looks once, and has a function that stands alone run on what was found, in one trip to the page: null without it. */
  #ask<Answer>(
    query: Query | string,
    about: (element: HTMLElement) => Answer | Promise<Answer>,
  ): Promise<Answer | null> {
    const wanted = JSON.stringify(typeof query === 'string' ? { selector: query } : query);
    const code = `Promise.resolve((${deepQuery})(${wanted})).then((found) => found && (${about})(found))`;
    return this.page.evaluate(code) as Promise<Answer | null>;
  }
}

/**
 * Runs in the page: the point to click, or null while the element is disabled, moving, or covered. What is covered is
 * scrolled to the middle, away from bars and chat tabs.
 */
async function middleOf(element: HTMLElement): Promise<{ x: number; y: number } | null> {
  if (element.matches(':disabled, [aria-disabled="true"]')) return null;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const before = element.getBoundingClientRect();
  await new Promise(requestAnimationFrame);
  const { x, y, width, height } = element.getBoundingClientRect();
  if (x !== before.x || y !== before.y) return null;
  const point = { x: x + width / 2, y: y + height / 2 };
  const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(point.x, point.y);
  if (hit && element.contains(hit)) return point;
  element.scrollIntoView({ block: 'center' });
  return null;
}
