import type { Hit, Sentence, Span, Token } from '../sieve.ts';
import { countedBy, isInScope, isNumber, isOne, kindsCounted, numberOf, tokenHit } from './counted.ts';
import { following, hitsOf, isOneClause, joined, pairsOf } from './hits.ts';
import { isYear, properNamesIn } from './source.ts';
import { hasGeneralSubject } from './subject.ts';

/** From here on a count of people or things is about the world, wherever it is said to hold. */
const VAST = 100_000;

/** Thousands of millions are nobody's own: they are the world's. */
const isOfNobody = ({ tokens }: Sentence, { first }: Hit): boolean =>
  /^(?:billions?|trillions?|milliards?)$/.test(tokens[first]!.folded);

const THOUSANDS = /^(?:thousands?|milliers?|mille)$/;

/** "21 days to form a habit" */
export const mythsIn = (sentence: Sentence): readonly Span[] => sentence.hits('mythFigure');

/** "8 millions de tonnes de plastique chaque année", "12 000 emplois en France" */
export function countsIn(sentence: Sentence): Span[] {
  const { tokens } = sentence;
  const inScope = isInScope(sentence);
  const units = sentence.hits('bigUnit').flatMap((unit) => {
    const counted = countedBy(sentence, unit, 4);
    const number = unit.first - 1;
    if (
      number < 0 ||
      !(isNumber(sentence, number) || isOne(sentence.tokens[number]!.folded) || sentence.tokens[number]!.folded === 'a')
    )
      return [];
    // "A crowd of a thousand people" is no more than that crowd.
    const isVast = !THOUSANDS.test(sentence.tokens[unit.first]!.folded);
    return (counted && isVast) || inScope || isOfNobody(sentence, unit)
      ? [joined(tokenHit(sentence, number), counted ?? unit)]
      : [];
  });
  const least = EVERY.test(sentence.text) ? 2 : inScope ? 1000 : VAST;
  const plain = tokens.flatMap((token, index) => {
    // "£488,000 and donors …": money, and no count of them.
    const isMoney = tokens[index - 1]?.kind === 'symbol';
    if (token.kind !== 'number' || isMoney || isYear(token) || numberOf(token.folded) < least) return [];
    const figure = tokenHit(sentence, index);
    const counted = countedBy(sentence, figure, 3);
    return counted ? [joined(figure, counted)] : [];
  });
  return [...units, ...plain];
}

/** "Chaque jour, 25 commerces …": any count is one, where it opens by how often. */
const EVERY =
  /^\W*(?:chaque|every)\s(?:jour|semaine|ann(?:é|e\u0301)e|heure|minute|seconde|day|week|year|hour|minute|second)(?!\p{L})/iu;

const isThan = ({ folded }: Token): boolean => /^(?:than|que|qu')$/.test(folded);

/** "Than last year": one's own progress. */
const EARLIER =
  /^\s*(?:elles?\b|ils?\b|it\b|they\b|we\b|i\b|last|usual|before|yesterday|the\s(?:day|week|year)|l['’]an|hier|avant|d['’]habitude|prévu|expected)/i;

/** "Your phone carries ten times more germs than …": everybody's. */
const YOURS = /^(?:your|votre|vos|ton|ta|tes)$/;

/** "Twice as many people as last year": at one's own fair. */
const OF_LAST_TIME = /\s(?:last\s|l['’]an\sdernier|la\sdernière\sfois)/iu;

/** "trois fois plus de chances", "twice as productive" */
export function multiplesIn(sentence: Sentence): Span[] {
  if (OF_LAST_TIME.test(sentence.text)) return [];
  const isWorldwide = isInScope(sentence);
  return sentence.hits('multiple').filter((hit) => {
    // "Women are twice as …", but not "25% less sugar, and nobody noticed".
    const ofTheWorld =
      isWorldwide ||
      kindsCounted(sentence).some(({ first }) => first <= hit.last + 2 && isOneClause(sentence, hit.last, first));
    const than = sentence.tokens.slice(hit.last + 1, hit.last + 4).find(isThan);
    const compared = than && !EARLIER.test(sentence.text.slice(than.end));
    return ofTheWorld || (compared && (YOURS.test(sentence.tokens[0]!.folded) || hasGeneralSubject(sentence, hit)));
  });
}

/** "la deuxième cause de mortalité", "the third largest economy" */
export function rankingsIn(sentence: Sentence): Span[] {
  if (!sentence.has('world') && !isInScope(sentence)) return [];
  return pairsOf(sentence, sentence.hits('ordinal'), sentence.hits('rankNoun'), 1);
}

/** "le salarié moyen passe 31 heures", "on average, people check it 96 times a day" */
export function averagesIn(sentence: Sentence): Span[] {
  const { tokens } = sentence;
  if (!(sentence.has('averagePerson') || (sentence.has('average') && sentence.has('world')))) return [];
  const figure = tokens.findIndex(({ kind }) => kind === 'number');
  if (figure >= 0) return [tokenHit(sentence, figure)];
  return sentence
    .hits('numberWord')
    .filter(({ first }) => isNumber(sentence, first))
    .slice(0, 1);
}

/** "Les cadres passent 23 heures par semaine en réunion", "A reader gives you 8 seconds" */
export function ratesIn(sentence: Sentence): Span[] {
  const subject = sentence.has('rateUnit') ? sentence.hits('world')[0] : undefined;
  // "Personne ne paie plus de 20 euros par an", and "les plus jeunes nagent …", of some at hand.
  if (!subject || subject.first > 2 || sentence.has('nobody') || sentence.tokens[subject.first - 1]?.folded === 'plus')
    return [];
  // "Une boîte près de Chartres …": one of them, and no kind.
  const names = [...properNamesIn(sentence)];
  return sentence.hits('rateUnit').flatMap((unit) => {
    const number = unit.first - 1;
    // "Home office two days a week": without a verb, an offer.
    if (number <= subject.last + 1 || !isNumber(sentence, number) || names.some((name) => name < number)) return [];
    // "Les débutants passent le mercredi à 10 h": an hour of the day.
    if (/^(?:a|vers|des)$/.test(sentence.tokens[number - 1]!.folded)) return [];
    const every = following(hitsOf(sentence, 'worldScope', 'timeScope'), unit.last, 2);
    const figure = joined(tokenHit(sentence, number), every ?? unit);
    const isSpent = following(sentence.hits('spends'), subject.last, 3);
    // "Recruiters decide in seven seconds"
    const isInstant = subject.first === 0 && /^sec/.test(sentence.tokens[unit.first]!.folded);
    return every || isSpent || isInstant ? [joined(subject, figure)] : [];
  });
}

/** "Toutes les 40 secondes, une personne …", "… every minute.": how often something happens to people. */
export const frequenciesIn = (sentence: Sentence): Span[] =>
  sentence.has('everyFew') && sentence.has('world')
    ? sentence
        .hits('everyFew')
        // "Chaque minute dans l'eau …": a minute, and no rate.
        .filter(({ first, last, end }) => last > first + 1 || /^\s*(?:[,.:;!]|$)/.test(sentence.text.slice(end)))
        .slice(0, 1)
        // "Every second, | ten tonnes"
        .map((hit) => {
          const number = following(sentence.hits('numberWord'), hit.last, 1);
          return number ? joined(hit, number) : hit;
        })
    : [];

/** "30 kg de nourriture par personne et par an" */
export const perHeadIn = (sentence: Sentence): Span[] =>
  sentence.hits('perHead').flatMap((hit) => {
    const number = sentence.tokens.findLastIndex(({ kind }) => kind === 'number');
    return number >= 0 && isInScope(sentence) ? [joined(tokenHit(sentence, number), hit)] : [];
  });

/** "La sieste réduit de 34 % les erreurs": a cause in general and the size of its effect. */
export const effectsIn = (sentence: Sentence): Span[] =>
  sentence.hits('percentage').filter((figure) => {
    const cause = sentence.hits('causeVerb').find(({ last }) => last < figure.first);
    return cause && hasGeneralSubject(sentence, cause);
  });

/** What a thing may cost before it is no more than a price. */
const DEAR = 1000;

/** "Un divorce coûte en moyenne 8 000 €", "a bad hire costs a firm £30,000": what something costs in general. */
export function costsIn(sentence: Sentence): Span[] {
  const { tokens } = sentence;
  return sentence.hits('costs').flatMap((cost) => {
    const isParticular = sentence
      .hits('particular')
      .some(({ first }) => first < cost.first && !/^s[e']$/.test(tokens[first]!.folded));
    if (cost.first === 0 || isParticular) return [];
    const figure = tokens.findIndex(({ folded }, index) => index > cost.last && numberOf(folded) >= DEAR);
    return figure >= 0 && isGeneralCost(sentence, cost) ? [joined(cost, tokenHit(sentence, figure))] : [];
  });
}

/** "A bad hire", "divorce", "le coût d'un …": neither "the roof" nor "our stand". */
const isGeneralCost = (sentence: Sentence, { first }: Hit): boolean => {
  const before = sentence.tokens.slice(0, first).map(({ folded }) => folded);
  const isOne = before.some((word) => /^(?:an?|une?)$/.test(word));
  return isOne || !before.some((word) => /^(?:the|la|le|l')$/.test(word));
};
