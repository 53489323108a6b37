import type { Hit, Sentence, Span } from '../sieve.ts';
import { distinct, following, hitsOf, isOneClause, joined, overlaps, pairsOf } from './hits.ts';
import { perSentence } from './per-sentence.ts';
import { isYear } from './source.ts';
import { hasGeneralSubject } from './subject.ts';

/** Words between a figure and what it counts ("80 % | de tous les jeunes | salariés"). */
const TO_COUNTED = 5;

const numberOf = (folded: string): number =>
  Number(
    folded
      .replace(/[^\d.,]/g, '')
      .replace(/[.,](?=\d{3}(?:\D|$))/g, '')
      .replace(',', '.'),
  );

const tokenHit = (sentence: Sentence, index: number): Hit => {
  const { start, end } = sentence.tokens[index]!;
  return { first: index, last: index, start, end };
};

/** A number, or a number word but "un" and "a". */
const isNumber = (sentence: Sentence, index: number): boolean =>
  sentence.tokens[index]!.kind === 'number' ||
  (!isOne(sentence.tokens[index]!.folded) && sentence.hits('numberWord').some(({ first }) => first === index));

const isOne = (word: string): boolean => /^(?:1|un|une|one)$/.test(word);

/** What a figure counts, when that is something statistics are kept of, and not "places" or "stock" first. */
function countedBy(sentence: Sentence, figure: Hit, gap = TO_COUNTED): Hit | undefined {
  const counted = following(sentence.hits('world'), figure.last, gap);
  if (!counted || !isOneClause(sentence, figure.last, counted.first)) return undefined;
  const atHand = following(sentence.hits('countedAtHand'), figure.last, gap);
  return atHand && atHand.first < counted.first ? undefined : counted;
}

/** "21 days to form a habit" */
const mythsIn = (sentence: Sentence): readonly Span[] => sentence.hits('mythFigure');

/** "de nos", "of these", but not "of our brains". */
const ownOrPointed = (sentence: Sentence): readonly Hit[] =>
  sentence.hits('particular').filter((hit) => !sentence.hits('everyoneWe').some((other) => overlaps(hit, other)));

/** The word that "87 % des" or "62% of the" leads to, when it is none that is counted at hand. */
function sharedBy(sentence: Sentence, figure: Hit): Hit | undefined {
  const link = following(sentence.hits('countLink'), figure.last, 0);
  if (
    !link ||
    following(sentence.hits('countedAtHand'), link.last, 1) ||
    following(ownOrPointed(sentence), link.last, 1)
  )
    return undefined;
  const nouns = sentence.tokens.findIndex(
    ({ kind, folded }, index) => index > link.last && kind === 'word' && folded.length > 3,
  );
  return nouns < 0 || nouns > link.last + 3 ? undefined : tokenHit(sentence, nouns);
}

/** "87 % des acheteurs", "unemployment fell by 12%" */
function percentagesIn(sentence: Sentence): Span[] {
  if (!sentence.has('percentage')) return [];
  const inScope = sentence.has('worldScope');
  const changes = sentence.has('change');
  const isMeasured = (changes && inScope) || (sentence.has('world') && (changes || inScope));
  return sentence.hits('percentage').flatMap((figure) => {
    const counted = countedBy(sentence, figure) ?? sharedBy(sentence, figure);
    if (counted) return [joined(figure, counted)];
    return isMeasured && !following(sentence.hits('countedAtHand'), figure.last, 3) ? [figure] : [];
  });
}

/** "un Français sur trois", "9 out of 10 startups" */
function ratiosIn(sentence: Sentence): Span[] {
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
        return isAtHand || sentence.has('particular') ? [] : [figure];
      if (index === 0 && hit.first === 1 && isOne(sentence.tokens[0]!.folded)) return [figure];
      const counted = index === hit.first - 1 ? countedBy(sentence, hit, 3) : undefined;
      return counted ? [joined(figure, counted)] : [];
    }
    return [];
  });
}

/** "deux tiers des salariés" */
const fractionsIn = (sentence: Sentence): Span[] => [
  ...sentence.hits('wholeRatio'),
  ...sentence.hits('fraction').flatMap((figure) => {
    const counted = countedBy(sentence, figure, 3);
    if (counted) return [joined(figure, counted)];
    return sentence.has('worldScope') && sentence.has('change') ? [figure] : [];
  }),
];

/** "8 millions de tonnes de plastique chaque année", "12 000 emplois en France" */
function countsIn(sentence: Sentence): Span[] {
  const inScope = sentence.has('worldScope');
  const units = sentence.hits('bigUnit').flatMap((unit) => {
    const counted = countedBy(sentence, unit, 4);
    const number = unit.first - 1;
    if (number < 0 || !isNumber(sentence, number)) return [];
    return counted || inScope ? [joined(tokenHit(sentence, number), counted ?? unit)] : [];
  });
  if (!inScope) return units;
  const plain = sentence.tokens.flatMap((token, index) => {
    if (token.kind !== 'number' || isYear(token) || numberOf(token.folded) < (sentence.has('change') ? 100 : 1000))
      return [];
    const figure = tokenHit(sentence, index);
    const counted = countedBy(sentence, figure, 3);
    return counted ? [joined(figure, counted)] : [];
  });
  return [...units, ...plain];
}

/** "trois fois plus de chances", "twice as productive" */
function multiplesIn(sentence: Sentence): Span[] {
  if (!sentence.has('multiple')) return [];
  const likelihood = sentence.hits('likelihood');
  const ofTheWorld = sentence.has('world') || sentence.has('averagePerson') || sentence.has('worldScope');
  return sentence.hits('multiple').filter((hit) => {
    const likely = likelihood.some((other) => other.first >= hit.first && other.first <= hit.last + 3);
    return likely || ofTheWorld;
  });
}

/** "la deuxième cause de mortalité", "the third largest economy" */
function rankingsIn(sentence: Sentence): Span[] {
  if (!sentence.has('world') && !sentence.has('worldScope') && !sentence.has('illness')) return [];
  const ranks = sentence.tokens.flatMap(({ folded }, index) =>
    /^\d+(?:e|eme|er|ere|st|nd|rd|th)$/.test(folded) ? [tokenHit(sentence, index)] : [],
  );
  const placed = pairsOf(sentence, ranks, sentence.hits('worldScope'), 0);
  return [...placed, ...pairsOf(sentence, [...sentence.hits('ordinal'), ...ranks], sentence.hits('rankNoun'), 1)];
}

/** "Un chat …", "Indoor cats …": a subject that stands for its kind. */
const opensInGeneral = ({ tokens }: Sentence): boolean =>
  /^(?:une?|les|an?)$/.test(tokens[0]!.folded) ||
  (tokens[0]!.kind === 'word' && tokens.slice(0, 2).some(({ folded }) => /^[a-z]{2,}[^s\W]s$/.test(folded)));

/** "le salarié moyen passe 31 heures", "on average, people check it 96 times a day" */
function averagesIn(sentence: Sentence): Span[] {
  const average = hitsOf(sentence, 'average', 'averagePerson')[0];
  if (!average || !(sentence.has('averagePerson') || sentence.has('world') || opensInGeneral(sentence))) return [];
  const figure = sentence.tokens.findIndex(
    (token) => (token.kind === 'number' && !isYear(token)) || /^\d+[hx]\d*$/.test(token.folded),
  );
  const words = sentence.hits('numberWord').find(({ first }) => first > average.last && isNumber(sentence, first));
  return figure >= 0 ? [tokenHit(sentence, figure)] : words ? [words] : [];
}

/** "Les cadres passent 23 heures par semaine en réunion", "A reader gives you 8 seconds" */
function ratesIn(sentence: Sentence): Span[] {
  const subject = sentence.hits('world')[0];
  if (!subject || subject.first > 2 || sentence.hits('particular').some(({ first }) => first < subject.first))
    return [];
  const isOneOfAKind = /^(?:a|an|un|une)$/.test(sentence.tokens[0]!.folded);
  return sentence.hits('rateUnit').flatMap((unit) => {
    const number = unit.first - 1;
    if (number <= subject.last || !isNumber(sentence, number)) return [];
    const every = following(sentence.hits('worldScope'), unit.last, 2);
    const figure = joined(tokenHit(sentence, number), every ?? unit);
    const isRate =
      isOneOfAKind &&
      /^(?:fois|times|heures?|hours?|minutes?|secondes?|seconds?)$/.test(sentence.tokens[unit.first]!.folded);
    const isSpent = following(sentence.hits('spends'), subject.last, 3);
    return every || isRate || isSpent ? [joined(subject, figure)] : [];
  });
}

/** "Toutes les 40 secondes, une personne …": how often something happens to people. */
const frequenciesIn = (sentence: Sentence): Span[] =>
  sentence.has('world') || sentence.has('kind') ? sentence.hits('everyFew').slice(0, 1) : [];

/** "30 kg de nourriture par personne et par an" */
const perHeadIn = (sentence: Sentence): Span[] =>
  sentence.hits('perHead').flatMap((hit) => {
    if (!sentence.has('worldScope')) return [];
    for (let index = hit.first - 1; index >= Math.max(0, hit.first - 5); index--) {
      if (sentence.tokens[index]!.kind === 'number') return [joined(tokenHit(sentence, index), hit)];
    }
    return [];
  });

/** "La sieste réduit de 34 % les erreurs": a cause in general and the size of its effect. */
const effectsIn = (sentence: Sentence): Span[] =>
  sentence.hits('percentage').filter((figure) => {
    const cause = sentence.hits('causeVerb').find(({ last }) => last < figure.first && last >= figure.first - 6);
    return cause && isOneClause(sentence, cause.last, figure.first) && hasGeneralSubject(sentence, cause);
  });

/** Figures about the world in a sentence, sourced or not: shares, ratios, counts, multiples, ranks and averages. */
export const figuresIn = perSentence((sentence): readonly Span[] => {
  if (sentence.has('local') && !sentence.has('worldScope')) return [];
  const found = [
    mythsIn,
    percentagesIn,
    ratiosIn,
    fractionsIn,
    countsIn,
    multiplesIn,
    rankingsIn,
    averagesIn,
    ratesIn,
    frequenciesIn,
    perHeadIn,
    effectsIn,
  ].flatMap((find) => find(sentence));
  if (found.length === 0) return [];
  const idioms = sentence.hits('figureIdiom');
  return distinct(
    found.filter((figure) => !idioms.some((idiom) => idiom.start < figure.end && figure.start < idiom.end)),
  );
});
