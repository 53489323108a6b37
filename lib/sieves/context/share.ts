import type { Hit, Sentence, Span } from '../sieve.ts';
import { countedBy, isInScope, isOne, kindsCounted, sharedBy, tokenHit } from './counted.ts';
import { following, joined } from './hits.ts';

/** "580 000 €, dont 41 % de salaires", "$580,000, 41% of it wages", "that's 7% waste": of something told of at hand. */
const isPartOfWhatIsTold = ({ tokens }: Sentence, { first, last }: Hit): boolean =>
  /^(?:dont|soit|that's)$/.test(tokens[first - 1]?.folded ?? '') ||
  /^(?:it|them|which|that)$/.test(tokens[last + 2]?.folded ?? '');

/** "Au bout d'un quart d'heure" */
const isOfAnHour = ({ text }: Sentence, { end }: Hit): boolean =>
  /^\s?(?:d['’])?heure(?!\p{L})/iu.test(text.slice(end));

/** "-20 % sur la boutique" */
const isPriceCut = ({ text }: Sentence, { start }: Hit): boolean => /[-–−]$/.test(text.slice(0, start));

/** "87 % des acheteurs", "unemployment fell by 12%" */
export function percentagesIn(sentence: Sentence): Span[] {
  const inScope = isInScope(sentence);
  const changes = sentence.has('change');
  const isMeasured = ({ first }: Hit) => changes && (inScope || kindsCounted(sentence).some((of) => of.first < first));
  return sentence.hits('percentage').flatMap((figure) => {
    if (isPartOfWhatIsTold(sentence, figure) || isPriceCut(sentence, figure) || isOfAnHour(sentence, figure)) return [];
    const counted =
      countedBy(sentence, figure) ?? sharedBy(sentence, figure) ?? following(sentence.hits('chanceOf'), figure.last, 1);
    if (counted) return [joined(figure, counted)];
    return isMeasured(figure) ? [figure] : [];
  });
}

/**
 * "We" and "on" may well be everybody: "on a perdu un médecin sur cinq". What stands behind a figure may be no more than
 * a word for what it counts: "eight out of ten mergers lose what they were made for".
 */
const isParticular = (sentence: Sentence, { start: at, end }: Span): boolean => {
  const { text } = sentence;
  const to = end + text.slice(end).search(/[,;:]|$/);
  return sentence
    .hits('particular')
    .some(
      ({ first, start }) =>
        start < to &&
        !(start < at ? /^(?:on|we've|we)$/ : COMES_BACK).test(sentence.tokens[first]!.folded) &&
        !following(sentence.hits('worldScope'), first - 1, 0),
    );
};
const COMES_BACK =
  /^(?:on|we've|we|they|they're|them|it|its|it's|who|which|that|there|to|ils?|elles?|se|s'|ne|n'|y|en|qui|que|qu'|ce|c')$/;

const STRETCH =
  /^(?:ans?|annees?|mois|semaines?|jours?|soirs|matins|nuits|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|heures?|minutes?|metres?|kilometres?|km|m|pages?|lignes?|colonnes?|etages?|niveaux|saisons?|matchs?|sites?|years?|months?|weeks?|days?|nights?|hours?|minutes|stops?)$/;

/** "12 000 € sur deux ans", "sur dix mètres", "quatre soirs sur cinq": over a time or a length, and no ratio of things. */
const isStretch = ({ tokens }: Sentence, { first, last }: Hit): boolean =>
  STRETCH.test(tokens[last + 1]?.folded ?? '') || STRETCH.test(tokens[first - 1]?.folded ?? '');

/** The numbers a ratio of things in general is told out of. */
export const ROUND_NUMBERS =
  '2|3|4|5|6|8|10|20|100|1000|deux|trois|quatre|cinq|six|huit|dix|vingt|cent|mille|two|three|four|five|six|eight|ten|twenty|hundred';
const ROUND = new RegExp(`^(?:${ROUND_NUMBERS})$`);
const isRound = ({ tokens }: Sentence, { last }: Hit): boolean => ROUND.test(tokens[last]!.folded);

/** Words from a number to the "out of" behind it: "7 | career changes | out of 10", "neuf | pannes de poids lourds | sur dix". */
const TO_OUT_OF = 5;

/** Whether a ratio is of things in general: neither at hand nor somebody's. */
const isOfThings = (sentence: Sentence, hit: Hit): boolean =>
  !sentence.hits('countedAtHand').some(({ first }) => first <= hit.last + 2) && !isParticular(sentence, hit);

/** "un Français sur trois", "9 out of 10 startups" */
export function ratiosIn(sentence: Sentence): Span[] {
  const { tokens } = sentence;
  return sentence.hits('outOf').flatMap((hit) => {
    // "1 in 14 million"
    if (isStretch(sentence, hit) || sentence.hits('bigUnit').some(({ first }) => first === hit.last + 1)) return [];
    const number = tokens.findLastIndex(
      ({ kind }, index) =>
        index < hit.first &&
        index >= hit.first - TO_OUT_OF &&
        (kind === 'number' || sentence.hits('numberWord').some(({ first }) => first === index)),
    );
    if (number < 0) return [];
    const figure = joined(tokenHit(sentence, number), hit);
    if (sentence.hits('world').some(({ first, last }) => first > number && last < hit.first)) {
      // "Un salarié sur trois", but not "three people in six stops".
      const isShare =
        tokens[hit.first]!.folded !== 'in' ||
        isOne(tokens[number]!.folded) ||
        !/s$/.test(tokens[hit.last + 1]?.folded ?? 's');
      return isShare ? [figure] : [];
    }
    const counted = countedBy(sentence, hit, 3);
    if (counted) return [joined(figure, counted)];
    // "Un sur dix donne …", "3 out of 4 never look past the first page": of those just spoken of.
    if (hit.first === 1 && isRound(sentence, hit)) return [figure];
    if (!isOfThings(sentence, hit)) return [];
    // "Quatre infarctus sur cinq", "9 out of 10 houseplants die", but not "one in four tiles cracked".
    if (number < hit.first - 1) return isRound(sentence, hit) ? [figure] : [];
    const [kind, verb] = tokens.slice(hit.last + 1);
    return verb && /[^s]s$/.test(kind!.folded) && !/ed$/.test(verb.folded)
      ? [joined(figure, tokenHit(sentence, hit.last + 1))]
      : [];
  });
}

/** "la moitié des thèses …", "half of meetings …": whether the noun behind a fraction is not counted at hand. */
function fractionOf(sentence: Sentence, figure: Hit): boolean {
  const next = sentence.tokens[figure.last + 1];
  if (!next || following(sentence.hits('countedAtHand'), figure.last, 2)) return false;
  // "Half of all aid": of all there is.
  if (next.folded === 'all') return sentence.tokens.length > figure.last + 3;
  return isInScope(sentence) || sentence.has('alwaysNever');
}

/** "Try it with half the sugar": what goes into something. */
const WITH = /^(?:with|avec)$/;

/** "deux tiers des salariés" */
export const fractionsIn = (sentence: Sentence): Span[] => [
  ...sentence.hits('wholeRatio'),
  ...sentence.hits('fraction').flatMap((figure) => {
    if (WITH.test(sentence.tokens[figure.first - 1]?.folded ?? '') || isOfAnHour(sentence, figure)) return [];
    const counted = countedBy(sentence, figure, 3);
    if (counted) return [joined(figure, counted)];
    return fractionOf(sentence, figure) ? [figure] : [];
  }),
];
