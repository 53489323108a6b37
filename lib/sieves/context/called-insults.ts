import type { WordList } from '../../languages/index.ts';
import type { Sentence } from '../sieve.ts';
import { gapBefore, hitAt, isSetOff } from './clauses.ts';
import { hasIn, type Insult, isHarsh, leadingTo } from './insult-colour.ts';
import { isReported } from './reported-speech.ts';
import { speaksOfSelf } from './self.ts';
import { hasMention, speaksToReader } from './spoken-to.ts';

const startsAt = (sentence: Sentence, list: WordList, index: number): boolean =>
  sentence.hits(list).some(({ first }) => first === index);

/** ", connard !", "hey idiots": set off at both ends as one calls somebody. */
export function isVocative(sentence: Sentence, insult: Insult): boolean {
  const { from, last, grade } = insult;
  if (grade === 'word') return isSentOff(sentence, insult);
  if (grade === 'image') return false;
  const hail = leadingTo(sentence, 'hails', insult);
  const order = leadingTo(sentence, 'sendsAway', insult);
  const mention = sentence.tokens[from - 1]?.kind === 'mention';
  if (!isSetOff(sentence, from) && !hail && !order && !mention) return false;
  if (hasIn(sentence, 'determiner', hail || order ? (hail ?? order)!.last + 1 : from, insult.first)) return false;
  const called =
    hitAt(sentence, 'callsAfter', last + 1) !== undefined ||
    startsAt(sentence, 'contemptOrder', last + 1) ||
    CALLED.test(sentence.tokens[last + 1]?.folded ?? '');
  if (!called && !isSetOff(sentence, last + 1)) return false;
  if (hail && !hasMention(sentence) && (isToldOfSelf(sentence) || (isPlural(sentence, last) && !called))) return false;
  if (grade === 'noun' && (called || hail || order || mention)) return !isReported(sentence, { first: from });
  if (isReported(sentence, { first: from }) || isEnumerated(sentence, insult)) return false;
  // "Vendu, je vous remercie", "sorcière ou vampire : …".
  if (grade !== 'noun') return mention || hitAt(sentence, 'callsAfter', last + 1) !== undefined;
  if (from === 0 && isComma(sentence, from, last))
    return isHarsh(sentence, insult) || turnsToReader(sentence, last + 1);
  if (last === sentence.tokens.length - 1 && isComma(sentence, from, last)) return !speaksOfSelf(sentence);
  return speaksToReader(sentence);
}

/** "Débile, va", "p'tit con va !": an adjective is called at somebody by what follows it. */
const isSentOff = (sentence: Sentence, { from, first, last }: Insult): boolean =>
  sentence.language === 'fr' &&
  isSetOff(sentence, from) &&
  sentence.tokens[last + 1]?.folded === 'va' &&
  isSetOff(sentence, last + 2) &&
  !hasIn(sentence, 'determiner', from, first);

/** "Dickhead answer your phone": an insult may be followed by these without a comma. */
export const CALLED = /^(?:tu|t'|vous|you|you're|youre|give|stop|learn|move|pay|answer)$/;

/** "Crapule, je reconnais ta signature", but not "idiot, je t'ai envoyé le mauvais lien", nor a list ("croûtons, anchois : …"). */
function turnsToReader(sentence: Sentence, from: number): boolean {
  for (let index = from; index < sentence.tokens.length && (index === from || !isSetOff(sentence, index)); index++)
    if (hitAt(sentence, 'secondPerson', index) && !/^(?:je?'?|me|i)$/.test(sentence.tokens[index - 1]!.folded))
      return true;
  return startsAt(sentence, 'contemptOrder', from) || CALLED.test(sentence.tokens[from]?.folded ?? '');
}

/** "Hey idiots, I'm home" is said among friends; "hey …, answer me" is not. */
const isToldOfSelf = (sentence: Sentence): boolean =>
  sentence
    .hits('selfReference')
    .some(({ first, last }) => first !== last || !/^(?:me|my|us|moi|nous)$/.test(sentence.tokens[first]!.folded));

const isPlural = ({ language, tokens }: Sentence, index: number): boolean =>
  language === 'en' && /[^s]s$/.test(tokens[index]!.folded);

/** "Tu ne sers à rien bouffon": last in the sentence, where nothing before it can take it for its object. */
export function isTrailing(sentence: Sentence, insult: Insult): boolean {
  const { from, first, last, grade } = insult;
  if (grade !== 'noun' || from === 0 || !isSetOff(sentence, last + 1) || isEnumerated(sentence, insult)) return false;
  if (isPlural(sentence, last)) return false;
  if (hasIn(sentence, 'determiner', from, first) || hitAt(sentence, 'determiner', from - 1)) return false;
  // "You lycra-clad tosser", but "have you tried the gooseberry fool" is an object, and "you magnificent bastard" praise.
  const reach = sentence.language === 'en' && !isSetOff(sentence, from) ? 3 : from;
  return (
    !hitAt(sentence, 'praising', from - 1) &&
    (isSetOff(sentence, from) || !sentence.ending.includes('?')) &&
    sentence.hits('secondPerson').some((you) => you.last < from && from - you.last <= reach) &&
    !isReported(sentence, { first: from })
  );
}

/** A comma, and not another mark, sets the word off from the rest of the sentence. */
const isComma = (sentence: Sentence, from: number, last: number): boolean =>
  /^\s*,\s*$/.test(gapBefore(sentence, from === 0 ? last + 1 : from));

/** One of a list ("menteur, voleur, tricheur", "towel, snack, …"), and not a call. */
const isEnumerated = (sentence: Sentence, { first, last }: Insult): boolean =>
  gapBefore(sentence, first).includes(',') &&
  (gapBefore(sentence, last + 1).includes(',') ||
    [1, 2].some((step) => first > step && /[,:]/.test(gapBefore(sentence, first - step))));
