import { COUNT, droppedAfter, letterAfter, letterFor, letterOn } from './packed-form.ts';
import type { SymbolReader } from './packed-symbols.ts';
import { byFrequency, type SymbolWriter } from './symbol-writer.ts';

/**
 * A sorted list of words: each is how many letters of the one before it drops and the letters it adds, so that forms of
 * words look alike ("connard", "e", "s"), and each letter is told by the one before it.
 */
export interface Vocabulary {
  readonly words: readonly string[];
  /** 1 for words that stand in many sets, by place: fewer words are looked through for those. */
  readonly tiers: readonly number[];
}

/** The ends of a word of each tier; one of them stands for the beginning of a word as well. */
const ENDS = '\n\r';
const VOWELS = 'aeiouy';
/** In so many letters it is told how long all words are together. */
const ROOM = 16;
/** Longer words cannot drop all their letters: they would have no symbol for it. */
const MOST_LETTERS = 64;

/** The letters of words, as `writeVocabulary` numbers them. */
export const lettersOf = (words: readonly string[]): string => ENDS + byFrequency(words.join('')).join('');

/** `words` sorted by UTF-16 unit, each once. */
export function writeVocabulary(writer: SymbolWriter, letters: string, { words, tiers }: Vocabulary): void {
  writer.number(COUNT, words.length);
  writer.number(COUNT, Math.ceil(words.join('').length / ROOM));
  let previous = '';
  let added = 0;
  for (const [place, word] of words.entries()) {
    let shared = 0;
    while (shared < previous.length && previous[shared] === word[shared]) shared++;
    writer.write(droppedAfter(added), previous.length - shared);
    added = word.length - shared;
    const numberOf = (letter: string | undefined) => (letter === undefined ? 0 : letters.indexOf(letter));
    for (let at = shared; at <= word.length; at++) {
      const before = numberOf(word[at - 1]);
      const isAfterVowel = at > 1 && VOWELS.includes(word[at - 2]!);
      const first = shared < previous.length ? letterFor(numberOf(previous[shared])) : letterOn(before);
      const letter = at < word.length ? numberOf(word[at]) : tiers[place]!;
      writer.write(at === shared ? first : letterAfter(before, isAfterVowel), letter);
    }
    previous = word;
  }
}

export function readVocabulary({ read, number }: SymbolReader, letters: string): Vocabulary {
  const count = number(COUNT);
  const tiers: number[] = [];
  /** All words behind each other, and where each ends: made into a string at once, and not letter by letter. */
  const text = new Uint16Array(number(COUNT) * ROOM);
  const ends: number[] = [];
  const codes = Array.from(letters, (letter) => letter.charCodeAt(0));
  const isVowel = Array.from(letters, (letter) => VOWELS.includes(letter));
  /** The letters of the word that is read, by number. */
  const word = new Uint8Array(MOST_LETTERS);
  let length = 0;
  let added = 0;
  let end = 0;
  for (let place = 0; place < count; place++) {
    const dropped = read(droppedAfter(added));
    const shared = length - dropped;
    let before = shared === 0 ? 0 : word[shared - 1]!;
    let letter = read(dropped === 0 ? letterOn(before) : letterFor(word[shared]!));
    for (length = shared; letter >= ENDS.length; ) {
      word[length++] = letter;
      const isAfterVowel = isVowel[before]!;
      before = letter;
      letter = read(letterAfter(letter, isAfterVowel));
    }
    for (let at = 0; at < length; at++) text[end++] = codes[word[at]!]!;
    added = length - shared;
    ends.push(end);
    tiers.push(letter);
  }
  const all = new TextDecoder('utf-16le').decode(text.subarray(0, end));
  return { words: ends.map((end, place) => all.slice(place === 0 ? 0 : ends[place - 1], end)), tiers };
}
