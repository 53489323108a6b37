import type { LengthUnit } from '../networks/network.ts';
import type { DraftEntity } from './sieve.ts';

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

function weigh(text: string): number {
  let sum = 0;
  for (const letter of text.normalize('NFC')) sum += weightOf(letter.codePointAt(0)!);
  return sum;
}

/**
 * The length of a draft as its network counts it. X: https://docs.x.com/fundamentals/counting-characters (a link
 * weighs 23 whatever its length, an emoji 2, CJK letters 2, all after NFC). Others: UTF-16 units.
 */
export function lengthOf(text: string, unit: LengthUnit, links: readonly DraftEntity[], emoji: readonly DraftEntity[]): number {
  if (unit === 'utf16') return text.length;
  const heavy = [...links.map((link) => ({ ...link, weight: LINK_WEIGHT })), ...emoji.map((one) => ({ ...one, weight: EMOJI_WEIGHT }))].sort(
    (a, b) => a.start - b.start,
  );
  let length = 0;
  let from = 0;
  for (const { start, end, weight } of heavy) {
    if (start < from) continue;
    length += weigh(text.slice(from, start)) + weight;
    from = end;
  }
  return length + weigh(text.slice(from));
}
