import type { Hit, Sentence } from '../sieve.ts';
import { CALLED, isTrailing, isVocative } from './called-insults.ts';
import { gapBefore, hitAt, hitEndingAt, isSetOff, opensClause } from './clauses.ts';
import {
  endsThere,
  type Grade,
  hasIn,
  type Insult,
  isHarsh,
  isOfABunch,
  isPlaced,
  leadingPast,
  leadingTo,
  withColour,
} from './insult-colour.ts';
import { isKnownByRole, looksLikeName, namesSomeone } from './names.ts';
import { isReported, isSupposed } from './reported-speech.ts';
import { speaksOfSelf } from './self.ts';
import { hasMention, speaksToReader } from './spoken-to.ts';

/** "Tu es vraiment un …", "you absolute …": said of the reader. */
function isSaidOfReader(sentence: Sentence, insult: Insult): boolean {
  const frame = leadingTo(sentence, 'youAre', insult) ?? leadingPast(sentence, 'youAre', insult);
  return (
    frame !== undefined &&
    isSaidInEarnest(sentence, insult, frame) &&
    !opensClause(sentence, insult.from) &&
    !isReported(sentence, frame) &&
    !isSupposed(sentence, frame)
  );
}

const ARTICLE = /^(?:une?|des?|d'|l[ae']|les|ce|cet|cette|deux)$/;

/** A part played ("you're the thief in …"), a question ("are you a fool for love?"), another thing ("pest controller"). */
function isSaidInEarnest(sentence: Sentence, insult: Insult, frame: Hit): boolean {
  const { first, last, grade } = insult;
  const { language, tokens } = sentence;
  const next = tokens[last + 1]?.folded ?? '';
  if (sentence.ending.includes('?')) {
    const isAsked = isSetOff(sentence, last + 1) && (grade === 'word' || grade === 'noun');
    if (
      !isAsked &&
      !(/^(?:or|ou)$/.test(next) && /^(?:what|something|just|quoi|tu|vous)$/.test(tokens[last + 2]?.folded ?? ''))
    )
      return false;
  }
  if (/^(?:the|l[ae'])$/.test(tokens[first - 1]?.folded ?? '')) return false;
  if (grade === 'image' || grade === 'fault') {
    const isDirect = /^(?:an?|une?|des)$/.test(tokens[first - 1]?.folded ?? '') && !/^(?:with|avec)$/.test(next);
    if ((grade === 'image' || isDirect) && isPlaced(sentence, insult)) return false;
    // "Vous êtes assisté par …" is a participle.
    if (language === 'fr' && !tokens.slice(frame.first, first).some(({ folded }) => ARTICLE.test(folded))) return false;
  }
  return true;
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
  const next = sentence.tokens[last + 1]?.folded ?? '';
  if (grade !== 'noun' && (!isSetOff(sentence, last + 1) || isFond(sentence, insult))) return false;
  // "You prick the potatoes", "you cheat, you lose": verbs.
  if (from === insult.first && (isSetOff(sentence, last + 1) ? next === 'you' : !CALLED.test(next))) return false;
  return !isReported(sentence, { first: from - 1 }) && !isSupposed(sentence, { first: from });
}

/** "You little monster". */
const isFond = ({ tokens }: Sentence, { from, first }: Insult): boolean =>
  from < first && tokens.slice(from, first).every(({ folded }) => /^(?:little|big|wee|old|cheeky)$/.test(folded));

/** "Espèce de …", "sale …": with no article before it, called at somebody. */
function isCalledOut(sentence: Sentence, insult: Insult): boolean {
  const { from, first, grade } = insult;
  const call = hasIn(sentence, 'callsOut', from, first);
  if (!call || (sentence.language === 'en' && !speaksToReader(sentence))) return false;
  if (grade === 'image' && (first - call.last > 2 || !isHarsh(sentence, insult))) return false;
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

/** "Espèce d'idiot que je suis", but not "espèce de …, lâche-moi". */
const isSelfMockery = (sentence: Sentence, { last }: Insult): boolean =>
  sentence
    .hits('selfReference')
    .some(({ first }) => first > last && first - last <= 3 && gapBefore(sentence, first) !== '-');

/** "Quel …", "what a …": at whoever is mentioned, spoken to or named in the same breath. */
function isExclaimedAt(sentence: Sentence, insult: Insult): boolean {
  if (!leadingTo(sentence, 'exclaims', insult) || isReported(sentence, { first: insult.from })) return false;
  if (speaksOfSelf(sentence) || (insult.grade !== 'noun' && insult.grade !== 'word' && sentence.ending.includes('?')))
    return false;
  // "What an idiot, you did well to leave" is said of another.
  const next = insult.last + 1;
  const isAtReader =
    !isSetOff(sentence, next) &&
    (/^(?:you|u|tu|toi|vous)$/.test(sentence.tokens[next]!.folded) || isThatOne(sentence, next));
  if (isAtReader || hasMention(sentence)) return true;
  return (
    insult.grade !== 'image' &&
    (isOfABunch(sentence, insult) ||
      sentence.has('publicRole') ||
      [1, 2, 3].some((step) => looksLikeName(sentence, insult.last + step)))
  );
}

/** "Quelle garce celle-là" */
const isThatOne = (sentence: Sentence, index: number): boolean =>
  /^cel(?:ui|le)$/.test(sentence.tokens[index]!.folded) && gapBefore(sentence, index + 1) === '-';

/** "Martin est un …", "the mayor is a …": a person with a name or a title. */
function isSaidOfSomeoneNamed(sentence: Sentence, insult: Insult): boolean {
  const isNoun =
    insult.grade !== 'word' ||
    (sentence.language === 'fr' && hasIn(sentence, 'article', insult.from, insult.first) !== undefined);
  const frame = isNoun ? (leadingTo(sentence, 'isA', insult) ?? leadingPast(sentence, 'isA', insult)) : undefined;
  if (!frame || frame.first === 0 || isReported(sentence, { first: frame.first })) return false;
  if (!isSaidInEarnest(sentence, insult, frame)) return false;
  const named = frame.first - 1;
  // "This lot are crooks"; of a mere group ("Politicians are …") nobody in particular is meant.
  if (/^(?:are|were)$/.test(sentence.tokens[frame.first]!.folded)) return isKnownByRole(sentence, named);
  const saidOfThings = sentence.hits('saidOfThings').some(({ first }) => first === insult.first);
  // "Leo is a clown": a part, an animal, a character, unless a role, a full name or a harsh word says who is meant.
  const isBare = insult.grade !== 'noun' && !isHarsh(sentence, insult);
  if ((sentence.language === 'en' || (isBare && insult.grade === 'image')) && !endsThere(sentence, insult.last + 1))
    return false;
  if (saidOfThings || isBare) return hasFullName(sentence, named) || isKnownByRole(sentence, named);
  return namesSomeone(sentence, named) || namesSomeone(sentence, beforeWhereFrom(sentence, named));
}

/** "Sharon from the salon is a …": where somebody is from stands behind the name. */
const beforeWhereFrom = ({ tokens }: Sentence, last: number): number =>
  ([last - 1, last - 2].find((index) => /^(?:from|at)$/.test(tokens[index]?.folded ?? '')) ?? 0) - 1;

/** "Nigel Foss is a disgrace", "le plombier Garrec est …", but "Winter is a bitch". */
const hasFullName = (sentence: Sentence, last: number): boolean =>
  looksLikeName(sentence, last) &&
  last > 0 &&
  // "Ce Castelot est une ordure"
  (/^c(?:e|et|ette)$/.test(sentence.tokens[last - 1]!.folded) ||
    looksLikeName(sentence, last - 1) ||
    /^l[ae']$/.test(sentence.tokens[last - 2]?.folded ?? ''));

/** "Cet idiot de Paul", "that liar Gavin". */
function isPutBeforeName(sentence: Sentence, insult: Insult): boolean {
  const { last, from, grade } = insult;
  if (grade === 'image' || (grade === 'fault' && sentence.language === 'fr')) return false;
  // "L'autre guignol de Fabrice": two words.
  const pointed = hasIn(sentence, 'thatOne', from - 2, insult.first);
  if (!pointed || pointed.last < from - 1 || isReported(sentence, { first: from })) return false;
  const next = sentence.tokens[last + 1]?.folded ?? '';
  const name = /^(?:de|d')$/.test(next) ? last + 2 : last + 1;
  if (isSetOff(sentence, last + 1) || (sentence.language === 'fr' && name === last + 1)) return false;
  return (
    sentence.tokens[name]?.kind === 'mention' ||
    looksLikeName(sentence, name) ||
    // "Ce tocard de maire"
    (sentence.language === 'fr' && hitEndingAt(sentence, 'publicRole', name)?.first === name - 1)
  );
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

const textOf = ({ text }: Sentence, { start, end }: Hit): string => text.slice(start, end).toLowerCase();

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
  if (
    grade === 'image' &&
    !isHarsh(sentence, insult) &&
    ![isPronounAndNoun, isSaidOfSomeoneNamed].some((holds) => holds(sentence, insult))
  )
    return false;
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
