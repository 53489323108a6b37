import { DIGIT, kindAt, kindOf, LETTER, letterLength, MARK, OTHER } from './letters.ts';
import type { Token, TokenKind } from './sieve.ts';
import { wordOf } from './words.ts';

/** Endings that make a bare "example.com" a link, as X does; a rarer ending is read as words. */
const DOMAIN_ENDINGS =
  'com|fr|org|net|io|eu|be|ch|ca|de|es|it|nl|pt|uk|ie|us|info|gouv|edu|gov|dev|app|ai|co|me|tv|bzh|paris|media|news|blog|shop|online|site|tech|pro';
const PATH = '[^\\s<>"«»“”]*[^\\s<>"«»“”.,;:!?)\\]}…’\']';
const LINK = new RegExp(`(?:https?:\\/\\/|www\\.)${PATH}`, 'iy');
const BARE_LINK = new RegExp(
  `(?:[\\p{L}\\d](?:[\\p{L}\\d-]{0,61}[\\p{L}\\d])?\\.){1,5}(?:${DOMAIN_ENDINGS})(?![\\p{L}\\d-]|\\.\\p{L})(?:\\/(?:${PATH})?)?`,
  'iuy',
);
const EMAIL = /[\w.+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.\p{L}{2,24}/uy;
const MENTION = /[@＠][\p{L}\d_](?:[\p{L}\p{M}\d_.-]{0,99}[\p{L}\p{M}\d_])?/uy;
const HASHTAG = /[#＃](?=[\d_]*\p{L})[\p{L}\p{M}\d_]+/uy;
/** Groups of three may be set apart by a space, as French does: "1 200". */
const NUMBER = /\d{1,3}(?:[ \u202f\u00a0]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*/y;
const ELIDED = /^(?:qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu)$/i;
const LONGEST_ELISION = 9;
/** Where one letter is elided, as mostly. */
const ELIDED_LETTERS = new Set(Array.from('cdjlmnst', (letter) => letter.charCodeAt(0)));
/** What a sign begins, by its code. */
const SIGNS: Readonly<Record<number, 'symbol' | 'mention' | 'hashtag'>> = {
  ...Object.fromEntries(Array.from('%‰€$£', (sign) => [sign.charCodeAt(0), 'symbol'])),
  ...Object.fromEntries(Array.from('@＠', (sign) => [sign.charCodeAt(0), 'mention'])),
  ...Object.fromEntries(Array.from('#＃', (sign) => [sign.charCodeAt(0), 'hashtag'])),
};

function matchAt(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0];
}

const UNDERSCORE = 0x5f;
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019 || code === 0x2bc;

/** The end of the run of letters, digits and marks at `index`. */
function runEnd(text: string, index: number): number {
  let end = index;
  for (let length = letterLength(text, end); length > 0; length = letterLength(text, end)) end += length;
  return end;
}

/** The end of the run of letters at `index`, without digits, marks and letters outside the basic plane. */
function lettersEnd(text: string, index: number): number {
  let end = index;
  while (end < text.length && kindOf(text.charCodeAt(end)) === LETTER) end++;
  return end;
}

/** Whether the letters before an apostrophe are an elided word ("l'", "qu'"). */
const isElision = (text: string, start: number, apostrophe: number): boolean =>
  apostrophe - start === 1
    ? ELIDED_LETTERS.has(text.charCodeAt(start) | 0x20)
    : (text.charCodeAt(apostrophe - 1) | 0x20) === 0x75 && ELIDED.test(text.slice(start, apostrophe));

/** "h" or "w", as in "https" and "www". */
const mayOpenLink = (code: number) => (code | 0x20) === 0x68 || (code | 0x20) === 0x77;

/** A space or a comma: what is before it has ended, whatever it is. */
const isGap = (code: number) => code === 0x20 || code === 0x2c;

/** Cuts a sentence into tokens; white space and punctuation fall out. Linear; offsets count from the sentence's start. */
export function tokenize(sentence: string): Token[] {
  const tokens: Token[] = [];
  const mayHoldEmail = sentence.includes('@');
  let index = 0;
  const push = (kind: TokenKind, end: number) => {
    const text = sentence.slice(index, end);
    if (kind === 'word') {
      const word = wordOf(text);
      tokens.push({ kind, start: index, end, folded: word.folded, capitals: word.capitals, word });
    } else tokens.push({ kind, start: index, end, folded: text, capitals: false, word: undefined });
    index = end;
  };
  const pushMatch = (kind: TokenKind, found: string | undefined) => {
    if (found) push(kind, index + found.length);
    return found !== undefined;
  };
  while (index < sentence.length) {
    const code = sentence.charCodeAt(index);
    if (isGap(code)) {
      index++;
      continue;
    }
    const kind = kindOf(code);
    let end = index;
    // Nearly all tokens are letters and nothing else up to the next gap.
    if (kind === LETTER) {
      end = lettersEnd(sentence, index + 1);
      if (end === sentence.length || isGap(sentence.charCodeAt(end))) {
        push('word', end);
        continue;
      }
    }
    if (kind === MARK || letterLength(sentence, index) === 0) {
      const sign = SIGNS[code];
      const follows = () => index > 0 && letterLength(sentence, index - 1) > 0;
      if (sign === undefined) index++;
      else if (sign === 'symbol') push(sign, index + 1);
      else if (follows() || !pushMatch(sign, matchAt(sign === 'mention' ? MENTION : HASHTAG, sentence, index))) index++;
      continue;
    }
    end = runEnd(sentence, end);
    const next = end < sentence.length ? sentence.charCodeAt(end) : 0;
    if (mayHoldEmail && (next === 0x40 || next === 0x2e || next === 0x2d || next === 0x2b || next === 0x5f)) {
      if (pushMatch('email', matchAt(EMAIL, sentence, index))) continue;
    }
    if (next === 0x3a || next === 0x2e) {
      if (mayOpenLink(code) && pushMatch('link', matchAt(LINK, sentence, index))) continue;
      if (
        next === 0x2e &&
        kindAt(sentence, end + 1) !== OTHER &&
        pushMatch('link', matchAt(BARE_LINK, sentence, index))
      )
        continue;
    }
    if (kind === DIGIT) {
      const number = matchAt(NUMBER, sentence, index)!;
      if (kindAt(sentence, index + number.length) !== LETTER) {
        push('number', index + number.length);
        continue;
      }
    }
    push('word', wordEnd(sentence, index, end));
  }
  return tokens;
}

/** "l'équipe" is two words ("l'", "équipe") to a phrase list; "aujourd'hui", "don't" and "tmp_fix_2" stay one. */
function wordEnd(text: string, start: number, runEndsAt: number): number {
  let end = runEndsAt;
  while (text.charCodeAt(end) === UNDERSCORE && letterLength(text, end + 1) > 0) end = runEnd(text, end + 1);
  while (end < text.length && isApostrophe(text.charCodeAt(end))) {
    if (end - start < LONGEST_ELISION && isElision(text, start, end)) return end + 1;
    if (letterLength(text, end + 1) === 0) return end;
    end = runEnd(text, end + 1);
  }
  return end;
}
