import type { DraftKind, NetworkId } from '../networks/network.ts';

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

/** One thing that became of a draft. It says what, never in which words. */
export interface Outcome {
  readonly kind: OutcomeKind;
  /** Ids of the rules it was about. */
  readonly rules?: readonly string[];
  /** What the draft was for, by the purpose's id. Counted when it is published. */
  readonly purpose?: string | undefined;
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
}

/** What was written on one day. */
export type WritingDay = Readonly<Partial<Record<NetworkId, NetworkWriting>>>;

export const NOTHING_WRITTEN: WritingDay = {};

const increment = <Counts extends Readonly<Partial<Record<PropertyKey, number>>>>(
  counts: Counts | undefined,
  key: keyof Counts,
): Counts => ({ ...counts, [key]: (counts?.[key] ?? 0) + 1 }) as Counts;

/** Counts one outcome. `hour` is the local hour (0–23) it came at. */
export function addOutcome(
  day: WritingDay,
  network: NetworkId,
  draft: DraftKind,
  { kind, rules = [], purpose }: Outcome,
  hour: number,
): WritingDay {
  const before = day[network] ?? {};
  const byRule = { ...before.rules };
  for (const rule of new Set(rules)) byRule[rule] = increment(byRule[rule], kind);
  const isPublished = kind === 'published';
  const after: NetworkWriting = {
    ...before,
    [draft]: increment(before[draft], kind),
    ...(rules.length > 0 && { rules: byRule }),
    ...(isPublished && purpose !== undefined && { purposes: increment(before.purposes, purpose) }),
    ...(isPublished && draft === 'post' && { hours: increment(before.hours, hour) }),
  };
  return { ...day, [network]: after };
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;
const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** Counts under keys that fit; what is no count is dropped. `undefined` where nothing is left. */
function parseCounts<Key extends string>(value: unknown, fits: (key: string) => key is Key) {
  const counts = entriesOf(value).filter(([key, count]) => fits(key) && isCount(count)) as [Key, number][];
  return counts.length > 0 ? (Object.fromEntries(counts) as Record<Key, number>) : undefined;
}

const isOutcome = (key: string): key is OutcomeKind => (OUTCOMES as readonly string[]).includes(key);
const isId = (key: string): key is string => /^[a-z0-9-]{1,40}$/.test(key);
/** The form of a rule's id: what rules there are, only the pages that judge know. */
const isRule = (key: string): key is string => /^[a-z-]{2,40}$/.test(key);
const isHour = (key: string): key is string => /^(1?\d|2[0-3])$/.test(key);

function parseNetwork(value: unknown): NetworkWriting {
  const { post, comment, rules, purposes, hours } = value as Record<keyof NetworkWriting, unknown>;
  const byRule = entriesOf(rules)
    .map(([rule, counts]) => [rule, parseCounts(counts, isOutcome)] as const)
    .filter(([rule, counts]) => isRule(rule) && counts);
  const parsed = {
    post: parseCounts(post, isOutcome),
    comment: parseCounts(comment, isOutcome),
    rules: byRule.length > 0 ? Object.fromEntries(byRule) : undefined,
    purposes: parseCounts(purposes, isId),
    hours: parseCounts(hours, isHour),
  };
  return Object.fromEntries(Object.entries(parsed).filter(([, part]) => part !== undefined));
}

/** Keeps the counts it can read, of the networks there are, and drops what is none. Never throws. */
export function parseWriting(value: unknown, networks: readonly NetworkId[]): WritingDay {
  const stored = new Map(entriesOf(value));
  const known = networks.filter((id) => typeof stored.get(id) === 'object' && stored.get(id) !== null);
  return Object.fromEntries(known.map((id) => [id, parseNetwork(stored.get(id))]));
}

/** An outcome as a message brought it, or `undefined` where it is none. */
export function parseOutcome(value: unknown): Outcome | undefined {
  const { kind, rules = [], purpose } = (value ?? {}) as Record<keyof Outcome, unknown>;
  if (typeof kind !== 'string' || !isOutcome(kind) || !Array.isArray(rules)) return undefined;
  const ids = rules.filter((rule) => typeof rule === 'string' && isRule(rule)).slice(0, MOST_RULES);
  if (ids.length === 0 && ABOUT_FINDINGS.has(kind)) return undefined;
  return { kind, rules: ids, purpose: typeof purpose === 'string' && isId(purpose) ? purpose : undefined };
}

const ABOUT_FINDINGS: ReadonlySet<OutcomeKind> = new Set(['edited', 'fixed', 'settled', 'dismissed']);
/** More than one draft ever has. */
const MOST_RULES = 60;
