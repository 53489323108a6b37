import type { NetworkId } from '../networks/network.ts';
import type { SieveName } from '../sieves/sieve.ts';
import { COUNTED_BANDS, isId, isRule, type NetworkWriting, OUTCOMES, type WritingDay } from './writing-day.ts';

/**
 * A day's writing as it is stored. Counts of what is known beforehand (`OUTCOMES`, `COUNTED_BANDS`) are one short text:
 * figures in base 36, parted by points, zeros left out; those of the sieves one text in their order, parted by spaces.
 * Until version 3 outcomes stood under their names, which is read, too.
 */
export type PackedWriting = Readonly<Partial<Record<NetworkId, object>>>;

/** In the order they are stored. Another one goes behind. */
const SIEVES = ['true', 'positive', 'useful', 'private', 'legible'] as const satisfies readonly SieveName[];

type Counts = Readonly<Record<string, number>>;
type Groups = Readonly<Record<string, Counts>>;

const pack = (counts: Counts, names: readonly string[]): string =>
  names
    .map((name) => (counts[name] ? counts[name].toString(36) : ''))
    .join('.')
    .replace(/\.+$/, '');

const mapValues = <From, To>(from: Readonly<Record<string, From>>, make: (value: From) => To) =>
  Object.fromEntries(Object.entries(from).map(([key, value]) => [key, make(value)]));

function packNetwork({ post, comment, rules, sieves, ...rest }: NetworkWriting): object {
  const outcomes = (counts: Counts) => pack(counts, OUTCOMES);
  return {
    ...rest,
    ...(post && { post: outcomes(post as Counts) }),
    ...(comment && { comment: outcomes(comment as Counts) }),
    ...(rules && { rules: mapValues(rules as Groups, outcomes) }),
    ...(sieves && { sieves: SIEVES.map((sieve) => pack(sieves[sieve] ?? {}, COUNTED_BANDS)).join(' ') }),
  };
}

export const packWriting = (day: WritingDay): PackedWriting => mapValues(day, packNetwork);

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) > 0;

/** Counts under keys that fit; what is no count is dropped. `undefined` where nothing is left. */
function readCounts(value: unknown, fits: (key: string) => boolean): Counts | undefined {
  const counts = entriesOf(value).filter(([key, count]) => fits(key) && isCount(count));
  return counts.length > 0 ? (Object.fromEntries(counts) as Counts) : undefined;
}

/** A few figures: what is longer is a word, not a count. */
const readFigure = (figure: string) => (/^[0-9a-z]{1,4}$/.test(figure) ? Number.parseInt(figure, 36) : 0);

/** What is no figure, or has no name, is dropped. `undefined` where nothing is left. */
function readFigures(text: string, names: readonly string[]): Counts | undefined {
  let counts: Record<string, number> | undefined;
  for (const [index, figure] of text.split('.', names.length).entries()) {
    const count = figure === '' ? 0 : readFigure(figure);
    if (count > 0) {
      counts ??= {};
      counts[names[index]!] = count;
    }
  }
  return counts;
}

const readPacked = (value: unknown, names: readonly string[]): Counts | undefined =>
  typeof value === 'string' ? readFigures(value, names) : readCounts(value, (key) => names.includes(key));

/** Counts by name; a name or counts that are none are dropped. `undefined` where nothing is left. */
function readGroups(
  groups: readonly (readonly [name: string, counts: unknown])[],
  names: readonly string[],
): Groups | undefined {
  const read = groups
    .map(([name, counts]) => [name, readPacked(counts, names)] as const)
    .filter(([name, counts]) => isRule(name) && counts);
  return read.length > 0 ? (Object.fromEntries(read) as Groups) : undefined;
}

const readSieves = (text: string): Groups | undefined => {
  const parts = text.split(' ');
  return readGroups(
    SIEVES.map((sieve, index) => [sieve, parts[index]]),
    COUNTED_BANDS,
  );
};

const isHour = (key: string) => /^(1?\d|2[0-3])$/.test(key);

function readNetwork(value: unknown): NetworkWriting {
  const { post, comment, rules, purposes, hours, sieves, written } = value as Record<keyof NetworkWriting, unknown>;
  const read: Record<keyof NetworkWriting, unknown> = {
    post: readPacked(post, OUTCOMES),
    comment: readPacked(comment, OUTCOMES),
    rules: readGroups(entriesOf(rules), OUTCOMES),
    purposes: readCounts(purposes, isId),
    hours: readCounts(hours, isHour),
    sieves: typeof sieves === 'string' ? readSieves(sieves) : undefined,
    written: readCounts(written, isId),
  };
  return Object.fromEntries(Object.entries(read).filter(([, part]) => part !== undefined));
}

/** Keeps the counts it can read, of the networks there are, and drops what is none. Never throws. */
export function unpackWriting(value: unknown, networks: readonly NetworkId[]): WritingDay {
  const stored = new Map(entriesOf(value));
  const known = networks.filter((id) => typeof stored.get(id) === 'object' && stored.get(id) !== null);
  return Object.fromEntries(known.map((id) => [id, readNetwork(stored.get(id))]));
}
