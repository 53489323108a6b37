import type { WordList } from '../../languages/index.ts';
import { listSetOf } from '../list-set.ts';
import type { Gate, Hit, Sentence } from '../sieve.ts';
import { MENTIONS, withSigns } from '../signs.ts';
import { gapBefore, hitAt, hitEndingAt, isSetOff, opensClause } from './clauses.ts';
import {
  type Grade,
  hasIn,
  type Insult,
  isOfABunch,
  isPlaced,
  leadingPast,
  leadingTo,
  withColour,
} from './insult-colour.ts';
import { isKnownByRole, looksLikeName, namesSomeone } from './names.ts';
import { isReported, isSupposed } from './reported-speech.ts';
import { speaksOfSelf } from './self.ts';

/** Whom the sentence speaks to, other than through its grammar. */
export const hasMention = withSigns(MENTIONS);
const SECOND_PERSON = listSetOf(['secondPerson']);
export const speaksToReader: Gate = (asked) => asked.hasAny(SECOND_PERSON) || hasMention(asked);

/** "Tu es vraiment un …", "you absolute …": said of the reader. */
function isSaidOfReader(sentence: Sentence, insult: Insult): boolean {
  const frame = leadingTo(sentence, 'youAre', insult) ?? leadingPast(sentence, 'youAre', insult);
  return (
    frame !== undefined &&
    (insult.grade !== 'image' || !isPlaced(sentence, insult)) &&
    !opensClause(sentence, insult.from) &&
    !isReported(sentence, frame) &&
    !isSupposed(sentence, frame)
  );
}

/** "You clown", "you clueless little man": English puts the pronoun right before a noun, with no article. */
function isPronounAndNoun(sentence: Sentence, insult: Insult): boolean {
  const { from, last, grade } = insult;
  if (sentence.language !== 'en' || grade === 'word' || opensClause(sentence, from)) return false;
  if (
    !/^(?:you|ya|u|ye)$/.test(sentence.tokens[from - 1]?.folded ?? '') ||
    hasIn(sentence, 'determiner', from, insult.first)
  )
    return false;
  if (grade !== 'noun' && (!isSetOff(sentence, last + 1) || isFond(sentence, insult))) return false;
  return !isReported(sentence, { first: from - 1 }) && !isSupposed(sentence, { first: from });
}

/** "You little monster". */
const isFond = ({ tokens }: Sentence, { from, first }: Insult): boolean =>
  from < first && tokens.slice(from, first).every(({ folded }) => /^(?:little|big|wee|cheeky)$/.test(folded));

/** "Espèce de …", "sale …": with no article before it, called at somebody. */
function isCalledOut(sentence: Sentence, insult: Insult): boolean {
  const { from, first, grade } = insult;
  const call = hasIn(sentence, 'callsOut', from, first);
  if (!call || (sentence.language === 'en' && !speaksToReader(sentence))) return false;
  if (grade === 'image' && first - call.last > 2) return false;
  const before = isCalledAfter(sentence, call.first)
    ? undefined
    : (hasIn(sentence, 'determiner', from, call.first) ??
      (isCalledAfter(sentence, from) ? undefined : hitAt(sentence, 'determiner', from - 1)));
  if (before || leadingTo(sentence, 'exclaims', insult)) return false;
  return !isReported(sentence, { first: from }) && !isSelfMockery(sentence, insult);
}

/** A mark, or an order ("ferme-la pauvre …"), stands before the call. */
const isCalledAfter = (sentence: Sentence, index: number): boolean =>
  isSetOff(sentence, index) || hitEndingAt(sentence, 'sendsAway', index - 1) !== undefined;

const isSelfMockery = (sentence: Sentence, { last }: Insult): boolean =>
  sentence.hits('selfReference').some(({ first }) => first > last && first - last <= 3);

/** "Quel …", "what a …": at whoever is mentioned, spoken to or named in the same breath. */
function isExclaimedAt(sentence: Sentence, insult: Insult): boolean {
  if (!leadingTo(sentence, 'exclaims', insult) || isReported(sentence, { first: insult.from })) return false;
  if (speaksOfSelf(sentence)) return false;
  return (
    speaksToReader(sentence) ||
    isOfABunch(sentence, insult) ||
    (insult.grade !== 'image' &&
      (sentence.has('publicRole') || [1, 2, 3].some((step) => looksLikeName(sentence, insult.last + step))))
  );
}

/** "Martin est un …", "the mayor is a …": a person with a name or a title. */
function isSaidOfSomeoneNamed(sentence: Sentence, insult: Insult): boolean {
  const isNoun =
    insult.grade !== 'word' ||
    (sentence.language === 'fr' && hasIn(sentence, 'article', insult.from, insult.first) !== undefined);
  const frame = isNoun ? (leadingTo(sentence, 'isA', insult) ?? leadingPast(sentence, 'isA', insult)) : undefined;
  if (!frame || frame.first === 0 || isReported(sentence, { first: frame.first })) return false;
  if (insult.grade === 'image' && isPlaced(sentence, insult)) return false;
  const named = frame.first - 1;
  // "This lot are crooks"; of a mere group ("Politicians are …") nobody in particular is meant.
  if (/^(?:are|were)$/.test(sentence.tokens[frame.first]!.folded)) return isKnownByRole(sentence, named);
  const saidOfThings = sentence.hits('saidOfThings').some(({ first }) => first === insult.first);
  if (saidOfThings) return hasFullName(sentence, named);
  return namesSomeone(sentence, named) || namesSomeone(sentence, beforeWhereFrom(sentence, named));
}

/** "Sharon from the salon is a …": where somebody is from stands behind the name. */
const beforeWhereFrom = ({ tokens }: Sentence, last: number): number =>
  ([last - 1, last - 2].find((index) => /^(?:from|at)$/.test(tokens[index]?.folded ?? '')) ?? 0) - 1;

/** "Nigel Foss is a disgrace", but "Winter is a bitch". */
const hasFullName = (sentence: Sentence, last: number): boolean =>
  looksLikeName(sentence, last) && last > 0 && looksLikeName(sentence, last - 1);

/** "Cet idiot de Paul", "that liar Gavin". */
function isPutBeforeName(sentence: Sentence, insult: Insult): boolean {
  const { last, from, grade } = insult;
  if (grade === 'image') return false;
  if (!hasIn(sentence, 'thatOne', from - 1, insult.first) || isReported(sentence, { first: from })) return false;
  const next = sentence.tokens[last + 1]?.folded ?? '';
  const name = /^(?:de|d')$/.test(next) ? last + 2 : last + 1;
  if (isSetOff(sentence, last + 1) || (sentence.language === 'fr' && name === last + 1)) return false;
  return sentence.tokens[name]?.kind === 'mention' || looksLikeName(sentence, name);
}

/** "C'est un escroc, ce Ludovic", "he's a crook, that Dave". */
function isNamedBehind(sentence: Sentence, { from, last, grade }: Insult): boolean {
  if (grade === 'image' || grade === 'word' || !gapBefore(sentence, last + 1).includes(',')) return false;
  return (
    hitAt(sentence, 'thatOne', last + 1)?.last === last + 1 &&
    looksLikeName(sentence, last + 2) &&
    !isReported(sentence, { first: from })
  );
}

/** "To the cretin who parked on the ramp, …": an open letter. */
function isWrittenTo(sentence: Sentence, { first, last, grade }: Insult): boolean {
  const { tokens } = sentence;
  return (
    grade === 'noun' &&
    !sentence.has('thanks') &&
    first <= 3 &&
    /^(?:to|aux?|a)$/.test(tokens[0]!.folded) &&
    /^(?:who|qui)$/.test(tokens[last + 1]?.folded ?? '')
  );
}

/** "Delmas, cet escroc, …": put beside a name, between commas. */
function isApposed(sentence: Sentence, { from, first, last, grade }: Insult): boolean {
  if (grade === 'image' || from === 0 || !isSetOff(sentence, from) || !isSetOff(sentence, last + 1)) return false;
  return hasIn(sentence, 'thatOne', from, first) !== undefined && namesSomeone(sentence, from - 1);
}

/** "Only a fool would believe you", "il faut être con pour vous croire". */
function isLaidAtReader(sentence: Sentence, insult: Insult): boolean {
  return (
    leadingTo(sentence, 'onlySuch', insult) !== undefined &&
    sentence.has('secondPerson') &&
    hitAt(sentence, 'wouldDo', insult.last + 1) !== undefined
  );
}

/** "Un idiot comme toi", "what a fool you are"; in French the noun may stand between ("lamentable conseiller que vous êtes"). */
function isLikenedToReader(sentence: Sentence, { last, from }: Insult): boolean {
  const reach = sentence.language === 'fr' ? 2 : 1;
  const after = sentence
    .hits('likeYou')
    .some(
      (like) =>
        like.first > last &&
        like.first - last <= reach &&
        (!/^as /.test(textOf(sentence, like)) || isSetOff(sentence, like.last + 1)),
    );
  return after && !isReported(sentence, { first: from });
}

const startsAt = (sentence: Sentence, list: WordList, index: number): boolean =>
  sentence.hits(list).some(({ first }) => first === index);

/** ", connard !", "hey idiots": set off at both ends as one calls somebody. */
function isVocative(sentence: Sentence, insult: Insult): boolean {
  const { from, last, grade } = insult;
  if (grade === 'word' || grade === 'image') return false;
  const hail = leadingTo(sentence, 'hails', insult);
  const order = leadingTo(sentence, 'sendsAway', insult);
  const mention = sentence.tokens[from - 1]?.kind === 'mention';
  if (!isSetOff(sentence, from) && !hail && !order && !mention) return false;
  if (hasIn(sentence, 'determiner', hail ? hail.last + 1 : from, insult.first)) return false;
  const called =
    hitAt(sentence, 'callsAfter', last + 1) !== undefined ||
    startsAt(sentence, 'contemptOrder', last + 1) ||
    /^(?:tu|t'|vous|you|you're|youre|give|stop|learn|move|pay|answer)$/.test(sentence.tokens[last + 1]?.folded ?? '');
  if (!called && !isSetOff(sentence, last + 1)) return false;
  if (hail && !hasMention(sentence) && isToldOfSelf(sentence)) return false;
  if (grade === 'noun' && (called || hail || order || mention)) return !isReported(sentence, { first: from });
  if (isReported(sentence, { first: from }) || isEnumerated(sentence, insult)) return false;
  if (grade === 'noun' && (last === sentence.tokens.length - 1 || from === 0) && isComma(sentence, from, last))
    return !speaksOfSelf(sentence) || (from === 0 && turnsToReader(sentence));
  return speaksToReader(sentence);
}

/** "Crapule, je reconnais ta signature", but not "idiot, je t'ai envoyé le mauvais lien". */
const turnsToReader = (sentence: Sentence): boolean =>
  sentence.hits('secondPerson').some(({ first }) => !/^(?:je?'?|me|i)$/.test(sentence.tokens[first - 1]?.folded ?? ''));

/** "Hey idiots, I'm home" is said among friends; "hey …, answer me" is not. */
const isToldOfSelf = (sentence: Sentence): boolean =>
  sentence
    .hits('selfReference')
    .some(({ first, last }) => first !== last || !/^(?:me|my|us|moi|nous)$/.test(sentence.tokens[first]!.folded));

/** "Tu ne sers à rien bouffon": last in the sentence, where nothing before it can take it for its object. */
function isTrailing(sentence: Sentence, insult: Insult): boolean {
  const { from, first, last, grade } = insult;
  if (grade !== 'noun' || from === 0 || !isSetOff(sentence, last + 1)) return false;
  if (sentence.language === 'en' && /[^s]s$/.test(sentence.tokens[last]!.folded)) return false;
  if (hasIn(sentence, 'determiner', from, first) || hitAt(sentence, 'determiner', from - 1)) return false;
  return sentence.hits('secondPerson').some((you) => you.last < from) && !isReported(sentence, { first: from });
}

/** A comma, and not another mark, sets the word off from the rest of the sentence. */
const isComma = (sentence: Sentence, from: number, last: number): boolean =>
  /^\s*,\s*$/.test(gapBefore(sentence, from === 0 ? last + 1 : from));

const textOf = ({ text }: Sentence, { start, end }: Hit): string => text.slice(start, end).toLowerCase();

/** One of a list ("menteur, voleur, tricheur"), and not a call. */
const isEnumerated = (sentence: Sentence, { first, last }: Insult): boolean =>
  gapBefore(sentence, first).includes(',') && gapBefore(sentence, last + 1).includes(',');

const FRAMES = [
  isSaidOfReader,
  isPronounAndNoun,
  isCalledOut,
  isExclaimedAt,
  isSaidOfSomeoneNamed,
  isPutBeforeName,
  isLaidAtReader,
  isApposed,
  isNamedBehind,
  isWrittenTo,
  isLikenedToReader,
  isVocative,
  isTrailing,
] as const;

/** Whether an insulting word is aimed at a person: the reader, somebody mentioned, named or called. */
export function isAimedInsult(sentence: Sentence, hit: Hit, grade: Grade): boolean {
  const insult = withColour(sentence, hit, grade);
  return FRAMES.some((holds) => holds(sentence, insult));
}

/** Whether it is of somebody absent, by name: a character in a novel may be one. */
export function isOnlySaidOfSomeoneNamed(sentence: Sentence, hit: Hit, grade: Grade): boolean {
  const insult = withColour(sentence, hit, grade);
  return FRAMES.every(
    (holds) => holds === isSaidOfSomeoneNamed || holds === isPutBeforeName || !holds(sentence, insult),
  );
}

/** Where the words that colour an insult begin, in the sentence's text. */
export const colourStart = (sentence: Sentence, hit: Hit): number =>
  sentence.tokens[withColour(sentence, hit, 'noun').from]!.start;

/** Whether the sentence is nothing but an insult: at whoever the draft speaks to. */
export function isBareInsult(sentence: Sentence, hit: Hit): boolean {
  const { from, last } = withColour(sentence, hit, 'noun');
  return from === 0 && last === sentence.tokens.length - 1 && !hasIn(sentence, 'determiner', 0, hit.first);
}
