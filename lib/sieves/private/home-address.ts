import { anyOf } from '../context/any-of.ts';
import { sentenceAt } from '../context/sentence-at.ts';
import { eachSentence } from '../each-sentence.ts';
import {
  type Draft,
  defineRule,
  type Hit,
  type Match,
  type PlacedSentence,
  type Sentence,
  type Span,
  type Token,
} from '../sieve.ts';

/** Where somebody lives, to the street number. */
export const homeAddress = defineRule({
  id: 'home-address',
  sieve: 'private',
  severity: 'look',
  source: 'CNIL, https://www.cnil.fr/fr/definition/donnee-personnelle; Code pénal, art. 223-1-1',
  needs: ['livesAt'],
  examples: {
    fr: {
      flags: [
        'J’habite 12 rue des Tilleuls, sonnez fort.',
        'Apéro chez moi samedi, 4 bis impasse du Moulin !',
        'Notre nouvelle adresse : 31, avenue de la Gare, 3e étage.',
        'Il vit au 7 place du Marché, au-dessus de la boulangerie.',
      ],
      passes: [
        'La librairie déménage au 12 rue des Tilleuls.',
        'Rendez-vous au 31, avenue de la Gare pour la réunion publique.',
        'Notre boutique change d’adresse : 4 impasse du Moulin.',
        'J’habite rue des Tilleuls depuis dix ans.',
      ],
    },
    en: {
      flags: [
        'I live at 14 Elm Street, just ring the bell.',
        'Party at my place on Saturday: 221B Harbour Road!',
        'My new address is 31 Station Avenue, flat 3.',
        'She lives at 7 Market Place, above the bakery.',
      ],
      passes: [
        'The bookshop is moving to 14 Elm Street.',
        'Meet us at 31 Station Avenue for the town hall.',
        'Our office address is 7 Market Place.',
        'I live on Elm Street, about 5 minutes from the station.',
      ],
    },
  },
  find: (draft) => homesIn(draft),
});

/** How many sentences before and after "à la maison" still speak of it. */
const SAME_HOME = 2;

function homesIn(draft: Draft): Match[] {
  return eachSentence(draft, addressesIn, mayHoldAddress).filter((address) => {
    const index = sentenceAt(draft, address.start);
    if (draft.sentences[index]!.sentence.has('livesAt')) return true;
    // Weaker words ("mon adresse", "we're at") may be a shop's, anywhere it is named.
    if (draft.sentences.some((placed) => namesPublicPlace(placed, address))) return false;
    const near = draft.sentences.slice(Math.max(0, index - SAME_HOME), index + SAME_HOME + 1);
    return near.some(({ sentence }) => sentence.has('atHome')) || isDoor(draft.text, address);
  });
}

/** A shop, an office … anywhere but in the street's own name ("place du Marché"). */
const namesPublicPlace = ({ sentence, start }: PlacedSentence, address: Span): boolean =>
  publicPlacesIn(sentence).some((place) => start + place.end <= address.start || start + place.start >= address.end);

/** Public places other than those that only help to find a home ("en face du musée"). */
const publicPlacesIn = (sentence: Sentence): readonly Hit[] => {
  const landmarks = sentence.hits('landmark');
  return sentence
    .hits('publicPlace')
    .filter(({ first }) => !landmarks.some(({ last }) => last < first && first - last <= 2));
};

/** "…, appartement 14", "…, 3e étage", "flat 4, …": one door of many, where people live. */
const DOOR_AFTER =
  /^[^.!?\n]{0,16}(?<!\p{L})(?:appartements?|appt?|apt|(?:é|e\u0301)tage|escalier|b(?:â|a\u0302)t(?:iment)?|flat|apartment|floors?|buzzer)(?!\p{L})/iu;
/** The same before the address, or a name as on an envelope ("Mme Odile Ferrand, 5 impasse …"). */
const DOOR_BEFORE =
  /(?:(?<!\p{L})(?:flat|apt|apartment|appt?|appartement) ?\d+[a-z]?, ?|(?<!\p{L})(?:Mr?|Mme|Mlle|Mrs|Ms|Miss|Monsieur|Madame)\.? (?:\p{L}[\p{L}'’.-]+[ ,]*){1,3})$/iu;
const isDoor = (text: string, { start, end }: Span): boolean =>
  DOOR_AFTER.test(text.slice(end, end + 30)) || DOOR_BEFORE.test(text.slice(Math.max(0, start - 60), start));

const mayHoldAddress = anyOf('street', 'streetAfterName', 'addressLead');

/** With a street, or a number and a name right after "j'habite au", "we're at". */
function addressesIn(sentence: Sentence): Span[] {
  const streets = streetsIn(sentence);
  return streets.length > 0 ? streets : namedHousesIn(sentence);
}

const UNITS =
  /^(?:min|minutes?|heures?|h|hours?|km|miles?|m|mn|ans?|years?|mois|months?|jours?|days?|people|personnes|kids|enfants|pièces|rooms?|am|pm|euros?|%|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

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
    if (isNumber(tokens[before]) && goesOn)
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
    if (number < 0 || number === names.length - 1) continue;
    const between = names.slice(number + 1).map((token) => sentence.text.slice(token.start, token.end));
    if (
      between.every((word) => /^[\p{L}\d]/u.test(word)) &&
      !between.some((word) =>
        /^(?:min|minute|minutes|hour|hours|mile|miles|km|way|lane|of|from|the|and|or|to|on|in|along)$/i.test(word),
      ) &&
      !isYear(sentence, tokens.indexOf(names[number]!))
    ) {
      found.push({ start: names[number]!.start, end: tokens[last]!.end });
    }
  }
  return found;
}

/** "rue Pasteur 12", and not "rue du Four depuis 12 ans". */
function endsAddress({ text, tokens }: Sentence, number: number): boolean {
  const before = tokens[number - 1]!;
  const after = tokens[number + 1];
  return (
    /^\p{Lu}/u.test(text.slice(before.start)) &&
    /^,? (?:n° ?|no\.? ?)?$/.test(text.slice(before.end, tokens[number]!.start)) &&
    !(after && UNITS.test(text.slice(after.start, after.end)))
  );
}

/** "since 2004 …". */
const isYear = ({ text, tokens }: Sentence, index: number): boolean =>
  /^(?:19|20)\d\d$/.test(tokens[index]!.folded) &&
  /\b(?:in|since|from|until|by|of) $/i.test(text.slice(0, tokens[index]!.start));

/** Up to four words of a street's name, the first always, and none behind a mark. */
function endOfName({ text, tokens }: Sentence, last: number): number {
  let end = tokens[last + 1]!.end;
  for (const token of tokens.slice(last + 2, last + 5)) {
    if (token.kind !== 'word' || /[^\s'’-]/.test(text.slice(end, token.start))) break;
    end = token.end;
  }
  return end;
}
