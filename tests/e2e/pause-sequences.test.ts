import fc from 'fast-check';
import { expect, it } from 'vitest';
import { browserFromEnvironment, type ReplicaTab } from './browser.ts';
import { answer, EDIT, PAUSE, POST_ANYWAY, publishBy, Storage, settle, type Way, write } from './pause.ts';
import { until } from './until.ts';
import { withTamis } from './with-tamis.ts';

// Whatever a person does in whatever order, the network's editor holds what they wrote and receives what it holds.
const tamis = withTamis();
const storage = new Storage(tamis);

/** `SEQUENCES=200` for the whole of it. */
const SEQUENCES = Number(process.env.SEQUENCES ?? 6);
const SEED = 20_261_126;

/** Boxes that stay where they are when they have published, one of each editor. */
const BOXES = [
  ['x-home', 'inline', ['click', 'mod+enter']],
  ['facebook-comments', 'first', ['click', 'enter']],
  ['linkedin-comments', 'first', ['click', 'mod+enter']],
  ['linkedin-legacy-comments', 'comment', ['click', 'mod+enter']],
] as const satisfies readonly (readonly [string, string, readonly Way[]])[];

const WORDS = [
  ' Bonjour',
  ' Tu es un imbécile',
  ' 👍 été',
  ' You are an idiot',
  ' IBAN FR76 3000 6000 0112 3456 7890 189',
  '.',
];

type Action =
  | { readonly does: 'type' | 'paste'; readonly text: string }
  | { readonly does: 'break' | 'undo' }
  | { readonly does: 'publish'; readonly way: 0 | 1; readonly answer: 'edit' | 'post' };

const words = fc.constantFrom(...WORDS);
const publish = fc
  .tuple(fc.constantFrom(0 as const, 1 as const), fc.constantFrom('edit' as const, 'post' as const))
  .map(([way, choice]): Action => ({ does: 'publish', way, answer: choice }));
const action = fc.oneof(
  { weight: 4, arbitrary: words.map((text): Action => ({ does: 'type', text })) },
  { weight: 1, arbitrary: words.map((text): Action => ({ does: 'paste', text })) },
  { weight: 1, arbitrary: fc.constant<Action>({ does: 'break' }) },
  { weight: 1, arbitrary: fc.constant<Action>({ does: 'undo' }) },
  { weight: 3, arbitrary: publish },
);

/** A person at one box, who knows what they wrote. */
class Writer {
  readonly tab: ReplicaTab;
  readonly box: string;
  readonly ways: readonly Way[];
  text = '';
  /** All that the box has held, letter by letter: undoing goes back to one of them. */
  readonly held = new Set(['']);
  readonly published: string[] = [];

  constructor(tab: ReplicaTab, [, box, ways]: (typeof BOXES)[number]) {
    this.tab = tab;
    this.box = box;
    this.ways = ways;
  }

  async do(what: Action): Promise<void> {
    if (what.does === 'type') await this.#type(what.text);
    else if (what.does === 'paste') await this.#add(what.text, () => this.tab.paste(what.text));
    else if (what.does === 'undo') await this.#undo();
    else if (what.does === 'publish') await this.#publish(this.ways[what.way]!, what.answer);
    else await this.#add('\n', () => this.tab.press(this.ways.includes('enter') ? 'Shift+Enter' : 'Enter'));
  }

  /** In a box that was just emptied, Draft.js leaves the caret before the first letter, with Tamis or without. */
  async #type(text: string): Promise<void> {
    const [first, rest] = [text.slice(0, 1), text.slice(1)];
    await this.#add(first, () => this.tab.type(first));
    if (rest) await this.#add(rest, () => this.tab.type(rest));
  }

  async #add(text: string, write: () => Promise<void>): Promise<void> {
    await write();
    for (let length = 1; length <= text.length; length++) this.held.add(this.text + text.slice(0, length));
    this.text += text;
    await this.tab.waitForText(this.box, this.text);
    await this.tab.press('mod+End');
  }

  async #undo(): Promise<void> {
    await this.tab.undo();
    await settle(this.tab);
    this.text = await this.tab.modelText(this.box);
    expect(this.held).toContain(this.text);
    await this.tab.press('mod+End');
  }

  async #publish(way: Way, choice: 'edit' | 'post'): Promise<void> {
    if (this.text.trim() === '') return;
    const before = this.published.length;
    await publishBy(this.tab, this.box, way);
    const isAsked = () => this.tab.has(PAUSE);
    const isOut = async () => (await this.tab.published()).length > before;
    await until(async () => (await isAsked()) || (await isOut()), 'a pause or a publication');
    if (await isAsked()) {
      expect(await this.tab.published()).toHaveLength(before);
      await this.tab.waitForText(this.box, this.text);
      await answer(this.tab, choice === 'edit' ? EDIT : POST_ANYWAY);
      if (choice === 'edit') return this.tab.press('mod+End');
    }
    await until(isOut, 'a publication');
    await settle(this.tab);
    this.published.push(this.text);
    expect((await this.tab.published()).map(({ text }) => text)).toEqual(this.published);
    this.text = '';
    await this.tab.waitForText(this.box, '');
    await this.tab.focusBox(this.box);
  }
}

it.skipIf(browserFromEnvironment() === 'firefox')(
  'the editor holds what was written, and the network receives it, once',
  async () => {
    await storage.change({ pausesPerDay: 10 });
    const sequence = fc.tuple(fc.constantFrom(...BOXES), fc.array(action, { minLength: 3, maxLength: 9 }));
    const property = fc.asyncProperty(sequence, async ([place, actions]) => {
      await storage.forgetPauses();
      const tab = await write(tamis, place[0], place[1], '');
      const writer = new Writer(tab, place);
      for (const one of actions) await writer.do(one);
      expect(await tab.modelText(place[1])).toBe(writer.text);
      expect(await tab.errors()).toEqual([]);
    });
    await fc.assert(property, { seed: SEED, numRuns: SEQUENCES, endOnFailure: true });
  },
  1_200_000,
);
