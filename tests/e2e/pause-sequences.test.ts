import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { browserFromEnvironment, type ReplicaTab } from './browser.ts';
import { answer, EDIT, PAUSE, POST_ANYWAY, publishBy, Storage, settle, type Way, write } from './pause.ts';
import { until } from './until.ts';
import { withTamis } from './with-tamis.ts';

// Whatever a person does in whatever order, the network's editor holds what they wrote and receives what it holds.
const tamis = withTamis();
const storage = new Storage(tamis);

/** `npm test` runs eight; `SEQUENCES=200` is the whole of it, `SEED` another one. */
const SEQUENCES = Number(process.env.SEQUENCES ?? 8);
const SEED = Number(process.env.SEED ?? 20_261_126);
/** As many on one page, one draft after the other: what was posted anyway on a page does not pause there again. */
const ON_ONE_PAGE = 5;

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
  ' Vous êtes un crétin',
  ' You are a moron',
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

  /** Begins another draft in the same box. */
  async startAgain(): Promise<void> {
    if (this.text === '') return;
    await this.tab.press('mod+a');
    await this.tab.press('Backspace');
    await this.tab.waitForText(this.box, '');
    this.text = '';
  }

  /** In a box that was just emptied, Draft.js leaves the caret before the first letter, with Tamis or without. */
  async #type(text: string): Promise<void> {
    const one = this.text === '' ? 1 : text.length;
    const [first, rest] = [text.slice(0, one), text.slice(one)];
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

describe.skipIf(browserFromEnvironment() === 'firefox')('whatever is done in whatever order', () => {
  it.each(BOXES.map((place) => ({ id: place[0], place })))(
    'the editor holds what was written, and the network receives it, once: $id',
    async ({ place }) => {
      await storage.change({ pausesPerDay: 10 });
      let writer: Writer | undefined;
      let runs = 0;
      const begin = async () => {
        await storage.forgetPauses();
        if (writer && runs++ % ON_ONE_PAGE !== 0) return writer.startAgain().then(() => writer!);
        return new Writer(await write(tamis, place[0], place[1], ''), place);
      };
      const property = fc.asyncProperty(fc.array(action, { minLength: 3, maxLength: 9 }), async (actions) => {
        writer = await begin();
        for (const one of actions) await writer.do(one);
        expect(await writer.tab.modelText(place[1])).toBe(writer.text);
        expect(await writer.tab.errors()).toEqual([]);
      });
      await fc.assert(property, { seed: SEED, numRuns: Math.ceil(SEQUENCES / BOXES.length), endOnFailure: true });
    },
    600_000,
  );
});
