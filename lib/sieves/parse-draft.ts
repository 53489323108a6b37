import { addBallots, type Ballot, castVotes, decideLanguage, plainlyOther } from '../languages/detect-language.ts';
import { isJudged, LANGUAGES, type LanguageCode } from '../languages/index.ts';
import type { DraftKind, Network } from '../networks/network.ts';
import { lexiconOf } from './lexicons.ts';
import { holdsAny, holdsList, listNumberOf, unionOf } from './list-set.ts';
import { matchesIn } from './matches-in.ts';
import type { Draft, DraftEntity, DraftImage, PlacedSentence, Sentence, Span, Token } from './sieve.ts';
import { FIELDS, PICTURES, signsIn } from './signs.ts';
import { findLines, findQuotes, splitLine } from './split-sentences.ts';
import { SpokenSentence } from './spoken-sentence.ts';
import { tokenize } from './tokenize.ts';

export interface DraftInput {
  readonly text: string;
  readonly network?: Network | undefined;
  /** Default: `post`. */
  readonly kind?: DraftKind | undefined;
  /** The person's choice, above any detection. */
  readonly language?: LanguageCode | undefined;
  readonly image?: DraftImage | undefined;
}

const abbreviations = new Set(LANGUAGES.flatMap((language) => language.abbreviations));

/** A sentence before its language is known. */
interface Piece {
  readonly text: string;
  readonly ending: string;
  readonly tokens: readonly Token[];
  readonly ballot: Ballot;
  readonly words: number;
  readonly signs: number;
  readonly entities: Entities;
  readonly spoken: Map<string, Sentence>;
}

/** What stands in a text beside words. Offsets count from where the text begins. */
type Entities = Readonly<Record<EntityKind, readonly DraftEntity[]>>;
type EntityKind = 'links' | 'emails' | 'mentions' | 'hashtags' | 'emoji';

/** A piece and where it stands in its line. */
interface LinePiece extends Span {
  readonly piece: Piece;
}

/**
 * Lines and sentences of a draft as it was last read, by their text, so that a keystroke reads one sentence again and
 * not the draft. What the draft no longer holds is forgotten.
 */
export interface Reading {
  lines: ReadonlyMap<string, readonly LinePiece[]>;
  pieces: ReadonlyMap<string, Piece>;
}

export const newReading = (): Reading => ({ lines: new Map(), pieces: new Map() });

/** The pieces of each line; `reading` is what was read before, and becomes what is read now. */
function readLines(text: string, lines: readonly Span[], reading: Reading): (readonly LinePiece[])[] {
  const linesRead = new Map<string, readonly LinePiece[]>();
  const piecesRead = new Map<string, Piece>();
  const read = lines.map(({ start, end }) => {
    const line = text.slice(start, end);
    const known = linesRead.get(line) ?? reading.lines.get(line);
    const pieces =
      known ??
      splitLine(line, abbreviations).map((span): LinePiece => {
        const sentence = line.slice(span.start, span.end);
        const piece = piecesRead.get(sentence) ?? reading.pieces.get(sentence) ?? readPiece(sentence, span.ending);
        return { start: span.start, end: span.end, piece };
      });
    linesRead.set(line, pieces);
    for (const { piece } of pieces) piecesRead.set(piece.text, piece);
    return pieces;
  });
  reading.lines = linesRead;
  reading.pieces = piecesRead;
  return read;
}

function readPiece(text: string, ending: string): Piece {
  const tokens = tokenize(text);
  const signs = signsIn(text);
  let counted = 0;
  let onlyWords = true;
  for (const { kind } of tokens) {
    if (kind !== 'word') onlyWords = false;
    if (kind === 'word' || kind === 'number') counted++;
  }
  return {
    text,
    ending,
    tokens,
    ballot: castVotes(text, tokens, onlyWords),
    words: counted,
    signs,
    entities: onlyWords && (signs & (PICTURES | FIELDS)) === 0 ? NO_ENTITIES : entitiesOf(text, tokens, signs),
    spoken: new Map(),
  };
}

const NO_WORDS: readonly string[] = [];

function sentenceOf(piece: Piece, language: LanguageCode | undefined): Sentence {
  const known = piece.spoken.get(language ?? '');
  if (known) return known;
  const sentence = new SpokenSentence(piece, language);
  piece.spoken.set(language ?? '', sentence);
  return sentence;
}

/** Of a draft too short to vote: the one language whose phrases it uses. */
function languageByPhrases(pieces: readonly Piece[]): string {
  if (pieces.every(({ words }) => words === 0)) return 'und';
  const sizes = LANGUAGES.map(({ code }) => {
    const lexicon = lexiconOf(code);
    return { code, size: pieces.reduce((sum, { tokens }) => sum + lexicon.find(tokens).size, 0) };
  }).sort((a, b) => b.size - a.size);
  return sizes[0]!.size > (sizes[1]?.size ?? 0) ? sizes[0]!.code : 'und';
}

/** A sentence speaks another language than its draft only where its own votes leave no doubt. */
function languageOfPiece({ ballot }: Piece, main: string): LanguageCode | undefined {
  const spoken = plainlyOther(ballot, main) ?? main;
  return isJudged(spoken) ? spoken : undefined;
}

/**
 * One emoji as a reader sees it: flags, keycaps, skin tones, tags and joined families are one. Written out because
 * `\p{RGI_Emoji}` is an alternation of thousands of strings and takes fifty times as long.
 */
const EMOJI_PART =
  '(?:\\p{Extended_Pictographic}(?:\\p{Emoji_Modifier}|\\ufe0f)|\\p{Emoji_Presentation}\\p{Emoji_Modifier}?)';
const EMOJI = new RegExp(
  `\\p{Regional_Indicator}{2}|[#*\\d]\\ufe0f?\\u20e3|${EMOJI_PART}[\\u{e0020}-\\u{e007f}]*(?:\\u200d(?:${EMOJI_PART}|\\p{Extended_Pictographic}))*`,
  'gu',
);
const NONE: readonly DraftEntity[] = [];

function findEmoji(text: string): readonly DraftEntity[] {
  return matchesIn(text, EMOJI).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

const NO_ENTITIES: Entities = { links: NONE, emails: NONE, mentions: NONE, hashtags: NONE, emoji: NONE };
const KIND_OF: Readonly<Partial<Record<Token['kind'], EntityKind>>> = {
  link: 'links',
  email: 'emails',
  mention: 'mentions',
  hashtag: 'hashtags',
};

/** An emoji never reaches over the end of a sentence, so that each sentence is searched once. */
function entitiesOf(text: string, tokens: readonly Token[], signs: number): Entities {
  const emoji = (signs & PICTURES) === 0 ? NONE : findEmoji(text);
  const found: Partial<Record<EntityKind, DraftEntity[]>> = {};
  for (const { kind, start, end } of tokens) {
    const entity = KIND_OF[kind];
    if (!entity) continue;
    found[entity] ??= [];
    found[entity].push({ start, end, text: text.slice(start, end) });
  }
  return emoji.length === 0 && Object.keys(found).length === 0 ? NO_ENTITIES : { ...NO_ENTITIES, ...found, emoji };
}

/** The entities of all pieces, where they stand in the draft. */
function placeEntities(pieces: readonly Piece[], spans: readonly Span[]): Entities {
  const placed: Record<EntityKind, DraftEntity[]> = { links: [], emails: [], mentions: [], hashtags: [], emoji: [] };
  for (let index = 0; index < pieces.length; index++) {
    const { entities } = pieces[index]!;
    if (entities === NO_ENTITIES) continue;
    const by = spans[index]!.start;
    for (const kind in placed) {
      for (const { start, end, text } of entities[kind as EntityKind])
        placed[kind as EntityKind].push({ start: start + by, end: end + by, text });
    }
  }
  return placed;
}

/**
 * Reads a draft once for all rules. Offsets are UTF-16 units of `input.text`. Linear in the text; never throws on any
 * string. With what was read of the draft before, only sentences that are new in it are read.
 */
export function parseDraft(
  input: DraftInput,
  reading: Reading = newReading(),
  previous?: string,
  confidentialWords = NO_WORDS,
): Draft {
  const { text, network, kind = 'post', image = 'none' } = input;
  const lines = findLines(text);
  const placed = readLines(text, lines, reading).flatMap((pieces, line) => {
    const { start: by } = lines[line]!;
    return pieces.map(({ start, end, piece }) => ({ start: start + by, end: end + by, line, piece }));
  });
  const pieces = placed.map(({ piece }) => piece);
  const decided = input.language ?? decideLanguage(addBallots(pieces.map(({ ballot }) => ballot)), text, previous);
  const language = decided === 'und' ? languageByPhrases(pieces) : decided;
  const sentences = placed.map(({ start, end, line, piece }): PlacedSentence => {
    const spoken = input.language ?? languageOfPiece(piece, language);
    return { start, end, line, sentence: sentenceOf(piece, spoken) };
  });
  const filled = unionOf(sentences);
  return {
    text,
    kind,
    network,
    image,
    language,
    sentences,
    lines,
    quotes: findQuotes(text, lines),
    confidentialWords,
    wordCount: pieces.reduce((sum, { words }) => sum + words, 0),
    signs: sentences.reduce((signs, { sentence }) => signs | sentence.signs, 0),
    has: (list) => holdsList(filled, listNumberOf(list)),
    hasAny: (lists) => holdsAny(filled, lists),
    ...placeEntities(pieces, placed),
  };
}
