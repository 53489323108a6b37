import type { WordList, WordLists } from '../languages/language.ts';
import {
  AGAIN,
  ANY,
  COUNT,
  FIRST,
  MENTION,
  NUMBER,
  ONCE,
  OPTIONAL,
  type PackedWords,
  PHRASE_LENGTH,
  SET_BEFORE,
  setKindAt,
} from './packed-form.ts';
import { type Places, writeSets } from './packed-sets.ts';
import { lettersOf, type Vocabulary, writeVocabulary } from './packed-vocabulary.ts';
import { SymbolWriter } from './symbol-writer.ts';
import { tokenize } from './tokenize.ts';

/** A phrase as its parts: what may stand in each place, as words of the vocabulary. */
interface Phrase {
  readonly parts: readonly (readonly string[])[];
  /** Bit `n` for an optional part `n`. */
  readonly optional: number;
}

const PLACEHOLDERS: Readonly<Record<string, string>> = { _: ANY, '#': NUMBER, '@': MENTION };

function readChoice(choice: string): string | undefined {
  const placeholder = PLACEHOLDERS[choice];
  if (placeholder !== undefined) return placeholder;
  const tokens = tokenize(choice);
  return tokens.length === 0 ? undefined : tokens.map(({ folded }) => folded).join(' ');
}

/** The notation of `Phrases`, read. */
function readPhrase(phrase: string): Phrase {
  let optional = 0;
  const parts = phrase
    .split(' ')
    .filter(Boolean)
    .map((part, index) => {
      const isOptional = part.length > 1 && part.endsWith('?');
      if (isOptional) optional |= 1 << index;
      const choices = (isOptional ? part.slice(0, -1) : part).split('|').map(readChoice);
      return [...new Set(choices.filter((choice) => choice !== undefined))].sort();
    });
  return { parts, optional };
}

const keyOf = (words: readonly string[]) => words.join('|');

/** Phrases that differ in one part alone are one phrase with more choices there. */
function joinPhrases(phrases: readonly Phrase[]): Phrase[] {
  let joined = [...phrases];
  const longest = Math.max(0, ...phrases.map(({ parts }) => parts.length));
  for (let place = longest - 1; place >= 0; place--) {
    const groups = new Map<string, Phrase>();
    for (const phrase of joined) {
      const others = phrase.parts.map((part, index) => (index === place ? '' : keyOf(part))).join('/');
      const key = `${phrase.optional}/${phrase.parts.length > place ? others : `${others}/${place}`}`;
      const other = groups.get(key);
      groups.set(key, other && phrase.parts.length > place ? withChoices(other, place, phrase.parts[place]!) : phrase);
    }
    joined = [...groups.values()];
  }
  return joined;
}

const withChoices = ({ parts, optional }: Phrase, place: number, more: readonly string[]): Phrase => ({
  parts: parts.map((part, index) => (index === place ? [...new Set([...part, ...more])].sort() : part)),
  optional,
});

/** Words that stand in so many sets are told among themselves. */
const COMMON = 8;

/**
 * Packs a language's lists so that they take a quarter of their own size. Nothing is lost but the order of phrases and of
 * choices, which means nothing.
 */
export function packWords({ words, spelled }: WordLists, lists: readonly WordList[]): PackedWords {
  const phrases = new Map(
    Object.values(words).flatMap((group) => Object.entries(group) as [WordList, readonly string[]][]),
  );
  const phrasesOf = lists.map((list) => inShapes(joinPhrases(phrases.get(list)!.map(readPhrase))));
  const parts = phrasesOf.flat(2).flatMap((phrase) => phrase.parts);
  const spelledWords = [spelled.words, spelled.wholeWords].map((list) => list.trim().split(/\s+/));
  const vocabulary = vocabularyOf(parts, spelledWords.flat());
  const letters = lettersOf(vocabulary.words);
  const writer = new SymbolWriter();
  writeVocabulary(writer, letters, vocabulary);
  const placeOf = new Map(vocabulary.words.map((entry, place) => [entry, place]));
  const writeSet = writeSets(writer, vocabulary.tiers);
  const placesOf = (group: readonly string[]): Places =>
    [...new Set(group.map((entry) => placeOf.get(entry)!))].sort((a, b) => a - b);
  const writePart = partWriter(writer, parts, (part) => writeSet(placesOf(part)));
  for (const shapes of phrasesOf) writeList(writer, shapes, writePart);
  for (const list of spelledWords) writeSet(placesOf(list));
  return { letters, symbols: writer.end() };
}

function vocabularyOf(parts: readonly (readonly string[])[], spelled: readonly string[]): Vocabulary {
  const uses = new Map<string, number>();
  for (const part of new Map(parts.map((part) => [keyOf(part), part])).values())
    for (const entry of part) uses.set(entry, (uses.get(entry) ?? 0) + 1);
  const entries = parts.flat().flatMap((entry) => [entry, ...entry.split(' ')]);
  const words = [...new Set([...entries, ...spelled])].sort();
  return { words, tiers: words.map((word) => ((uses.get(word) ?? 0) >= COMMON ? 1 : 0)) };
}

/** Writes a set of words where it first stands; from then on how many others have stood since it last did. */
function partWriter(
  writer: SymbolWriter,
  parts: readonly (readonly string[])[],
  write: (part: readonly string[]) => void,
): (part: readonly string[], context: number) => void {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(keyOf(part), (counts.get(keyOf(part)) ?? 0) + 1);
  const recent: string[] = [];
  writer.number(COUNT, [...counts.values()].filter((count) => count > 1).length);
  return (part, context) => {
    const key = keyOf(part);
    const at = recent.indexOf(key);
    const kind = at >= 0 ? AGAIN : counts.get(key)! > 1 ? FIRST : ONCE;
    writer.write(context, kind);
    if (kind === AGAIN) {
      writer.number(SET_BEFORE, at);
      recent.splice(at, 1);
    } else write(part);
    if (kind !== ONCE) recent.unshift(key);
  };
}

/** Phrases of one shape (how many parts, which of them optional) stand together, so that the shape is told once. */
function inShapes(phrases: readonly Phrase[]): Phrase[][] {
  const shapes = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const shape = `${phrase.parts.length}/${phrase.optional}`;
    shapes.set(shape, [...(shapes.get(shape) ?? []), phrase]);
  }
  return [...shapes.values()];
}

function writeList(
  writer: SymbolWriter,
  shapes: readonly (readonly Phrase[])[],
  writePart: (part: readonly string[], context: number) => void,
): void {
  writer.number(COUNT, shapes.length);
  for (const alike of shapes) {
    const { parts, optional } = alike[0]!;
    writer.number(PHRASE_LENGTH, parts.length);
    writer.number(OPTIONAL + parts.length, optional);
    writer.number(COUNT, alike.length);
    for (const phrase of alike)
      phrase.parts.forEach((part, index) => {
        writePart(part, setKindAt(index, parts.length));
      });
  }
}
