import { francAll } from 'franc';
import { isJudged, LANGUAGES } from './index.ts';
import { FRANC_LANGUAGES } from './keep-franc-languages.ts';
import { NEIGHBOURS } from './neighbours.ts';

/** How many votes each language got from a piece of text. Votes of pieces can be added up. */
export interface Ballot {
  /** By the language's place in `CODES`. */
  readonly votes: readonly number[];
  readonly letters: number;
}

/** The languages that get votes, by ISO 639-1 code: ours first. */
const CODES: readonly string[] = [...new Set([...LANGUAGES.map(({ code }) => code), ...Object.keys(NEIGHBOURS)])];
/** Filled with a fraction first: a row that is kept as fractions from the start is not made over at the first half vote. */
const NO_VOTES: readonly number[] = CODES.map(() => 0.5).fill(0);

/** How many votes a language got. */
const votesFor = ({ votes }: Ballot, code: string): number => votes[CODES.indexOf(code)] ?? 0;

/** Under this many letters franc is not asked and a lone vote decides nothing. */
const ENOUGH_LETTERS = 20;
/** Between two languages that share most of a short text, the one people use Tamis for. */
const HOME = 1.1;
const FRANC_CODES: Record<string, string> = {
  fra: 'fr',
  eng: 'en',
  deu: 'de',
  spa: 'es',
  ita: 'it',
  nld: 'nl',
  por: 'pt',
};

/** Places in `CODES`. */
type Places = readonly number[];

const voters = buildVoters();

/** word → the languages it votes for; a word of several languages shares its vote. */
function buildVoters(): Map<string, Places> {
  const words = new Map<string, Places>();
  const add = (word: string, code: string) =>
    words.set(word, [...new Set([...(words.get(word) ?? []), CODES.indexOf(code)])]);
  for (const { code, stopWords, frequentWords } of LANGUAGES)
    for (const word of [...stopWords, ...frequentWords]) add(word, code);
  for (const [code, list] of Object.entries(NEIGHBOURS)) for (const word of list.split(' ')) add(word, code);
  return words;
}

/** Letters that speak for a language: a quarter of a vote each. */
const LETTERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LANGUAGES.filter(({ letters }) => letters).map(({ code, letters }) => [code, letters])),
  de: 'äöüß',
  es: 'ñ¿¡áíóú',
  it: 'ìò',
  pt: 'ãõáíóú',
};
const letterVoters = new Map<string, Places>();
for (const [code, letters] of Object.entries(LETTERS)) {
  for (const letter of letters) letterVoters.set(letter, [...(letterVoters.get(letter) ?? []), CODES.indexOf(code)]);
}

/** What a word says of its language wherever it stands. */
export interface WordVotes {
  /** Languages it is a frequent word of. */
  readonly codes: Places | undefined;
  readonly letters: LetterVotes;
}

interface LetterVotes {
  readonly count: number;
  /** For each letter that speaks for languages, which. */
  readonly codes: readonly Places[];
}

const NO_CODES: readonly never[] = [];

/** The votes of one word: folded, and as it is written, accents apart or not. */
export function votesOf(folded: string, written: string): WordVotes {
  const composed = written.normalize('NFC');
  return { codes: voters.get(folded), letters: lettersIn(composed, 0, composed.length) };
}

function lettersIn(text: string, start: number, end: number): LetterVotes {
  let count = 0;
  let codes: Places[] | undefined;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i) | 32;
    if (code >= 97 && code <= 122) count++;
    else if (code > 0xa0) {
      count++;
      const spoken = letterVoters.get(text[i]!.toLowerCase());
      if (spoken) {
        codes ??= [];
        codes.push(spoken);
      }
    }
  }
  return { count, codes: codes ?? NO_CODES };
}

interface VotingToken {
  readonly start: number;
  readonly end: number;
  readonly word: { readonly votes: WordVotes } | undefined;
}

/**
 * The votes of one piece of text: of its words and their letters, and of the signs between them ("¿") where it is made
 * of nothing but words.
 */
export function castVotes(text: string, tokens: readonly VotingToken[], onlyWords: boolean): Ballot {
  const votes = NO_VOTES.slice();
  const vote = (codes: Places, weight: number) => {
    const share = weight / codes.length;
    for (let i = 0; i < codes.length; i++) votes[codes[i]!]! += share;
  };
  for (let i = 0; i < tokens.length; i++) {
    const codes = tokens[i]!.word?.votes.codes;
    if (codes) vote(codes, 1);
  }
  let letters = 0;
  const count = (found: LetterVotes) => {
    letters += found.count;
    for (let i = 0; i < found.codes.length; i++) vote(found.codes[i]!, 0.25);
  };
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { start, end, word } = tokens[i]!;
    if (!word) continue;
    if (onlyWords && holdsSign(text, from, start)) count(lettersIn(text, from, start));
    count(word.votes.letters);
    from = end;
  }
  if (onlyWords && holdsSign(text, from, text.length)) count(lettersIn(text, from, text.length));
  return { votes, letters };
}

function holdsSign(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) > 0x80) return true;
  return false;
}

export function addBallots(ballots: readonly Ballot[]): Ballot {
  const votes = NO_VOTES.slice();
  let letters = 0;
  for (const ballot of ballots) {
    letters += ballot.letters;
    for (let i = 0; i < votes.length; i++) votes[i]! += ballot.votes[i]!;
  }
  return { votes, letters };
}

/** The language other than `main` that the votes of a piece of text leave no doubt of, if there is one. */
export function plainlyOther(ballot: Ballot, main: string): string | undefined {
  const { votes } = ballot;
  for (let i = 0; i < votes.length; i++) {
    if (votes[i]! >= 2.5 && votes[i]! >= 2 * votesFor(ballot, main) + 1 && CODES[i] !== main) return CODES[i];
  }
  return undefined;
}

/**
 * The language the votes speak for, as an ISO 639-1 code, or `und`. Frequent words answer first; franc is asked
 * only where they do not. While someone types, `previous` keeps its place until another language is clearly ahead.
 */
export function decideLanguage(ballot: Ballot, text: string, previous?: string): string {
  const ranked = CODES.map((code, i): [string, number] => [code, ballot.votes[i]! * (isJudged(code) ? HOME : 1)])
    .filter(([, votes]) => votes > 0)
    .sort((a, b) => b[1] - a[1]);
  const [best, second] = [ranked[0], ranked[1]];
  if (!best) return ballot.letters < ENOUGH_LETTERS ? (previous ?? 'und') : askFranc(text, ballot.letters, ranked);
  const lead = best[1] - (second?.[1] ?? 0);
  const held = previous === undefined ? 0 : votesFor(ballot, previous);
  if (isJudged(previous) && best[0] !== previous && best[1] < 1.5 * held + 1) return previous;
  if (lead >= 1 && best[1] >= 1.3 * (second?.[1] ?? 0)) return best[0];
  if (ballot.letters < ENOUGH_LETTERS) return lead > 0 && best[1] >= 0.5 ? best[0] : (previous ?? 'und');
  return askFranc(text, ballot.letters, ranked);
}

/** What one vote weighs beside franc's closeness, which is 1 for its first choice. */
const VOTE = 0.15;
/** So many letters of French or English hold one of its frequent words. */
const LETTERS_WITH_VOTE = 40;

/** franc's closeness and the votes together, where either alone would often be wrong. */
function askFranc(text: string, letters: number, ranked: readonly (readonly [code: string, votes: number])[]): string {
  const votes = new Map(ranked);
  let best = 'und';
  let most = 0;
  for (const [franc, closeness] of francAll(text.normalize('NFC'), { only: [...FRANC_LANGUAGES], minLength: 10 })) {
    const code = FRANC_CODES[franc];
    if (!code) continue;
    const weight = closeness + VOTE * (votes.get(code) ?? 0);
    if (weight > most) [best, most] = [code, weight];
  }
  return isJudged(best) && !votes.has(best) && letters >= LETTERS_WITH_VOTE ? 'und' : best;
}
