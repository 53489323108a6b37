import type { Hit, Sentence } from '../sieve.ts';
import { following, isOneClause, overlaps } from './hits.ts';

/** Words between a figure and what it counts ("80 % | de tous les jeunes | salariés"). */
const TO_COUNTED = 5;

/** "En France", "chaque année": said to hold somewhere or over some time, and not at hand. */
export const isInScope = (sentence: Sentence): boolean => sentence.has('worldScope') || sentence.has('timeScope');

/** A written number as it reads: "12 000", "1.2", "3,5". */
export const numberOf = (folded: string): number =>
  Number(
    folded
      .replace(/[^\d.,]/g, '')
      .replace(/[.,](?=\d{3}(?:\D|$))/g, '')
      .replace(',', '.'),
  );

export const tokenHit = (sentence: Sentence, index: number): Hit => {
  const { start, end } = sentence.tokens[index]!;
  return { first: index, last: index, start, end };
};

/** A number, or a number word but "un" and "a". */
export const isNumber = (sentence: Sentence, index: number): boolean =>
  sentence.tokens[index]!.kind === 'number' ||
  (!isOne(sentence.tokens[index]!.folded) && sentence.hits('numberWord').some(({ first }) => first === index));

export const isOne = (word: string): boolean => /^(?:1|un|une|one)$/.test(word);

/** One firm, school or town, and no kind of them: "the company cut …", "boutique −12 %". */
const ONE_PLACE =
  /^(?:entreprise|societe|association|boutique|restaurant|ecole|commune|ville|hotel|company|firm|shop|school|council|charity|store|hospital)$/;

/** What statistics are kept of, in general. */
export const kindsCounted = (sentence: Sentence): readonly Hit[] =>
  sentence.hits('world').filter(({ last }) => !ONE_PLACE.test(sentence.tokens[last]!.folded));

/** What a figure counts, when that is something statistics are kept of. */
export function countedBy(sentence: Sentence, figure: Hit, gap = TO_COUNTED): Hit | undefined {
  const counted = following(sentence.hits('world'), figure.last, gap);
  return counted && isOneClause(sentence, figure.last, counted.first) ? counted : undefined;
}

/** "de nos", "of these", but not "of our brains". */
export const ownOrPointed = (sentence: Sentence): readonly Hit[] =>
  sentence.hits('particular').filter((hit) => !sentence.hits('everyoneWe').some((other) => overlaps(hit, other)));

/** "90 % of parenting is finding the other shoe", "…, c'est écouter": a way of saying what a thing is. */
const IS_DOING = /^(?:\s\p{L}+){0,2}[\s,]+(?:is\s\w+ing\b|c['’]est\b)/iu;

/** The word that "87 % des" or "62% of the" leads to, when it is none that is counted at hand. */
export function sharedBy(sentence: Sentence, figure: Hit): Hit | undefined {
  const { text, tokens } = sentence;
  const link = following(sentence.hits('countLink'), figure.last, 0);
  // "80 % de ce qu'on jette", "70% of what goes into the bins"
  const done = link && following(sentence.hits('whatOneDoes'), link.last, 0);
  if (done) return done;
  if (
    !link ||
    following(sentence.hits('countedAtHand'), link.last, 1) ||
    following(ownOrPointed(sentence), link.last, 1) ||
    isMadeOf(sentence, link)
  )
    return undefined;
  const noun = tokens.findIndex(({ folded }, index) => index > link.last && folded.length > 3);
  if (noun < 0 || IS_DOING.test(text.slice(tokens[noun]!.end))) return undefined;
  return isOneThing(sentence, noun) ? undefined : tokenHit(sentence, noun);
}

/** "60% of the wall", "70 % de la farine": one thing, which is at hand unless it is said to hold everywhere. */
const isOneThing = (sentence: Sentence, noun: number): boolean =>
  /^(?:the|la|le|l'|du)$/.test(sentence.tokens[noun - 1]!.folded) &&
  !/[sx]$/.test(sentence.tokens[noun]!.folded) &&
  !isInScope(sentence);

/** "60 % de pratique": without an article, what a thing is made of. */
const isMadeOf = ({ tokens }: Sentence, { last }: Hit): boolean => /^d[e']$/.test(tokens[last]!.folded);
