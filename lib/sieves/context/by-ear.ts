import type { LanguageCode } from '../../languages/index.ts';
import { insultingWordsOf, ordinaryWordsOf, perLanguage } from '../lexicons.ts';
import type { Gate, Sentence, Span } from '../sieve.ts';
import { anyOf } from './any-of.ts';
import { hasMention } from './target.ts';

/** Shorter sounds are those of too many words, unless a "k" gives them away ("kon"). */
const SHORTEST_SOUND = 4;
const SHORTEST_WITH_K = 3;
const LONGEST = 16;

/** How French letters are heard, in the order they are read: "konnar" and "connard" are one word to the ear. */
const HEARD: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/qu?|c(?![eiyh])|ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/gu(?=[eiy])/g, 'g'],
  [/e?au/g, 'o'],
  [/[ae]i/g, 'e'],
  [/e(?=[nm][^aeiouynm])/g, 'a'],
  [/gn/g, 'ni'],
  [/y/g, 'i'],
  [/z/g, 's'],
  [/(?<!c)h/g, ''],
  [/(.)\1+/g, '$1'],
  [/(?:er|et|e)s?$/g, ''],
  [/[stdx]+$/g, ''],
];

export const soundOf = (folded: string): string =>
  HEARD.reduce((sound, [letters, heard]) => sound.replace(letters, heard), folded);

/** The insulting words by their sound. */
const insultsBySound = perLanguage((code): ReadonlyMap<string, string> => {
  const known = new Map<string, string>();
  for (const word of insultingWordsOf(code)) {
    const sound = soundOf(word);
    if (sound.length >= SHORTEST_WITH_K && !known.has(sound)) known.set(sound, word);
  }
  return known;
});

/** A plural is no other spelling. */
const singular = (folded: string): string => folded.replace(/s$/, '');

const heard = new Map<string, string | undefined>();
const MOST_KEPT = 4000;

/** The insult a word sounds like, where it is no word of its own. */
function insultHeardIn(folded: string, code: LanguageCode): string | undefined {
  if (heard.has(folded)) return heard.get(folded);
  if (heard.size >= MOST_KEPT) heard.clear();
  const sound = soundOf(folded);
  const tells = sound.length >= SHORTEST_SOUND || folded.includes('k');
  const word = tells ? insultsBySound(code).get(sound) : undefined;
  const insult =
    word !== undefined && singular(word) !== singular(folded) && !ordinaryWordsOf(code).has(folded) ? word : undefined;
  heard.set(folded, insult);
  return insult;
}

const isFramed = anyOf('secondPerson', 'youAre', 'callsOut', 'exclaims', 'isA', 'sendsAway');

/** Only where somebody is spoken to or called is an insult listened for. */
export const mayBeHeard: Gate = (asked) => isFramed(asked) || hasMention(asked);

/** Words spelled as they sound ("boufon", "konar"), and the insults they are. Only French is spelled by ear so freely. */
export function heardInsults({ language, tokens }: Sentence): (Span & { readonly word: string })[] {
  if (language !== 'fr') return [];
  return tokens.flatMap(({ kind, folded, start, end }) => {
    if (kind !== 'word' || folded.length < SHORTEST_WITH_K || folded.length > LONGEST) return [];
    const word = /^[a-z]+$/.test(folded) ? insultHeardIn(folded, 'fr') : undefined;
    return word === undefined ? [] : [{ start, end, word }];
  });
}
