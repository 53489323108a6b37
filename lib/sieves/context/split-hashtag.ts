import { LANGUAGES, type LanguageCode } from '../../languages/index.ts';
import type { Spelling } from '../../languages/language.ts';
import { fold } from '../fold.ts';
import { hashtagWordsOf, wholeWordsOf } from '../lexicons.ts';

interface Vocabulary {
  /** Whether a word that carries meaning is known, as it is or with an ending. */
  knows(word: string): boolean;
  readonly small: ReadonlySet<string>;
  /** Whether a row of letters is one word, though it looks like two. */
  isOne(letters: string): boolean;
  readonly heads: ReadonlySet<string>;
  readonly tails: ReadonlySet<string>;
}

/** A word that carries meaning; shorter ones are too easily found inside others. */
const FULL_WORD = 4;

const vocabularies = new Map<LanguageCode, Vocabulary>();

/** Built on the first hashtag that asks for it. */
function vocabularyOf(
  code: LanguageCode,
  { smallWords, names, endings, hashtagHeads, hashtagTails }: Spelling,
): Vocabulary {
  let vocabulary = vocabularies.get(code);
  if (!vocabulary) {
    const content = new Set([...hashtagWordsOf(code), ...names.map(fold)].filter((word) => word.length > 2));
    const whole = wholeWordsOf(code);
    const has = (list: ReadonlySet<string>, word: string) =>
      list.has(word) ||
      endings.some(
        (ending) =>
          word.endsWith(ending) && word.length - ending.length >= FULL_WORD && list.has(word.slice(0, -ending.length)),
      );
    vocabulary = {
      knows: (word) => has(content, word),
      small: new Set(smallWords),
      isOne: (letters) => has(whole, letters) || has(content, letters),
      heads: new Set(hashtagHeads),
      tails: new Set(hashtagTails),
    };
    vocabularies.set(code, vocabulary);
  }
  return vocabulary;
}

/** What a row of letters is made of. */
export interface HashtagWords {
  /** Lengths of the words, where all of them are known. */
  readonly lengths: readonly number[] | undefined;
}

const LONGEST_WORD = 18;

/** The split into the fewest known words. */
function splitAll(letters: string, { knows, small }: Vocabulary): readonly string[] | undefined {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      const before = best[start];
      if (!before) continue;
      const word = letters.slice(start, end);
      if (!small.has(word) && !knows(word)) continue;
      if (!best[end] || best[end]!.length > before.length + 1) best[end] = [...before, word];
    }
  }
  return best[letters.length];
}

/** Two words of some weight, and no more joints than the words bear. */
function isSure(words: readonly string[], { knows }: Vocabulary): boolean {
  const full = words.filter((word) => word.length >= FULL_WORD && knows(word)).length;
  return words.length > 1 && full >= 2 && words.length - full <= full && !isCompound(words);
}

/** "electro·menager", "house·keeping": two words that are written as one. */
const isCompound = ([first, second, third]: readonly string[]): boolean =>
  third === undefined && (PREFIX.test(first!) || COMPOUND_TAIL.test(second!));

interface Split {
  readonly words: readonly string[];
  /** In the language of the draft. */
  readonly isOwn: boolean;
  readonly vocabulary: Vocabulary;
}

/** The lengths of the words where there is no doubt: languages agree, and no part is so short that it may be another's. */
function surestOf(splits: readonly Split[]): readonly number[] | undefined {
  const [split] = splits;
  if (splits.some(({ words }) => words.join(' ') !== split!.words.join(' '))) return undefined;
  const { words, isOwn, vocabulary } = split!;
  const isPlain = words.every((word) => (vocabulary.small.has(word) ? isOwn : word.length >= FULL_WORD));
  return isPlain ? words.map(({ length }) => length) : undefined;
}

/** Prefixes that make one word with what follows them. */
const PREFIX =
  /^(?:agro|anti|aero|archi|astro|audio|auto|avant|bio|cardio|chrono|co|contre|counter|cosmo|crypto|cyber|deca|demi|eco|electro|entre|equi|ethno|euro|extra|geo|gastro|hydro|hyper|im|in|infra|inter|intra|iso|kine(?:si)?|macro|mal|medico|mega|meta|micro|mini|mono|moto|multi|nano|neo|neuro|non|omni|outre|over|para|photo|pluri|poly|post|pre|pro|pseudo|psycho|radio|re|retro|semi|socio|sous|sub|super|sur|sus|techno|tele|theo|thermo|trans|tri|turbo|ultra|under|uni|up|vice|video)$/;
/** What English writes at the end of one word: "sandpaper", "stonemason". */
const COMPOUND_TAIL =
  /^(?:boards?|boarding|bread|bound|fishing|guards?|holders?|jumping|keep(?:ers?|ing)|makers?|making|mason|mills?|paper|proof|shire|smiths?|stands?|walking|wards?|wood|worthy|wright)$/;
/** Endings that make one word with what stands before them, and what such endings end in. */
const ENDING =
  /^(?:isat|isation|ization|ificat|[ln]?ement|[ln]?lement|ationn|ionn|alis|istique|iquement|iveness|abilit|ibilit|ologi|ograph|ometr|euriat|ariat|isme|iste|ateur|atrice|ation|itude|ifique|ative|ational|ingly|ful|less|ness|ship|ability|mental|ically|ality|alite|arity|arite|ance|ence|aire|able|ible|ique|ier|euse|eur)/;
const DERIVED =
  /(?:ment|n?elles?|nels?|tions?|ismes?|istes?|iques?|ables?|aires?|eurs?|euses?|trices?|ing|ed|ness|it[yé]|ities|ally|ists?|isms?|ly|i[sz]ed?|al|ales?|aux|ants?|antes?|ites?|iens?|iennes?|ees?)$/;
const LONGEST_DERIVED = 10;
const isEnding = (after: string) => ENDING.test(after) || (after.length <= LONGEST_DERIVED && DERIVED.test(after));
const HALF = 6;
/** Known words at the end are longer: "nation" and "action" end too many words. */
const END_HALF = 7;
const LONGEST_ONE_WORD = 13;

/** Whether a long row of letters begins or ends with a word we know, beside something that is no prefix and no ending. */
function holdsWord(letters: string, { knows }: Vocabulary): boolean {
  if (letters.length <= LONGEST_ONE_WORD) return false;
  for (let at = HALF; at <= letters.length - HALF + 1; at++) {
    const before = letters.slice(0, at);
    const after = letters.slice(at);
    if (after.length >= HALF - 1 && knows(before) && !isEnding(after)) return true;
    if (
      after.length >= END_HALF &&
      before.length >= HALF - 1 &&
      knows(after) &&
      !PREFIX.test(before) &&
      !/o$/.test(before)
    )
      return true;
  }
  return false;
}

/** The least that a head or a tail must leave. */
const REST = 4;

/** "salondu…", "…lovers". */
function hasHeadOrTail(letters: string, { heads, tails, knows }: Vocabulary): boolean {
  for (let at = REST; at <= letters.length - REST; at++) {
    const before = letters.slice(0, at);
    const after = letters.slice(at);
    if (heads.has(before) && !isEnding(after) && after.length > REST) return true;
    if (tails.has(after) && (knows(before) || before.length > REST) && !PREFIX.test(before)) return true;
  }
  return false;
}

/** A draft's hashtags come back at every keystroke. */
const known = new Map<string, HashtagWords | undefined>();
const MOST_KEPT = 500;

/**
 * Whether a row of letters in one case is several words, as far as the languages we know can tell; `undefined` where it
 * is one word or nothing sure. `letters` is folded, without marks or digits.
 */
export function splitHashtag(letters: string, first: string): HashtagWords | undefined {
  const key = `${first} ${letters}`;
  if (known.has(key)) return known.get(key);
  const words = wordsOf(letters, first);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(key, words);
  return words;
}

function wordsOf(letters: string, first: string): HashtagWords | undefined {
  const languages = [...LANGUAGES].sort((a, b) => Number(b.code === first) - Number(a.code === first));
  const all = languages.map(({ code, spelling }) => vocabularyOf(code, spelling));
  if (all.some(({ isOne }) => isOne(letters))) return undefined;
  const splits = all.flatMap((vocabulary, i) => {
    const words = splitAll(letters, vocabulary);
    return words && isSure(words, vocabulary) ? [{ words, isOwn: languages[i]!.code === first, vocabulary }] : [];
  });
  if (splits.length > 0) return { lengths: surestOf(splits) };
  return all.some((vocabulary) => holdsWord(letters, vocabulary) || hasHeadOrTail(letters, vocabulary))
    ? { lengths: undefined }
    : undefined;
}
