import { type LanguageCode, languageOf } from '../../languages/index.ts';
import { fold } from '../fold.ts';
import { DIGIT, kindAt, kindOf, LETTER, SURROGATE } from '../letters.ts';
import { insultingWordsOf, ordinaryWordsOf } from '../lexicons.ts';
import { matchesIn } from '../matches-in.ts';
import type { Gate, Sentence, Span } from '../sieve.ts';
import { MIXED, ODD_LETTERS, PICTURES, withSigns } from '../signs.ts';
import { tokenize } from '../tokenize.ts';
import { heardInsults, insultHeardIn, mayBeHeard } from './by-ear.ts';
import { spansOverlap } from './hits.ts';
import { perSentence } from './per-sentence.ts';
import { reworded } from './reworded.ts';

/** A sentence with its disguised words spelled out, and the way back to the words as they were written. */
export interface Unmasked {
  readonly sentence: Sentence;
  /** The span of the original behind a span of the unmasked sentence, where it holds a disguised word. */
  original(span: Span): Span | undefined;
}

interface Disguise extends Span {
  readonly word: string;
}

/** Signs read as the letters they are drawn like. */
const DRAWN: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '€': 'e',
  '£': 'l',
  '!': 'i',
  '|': 'i',
  '¡': 'i',
  а: 'a',
  е: 'e',
  о: 'o',
  с: 'c',
  і: 'i',
  р: 'p',
}; // prettier-ignore
/** Signs that hide a letter, whichever it is. */
const HIDES = '*#%•×°';
/** Signs that only stand between letters. */
const BETWEEN = "._-·~'’/+,\u200b\u200c\u200d\u00ad";

const LONGEST = 24;
/** A word in which some sign or digit stands, or a letter three times in a row. */
const MAY_HIDE = /[\d@$€£!|*#%•×°·~_\u200b-\u200d\u00ad\u0430-\u0440\u0441\u0456.-]|(\p{L})\1\1/u;
/** Single letters with single spaces or signs between them: "i d i o t", "c.o.n". */
/** The same on a chunk as it stands, marks and all around it: asked first, since it rules nearly every word out. */
const MAY_BE_MASKED =
  /\d|\p{L}[^\p{L}\s'’]+\p{L}|^[^\p{L}\s"'«“(]\p{L}|(\p{L})\1\1|[\u200b-\u200d\u00ad\u0430-\u0456]/u;
const SPELLED =
  /(?<![\p{L}\p{M}\p{N}])\p{L}\p{M}*(?:[ \u00a0\u202f._*·/-]{1,2}\p{L}\p{M}*){2,15}(?![\p{L}\p{M}\p{N}])/gu;

interface Vocabulary {
  readonly all: ReadonlySet<string>;
  readonly byLength: ReadonlyMap<number, readonly string[]>;
}

const vocabularies = new Map<LanguageCode, Vocabulary>();
/** "brain-dead" is spelled as it should be. */
const COMPOUND = /^\p{L}{3,}-\p{L}{3,}$/u;

/** The words of the insult lists, by length: a hidden letter is looked for among words as long. */
function vocabularyOf(code: LanguageCode): Vocabulary {
  const known = vocabularies.get(code);
  if (known) return known;
  const common = new Set(languageOf(code)!.stopWords.map(fold));
  const words = insultingWordsOf(code).filter((word) => !common.has(word));
  const byLength = new Map<number, string[]>();
  for (const word of words) {
    const alike = byLength.get(word.length);
    if (alike) alike.push(word);
    else byLength.set(word.length, [word]);
  }
  const vocabulary = { all: new Set(words), byLength };
  vocabularies.set(code, vocabulary);
  return vocabulary;
}

/** The chunk as letters; `?` for a hidden one. `undefined` where it cannot be a disguised word. */
function lettersOf(chunk: string): string | undefined {
  let letters = '';
  let plain = 0;
  for (const sign of fold(chunk)) {
    if (sign >= 'a' && sign <= 'z') {
      letters += sign;
      plain++;
    } else if (HIDES.includes(sign)) letters += '?';
    else if (DRAWN[sign]) letters += DRAWN[sign];
    else if (!BETWEEN.includes(sign)) return undefined;
  }
  return plain >= 2 || (plain >= 1 && letters.length >= 4 && !letters.includes('?')) ? letters : undefined;
}

function wordBehind(letters: string, code: LanguageCode): string | undefined {
  const { all, byLength } = vocabularyOf(code);
  if (letters.includes('?')) {
    const hidden = letters.split('?').length - 1;
    // "b****rd", "b*****ds": three letters of eight still tell the word.
    if (hidden > (letters.length - hidden >= 3 ? 0.65 : 0.5) * letters.length) return undefined;
    return byLength
      .get(letters.length)
      ?.find((word) => [...letters].every((letter, i) => letter === '?' || letter === word[i]));
  }
  const shorter = letters.replace(/(.)\1{2,}/g, '$1');
  const candidates = [
    letters,
    letters.replace(/i/g, 'l'),
    shorter,
    letters.replace(/(.)\1{2,}/g, '$1$1'),
    letters.replace(/(.)\1+/g, '$1'),
  ];
  return candidates.find((candidate) => all.has(candidate));
}

/** Read again with every sign as a hidden letter: "enf@iré" draws an "o" as "@". */
function wordBehindSigns(chunk: string, code: LanguageCode): string | undefined {
  const letters = fold(chunk).replace(/[^a-z]/g, '?');
  const hidden = letters.split('?').length - 1;
  return letters.length >= 5 && hidden > 0 && hidden <= 2 && /^[a-z].*[a-z]$/.test(letters)
    ? wordBehind(letters, code)
    : undefined;
}

/** "K0nnard": spelled by the ear, and with a sign. */
const heardBehind = (letters: string, code: LanguageCode): string | undefined =>
  code === 'fr' && letters.length >= 5 ? insultHeardIn(letters, code) : undefined;

/** "enf...rés": dots for letters, however many. */
const LEFT_OUT = /^([a-z]{2,})(?:\.{2,}|-{2,})([a-z]{2,})$/;

function wordAroundDots(chunk: string, code: LanguageCode): string | undefined {
  const [, before, after] =
    LEFT_OUT.exec(
      chunk
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}+/gu, ''),
    ) ?? [];
  if (before === undefined || after === undefined || before.length + after.length < 4) return undefined;
  // "Vous êtes là...les enfants": dots between two words.
  if ([before, after].every((part) => ordinaryWordsOf(code).has(part))) return undefined;
  return insultingWordsOf(code).find(
    (word) => word.length > before.length + after.length && word.startsWith(before) && word.endsWith(after),
  );
}

/** A chunk without the marks and elisions around it. */
function trimmed(chunk: string): Span & { text: string } {
  const before = /^(?:["«»“”'‘’([{,;:¿]|(?:[cdjlmnstCDJLMNST]|qu|Qu)['’])*/.exec(chunk)![0].length;
  const after = /[\])}"»”'’.,;:?!…]*$/.exec(chunk)![0].length;
  const end = Math.max(before, chunk.length - after);
  return { text: chunk.slice(before, end), start: before, end };
}

/** The word that ends a run of single letters: "u r a l-o-s-e-r" begins with words of one letter. */
function spelledIn(run: string, code: LanguageCode): Disguise | undefined {
  for (let start = 0; start < run.length; start++) {
    const word = fold(run.slice(start)).replace(/[^a-z]/g, '');
    if (/\p{L}/u.test(run[start]!) && vocabularyOf(code).all.has(word)) return { start, end: run.length, word };
  }
  return undefined;
}

function maskedWords(text: string, { chunks, spelled }: Suspects, code: LanguageCode): Disguise[] {
  const found: Disguise[] = [];
  for (const match of spelled ? matchesIn(text, SPELLED) : []) {
    const word = spelledIn(match[0], code);
    if (word) found.push({ ...word, start: match.index + word.start, end: match.index + word.end });
  }
  for (const suspect of chunks) {
    if (suspect.end - suspect.start > 2 * LONGEST) continue;
    const masked = maskedIn(text.slice(suspect.start, suspect.end), code);
    if (!masked) continue;
    const start = suspect.start + masked.start;
    const end = suspect.start + masked.end;
    if (!found.some((other) => spansOverlap({ start, end }, other))) found.push({ start, end, word: masked.word });
  }
  return found;
}

/** The same chunks ("peut-être", "10h30") come back at every turn: each is read once in a language. */
const chunksRead = new Map<string, Disguise | undefined>();
const MOST_KEPT = 2000;

function maskedIn(whole: string, code: LanguageCode): Disguise | undefined {
  const key = code + whole;
  if (chunksRead.has(key)) return chunksRead.get(key);
  if (chunksRead.size >= MOST_KEPT) chunksRead.clear();
  const masked = readChunk(whole, code);
  chunksRead.set(key, masked);
  return masked;
}

/** The disguised word of a chunk, and where in the chunk it stands. */
function readChunk(whole: string, code: LanguageCode): Disguise | undefined {
  if (!MAY_BE_MASKED.test(whole) || /^[@#]|:\/\/|^www\./.test(whole)) return undefined;
  const { text: chunk, start, end } = trimmed(whole);
  if (chunk.length < 3 || chunk.length > LONGEST || !MAY_HIDE.test(chunk) || COMPOUND.test(chunk)) return undefined;
  if (vocabularyOf(code).all.has(fold(chunk))) return undefined;
  const letters = lettersOf(chunk);
  const word =
    (letters && (wordBehind(letters, code) ?? wordBehindSigns(chunk, code) ?? heardBehind(letters, code))) ??
    wordAroundDots(chunk, code);
  return word === undefined ? undefined : { start, end, word };
}

const isSpace = (code: number) =>
  code <= 32 || code === 0xa0 || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)));
const MAY_OPEN = `"'«“(`;

/** Where something may be hidden in a text, told by one pass without patterns: nearly every word is ruled out. */
interface Suspects {
  /** Words in which a digit, a sign or a letter three times in a row stands. */
  readonly chunks: readonly Span[];
  /** Whether three single letters follow each other. */
  readonly spelled: boolean;
}

function suspectsIn(text: string): Suspects {
  const chunks: Span[] = [];
  let spelled = false;
  let singles = 0;
  for (let end = 0; end < text.length; ) {
    let start = end;
    while (start < text.length && isSpace(text.charCodeAt(start))) start++;
    let letters = false;
    let suspect = false;
    let afterLetter = false;
    for (end = start; end < text.length && !isSpace(text.charCodeAt(end)); end++) {
      const code = text.charCodeAt(end);
      const kind = kindOf(code);
      if (kind !== LETTER) {
        if (code === 0x27 || code === 0x2019) afterLetter = false;
        // Signs from here on may be letters in another dress.
        if (kind === SURROGATE || code > 0x2000) letters = true;
        if (kind === DIGIT || kind === SURROGATE || code === 0xad || (code >= 0x200b && code <= 0x200d)) suspect = true;
        continue;
      }
      letters = true;
      if (code >= 0x430 && code <= 0x456) suspect = true;
      if (end > start && kindAt(text, end - 1) === LETTER) {
        if (code === text.charCodeAt(end - 1) && code === text.charCodeAt(end - 2)) suspect = true;
        continue;
      }
      if (afterLetter || (end === start + 1 && !MAY_OPEN.includes(text[start]!))) suspect = true;
      afterLetter = true;
      singles = kindAt(text, end + 1) === LETTER ? 0 : singles + 1;
      if (singles >= 3) spelled = true;
    }
    if (letters && suspect) chunks.push({ start, end });
  }
  return { chunks, spelled };
}

const isOddlyWritten = withSigns(ODD_LETTERS | MIXED | PICTURES);
/** Whether anything may be disguised at all, by signs or by the ear. */
export const mayBeMasked: Gate = (asked) => isOddlyWritten(asked) || mayBeHeard(asked);

const NONE: readonly Disguise[] = [];

/** Spells out the disguised insults of a sentence; `undefined` where there are none, which is nearly always. */
export const unmask = perSentence((sentence: Sentence): Unmasked | undefined => {
  const { text, language } = sentence;
  if (!language) return undefined;
  const written = isOddlyWritten(sentence) ? maskedWords(text, suspectsIn(text), language) : NONE;
  const spoken = mayBeHeard(sentence) ? heardInsults(sentence) : NONE;
  if (written.length + spoken.length === 0) return undefined;
  const masked = [...written, ...spoken.filter((one) => !written.some((other) => spansOverlap(one, other)))].sort(
    (a, b) => a.start - b.start,
  );
  const placed: (Disguise & { at: number })[] = [];
  let plain = '';
  let from = 0;
  for (const disguise of masked) {
    plain += text.slice(from, disguise.start);
    placed.push({ ...disguise, at: plain.length });
    plain += disguise.word;
    from = disguise.end;
  }
  plain += text.slice(from);
  return {
    sentence: reworded(sentence, language, plain, tokenize(plain)),
    original(span) {
      const inside = placed.find(({ at, word }) => span.start < at + word.length && span.end > at);
      return inside && { start: inside.start, end: inside.end };
    },
  };
});
