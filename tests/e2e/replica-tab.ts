import type { Page } from 'puppeteer-core';
import { type Replica, type ReplicaBox, type ReplicaView, replicaUrl } from '../replicas/index.ts';
import type { Publication, SeenEvent } from '../replicas/stage/state.ts';
import { type Composition, startComposition } from './composition.ts';
import type { BrowserName } from './find-browsers.ts';
import { Tab } from './tab.ts';
import { until } from './until.ts';

/** A tab with a replica in it. Boxes go by their names in the registry. */
export class ReplicaTab extends Tab {
  readonly #browser: BrowserName;
  readonly #errors: string[] = [];
  #replica: Replica | undefined;

  constructor(browser: BrowserName, page: Page) {
    super(page);
    this.#browser = browser;
    page.on('pageerror', (error) => this.#errors.push(error instanceof Error ? error.message : String(error)));
  }

  get replica(): Replica {
    if (!this.#replica) throw new Error('No replica is open in this tab.');
    return this.#replica;
  }

  box(name: string): ReplicaBox {
    const box = this.replica.boxes.find((one) => one.name === name);
    if (!box) throw new Error(`${this.replica.id} has no box "${name}".`);
    return box;
  }

  /** Goes to a replica and waits until its editors are mounted. */
  async show(replica: Replica, view?: ReplicaView): Promise<void> {
    this.#replica = replica;
    this.#errors.length = 0;
    await this.page.goto(replicaUrl(replica, view), { waitUntil: 'load' });
    await until(() => this.page.evaluate(() => window.__replica?.ready === true), `${replica.id} to be ready`);
  }

  /** Clicks into a box, closing what covers it, until it has focus: what goes away may give it to something else once. */
  async focusBox(name: string): Promise<void> {
    const { selector, uncover = [] } = this.box(name);
    for (const cover of uncover) if (await this.has(cover)) await this.click(cover);
    const focused = async () => {
      await this.click(selector);
      return until(() => this.page.evaluate(hasFocus, name), 'the focus', 2000);
    };
    await until(focused, `box "${name}" to have focus`);
  }

  /** Clicks the controls a person clicks to publish, the last of which publishes. */
  async publish(name: string): Promise<void> {
    for (const control of this.box(name).submit?.clicks ?? []) await this.click(control);
  }

  /** The text as the editor library has it, not as the page shows it. */
  modelText(name: string): Promise<string> {
    return this.page.evaluate((box) => window.__replica.boxes[box]!.getText(), name);
  }

  /** Waits until the library has this text. */
  async waitForText(name: string, text: string): Promise<void> {
    let latest = '';
    const ask = async () => {
      latest = await this.modelText(name);
      return latest === text;
    };
    await until(ask, `"${text}" in box "${name}"`).catch((cause) => {
      throw new Error(`Box "${name}" holds ${JSON.stringify(latest)}, not ${JSON.stringify(text)}`, { cause });
    });
  }

  /** Writes through the library, for a quick start; the person's own way is `type`. */
  async setText(name: string, text: string): Promise<void> {
    await this.page.evaluate((box, value) => window.__replica.boxes[box]!.setText(value), name, text);
    await this.waitForText(name, text);
  }

  async insertMention(name: string, person: string): Promise<void> {
    await this.page.evaluate((box, who) => window.__replica.boxes[box]!.insertMention!(who), name, person);
  }

  /** What the network has received so far. */
  published(): Promise<readonly Publication[]> {
    return this.page.evaluate(() => window.__replica.published);
  }

  async waitForPublications(count: number): Promise<readonly Publication[]> {
    await until(async () => (await this.published()).length >= count, `${count} publications`);
    return this.published();
  }

  /** The events the site's own code has seen, oldest first. */
  seen(): Promise<readonly SeenEvent[]> {
    return this.page.evaluate(() => window.__replica.seen);
  }

  async forgetSeen(): Promise<void> {
    await this.page.evaluate(() => window.__replica.seen.splice(0));
  }

  /** What a replica can be made to do: `replaceEditor` on `x-modal`. */
  async act(action: string): Promise<void> {
    await this.page.evaluate((name) => window.__replica.actions[name]!(), action);
  }

  /** Uncaught errors and CSP or Trusted Types violations since the page was opened. */
  async errors(): Promise<readonly string[]> {
    return [...this.#errors, ...(await this.page.evaluate(() => window.__replica.errors))];
  }

  /** Pastes with the browser's own clipboard and its own key. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.press('mod+v');
  }

  /** Starts an input method's composition in whatever has focus. */
  startComposition(text: string): Promise<Composition> {
    return startComposition(this.#browser, this.page, text);
  }

  /** Composes a text letter by letter, and commits it. */
  async compose(text: string): Promise<void> {
    const letters = [...text];
    const composition = await this.startComposition(letters[0] ?? '');
    for (let length = 2; length <= letters.length; length++)
      await composition.update(letters.slice(0, length).join(''));
    await composition.commit();
  }
}

/** Runs in the page: is the focus, through open shadow roots, in this box? */
function hasFocus(name: string): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active !== null && active === window.__replica.boxes[name]!.element();
}
