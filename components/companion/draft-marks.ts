import { createHighlighter } from '../../lib/editors/highlight.ts';
import type { TextMap } from '../../lib/editors/read-text.ts';
import type { Finding } from '../../lib/sieves/index.ts';
import { shiftFindings, standBefore } from './shift-findings.ts';

/** The lines under the words of a draft. */
export interface DraftMarks {
  show(findings: readonly Finding[]): void;
  /** Has the lines keep to their words, in a text that was `before`. */
  follow(before: string): void;
  /** Points a finding out; `undefined` points at none. */
  point(finding: Finding | undefined): void;
  /** Leaves nothing of ours in the page. */
  clear(): void;
}

/** Where nothing may enter the page. */
export const NO_MARKS: DraftMarks = { show: () => {}, follow: () => {}, point: () => {}, clear: () => {} };

/** `mapNow`: the text as it was read last. */
export function createDraftMarks(mapNow: () => TextMap): DraftMarks {
  const highlighter = createHighlighter();
  let marked: readonly Finding[] = [];
  return {
    show(findings) {
      const isBare = findings.length === 0 && marked.length === 0;
      marked = findings;
      if (!isBare) highlighter.show(mapNow(), findings);
    },
    follow(before) {
      const map = mapNow();
      const moved = shiftFindings(marked, before, map.text);
      const stay = standBefore(marked, before, map.text);
      marked = moved;
      if (!stay) highlighter.move(map, moved);
    },
    point: (finding) => void highlighter.point(mapNow(), finding),
    clear: () => highlighter.clear(),
  };
}
