import { splitHashtag } from '../context/split-hashtag.ts';
import { fold } from '../fold.ts';
import { type DraftEntity, defineRule, type Match } from '../sieve.ts';

/** Several words run together in lower case: nobody sees, and no screen reader hears, where one ends. */
export const hashtagCase = defineRule({
  id: 'hashtag-case',
  sieve: 'legible',
  severity: 'note',
  source: 'https://access42.net/hashtags-accessibles; RNIB, https://www.rnib.org.uk',
  anyLanguage: true,
  examples: {
    fr: {
      flags: [
        'Une belle journée pour le climat #transitionécologique',
        'On en parle jeudi. #qualitédevieautravail',
        'Le four rouvre #boulangerieartisanale #quartier',
      ],
      passes: [
        'Une belle journée pour le climat #TransitionÉcologique',
        '#communication #développement #entrepreneuriat',
        'Le four rouvre #boulangerie #village',
        'Réunion #RH et #ClubDesCinq, salle #B12',
      ],
    },
    en: {
      flags: [
        'A fine day for the planet #climateaction',
        'We talk about it on Thursday. #worklifebalance',
        'The oven is back #communitybakery #village',
      ],
      passes: [
        'A fine day for the planet #ClimateAction',
        '#networking #leadership #entrepreneurship',
        'The oven is back #bakery #weekend',
        'Meeting #HR and #FamousFive, room #B12',
      ],
    },
  },
  find: (draft) => draft.hashtags.flatMap((hashtag) => matchOf(hashtag, draft.language)),
});

/** Two words of four letters, at least. */
const LONG_ENOUGH = /^[a-z]{8,}$/;

function matchOf({ text, start, end }: DraftEntity, language: string): Match[] {
  const typed = text.slice(1).replace(/\d+$/, '');
  // A letter and its accent typed apart are one letter all the same.
  const body = typed.normalize('NFC');
  const letters = fold(body);
  // Folding must keep one letter for one, or the split would not fit the hashtag ("œ").
  if (!LONG_ENOUGH.test(letters) || letters.length !== body.length || body.slice(1) !== body.slice(1).toLowerCase())
    return [];
  const words = splitHashtag(letters, language);
  if (!words) return [];
  return [
    {
      start,
      end,
      ...(words.lengths && {
        fixes: [{ start: start + 1, end: start + 1 + typed.length, text: camelCase(body, words.lengths) }],
      }),
    },
  ];
}

function camelCase(body: string, lengths: readonly number[]): string {
  let at = 0;
  return lengths
    .map((length) => {
      const word = body.slice(at, at + length);
      at += length;
      return word.charAt(0).toUpperCase() + word.slice(1);
    })
    .join('');
}
