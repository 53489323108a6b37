import type { Hit, Sentence, Span } from '../sieve.ts';
import { countedBy, isOne, ownOrPointed, sharedBy, tokenHit } from './counted.ts';
import { following, hitsOf, joined } from './hits.ts';

/** "Les femmes …", "women …", not "the women" nor "les filles ont mangé". */
const opensInPlural = ({ tokens }: Sentence): boolean =>
  /^(?:les|[a-z]{3,}s|women|men|people)$/.test(tokens[0]!.folded) &&
  !tokens.some(({ folded }) => /^(?:ont|avaient|have|had)$/.test(folded));

/** "87 % des acheteurs", "unemployment fell by 12%" */
export function percentagesIn(sentence: Sentence): Span[] {
  if (!sentence.has('percentage')) return [];
  const inScope = sentence.has('worldScope');
  const changes = sentence.has('change');
  const isMeasured = (changes && inScope) || (sentence.has('world') && (changes || inScope));
  return sentence.hits('percentage').flatMap((figure) => {
    const counted =
      countedBy(sentence, figure) ?? sharedBy(sentence, figure) ?? following(sentence.hits('chanceOf'), figure.last, 1);
    if (counted) return [joined(figure, counted)];
    // "Les femmes n'occupent que 28 % des sièges": of whom it is said makes it a statistic.
    const isOfGroup = sentence.has('world') && sentence.hits('world')[0]!.first <= 2 && opensInPlural(sentence);
    return (isMeasured || isOfGroup) && (isOfGroup || !following(sentence.hits('countedAtHand'), figure.last, 3))
      ? [figure]
      : [];
  });
}

/** "We" and "on" may well be everybody: "on a perdu un médecin sur cinq". */
const isParticular = (sentence: Sentence): boolean =>
  sentence.hits('particular').some(({ first }) => !/^(?:on|we've|we)$/.test(sentence.tokens[first]!.folded));

/** What has happened, and is not how things are. */
const HAPPENED = /^(?:ont|a|avaient|avait|etaient|etait|were|was|had)$/;

const isRound = ({ tokens }: Sentence, { last }: Hit): boolean =>
  /^(?:2|3|4|5|6|8|10|20|100|1000|deux|trois|quatre|cinq|six|huit|dix|vingt|cent|mille|two|three|four|five|six|eight|ten|twenty|hundred)$/.test(
    tokens[last]!.folded,
  );

/** "un Français sur trois", "9 out of 10 startups" */
export function ratiosIn(sentence: Sentence): Span[] {
  if (!sentence.has('outOf')) return [];
  const numbers = new Set(sentence.hits('numberWord').map(({ first }) => first));
  return sentence.hits('outOf').flatMap((hit) => {
    for (let index = hit.first - 1; index >= Math.max(0, hit.first - 4); index--) {
      if (!numbers.has(index) && sentence.tokens[index]!.kind !== 'number') continue;
      const figure = joined(tokenHit(sentence, index), hit);
      // "Un salarié sur trois", but not "three people in six stops".
      const next = sentence.tokens[hit.last + 1];
      const isShare =
        sentence.tokens[hit.first]!.folded !== 'in' ||
        isOne(sentence.tokens[index]!.folded) ||
        (next !== undefined && !/s$/.test(next.folded));
      const inside = sentence.hits('world').find((world) => world.first > index && world.last < hit.first);
      if (inside) return isShare ? [figure] : [];
      const isAtHand = sentence.hits('countedAtHand').some(({ first }) => first > index && first <= hit.last + 2);
      if (index === hit.first - 2 && isOne(sentence.tokens[index]!.folded))
        return isAtHand || isParticular(sentence) || !isRound(sentence, hit) ? [] : [figure];
      if (index === 0 && hit.first === 1 && isOne(sentence.tokens[0]!.folded)) return [figure];
      // "Quatre infarctus sur cinq", but not "neuf bateaux sur douze".
      const isPast = !sentence.has('denial') && sentence.tokens.some(({ folded }) => HAPPENED.test(folded));
      if (index === hit.first - 2 && isRound(sentence, hit) && !isPast && !isAtHand && !isParticular(sentence))
        return [figure];
      const counted = index === hit.first - 1 ? countedBy(sentence, hit, 3) : undefined;
      return counted ? [joined(figure, counted)] : [];
    }
    return [];
  });
}

/** "in this country", "never", "in a decade": what makes "half of the …" a statement about all of them. */
const holdsInGeneral = (sentence: Sentence): boolean =>
  sentence.has('worldScope') || sentence.has('alwaysNever') || hitsOf(sentence, 'everyFew', 'ever').length > 0;

/** "la moitié des thèses …", "half of meetings …": the noun behind a fraction, when it is none that is counted at hand. */
function fractionOf(sentence: Sentence, figure: Hit): boolean {
  const next = sentence.tokens[figure.last + 1];
  if (
    !next ||
    following(sentence.hits('countedAtHand'), figure.last, 2) ||
    following(ownOrPointed(sentence), figure.last, 0)
  )
    return false;
  const isBarePlural = /of$/.test(sentence.tokens[figure.last]!.folded) && /[^s]s$/.test(next.folded);
  return isBarePlural || holdsInGeneral(sentence);
}

/** "deux tiers des salariés" */
export const fractionsIn = (sentence: Sentence): Span[] => [
  ...sentence.hits('wholeRatio'),
  ...sentence.hits('fraction').flatMap((figure) => {
    const counted = countedBy(sentence, figure, 3);
    if (counted) return [joined(figure, counted)];
    const isOfGroup =
      figure.first > 0 &&
      sentence.hits('world').some(({ first }) => first <= 1) &&
      !following(ownOrPointed(sentence), figure.last, 0) &&
      opensInPlural(sentence);
    return isOfGroup || fractionOf(sentence, figure) ? [figure] : [];
  }),
];
