import type { Sentence, Span, Token } from '../sieve.ts';
import { anyOf } from './any-of.ts';

export const mayHoldAddress = anyOf('street', 'streetAfterName', 'addressLead');

/** With a street, or a number and a name right after "j'habite au", "we're at". */
export function addressesIn(sentence: Sentence): Span[] {
  const streets = streetsIn(sentence);
  return streets.length > 0 ? streets : namedHousesIn(sentence);
}

const UNITS =
  /^(?:min|minutes?|heures?|h|hours?|km|miles?|m|mn|ans?|years?|mois|months?|jours?|days?|people|personnes|kids|enfants|pièces|rooms?|am|pm|euros?|%|\w+days?|\w+di|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

function namedHousesIn(sentence: Sentence): Span[] {
  const { tokens, text } = sentence;
  return sentence.hits('addressLead').flatMap(({ last }) => {
    const number = tokens[last + 1];
    const name = tokens[last + 2];
    if (!isNumber(number) || !name || number!.end - number!.start > 4) return [];
    const word = text.slice(name.start, name.end);
    const follows = /^[ ,]{1,2}$/.test(text.slice(number!.end, name.start));
    return follows && !/^(?:19|20)\d\d$/.test(number!.folded) && /^\p{Lu}\p{Ll}/u.test(word) && !UNITS.test(word)
      ? [{ start: number!.start, end: name.end }]
      : [];
  });
}

const NUMBER_WORD = /^\d{1,5}(?:bis|ter|quater|[a-d])?$/;
const BETWEEN = /^(?:bis|ter|quater|[a-d]|de|la|l'|du|dans)$/;
/** How far a name can keep the number from the word "street". */
const LONGEST_NAME = 4;

const isNumber = (token: Token | undefined) =>
  token !== undefined && (token.kind === 'number' || token.kind === 'word') && NUMBER_WORD.test(token.folded);

/** Street addresses with a number: "12 bis, rue X", "rue X 12" and "14 Elm Street". */
function streetsIn(sentence: Sentence): Span[] {
  const { tokens } = sentence;
  const found: Span[] = [];
  for (const { first, last } of sentence.hits('street')) {
    // "12 bis rue …", "le 22 de la rue …"
    let before = first - 1;
    while (before > first - 3 && BETWEEN.test(tokens[before]?.folded ?? '')) before--;
    const name = tokens[last + 1];
    // "200 BD, une armoire": behind a mark no street goes on.
    const goesOn = name && !/[,;:.!?]\s/.test(sentence.text.slice(tokens[last]!.end, name.start).replace(/^\./, ''));
    if (isNumber(tokens[before]) && goesOn && isHouseNumber(sentence, before, first))
      found.push({ start: tokens[before]!.start, end: endOfName(sentence, last) });
    else {
      const number = tokens.findIndex((token, i) => i >= last + 2 && i < last + 2 + LONGEST_NAME && isNumber(token));
      if (number >= 0 && endsAddress(sentence, number))
        found.push({ start: tokens[first]!.start, end: tokens[number]!.end });
    }
  }
  for (const { first, last } of sentence.hits('streetAfterName')) {
    const names = tokens.slice(Math.max(0, first - LONGEST_NAME), first);
    const number = names.findLastIndex(isNumber);
    const after = /^,? (?:at )?(?:number|no\.?) ?\d+/i.exec(sentence.text.slice(tokens[last]!.end));
    if (after && names.length > 0) found.push({ start: names.at(-1)!.start, end: tokens[last]!.end + after[0].length });
    if (number === names.length - 1) continue;
    const between = names.slice(number + 1).map((token) => sentence.text.slice(token.start, token.end));
    if (number < 0) {
      const house = NAMED_HOUSE.exec(
        sentence.text.slice(Math.max(0, tokens[last]!.start - LONGEST_HOUSE), tokens[last]!.start),
      );
      if (house) found.push({ start: tokens[last]!.start - house[0].length, end: tokens[last]!.end });
    } else if (
      isWrittenAsName(sentence, [...between, sentence.text.slice(tokens[first]!.start)], names[0]!.start) &&
      !between.some((word) =>
        /^(?:min|minute|minutes|hour|hours|mile|miles|km|way|lane|of|from|the|and|or|to|on|in|along|that|are)$/i.test(
          word,
        ),
      ) &&
      isHouseNumber(sentence, first - names.length + number, first)
    ) {
      found.push({ start: names[number]!.start, end: tokens[last]!.end });
    }
  }
  return found;
}

/** "rue Pasteur 12", "rue Pasteur, au 12", and not "rue du Four depuis 12 ans". */
function endsAddress({ text, tokens }: Sentence, number: number): boolean {
  const name = text.slice(0, tokens[number]!.start).slice(-LONGEST_HOUSE);
  const after = tokens[number + 1];
  return (
    /(?:^|[ '’-])\p{Lu}[\p{L}\p{M}]*(?:,? (?:n° ?|no\.? ?)?|, au )$/u.test(name) &&
    !(after && UNITS.test(text.slice(after.start, after.end)))
  );
}

/** "Rowan Cottage, Back" before "Lane". */
const NAMED_HOUSE =
  /(?<!\p{L})(?:\p{Lu}[\p{L}'’]+ ){1,3}(?:House|Cottage|Barn|Farm|Farmhouse|Lodge|Villa|Bungalow|Rectory|Vicarage), (?:\p{Lu}[\p{L}'’]+ ){1,2}$/u;

const LONGEST_HOUSE = 80;

/** "55 Mill Lane", or "55 mill lane" where nothing before has capitals: "2,870 km each way" is no street. */
const isWrittenAsName = ({ text }: Sentence, words: readonly string[], start: number): boolean =>
  words.every((word) => /^[\p{Lu}\d]/u.test(word)) ||
  (words.every((word) => /^[\p{Ll}\d]/u.test(word)) && !/\p{Lu}/u.test(text.slice(Math.max(0, start - 40), start)));

/** A year, an hour, a day or one end of a row of houses: "since 2004", "7 h 30, route …", "le 21, place …", "from 2 to 30 …". */
const NO_HOUSE =
  /(?:(?:in|since|from|until|by|of|en|depuis) (?:19|20)\d\d|\d ?[h:] ?\d\d,?|(?:di|dimanche|(?<!\p{L})le) \d+,|\d ?(?:to|and|et|à|au|[-–]) ?\d+,?)$/iu;

/** Whether a number just before a street is that of a house. */
function isHouseNumber({ text, tokens }: Sentence, number: number, street: number): boolean {
  const { start, end } = tokens[number]!;
  const apart = text.slice(end, tokens[street]!.start);
  return (
    !/[:;.!?]/.test(apart) &&
    !NO_HOUSE.test(text.slice(Math.max(0, start - 12), end) + (apart.startsWith(',') ? ',' : ''))
  );
}

/** Up to four words of a street's name, the first always, none behind a mark, and behind capitals only such ("… Haute à Dole"). */
function endOfName({ text, tokens }: Sentence, last: number): number {
  let end = tokens[last + 1]!.end;
  let reached = end;
  for (const token of tokens.slice(last + 2, last + 5)) {
    if (token.kind !== 'word' || /[^\s'’-]/.test(text.slice(reached, token.start))) break;
    reached = token.end;
    if (/^\p{Lu}/u.test(text.slice(token.start)) || !/\p{Lu}/u.test(text.slice(tokens[last + 1]!.start, end)))
      end = reached;
    else if (!JOINS_NAMES.test(token.folded)) break;
  }
  return end;
}
const JOINS_NAMES = /^(?:d[eu]|des|l[ae]s?|a|aux?|en|sur|et|[dl]')$/;
