import type { LengthUnit } from '../networks/network.ts';
import type { DraftEntity, Span } from './sieve.ts';
import { xLinks } from './x-links.ts';

const LINK_WEIGHT = 23;
const EMOJI_WEIGHT = 2;
/** Code points X counts as one; all others count two. twitter-text v3 configuration. */
const LIGHT: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

const weightOf = (code: number) => (LIGHT.some(([from, to]) => code >= from && code <= to) ? 1 : 2);

/**
 * The weight of a UTF-16 unit that is a letter or a sign by itself, whatever stands beside it; 0 for one that another may
 * be joined with. Nearly all units of our languages are of the first kind, and are weighed without being composed first.
 */
const plainWeightOf = (code: number): number => {
  if (code < 0x300) return 1;
  return code >= 0x2000 && code < 0x20d0 ? weightOf(code) : 0;
};

function weigh(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    const weight = plainWeightOf(text.charCodeAt(index));
    if (weight === 0) return weighComposed(text);
    sum += weight;
  }
  return sum;
}

function weighComposed(text: string): number {
  let sum = 0;
  for (const letter of text.normalize('NFC')) sum += weightOf(letter.codePointAt(0)!);
  return sum;
}

/** A stretch of text and what X makes of it. */
interface Weighed extends Span {
  readonly weight: number;
  /** A link or an emoji: all of it counts, or none. */
  readonly whole: boolean;
}

function weighedParts(text: string, emoji: readonly DraftEntity[]): Weighed[] {
  const heavy = [
    ...xLinks(text).map((span) => ({ ...span, weight: LINK_WEIGHT, whole: true })),
    ...emoji.map(({ start, end }) => ({ start, end, weight: EMOJI_WEIGHT, whole: true })),
  ].sort((a, b) => a.start - b.start);
  const parts: Weighed[] = [];
  let from = 0;
  const addPlain = (start: number, end: number) => {
    if (end > start) parts.push({ start, end, weight: weigh(text.slice(start, end)), whole: false });
  };
  for (const part of heavy) {
    if (part.start < from) continue;
    addPlain(from, part.start);
    parts.push(part);
    from = part.end;
  }
  addPlain(from, text.length);
  return parts;
}

/**
 * The length of a draft as its network counts it. X: https://docs.x.com/fundamentals/counting-characters (a link
 * weighs 23 whatever its length, an emoji 2, CJK letters 2, all after NFC). Others: UTF-16 units.
 */
export function lengthOf(text: string, unit: LengthUnit, emoji: readonly DraftEntity[]): number {
  if (unit === 'utf16') return text.length;
  return weighedParts(text, emoji).reduce((sum, { weight }) => sum + weight, 0);
}

/** A letter with the marks on it. */
const LETTER = /\P{M}\p{M}*|\p{M}+/gsu;

/** Where a text that is too long must end to keep within `max`: a UTF-16 offset, never inside a letter, a link or an emoji. */
export function offsetOfLimit(text: string, unit: LengthUnit, max: number, emoji: readonly DraftEntity[]): number {
  if (unit === 'utf16') return letterStart(text, max, emoji);
  let left = max;
  for (const { start, end, weight, whole } of weighedParts(text, emoji)) {
    if (weight <= left) {
      left -= weight;
      continue;
    }
    return whole ? start : start + offsetOfWeight(text.slice(start, end), left);
  }
  return text.length;
}

/** How many units of a text weigh no more than `most`, which the whole text does; never a part of a letter. */
function offsetOfWeight(text: string, most: number): number {
  let left = most;
  for (let index = 0; index < text.length; index++) {
    const weight = plainWeightOf(text.charCodeAt(index));
    if (weight === 0) return offsetOfComposed(text, most);
    left -= weight;
    if (left < 0) return index;
  }
  return text.length;
}

function offsetOfComposed(text: string, most: number): number {
  let left = most;
  for (const { 0: letter, index } of text.matchAll(LETTER)) {
    left -= weigh(letter);
    if (left < 0) return index;
  }
  return text.length;
}

/** The start of the letter or emoji that `index` falls into. */
function letterStart(text: string, index: number, emoji: readonly DraftEntity[]): number {
  if (index >= text.length) return text.length;
  const cut = emoji.find(({ start, end }) => start < index && index < end);
  if (cut) return cut.start;
  let start = index;
  while (start > 0 && /[\p{M}\udc00-\udfff]/u.test(text[start]!)) start--;
  return start;
}
