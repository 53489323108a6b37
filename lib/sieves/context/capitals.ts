import type { Draft, PlacedSentence, Sentence, Span, Token } from '../sieve.ts';
import { CAPITALS, withSigns } from '../signs.ts';
import { perSentence } from './per-sentence.ts';

/** Words in capitals that follow each other on one line. Offsets count from the draft's start. */
export interface CapitalRun extends Span {
  /** Words in capitals, elided and hyphenated ones counted once ("L'ÉQUIPE", "PEUT-ÊTRE"). */
  readonly words: number;
  /** Whether nothing on the line, or nothing in the sentence, is in lower case. */
  readonly whole: boolean;
  /** The sentences it runs through. */
  readonly sentences: readonly PlacedSentence[];
  /** `isAimed` of one of them. */
  readonly aimed: boolean;
}

/** A token and where it stands in the draft. */
interface PlacedToken extends Span {
  readonly token: Token;
  readonly role: Role;
  readonly placed: PlacedSentence;
}

type Role = 'capital' | 'neutral' | 'lower';

const READS_AS_WORD = 4;
/** The fewest words that make a run. */
const SHORTEST_RUN = 2;

const rolesIn = perSentence((sentence) => sentence.tokens.map((token) => roleOf(token, sentence.text)));

function roleOf(token: Token, sentence: string): Role {
  if (token.kind !== 'word') return 'neutral';
  const text = sentence.slice(token.start, token.end);
  // Codes ("A4", "B2B") and single letters ("A", "À", "I") take the case of what surrounds them.
  if (/\d/.test(text)) return 'neutral';
  if (token.folded.length === 1) return text === text.toUpperCase() ? 'neutral' : 'lower';
  return token.capitals ? 'capital' : 'lower';
}

/** "l'", "qu'" and the parts of a compound belong to the word they lean on. */
const leansOn = (text: string, before: Span, after: Span) => /^['’-]?$/.test(text.slice(before.end, after.start));

/** Whether the words make a phrase, and not a row of acronyms or of names ("OTAN, OMS, UNESCO"). */
function readsAsPhrase(text: string, words: readonly PlacedToken[]): boolean {
  let joined = 0;
  for (let i = 1; i < words.length; i++) {
    if (/^[^,;/|&•·]{0,3}$/.test(text.slice(words[i - 1]!.end, words[i]!.start))) joined++;
  }
  return 2 * joined >= words.length - 1 && words.some(({ token }) => token.folded.length >= READS_AS_WORD);
}

/** A single letter just before belongs to the run: "I HOPE", "À NOTER". */
function startOf(tokens: readonly PlacedToken[], first: PlacedToken): number {
  const before = tokens[tokens.indexOf(first) - 1];
  return before?.token.folded.length === 1 ? before.start : first.start;
}

function runOf(draft: Draft, tokens: readonly PlacedToken[]): CapitalRun | undefined {
  const words = tokens.filter(({ role }) => role === 'capital');
  if (words.length === 0) return undefined;
  const count = words.filter((word, i) => i === 0 || !leansOn(draft.text, words[i - 1]!, word)).length;
  if (count < SHORTEST_RUN || !readsAsPhrase(draft.text, words)) return undefined;
  const sentences = [...new Set(words.map(({ placed }) => placed))];
  return {
    start: startOf(tokens, words[0]!),
    end: words.at(-1)!.end,
    words: count,
    whole: sentences.some(({ sentence }) => !holdsLower(sentence)),
    sentences,
    aimed: sentences.some(({ sentence }) => isAimed(sentence)),
  };
}

const holdsLower = perSentence((sentence) => rolesIn(sentence).includes('lower'));
const holdsCapitals = withSigns(CAPITALS);
const countCapitals = perSentence(({ tokens }) => tokens.reduce((sum, { capitals }) => (capitals ? sum + 1 : sum), 0));
const capitalsIn = (sentence: Sentence): number => (holdsCapitals(sentence) ? countCapitals(sentence) : 0);
const found = new WeakMap<Draft, readonly CapitalRun[]>();

function runsOfLine(draft: Draft, sentences: readonly PlacedSentence[]): CapitalRun[] {
  const runs: CapitalRun[] = [];
  let current: PlacedToken[] = [];
  const close = () => {
    const run = current.length > 0 ? runOf(draft, current) : undefined;
    if (run) runs.push(run);
    current = [];
  };
  for (const placed of sentences) {
    const { sentence, start } = placed;
    if (capitalsIn(sentence) === 0) {
      if (holdsLower(sentence)) close();
      continue;
    }
    const roles = rolesIn(sentence);
    for (const [index, token] of sentence.tokens.entries()) {
      const role = roles[index]!;
      if (role === 'lower') close();
      else current.push({ token, role, placed, start: start + token.start, end: start + token.end });
    }
  }
  close();
  return runs;
}

/** Every run of at least two words in capitals that reads as a phrase, in the order of the text. */
export function capitalRuns(draft: Draft): readonly CapitalRun[] {
  if (!holdsCapitals(draft)) return [];
  const known = found.get(draft);
  if (known) return known;
  const capitals: number[] = draft.lines.map(() => 0);
  for (const { line, sentence } of draft.sentences) capitals[line]! += capitalsIn(sentence);
  const lines = new Map<number, PlacedSentence[]>();
  for (const placed of draft.sentences) {
    const { line } = placed;
    // One acronym on a line, as most lines with capitals have, makes no run.
    if (capitals[line]! < SHORTEST_RUN) continue;
    const sentences = lines.get(line);
    if (sentences) sentences.push(placed);
    else lines.set(line, [placed]);
  }
  const runs = [...lines.values()].flatMap((sentences) => runsOfLine(draft, sentences));
  found.set(draft, runs);
  return runs;
}

/**
 * Whether a sentence in capitals is said in anger or at somebody, and so shouted, rather than set in capitals to be
 * seen. Warm words ("merci", "join us") outweigh "you" and an order, not heat.
 */
function isAimed(sentence: Sentence): boolean {
  if (INSULTS.some((list) => sentence.has(list)) || sentence.has('capitalsHeat')) return true;
  if (sentence.has('capitalsWarmth')) return false;
  return (
    sentence.has('capitalsYou') ||
    // "MAIS LISEZ", "AND KEEP YOUR …"
    sentence.hits('capitalsOrder').some(({ first }) => first <= 1) ||
    /\?!|!\?|\?{2}/.test(sentence.ending)
  );
}
const INSULTS = ['insultNoun', 'insultFault'] as const;
