import { DIGIT, kindOf, LETTER, MARK, SURROGATE } from './letters.ts';
import type { Gate, Token } from './sieve.ts';

/**
 * What kinds of signs stand in a sentence, as bits, told by one pass over it: who looks for a pattern asks this first,
 * since most patterns need a sign that most sentences do not have.
 */
export const DIGITS = 1;
/** ":" or "=". */
export const COLONS = 2;
/** "[", "(", "<". */
export const BRACKETS = 4;
/** "_", "@", "{", "|", "%", "*", "†": what fields, keys and marks of a machine are made of. */
export const FIELDS = 8;
/** Signs outside of ordinary writing: emoji, pictures, letters in another dress, and what is not seen at all. */
export const PICTURES = 16;
/** As many digits as the shortest phone number has, wherever they stand. */
export const MANY_DIGITS = 64;
const MANY = 7;
/** Letters joined as disguised words join them: by a sign within a word, or three alike, or one by one. */
export const ODD_LETTERS = 32;

/** Letters and digits with no white space between them; `CODES`: in twelve signs or more, as the shortest key has. */
export const MIXED = 512;
export const CODES = 1024;
const SHORTEST_CODE = 12;
/** Told by the tokens: somebody mentioned, a word set in capitals, one of the words that patterns ask for, "always". */
export const MENTIONS = 128;
export const CAPITALS = 256;
export const LEADS = 2048;
export const ALWAYS = 4096;
const LEADING = new Set('arobas arobase arobases dot point ssn ssns social rt like fav celebrate'.split(' '));
const SWEEPING = /^(?:toujours|jamais|always|never|invariably|time|systematiqu\w+)$/;

/** What a word by itself says of the signs of its sentence. */
export const signsOfWord = (folded: string, capitals: boolean): number =>
  (capitals ? CAPITALS : 0) | (LEADING.has(folded) ? LEADS : 0) | (SWEEPING.test(folded) ? ALWAYS : 0);

/** Whether any of some signs stands in a sentence, or in a draft: what a judge of patterns asks first. */
export const withSigns =
  (signs: number): Gate =>
  (asked) =>
    (asked.signs & signs) !== 0;

/** What the tokens of a sentence say of its signs. */
export function signsAmong(tokens: readonly Token[]): number {
  let signs = 0;
  for (let index = 0; index < tokens.length; index++) {
    const { kind, word } = tokens[index]!;
    if (word) signs |= word.signs;
    else if (kind === 'mention') signs |= MENTIONS;
    // Any word may stand in one.
    else if (kind === 'hashtag') signs |= LEADS;
  }
  return signs;
}

const ASCII = new Uint8Array(0x80);
for (const [signs, bit] of [
  ['0123456789', DIGITS],
  [':=', COLONS],
  ['[(<', BRACKETS],
  ['_@{|%*', FIELDS],
] as const) {
  for (const sign of signs) ASCII[sign.charCodeAt(0)] = bit;
}

const isSpace = (code: number) =>
  code <= 32 || code === 0xa0 || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)));
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019;
/** Quotation marks and a bracket may open a word. */
const opensWord = (code: number) => code === 0x22 || code === 0xab || code === 0x201c || code === 0x28;
const isPicture = (code: number) =>
  code >= 0x1d00
    ? code < 0x2000 || code > 0x20bf || (code >= 0x200b && code <= 0x200d) || code === 0x203c || code === 0x2049
    : false;

export function signsIn(text: string): number {
  let signs = 0;
  /** The letters side by side up to here, and how many single ones have followed each other. */
  let run = 0;
  let digits = 0;
  /** Where the last white space stands, how many digits there were up to it, and where the last word began. */
  let gap = -1;
  let digitsBefore = 0;
  let word = -1;
  let singles = 0;
  let before = 32;
  let beforeThat = 32;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const kind = kindOf(code);
    if (kind === LETTER) {
      if (run === 0) {
        word = index;
        const isJoined = isApostrophe(before)
          ? before === 0x2019 && isSpace(beforeThat)
          : !isSpace(before) && !(opensWord(before) && isSpace(beforeThat));
        if (isJoined) signs |= ODD_LETTERS;
      } else if (code === before && code === beforeThat) signs |= ODD_LETTERS;
      if (code >= 0x430 && code <= 0x456) signs |= ODD_LETTERS;
      if (code >= 0x1d00) signs |= PICTURES;
      run++;
    } else {
      if (run === 1) {
        if (++singles >= 3) signs |= ODD_LETTERS;
      } else if (run > 1) singles = 0;
      run = 0;
      if (code <= 32) {
        if (digits > digitsBefore && word > gap) signs |= index - gap > SHORTEST_CODE ? MIXED | CODES : MIXED;
        gap = index;
        digitsBefore = digits;
      } else if (kind === DIGIT) digits++;
      if (code < 0x80) signs |= ASCII[code]!;
      else if (kind === DIGIT) signs |= DIGITS;
      else if (code === 0x2020) signs |= FIELDS;
      else if (
        kind === SURROGATE ||
        kind === MARK ||
        code === 0xad ||
        code === 0xa9 ||
        code === 0xae ||
        isPicture(code)
      )
        signs |= PICTURES;
    }
    beforeThat = before;
    before = code;
  }
  if (run === 1 && singles >= 2) signs |= ODD_LETTERS;
  if (digits > digitsBefore && word > gap) signs |= text.length - gap > SHORTEST_CODE ? MIXED | CODES : MIXED;
  return digits >= MANY ? signs | MANY_DIGITS : signs;
}
