import { votesOf, type WordVotes } from '../languages/detect-language.ts';
import { fold } from './fold.ts';
import { signsOfWord } from './signs.ts';

/** What is known of a written word whatever sentence it stands in. */
export interface Word {
  readonly folded: string;
  readonly capitals: boolean;
  /** What it says of the signs of its sentence (`signs.ts`). */
  readonly signs: number;
  readonly votes: WordVotes;
  /** Its place in each lexicon's vocabulary, by the lexicon's number, once it was looked up there. */
  readonly places: number[];
}

/** The same words come back at every turn: each is read once. There is room for those of the longest draft. */
const known = new Map<string, Word>();
const MOST_KEPT = 8000;
const LONGEST_KEPT = 24;

export function wordOf(text: string): Word {
  const found = known.get(text);
  if (found !== undefined) return found;
  const folded = fold(text);
  const capitals = text.length > 1 && isInCapitals(text);
  const word = { folded, capitals, signs: signsOfWord(folded, capitals), votes: votesOf(folded, text), places: [] };
  if (text.length > LONGEST_KEPT) return word;
  if (known.size >= MOST_KEPT) known.clear();
  known.set(text, word);
  return word;
}

const isSmall = (code: number) => code >= 0x61 && code <= 0x7a;

/** The first or second letter of nearly every word answers. */
const isInCapitals = (text: string): boolean =>
  !isSmall(text.charCodeAt(0)) &&
  !isSmall(text.charCodeAt(1)) &&
  text === text.toUpperCase() &&
  text !== text.toLowerCase();
