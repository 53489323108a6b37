import type { LanguageCode } from '../../languages/index.ts';
import type { Gate, Match, Sentence } from '../sieve.ts';
import { perSentence } from './per-sentence.ts';
import { reworded } from './reworded.ts';
import { speaksToReader } from './spoken-to.ts';

/** Adverbs that only weigh what is said ("vous n'avez manifestement aucune idée", "you clearly have no clue"). */
const WEIGHING: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  fr: new Set(['juste', 'donc', 'vrmt', 'encore', 'meme', 'decidement', 'quand', 'surtout', 'bien', 'enfin']),
  en: new Set(['just', 'even', 'still', 'so', 'quite', 'ever', 'actually', 'bloody', 'fucking', 'damn', 'indeed']),
};
const WEIGHING_ENDING: Readonly<Record<LanguageCode, RegExp>> = {
  fr: /^[a-z]{4,}[eaiu]ment$/,
  en: /^[a-z]{3,}ly$/,
};

const weighs = (folded: string, language: LanguageCode): boolean =>
  WEIGHING[language].has(folded) ||
  (folded.endsWith(language === 'fr' ? 'ment' : 'ly') && WEIGHING_ENDING[language].test(folded));

/** A sentence that speaks to somebody, read without such adverbs; `undefined` where it has none. Offsets stay. */
const withoutAdverbs = perSentence((sentence: Sentence): Sentence | undefined => {
  const { language } = sentence;
  if (!language || !speaksToReader(sentence)) return undefined;
  if (!sentence.tokens.some(({ folded }) => weighs(folded, language))) return undefined;
  const tokens = sentence.tokens.filter(({ folded }) => !weighs(folded, language));
  if (tokens.length < 2) return undefined;
  // Blanks in their place, so that what stood around them is not parted by a mark.
  const text = sentence.tokens.reduce(
    (blanked, { folded, start, end }) =>
      weighs(folded, language) ? blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end) : blanked,
    sentence.text,
  );
  return reworded(sentence, language, text, tokens);
});

const NONE: readonly Match[] = [];

/** What is found in a sentence as it stands or, where that is nothing, without its adverbs. */
export const foundPlainly =
  (may: Gate, find: (sentence: Sentence) => readonly Match[]) =>
  (sentence: Sentence): readonly Match[] => {
    const found = may(sentence) ? find(sentence) : NONE;
    const plain = found.length > 0 ? undefined : withoutAdverbs(sentence);
    return plain && may(plain) ? find(plain) : found;
  };

/** Which sentences `foundPlainly` finds anything in. */
export const mayPlainly =
  (may: Gate): Gate =>
  (asked) =>
    may(asked) || speaksToReader(asked);
