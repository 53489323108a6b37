import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A row of a public labelled set; a label of 1 is what the set looks for. */
export interface Row {
  readonly text: string;
  readonly lang: string;
  readonly label: number | string;
  readonly group?: string;
}

/** The rows of a set in a folder of sets, none where it is not there. Their text is read and forgotten. */
export function readRows(folder: string, name: string): Row[] {
  const file = path.join(folder, `${name}.jsonl`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

export const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
