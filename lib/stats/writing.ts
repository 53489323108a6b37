import type { DraftKind, NetworkId } from '../networks/network.ts';
import type { SieveName } from '../sieves/sieve.ts';
import type { DayRecord } from '../time/day-record.ts';
import type { CountedBand, NetworkWriting, OutcomeCounts, OutcomeKind, WritingDay } from '../time/writing-day.ts';

// Figures of what was written, from the records of any number of days. One function a figure.

type Counts = Record<string, number>;

const KINDS: readonly DraftKind[] = ['post', 'comment'];

const networksOf = (days: readonly DayRecord[], only?: NetworkId): NetworkWriting[] =>
  days.flatMap(({ writing }) => (only ? [writing[only]] : Object.values(writing)).filter((one) => one !== undefined));

/** How often something became of a draft: posts and comments together, or one kind. */
export function countOf(
  days: readonly DayRecord[],
  outcome: OutcomeKind,
  { network, kind }: { network?: NetworkId; kind?: DraftKind } = {},
): number {
  const kinds = kind ? [kind] : KINDS;
  return networksOf(days, network).reduce(
    (sum, writing) => sum + kinds.reduce((own, one) => own + (writing[one]?.[outcome] ?? 0), 0),
    0,
  );
}

/** Drafts looked at on one day, posts and comments together. */
export const lookedAtOn = (writing: WritingDay, network: NetworkId): number =>
  countOf([{ writing } as DayRecord], 'looked-at', { network });

/** By rule: what became of its findings. */
export function outcomesByRule(
  days: readonly DayRecord[],
  network?: NetworkId,
): Readonly<Record<string, OutcomeCounts>> {
  const sums: Record<string, Counts> = {};
  for (const { rules = {} } of networksOf(days, network)) {
    for (const [rule, counts] of Object.entries(rules)) sums[rule] = added(sums[rule], counts);
  }
  return sums;
}

/** By purpose: how many drafts were published for it. */
export function publishedByPurpose(days: readonly DayRecord[], network?: NetworkId): Readonly<Record<string, number>> {
  return networksOf(days, network).reduce<Counts>((sums, { purposes }) => added(sums, purposes), {});
}

/** By purpose: how long was written at what was published for it, ms. */
export function writtenByPurpose(days: readonly DayRecord[], network?: NetworkId): Readonly<Record<string, number>> {
  return networksOf(days, network).reduce<Counts>((sums, { written }) => added(sums, written), {});
}

/** How published drafts fell through one sieve. */
export function bandsOfSieve(days: readonly DayRecord[], sieve: SieveName): Readonly<Record<CountedBand, number>> {
  const counts = networksOf(days).reduce<Counts>((sums, { sieves }) => added(sums, sieves?.[sieve]), {});
  return { clear: 0, look: 0, stop: 0, ...counts };
}

/** By local hour (0–23): how many posts were published. */
export function postsByHour(days: readonly DayRecord[], network?: NetworkId): readonly number[] {
  const sums = networksOf(days, network).reduce<Counts>((all, { hours }) => added(all, hours), {});
  return Array.from({ length: 24 }, (_, hour) => sums[hour] ?? 0);
}

function added(sums: Readonly<Counts> = {}, counts: Readonly<Counts> = {}): Counts {
  const all: Counts = { ...sums };
  for (const [key, count] of Object.entries(counts)) all[key] = (all[key] ?? 0) + count;
  return all;
}

/** A week's writing in the four figures of its sentence. */
export interface WeekOfWriting {
  readonly posts: number;
  readonly comments: number;
  readonly improved: number;
  readonly held: number;
}

export const weekOfWriting = (days: readonly DayRecord[]): WeekOfWriting => ({
  posts: countOf(days, 'published', { kind: 'post' }),
  comments: countOf(days, 'published', { kind: 'comment' }),
  improved: countOf(days, 'improved'),
  held: countOf(days, 'held'),
});
