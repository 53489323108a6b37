import type { LanguageCode } from '../../languages/index.ts';
import type { Gate, Match, Sentence } from '../sieve.ts';
import { perSentence } from './per-sentence.ts';
import { reworded } from './reworded.ts';
import { speaksToReader } from './spoken-to.ts';

/** Adverbs that only weigh what is said ("vous n'avez manifestement aucune idée", "you clearly have no clue"). */
const WEIGHING: Readonly<Record<LanguageCode, RegExp>> = {
  fr: /^[a-z]{4,}[eaiu]ment$/,
  en: /^[a-z]{3,}ly$/,
};

/** A sentence that speaks to somebody, read without such adverbs; `undefined` where it has none. Offsets stay. */
const withoutAdverbs = perSentence((sentence: Sentence): Sentence | undefined => {
  const { language } = sentence;
  if (!language || !speaksToReader(sentence)) return undefined;
  const adverbs = sentence.tokens.filter(({ folded }) => WEIGHING[language].test(folded));
  if (adverbs.length === 0) return undefined;
  // Blanks in their place, so that what stood around them is not parted by a mark.
  const text = adverbs.reduce(
    (blanked, { start, end }) => blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end),
    sentence.text,
  );
  return reworded(
    sentence,
    language,
    text,
    sentence.tokens.filter((token) => !adverbs.includes(token)),
  );
});

/** What is found in a sentence as it stands or, where that is nothing, without its adverbs. */
export const foundPlainly =
  (may: Gate, find: (sentence: Sentence) => readonly Match[]) =>
  (sentence: Sentence): readonly Match[] => {
    const found = may(sentence) ? find(sentence) : [];
    const plain = found.length > 0 ? undefined : withoutAdverbs(sentence);
    return plain && may(plain) ? find(plain) : found;
  };

/** Which sentences `foundPlainly` finds anything in. */
export const mayPlainly =
  (may: Gate): Gate =>
  (asked) =>
    may(asked) || speaksToReader(asked);
