import type { NetworkId } from '../networks/network.ts';

/** What happened at the gate of one network on one day: how often it stood there, and how often one went through. */
export interface GateCounts {
  readonly stood: number;
  readonly through: number;
}

export type GateDay = Readonly<Partial<Record<NetworkId, GateCounts>>>;

export const NO_GATE: GateDay = {};

export function countAtGate(day: GateDay, network: NetworkId, what: keyof GateCounts): GateDay {
  const before = day[network] ?? { stood: 0, through: 0 };
  return { ...day, [network]: { ...before, [what]: before[what] + 1 } };
}

const countOf = (value: unknown): number =>
  Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : 0;

/** Keeps the counts it can read, of the networks there are. Never throws. */
export function parseGate(value: unknown, networks: readonly NetworkId[]): GateDay {
  if (typeof value !== 'object' || value === null) return NO_GATE;
  const stored = value as Partial<Record<NetworkId, Partial<GateCounts>>>;
  const known = networks.filter((id) => typeof stored[id] === 'object' && stored[id] !== null);
  return Object.fromEntries(
    known.map((id) => [id, { stood: countOf(stored[id]!.stood), through: countOf(stored[id]!.through) }]),
  );
}
