import { anyOf } from '../context/any-of.ts';
import { spansOverlap } from '../context/hits.ts';
import { sentenceAt } from '../context/sentence-at.ts';
import { addressesIn, mayHoldAddress } from '../context/street-addresses.ts';
import { eachSentence } from '../each-sentence.ts';
import { type Draft, defineRule, type Hit, type Match, type PlacedSentence, type Span } from '../sieve.ts';

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

function homesIn(draft: Draft): Match[] {
  const addresses = eachSentence(draft, addressesIn, mayHoldAddress);
  if (addresses.length === 0) return [];
  const places = draft.sentences.map((placed) => publicPlacesIn(placed, addresses));
  const isPrivate = places.every((hits) => hits.length === 0);
  return addresses.filter((address) => {
    const index = sentenceAt(draft, address.start);
    if (OF_THE_PAST.test(draft.text.slice(Math.max(0, address.start - 60), address.end + 60))) return false;
    if (draft.sentences[index]!.sentence.has('livesAt') || ADDRESSEE.test(before(draft, address))) return true;
    for (const away of NEAREST_FIRST) {
      const placed = draft.sentences[index + away];
      if (!placed) continue;
      const home = Math.min(nearest(address, homesOf(placed)), away === 0 ? farOfDoor(draft, address) : FAR);
      const place = nearest(address, places[index + away]!);
      if (home !== place) return home < place;
    }
    const around = (reach: number) => draft.sentences.slice(Math.max(0, index - reach), index + reach + 1);
    const isAmongPlaces = [places[0]!, ...places.slice(Math.max(0, index - 3), index + 4)].some(
      ({ length }) => length > 0,
    );
    return (
      (!isAmongPlaces && around(2).some(({ sentence }) => sentence.has('mayBeHome'))) ||
      (isPrivate && ALONE.test(before(draft, address)) && around(2).some(({ sentence }) => isPersonal(sentence)))
    );
  });
}

/** "where the poet lived from 1861": an address that history tells. */
const OF_THE_PAST = /(?<!\p{L})(?:in|from|since|until|of|en|de|depuis|dès) 1[0-8]\d\d(?!\d)/iu;

/**
 * In which order the sentences around an address are asked, and the word nearest to it decides, for a home or for a
 * public place: what goes before says more of it.
 */
const NEAREST_FIRST = [0, -1, 1, -2, 2];
/** What comes behind an address tells less of it: "the museum is at 22 Arts Square, but at ours …". */
const BEHIND = 20;
const FAR = Number.POSITIVE_INFINITY;

const nearest = (address: Span, hits: readonly Span[]) =>
  Math.min(
    ...hits.map(({ start, end }) => (start < address.start ? address.start - end : start - address.end + BEHIND)),
  );

const placedHits = (start: number, hits: readonly Hit[]): Span[] =>
  hits.map((hit) => ({ start: start + hit.start, end: start + hit.end }));

const homesOf = ({ sentence, start }: PlacedSentence): Span[] => placedHits(start, sentence.hits('atHome'));

/** Public places, without those that only help to find a home ("en face du musée") or name a street ("place du Marché"). */
function publicPlacesIn({ sentence, start }: PlacedSentence, addresses: readonly Span[]): readonly Span[] {
  const hits = sentence.hits('publicPlace');
  if (hits.length === 0) return hits;
  const landmarks = sentence.hits('landmark');
  const places = hits.filter(({ first }) => !landmarks.some(({ last }) => last < first && first - last <= 2));
  return placedHits(start, places).filter((hit) => !addresses.some((one) => spansOverlap(hit, one)));
}

/** What stands by itself ("Still no bins. 6 Brook Street."), with words of one's own near, in a draft without public places. */
const ALONE = /(?:^|[.!?\n(])\s*$/;
const isPersonal = anyOf('selfWord', 'kin');

/** "…, appartement 14", "…, 3e étage", "flat 4, …": one door of many, where people live. */
const DOOR_AFTER =
  /^[^.!?\n]{0,16}(?<!\p{L})(?:appartements?|appt?|apt|(?:é|e\u0301)tage|escalier|b(?:â|a\u0302)t(?:iment)?|flat|apartment|floors?|buzzer)(?!\p{L})/iu;
const DOOR_BEFORE = /(?<!\p{L})(?:flat|apt|apartment|appt?|appartement) ?\d+[a-z]?, ?$/iu;
/** Whose door: "chez Anne-Lise, 5 impasse …", "les Morel du 8 rue …", "the Marsdens at 40 …", "to Beth's, 3 …", "for: Ada Coe, 1 …". */
const WHOSE_DOOR =
  /(?:(?<!\p{L})(?:chez|ask for|knock for) (?:les )?\p{Lu}[\p{L}'’-]+(?:,|,? (?:at|au)|\s?[:(])?|(?<!\p{L})[Ll]es \p{Lu}[\p{L}'’-]+ du|[Tt]he \p{Lu}[\p{L}'’-]+s at|: \p{Lu}\p{L}+ \p{Lu}[\p{L}'’-]+,|(?<!\p{L})(?:at|to) (?:the )?(?:\p{L}+ )?\p{Lu}\p{L}+(?:['’]s|s['’])(?:[,:]| at)?) ?$/u;
/** A name as on an envelope: "Mme Odile Ferrand, 5 impasse …". */
const ADDRESSEE =
  /(?<!\p{L})(?:Mr?|Mme|Mlle|Mrs|Ms|Miss|Monsieur|Madame)\.? (?:(?:\p{Lu}[\p{L}'’.-]*|d[eu]|l[ae])[ ,]+){1,4}$/u;
const before = ({ text }: Draft, { start }: Span) => text.slice(Math.max(0, start - 60), start);

const farOfDoor = (draft: Draft, address: Span): number => {
  const lead = before(draft, address);
  if (DOOR_BEFORE.test(lead) || WHOSE_DOOR.test(lead)) return 3;
  return DOOR_AFTER.test(draft.text.slice(address.end, address.end + 30)) ? 3 * BEHIND : FAR;
};
