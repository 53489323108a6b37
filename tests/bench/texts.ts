import type { LanguageCode } from '../../lib/languages/index.ts';
import { readLabelledDrafts } from '../judge/labelled-drafts.ts';

export const LENGTHS = [80, 280, 1300, 3000, 60_000] as const;

/** A text of exactly `length` UTF-16 units made of labelled drafts, ordinary and flawed, as people would write them. */
export function textOf(language: LanguageCode, length: number): string {
  const drafts = readLabelledDrafts(language).filter(({ split, text }) => split === 'tune' && text.length < 600);
  let text = '';
  for (let index = 0; text.length < length; index++) text += `${drafts[index % drafts.length]!.text}\n\n`;
  return text.slice(0, length);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A word no text holds, another each round: of letters only, since a digit in every sentence would make all of them look for numbers. */
export const newWord = (round: number): string =>
  `zq${LETTERS[round % 26]}${LETTERS[Math.floor(round / 26) % 26]}${LETTERS[Math.floor(round / 676) % 26]}`;

/** The same text with one word of each sentence changed, so that nothing read before can be used again. */
export const freshened = (text: string, round: number): string =>
  text.replace(/[.!?]\s/g, (end) => ` ${newWord(round)}${end}`).slice(0, text.length);
