import type { DraftKind, NetworkId } from '../networks/network.ts';
import type { SieveName } from '../sieves/sieve.ts';

/**
 * What can become of a draft or of a finding in it. `improved`: published after a finding led to a change or an answer.
 * `edited`, `fixed`, `settled`, `dismissed` are about findings, the rest about drafts.
 */
export const OUTCOMES = [
  'looked-at',
  'edited',
  'fixed',
  'settled',
  'dismissed',
  'paused',
  'paused-edited',
  'paused-held',
  'posted-anyway',
  'held',
  'published',
  'improved',
] as const;

export type OutcomeKind = (typeof OUTCOMES)[number];

/** What a sieve says of a draft that is long enough to be judged. */
export const COUNTED_BANDS = ['clear', 'look', 'stop'] as const;
export type CountedBand = (typeof COUNTED_BANDS)[number];

/** One thing that became of a draft. It says what, never in which words. */
export interface Outcome {
  readonly kind: OutcomeKind;
  /** Ids of the rules it was about. */
  readonly rules?: readonly string[];
  /** What the draft was for, by the purpose's id. Counted when it is published. */
  readonly purpose?: string | undefined;
  /** How a published draft fell through each sieve, by the sieve's name. */
  readonly bands?: Readonly<Partial<Record<SieveName, CountedBand>>>;
  /** How long a published draft was written at, ms. */
  readonly written?: number;
}

export type OutcomeCounts = Readonly<Partial<Record<OutcomeKind, number>>>;

/** One network's writing on one day: counts alone, and only those that are not zero. */
export interface NetworkWriting {
  readonly post?: OutcomeCounts;
  readonly comment?: OutcomeCounts;
  readonly rules?: Readonly<Record<string, OutcomeCounts>>;
  /** What was published for which purpose, by the purpose's id. */
  readonly purposes?: Readonly<Record<string, number>>;
  /** Posts published, by the local hour (0–23). */
  readonly hours?: Readonly<Record<number, number>>;
  /** How published drafts fell through each sieve, by the sieve's name. */
  readonly sieves?: Readonly<Partial<Record<SieveName, BandCounts>>>;
  /** Time spent writing what was published for which purpose, by the purpose's id, ms. */
  readonly written?: Readonly<Record<string, number>>;
}

export type BandCounts = Readonly<Partial<Record<CountedBand, number>>>;

/** What was written on one day. */
export type WritingDay = Readonly<Partial<Record<NetworkId, NetworkWriting>>>;

export const NOTHING_WRITTEN: WritingDay = {};

const increment = <Counts extends Readonly<Partial<Record<PropertyKey, number>>>>(
  counts: Counts | undefined,
  key: keyof Counts,
  by = 1,
): Counts => ({ ...counts, [key]: (counts?.[key] ?? 0) + by }) as Counts;

/** Counts one outcome. `hour` is the local hour (0–23) it came at. */
export function addOutcome(
  day: WritingDay,
  network: NetworkId,
  draft: DraftKind,
  outcome: Outcome,
  hour: number,
): WritingDay {
  const { kind, rules = [] } = outcome;
  const before = day[network] ?? {};
  const byRule = { ...before.rules };
  for (const rule of new Set(rules)) byRule[rule] = increment(byRule[rule], kind);
  const after: NetworkWriting = {
    ...before,
    [draft]: increment(before[draft], kind),
    ...(rules.length > 0 && { rules: byRule }),
    ...(kind === 'published' && countPublished(before, draft, outcome, hour)),
  };
  return { ...day, [network]: after };
}

/** What is counted of a draft only once it is out. */
function countPublished(
  { purposes, hours, sieves, written }: NetworkWriting,
  draft: DraftKind,
  { purpose, bands = {}, written: ms = 0 }: Outcome,
  hour: number,
): NetworkWriting {
  const fallen = { ...sieves };
  for (const [sieve, band] of Object.entries(bands) as [SieveName, CountedBand][])
    fallen[sieve] = increment(fallen[sieve], band);
  return {
    ...(Object.keys(bands).length > 0 && { sieves: fallen }),
    ...(purpose !== undefined && { purposes: increment(purposes, purpose) }),
    ...(purpose !== undefined && ms > 0 && { written: increment(written, purpose, Math.round(ms)) }),
    ...(draft === 'post' && { hours: increment(hours, hour) }),
  };
}

/** An outcome as a message brought it, or `undefined` where it is none. */
export function parseOutcome(value: unknown): Outcome | undefined {
  const { kind, rules = [], purpose, bands, written } = (value ?? {}) as Record<keyof Outcome, unknown>;
  if (typeof kind !== 'string' || !isOutcome(kind) || !Array.isArray(rules)) return undefined;
  const ids = rules.filter((rule) => typeof rule === 'string' && isRule(rule)).slice(0, MOST_RULES);
  if (ids.length === 0 && ABOUT_FINDINGS.has(kind)) return undefined;
  return {
    kind,
    rules: ids,
    purpose: typeof purpose === 'string' && isId(purpose) ? purpose : undefined,
    ...(bands !== undefined && { bands: parseBands(bands) }),
    ...(typeof written === 'number' && written > 0 && { written: Math.min(written, LONGEST_WRITING) }),
  };
}

/** Nobody writes longer at one draft without leaving it, ms. */
const LONGEST_WRITING = 8 * 3_600_000;

const parseBands = (value: unknown): Outcome['bands'] & object =>
  Object.fromEntries(
    Object.entries(value ?? {}).filter((entry): entry is [string, CountedBand] => isRule(entry[0]) && isBand(entry[1])),
  );

const isOutcome = (kind: string): kind is OutcomeKind => (OUTCOMES as readonly string[]).includes(kind);
const isBand = (band: unknown): band is CountedBand => (COUNTED_BANDS as readonly unknown[]).includes(band);
export const isId = (key: string): boolean => /^[a-z0-9-]{1,40}$/.test(key);
/** The form of a rule's id and of a sieve's name: which there are, only the pages that judge know. */
export const isRule = (key: string): boolean => /^[a-z-]{2,40}$/.test(key);

const ABOUT_FINDINGS: ReadonlySet<OutcomeKind> = new Set(['edited', 'fixed', 'settled', 'dismissed']);
/** More than one draft ever has. */
const MOST_RULES = 60;
