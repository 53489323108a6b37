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

/** The words of one choice of the notation; its `_`, `#` and `@` have keys no word can have. */
function wordsOf(choice: string): string[] {
  if (choice === '_') return [ANY];
  if (choice === '#') return [NUMBER];
  if (choice === '@') return [MENTION];
  return tokenize(choice).map((token) => token.folded);
}

/**
 * Adds a phrase, its last part first: all choices of a part lead to the same state, so that "a|b c|d e|f" costs six
 * steps and not eight phrases.
 */
function addPhrase(root: State, phrase: string, end: State): void {
  let after = end;
  const parts = phrase.split(/\s+/).filter(Boolean);
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

function keysOf(token: Token): readonly (string | undefined)[] {
  const own = token.kind === 'word' || token.kind === 'number' || token.kind === 'symbol' ? token.folded : undefined;
  return [own, token.kind === 'number' ? NUMBER : undefined, token.kind === 'mention' ? MENTION : undefined, ANY];
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
  return { filled, find: (tokens) => findHits(root, tokens) };
}

function findHits(root: State, tokens: readonly Token[]): Map<WordList, Hit[]> {
  const hits = new Map<WordList, Hit[]>();
  const keys = tokens.map(keysOf);
  for (let first = 0; first < tokens.length; first++) walk(root, first, first, tokens, keys, hits);
  return hits;
}

function walk(
  from: State,
  first: number,
  index: number,
  tokens: readonly Token[],
  keys: readonly (readonly (string | undefined)[])[],
  hits: Map<WordList, Hit[]>,
): void {
  if (index >= tokens.length) return;
  for (const key of keys[index]!) {
    const next = key === undefined ? undefined : from.next.get(key);
    if (!next) continue;
    for (const state of next) {
      for (const list of state.lists) keepLongest(hits, list, first, index, tokens);
      if (state.next.size > 0) walk(state, first, index + 1, tokens, keys, hits);
    }
  }
}

function keepLongest(
  hits: Map<WordList, Hit[]>,
  list: WordList,
  first: number,
  last: number,
  tokens: readonly Token[],
): void {
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

