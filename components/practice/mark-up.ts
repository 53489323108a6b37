import type { Finding, Severity } from '../../lib/sieves/index.ts';

/** A piece of a text with the findings on it, in the order they were given. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Cuts a text wherever a finding starts or ends; the pieces together are the text. */
export function piecesOf(text: string, findings: readonly Finding[]): readonly Piece[] {
  const cuts = new Set([0, text.length, ...findings.flatMap(({ start, end }) => [start, end])]);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1]!;
    const on = findings.filter((finding) => finding.start <= start && finding.end >= end);
    return { start, text: text.slice(start, end), findings: on };
  });
}

const RANK: readonly Severity[] = ['note', 'look', 'stop'];

/** The worst of several; there is at least one. */
export const worstOf = (findings: readonly Finding[]): Severity =>
  findings.reduce<Severity>(
    (worst, { severity }) => (RANK.indexOf(severity) > RANK.indexOf(worst) ? severity : worst),
    'note',
  );
