import { type DraftKind, NETWORKS, type NetworkId } from '../networks/index.ts';
import { type StoredItem, storedItem } from './stored-item.ts';
import { inTurn } from './write-queue.ts';

/** A pair of texts somebody put together for Practice. `after` is `''` where there is none yet. */
export interface SampleToKeep {
  readonly title: string;
  /** ISO 639-1, of the texts. */
  readonly language: 'fr' | 'en';
  readonly network: NetworkId;
  readonly kind: DraftKind;
  readonly before: string;
  readonly after: string;
}

export interface OwnSample extends SampleToKeep {
  readonly id: string;
}

/** `no-room`: there are as many as can be kept, or the browser has no room left. Nothing was changed then. */
export type KeepResult = 'kept' | 'no-room' | 'failed';

export const MOST_SAMPLES = 200;
/** In UTF-16 units. Longer than any post one would put on a screen. */
export const LONGEST_SAMPLE = 8_000;
export const LONGEST_TITLE = 80;

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;

/** A sample as anything may bring it, with nothing beside it; `undefined` where it is none. */
export function parseSample(value: unknown): SampleToKeep | undefined {
  const { title, language, network, kind, before, after } = (value ?? {}) as Partial<SampleToKeep>;
  if (!isText(title, LONGEST_TITLE) || title.trim() === '') return undefined;
  if (!isText(before, LONGEST_SAMPLE) || before.trim() === '' || !isText(after, LONGEST_SAMPLE)) return undefined;
  if (language !== 'fr' && language !== 'en') return undefined;
  if (!NETWORKS.some(({ id }) => id === network) || (kind !== 'post' && kind !== 'comment')) return undefined;
  return { title: title.trim(), language, network: network!, kind, before, after };
}

function parseOwn(value: unknown): OwnSample[] {
  const sample = parseSample(value);
  const { id } = (value ?? {}) as Partial<OwnSample>;
  return sample && typeof id === 'string' && /^[\w-]{1,40}$/.test(id) ? [{ id, ...sample }] : [];
}

/** The person's own samples: kept because they asked, one by one. */
export const deckItem: StoredItem<readonly OwnSample[]> = storedItem<readonly OwnSample[]>({
  key: 'deck',
  version: 1,
  fallback: [],
  parse: (value) => {
    if (!Array.isArray(value)) throw new TypeError('the deck is damaged');
    return value.flatMap(parseOwn);
  },
});

// What follows takes whatever a message brought, and writes in the background only.

const CONTENT = ['title', 'language', 'network', 'kind', 'before', 'after'] as const;
const isSame = (a: SampleToKeep, b: SampleToKeep) => CONTENT.every((part) => a[part] === b[part]);
const isFull = (error: unknown) => /quota|space|full/i.test(String(error));

/** Keeps samples, all of them or none; one that is there already is not kept twice. */
function keepSamples(samples: readonly SampleToKeep[]): Promise<KeepResult> {
  return inTurn(async () => {
    try {
      const deck = [...(await deckItem.read())];
      for (const sample of samples)
        if (!deck.some((one) => isSame(one, sample))) deck.push({ id: crypto.randomUUID(), ...sample });
      if (deck.length > MOST_SAMPLES) return 'no-room';
      await deckItem.write(deck);
      return 'kept';
    } catch (error) {
      return isFull(error) ? 'no-room' : 'failed';
    }
  });
}

export function keepSample(told: unknown): Promise<KeepResult> {
  const sample = parseSample(told);
  return sample ? keepSamples([sample]) : Promise.resolve('failed');
}

/** Gives a sample another title. One that is gone stays gone; an empty title changes nothing. */
export const renameSample = (id: unknown, title: unknown): Promise<void> =>
  inTurn(async () => {
    const renamed = (sample: OwnSample) => (sample.id === id ? parseOwn({ ...sample, title })[0] : undefined) ?? sample;
    await deckItem.write((await deckItem.read()).map(renamed));
  });

export const deleteSample = (id: unknown): Promise<void> =>
  inTurn(async () => deckItem.write((await deckItem.read()).filter((sample) => sample.id !== id)));

/** Takes the samples of a deck's file over, all of them or none. */
export function importDeck(file: unknown): Promise<KeepResult> {
  const samples = parseDeckFile(String(file));
  return 'why' in samples ? Promise.resolve('failed') : keepSamples(samples);
}

const FORMAT = 'tamis-deck';
const VERSION = 1;
const LONGEST_FILE = 2 * MOST_SAMPLES * (2 * LONGEST_SAMPLE + LONGEST_TITLE);

/** Why a deck's file is not taken. `sample`: the one at fault, counted from 1. */
export type DeckFileError =
  | { readonly why: 'no-json' | 'no-deck' | 'newer' | 'too-long' | 'nothing' }
  | { readonly why: 'damaged'; readonly sample: number };

/** The file a deck is exported to: JSON, to be read by people as well. */
export const deckFileOf = (deck: readonly OwnSample[]): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, samples: deck.map(({ id: _, ...sample }) => sample) }, null, 2);

/** Reads a file as somebody chose it. Nothing in it is believed, and one bad sample refuses it all. */
export function parseDeckFile(file: string): readonly SampleToKeep[] | DeckFileError {
  if (file.length > LONGEST_FILE) return { why: 'too-long' };
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch {
    return { why: 'no-json' };
  }
  const { format, version, samples } = (value ?? {}) as Partial<Record<'format' | 'version' | 'samples', unknown>>;
  if (format !== FORMAT || typeof version !== 'number' || !Array.isArray(samples)) return { why: 'no-deck' };
  if (version > VERSION) return { why: 'newer' };
  if (samples.length === 0) return { why: 'nothing' };
  const parsed = samples.map(parseSample);
  const bad = parsed.indexOf(undefined);
  return bad < 0 ? (parsed as readonly SampleToKeep[]) : { why: 'damaged', sample: bad + 1 };
}
