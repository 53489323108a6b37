import type { WordList } from '../../languages/index.ts';
import type { Hit, Sentence } from '../sieve.ts';
import { gapBefore, hitAt, hitEndingAt, isSetOff, opensClause } from './clauses.ts';

/** How much of a frame an insulting word needs before it is one: a noun hardly any, an image ("âne", "pig") the most. */
export type Grade = 'noun' | 'fault' | 'word' | 'image';

/** An insulting word and the words before it that only colour it ("sale petit", "complete and utter"). */
export interface Insult extends Hit {
  readonly grade: Grade;
  /** The first colouring word; `first` where there is none. */
  readonly from: number;
}

export function withColour(sentence: Sentence, hit: Hit, grade: Grade): Insult {
  const furthest = Math.max(0, hit.first - MOST_COLOURS);
  let from = hit.first;
  while (from > furthest && !opensClause(sentence, from) && colours(sentence, from - 1) && !isCutOff(sentence, from))
    from--;
  return { ...hit, grade, from };
}
/** Nobody piles up more; a text of nothing but insults would be walked through once for each of them. */
const MOST_COLOURS = 12;

/** "…un par un, sale …": behind a comma no article belongs to the insult; an adjective does ("a lazy, lying …"). */
const isCutOff = (sentence: Sentence, index: number): boolean =>
  gapBefore(sentence, index).includes(',') && hitAt(sentence, 'determiner', index - 1) !== undefined;

const INSULTS: readonly WordList[] = ['insultNoun', 'insultFault', 'insultWord', 'insultImage'];
/** "Staggeringly", "lamentablement": an adverb colours what it stands before. */
export const ADVERB = /^[a-z]{4,}(?:ly|ment)$/;
const colours = (sentence: Sentence, index: number): boolean =>
  ADVERB.test(sentence.tokens[index]!.folded) ||
  hitAt(sentence, 'insultFiller', index) !== undefined ||
  hitAt(sentence, 'insultColour', index) !== undefined ||
  INSULTS.some((list) => hitAt(sentence, list, index) !== undefined);

/** "You selfish pig", "bunch of cowboys": bare, an image is an animal, a costume or a dish as often as an insult. */
export const isHarsh = (sentence: Sentence, insult: Insult): boolean =>
  HARSH.some((list) => hasIn(sentence, list, insult.from, insult.first)) ||
  (sentence.language === 'en' && hasIn(sentence, 'callsOut', insult.from, insult.first) !== undefined) ||
  BUNCH.test(sentence.tokens[insult.first - 2]?.folded ?? '') ||
  isStressed(sentence, insult) ||
  // "Tu n'es qu'un …", "nothing but a …", "what a … you are".
  sentence.tokens
    .slice(Math.max(0, insult.from - 2), insult.first)
    .some(({ folded }) => /^(?:qu[e']|nothing)$/.test(folded)) ||
  (/^(?:you|u)$/.test(sentence.tokens[insult.last + 1]?.folded ?? '') &&
    /^(?:are|r|turned)$/.test(sentence.tokens[insult.last + 2]?.folded ?? ''));
/** "You really are a pest", "you're just a failure": said with such weight, and to the end, of a person. */
const isStressed = (sentence: Sentence, { first, last }: Insult): boolean =>
  sentence.language === 'en' &&
  endsThere(sentence, last + 1) &&
  /^(?:an?|such)$/.test(sentence.tokens[first - 1]?.folded ?? '') &&
  sentence.tokens
    .slice(Math.max(0, first - 4), first)
    .some(({ folded }) => /^(?:really|just|truly|such|honestly)$/.test(folded));
const HARSH: readonly WordList[] = ['insultColour', 'insultWord', 'insultNoun', 'insultFault'];

export const hasIn = (sentence: Sentence, list: WordList, from: number, to: number): Hit | undefined =>
  sentence.hits(list).find(({ first, last }) => first >= from && last < to);

/** The phrase of a list that leads to the insult: it ends among the colouring words or right before them. */
export const leadingTo = (sentence: Sentence, list: WordList, { from, first }: Insult): Hit | undefined =>
  sentence
    .hits(list)
    .find((lead) => lead.last >= from - 1 && lead.last < first && (lead.first < from || lead.first === 0));

/** "You're a penny-pinching crook", "vous êtes un élu malhonnête": past words that nobody can list, behind the article. */
export function leadingPast(sentence: Sentence, list: WordList, insult: Insult): Hit | undefined {
  const { from, last, grade } = insult;
  const { language, tokens } = sentence;
  if (grade === 'image' || (grade === 'word' && language === 'en') || sentence.ending.includes('?')) return undefined;
  if (isSecondFault(sentence, insult))
    return leadingTo(sentence, list, withColour(sentence, { ...insult, first: from - 1 }, grade));
  if (!endsThere(sentence, last + 1) || (isJoined(sentence, insult) && !isOfABunch(sentence, insult))) return undefined;
  for (let index = from - 1; index > 0 && from - index <= COLOURED_BY; index--) {
    if (!isUnknown(sentence, index)) return undefined;
    // "You're all complicit cowards": of several people no article is said.
    if (tokens[index - 1]!.folded === 'all' && language === 'en')
      return /s$/.test(tokens[last]!.folded) && !TURNS.test(tokens[index]!.folded)
        ? (hitEndingAt(sentence, list, index - 1) ?? hitEndingAt(sentence, list, index - 2))
        : undefined;
    if (ARTICLE.test(tokens[index - 1]!.folded))
      return leadingTo(sentence, list, withColour(sentence, { ...insult, first: index }, grade));
  }
  return undefined;
}
const COLOURED_BY = 3;

/** "Vous êtes complices et lâches", "tu es arrogante et vraiment minable": the first adjective is one nobody can list. */
const isSecondFault = (sentence: Sentence, { from, grade }: Insult): boolean =>
  sentence.language === 'fr' &&
  grade === 'word' &&
  from > 1 &&
  sentence.tokens[from]!.folded === 'et' &&
  isUnknown(sentence, from - 1);

/** "You're all fighting crooks", "you're all against bullies": it is others who are described. */
const TURNS = /ing$|^(?:against|after|before|better)$/;
const ARTICLE = /^(?:an?|une?|des|l[ae]s?)$/;

/** "You're a … crook and …": what follows is not described by the word ("a trained fraud investigator"). */
export const endsThere = (sentence: Sentence, index: number): boolean =>
  isSetOff(sentence, index) || /^(?:and|et|but|mais|who|qui|que|qu'|that)$/.test(sentence.tokens[index]!.folded);

/** "A writer and thief", "victime d'un escroc", "fighting the cheats". */
const isJoined = ({ tokens }: Sentence, { from, first }: Insult): boolean =>
  tokens
    .slice(from, first)
    .some(
      ({ folded }, index) =>
        /^(?:and|or|et|ou|of|de|d'|an?|the|une?|l[ae']s?|des)$/.test(folded) &&
        tokens[from + index + 1]!.folded !== 'plus',
    );

/** A word that neither turns a sentence nor praises: "you're a terrible person, not a thief", "a lovely fool". */
const isUnknown = (sentence: Sentence, index: number): boolean =>
  sentence.tokens[index]?.kind === 'word' &&
  /^[\s,-]*$/.test(gapBefore(sentence, index + 1)) &&
  !(['determiner', 'negation', 'warmth', 'joy', 'secondPerson', 'affection', 'praising'] as const).some((list) =>
    hitAt(sentence, list, index),
  );

/** "Quelle bande de …", "what a bunch of …": nobody says so of an object. */
export const isOfABunch = ({ tokens }: Sentence, { first, grade }: Insult): boolean =>
  (grade === 'noun' || grade === 'fault') && BUNCH.test(tokens[first - 2]?.folded ?? '');
const BUNCH = /^(?:bande|tas|ramassis|brochette|troupeau|bunch|load|pack|shower|gang)$/;

/** "You're a snake in the school panto": what follows says where somebody plays or is one. */
export const isPlaced = (sentence: Sentence, { last }: Insult): boolean =>
  !isSetOff(sentence, last + 1) &&
  /^(?:in|with|on|at|for|tonight|today|dans|avec|devant|pour|aux?|en)$/.test(sentence.tokens[last + 1]!.folded);
