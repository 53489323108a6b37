import type { Language, WordList } from '../languages/language.ts';
import type { Hit, Token } from './sieve.ts';
import { tokenize } from './tokenize.ts';

/** Where a phrase has been read up to: what may come next, and whose phrase ends here. */
interface State {
  readonly next: Map<string, State[]>;
  readonly lists: WordList[];
}

const ANY = ' any';
const NUMBER = ' number';
const MENTION = ' mention';

const newState = (): State => ({ next: new Map(), lists: [] });

function step(from: State, word: string, to: State): void {
  const states = from.next.get(word);
  if (!states) from.next.set(word, [to]);
  else if (!states.includes(to)) states.push(to);
}

/** Choices come back in many phrases: each is cut and folded once. `_`, `#` and `@` have keys no word can have. */
const cut = new Map<string, readonly string[]>([
  ['_', [ANY]],
  ['#', [NUMBER]],
  ['@', [MENTION]],
]);

function wordsOf(choice: string): readonly string[] {
  let words = cut.get(choice);
  if (!words) {
    words = /^[a-z]+$/.test(choice) ? [choice] : tokenize(choice).map((token) => token.folded);
    cut.set(choice, words);
  }
  return words;
}

/**
 * Adds a phrase, its last part first: all choices of a part lead to the same state, so that "a|b c|d e|f" costs six
 * steps and not eight phrases.
 */
function addPhrase(root: State, phrase: string, end: State): void {
  let after = end;
  const parts = phrase.split(' ').filter(Boolean);
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index]!;
    const optional = part.length > 1 && part.endsWith('?');
    const before = newState();
    for (const choice of (optional ? part.slice(0, -1) : part).split('|')) {
      const words = wordsOf(choice);
      words.reduce((from, word, at) => {
        const to = at === words.length - 1 ? after : newState();
        step(from, word, to);
        return to;
      }, before);
    }
    if (optional) {
      for (const [word, states] of after.next) for (const state of states) step(before, word, state);
      before.lists.push(...after.lists);
    }
    after = before;
  }
  for (const [word, states] of after.next) for (const state of states) step(root, word, state);
}

export interface Lexicon {
  /** Lists with at least one phrase. */
  readonly filled: ReadonlySet<WordList>;
  find(tokens: readonly Token[]): ReadonlyMap<WordList, readonly Hit[]>;
}

/** All lists of a language as one net of words, so that a sentence is read once whatever the number of lists. */
export function compileLexicon(language: Language): Lexicon {
  const root = newState();
  const filled = new Set<WordList>();
  for (const group of Object.values(language.words)) {
    for (const [list, phrases] of Object.entries(group) as [WordList, readonly string[]][]) {
      if (phrases.length > 0) filled.add(list);
      const end: State = { next: new Map(), lists: [list] };
      for (const phrase of phrases) addPhrase(root, phrase, end);
    }
  }
  const start = placeOf([root]);
  return { filled, find: (tokens) => findHits(start, tokens) };
}

/**
 * All the states a run of words leads to, as one: a common first word leads to hundreds, and reading them one by one
 * would cost as much as all lists together. Made when first met.
 */
interface Place {
  readonly lists: readonly WordList[];
  readonly next: ReadonlyMap<string, readonly State[]>;
  readonly known: Map<string, Place>;
}

function placeOf(states: readonly State[]): Place {
  const [only] = states;
  if (states.length === 1) return { lists: only!.lists, next: only!.next, known: new Map() };
  const next = new Map<string, State[]>();
  for (const state of states) {
    for (const [word, following] of state.next) next.set(word, [...(next.get(word) ?? []), ...following]);
  }
  return { lists: [...new Set(states.flatMap(({ lists }) => lists))], next, known: new Map() };
}

function follow(from: Place, word: string): Place | undefined {
  const known = from.known.get(word);
  if (known) return known;
  const states = from.next.get(word);
  if (!states) return undefined;
  const place = placeOf(states);
  from.known.set(word, place);
  return place;
}

type Hits = Map<WordList, Hit[]>;

function findHits(root: Place, tokens: readonly Token[]): Hits {
  const hits: Hits = new Map();
  for (let first = 0; first < tokens.length; first++) read(root, first, first, tokens, hits);
  return hits;
}

function read(from: Place, first: number, index: number, tokens: readonly Token[], hits: Hits): void {
  const token = tokens[index];
  if (!token) return;
  const { kind } = token;
  if (kind === 'word' || kind === 'number' || kind === 'symbol') arrive(from, token.folded, first, index, tokens, hits);
  if (kind === 'number') arrive(from, NUMBER, first, index, tokens, hits);
  if (kind === 'mention') arrive(from, MENTION, first, index, tokens, hits);
  arrive(from, ANY, first, index, tokens, hits);
}

function arrive(from: Place, word: string, first: number, index: number, tokens: readonly Token[], hits: Hits): void {
  const place = follow(from, word);
  if (!place) return;
  for (const list of place.lists) keepLongest(hits, list, first, index, tokens);
  if (place.next.size > 0) read(place, first, index + 1, tokens, hits);
}

function keepLongest(hits: Hits, list: WordList, first: number, last: number, tokens: readonly Token[]): void {
  const hit = { first, last, start: tokens[first]!.start, end: tokens[last]!.end };
  const found = hits.get(list);
  if (!found) {
    hits.set(list, [hit]);
    return;
  }
  const previous = found.at(-1)!;
  if (previous.first === first) {
    if (last > previous.last) found[found.length - 1] = hit;
  } else found.push(hit);
}
