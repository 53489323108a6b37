import type { Language, WordList } from '../languages/language.ts';
import type { Hit, Token } from './sieve.ts';
import { tokenize } from './tokenize.ts';

/** A phrase list, read word by word. Keys are folded words; the notation's `_`, `#` and `@` have keys no word can have. */
interface Node {
  readonly next: Map<string, Node>;
  lists: WordList[];
}

const ANY = ' any';
const NUMBER = ' number';
const MENTION = ' mention';

const emptyNode = (): Node => ({ next: new Map(), lists: [] });

/** Every plain sequence of words a phrase of the notation stands for. */
function sequencesOf(phrase: string): string[][] {
  let sequences: string[][] = [[]];
  for (const part of phrase.split(/\s+/)) {
    if (!part) continue;
    const optional = part.length > 1 && part.endsWith('?');
    const choices = (optional ? part.slice(0, -1) : part).split('|').map((choice) => {
      if (choice === '_') return [ANY];
      if (choice === '#') return [NUMBER];
      if (choice === '@') return [MENTION];
      return tokenize(choice).map((token) => token.folded);
    });
    if (optional) choices.push([]);
    sequences = sequences.flatMap((sequence) => choices.map((choice) => [...sequence, ...choice]));
  }
  return sequences.filter((sequence) => sequence.length > 0);
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

/** All lists of a language as one tree, so that a sentence is read once whatever the number of lists. */
export function compileLexicon(language: Language): Lexicon {
  const root = emptyNode();
  const filled = new Set<WordList>();
  for (const group of Object.values(language.words)) {
    for (const [list, phrases] of Object.entries(group) as [WordList, readonly string[]][]) {
      if (phrases.length > 0) filled.add(list);
      for (const sequence of phrases.flatMap(sequencesOf)) {
        let node = root;
        for (const word of sequence) {
          let next = node.next.get(word);
          if (!next) node.next.set(word, (next = emptyNode()));
          node = next;
        }
        if (!node.lists.includes(list)) node.lists.push(list);
      }
    }
  }
  return { filled, find: (tokens) => findHits(root, tokens) };
}

function findHits(root: Node, tokens: readonly Token[]): Map<WordList, Hit[]> {
  const hits = new Map<WordList, Hit[]>();
  const keys = tokens.map(keysOf);
  for (let first = 0; first < tokens.length; first++) walk(root, first, first, tokens, keys, hits);
  return hits;
}

function walk(
  node: Node,
  first: number,
  index: number,
  tokens: readonly Token[],
  keys: readonly (readonly (string | undefined)[])[],
  hits: Map<WordList, Hit[]>,
): void {
  if (index >= tokens.length) return;
  for (const key of keys[index]!) {
    const next = key === undefined ? undefined : node.next.get(key);
    if (!next) continue;
    for (const list of next.lists) keepLongest(hits, list, first, index, tokens);
    walk(next, first, index + 1, tokens, keys, hits);
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

