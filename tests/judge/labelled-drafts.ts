import { readFileSync } from 'node:fs';
import type { LanguageCode } from '../../lib/languages/index.ts';
import type { DraftKind, NetworkId } from '../../lib/networks/index.ts';
import type { DraftImage, SieveName, Span } from '../../lib/sieves/index.ts';

export type Split = 'tune' | 'check';

export interface Label {
  readonly rule: string;
  readonly words: string;
}

export interface LabelledDraft {
  readonly id: string;
  readonly lang: LanguageCode;
  readonly network: NetworkId;
  readonly kind: DraftKind;
  readonly text: string;
  readonly flags: Readonly<Partial<Record<SieveName, readonly Label[]>>>;
  readonly pause: boolean;
  readonly split: Split;
  readonly trap?: string;
  readonly image?: DraftImage;
}

/** The labelled drafts of a language; `../drafts/README.md` says what each field is. */
export function readLabelledDrafts(language: LanguageCode): LabelledDraft[] {
  const lines = readFileSync(new URL(`../drafts/${language}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as LabelledDraft);
}

/** Every place where the words of a label stand in its draft. */
export function placesOf({ words }: Label, text: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    places.push({ start, end: start + words.length });
  }
  return places;
}

export const isOrdinary = ({ flags }: LabelledDraft): boolean => Object.keys(flags).length === 0;
