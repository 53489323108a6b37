import type { LanguageCode } from '../../languages/index.ts';
import { insultingWordsOf, ordinaryWordsOf, perLanguage } from '../lexicons.ts';
import type { Gate, Sentence, Span } from '../sieve.ts';
import { anyOf } from './any-of.ts';
import { hasMention } from './spoken-to.ts';

/** How the letters of a language are heard: "konnar" and "connard" are one word to a French ear. */
interface Ear {
  /** In the order they are read. */
  readonly heard: readonly (readonly [RegExp, string])[];
  /** Shorter sounds are those of too many words … */
  readonly shortestSound: number;
  /** … unless a "k" gives them away ("kon"). */
  readonly shortestWithK: number;
  /** Words that sound like an insult and say something else. */
  readonly otherwise: ReadonlySet<string>;
  /** How many words after "you are" one is listened to; without, anywhere in the sentence. */
  readonly reach?: number;
}

const EARS: Readonly<Record<LanguageCode, Ear>> = {
  fr: {
    heard: [
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
    ],
    shortestSound: 4,
    shortestWithK: 3,
    otherwise: new Set(),
  },
  en: {
    heard: [
      [/(?<=.{6})e$/g, ''],
      [/ph/g, 'f'],
      [/ck|q/g, 'k'],
      [/c(?=[eiy])|z/g, 's'],
      [/c(?!h)/g, 'k'],
      [/ew/g, 'u'],
      [/ee|ea|ie|ei|y|^e/g, 'i'],
      [/(.)\1+/g, '$1'],
    ],
    shortestSound: 4,
    shortestWithK: 4,
    otherwise: new Set(['looser', 'cooks', 'assess', 'speaks', 'niger', 'planck', 'stopped']),
    reach: 5,
  },
};
const LONGEST = 16;

const soundOf = (folded: string, { heard }: Ear): string =>
  heard.reduce((sound, [letters, letter]) => sound.replace(letters, letter), folded);

/** "Stoopid": whoever spells by ear writes two o's for one, or for a "u". */
const soundsOf = (folded: string, ear: Ear): readonly string[] =>
  folded.includes('oo') ? [soundOf(folded, ear), soundOf(folded.replace(/oo/g, 'u'), ear)] : [soundOf(folded, ear)];

/** The insulting words by their sound. Two o's of their own are kept apart ("crook", "crock"). */
const insultsBySound = perLanguage((code): ReadonlyMap<string, string> => {
  const known = new Map<string, string>();
  for (const word of insultingWordsOf(code)) {
    const sound = soundOf(word.replace(/oo/g, '8'), EARS[code]);
    if (sound.length >= EARS[code].shortestWithK && !known.has(sound)) known.set(sound, word);
  }
  return known;
});

/** A plural is no other spelling. */
const singular = (folded: string): string => folded.replace(/s$/, '');

/** Each word is listened to once in a language. */
const heard = perLanguage(() => new Map<string, string | undefined>());
const MOST_KEPT = 4000;

export function insultHeardIn(folded: string, code: LanguageCode): string | undefined {
  const known = heard(code);
  if (known.has(folded)) return known.get(folded);
  if (known.size >= MOST_KEPT) known.clear();
  const insult = listenTo(folded, code);
  known.set(folded, insult);
  return insult;
}

/** The insult a word sounds like, where it is no word of its own. */
function listenTo(folded: string, code: LanguageCode): string | undefined {
  const ear = EARS[code];
  if (folded.length > LONGEST || !/^[a-z]+$/.test(folded) || ear.otherwise.has(folded)) return undefined;
  const word = soundsOf(folded, ear)
    .filter((sound) => sound.length >= ear.shortestSound || folded.includes('k'))
    .map((sound) => insultsBySound(code).get(sound))
    .find((one) => one !== undefined);
  return word !== undefined && singular(word) !== singular(folded) && !ordinaryWordsOf(code).has(folded)
    ? word
    : undefined;
}

const isFramed = anyOf('secondPerson', 'youAre', 'callsOut', 'exclaims', 'isA', 'sendsAway');

/** Only where somebody is spoken to or called is an insult listened for. */
export const mayBeHeard: Gate = (asked) => isFramed(asked) || hasMention(asked);

type HeardInsult = Span & { readonly word: string };
const NONE: readonly HeardInsult[] = [];

/** Words spelled as they sound ("boufon", "konar", "mooron"), and the insults they are. */
export function heardInsults(sentence: Sentence): readonly HeardInsult[] {
  const { language, tokens } = sentence;
  if (!language) return NONE;
  const { reach, shortestWithK } = EARS[language];
  const leads = reach === undefined ? [] : [...sentence.hits('youAre'), ...sentence.hits('exclaims')];
  if (reach !== undefined && leads.length === 0) return NONE;
  let found: HeardInsult[] | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const { word, folded, start, end } = tokens[index]!;
    // Frequent words, most of a text, are no misspelt ones.
    if (!word || word.votes.codes || folded.length < shortestWithK) continue;
    if (reach !== undefined && !leads.some(({ last }) => last < index && index - last <= reach)) continue;
    // "Are you a Pratt?" asks for a name.
    if (index > 0 && /^\p{Lu}\p{Ll}/u.test(sentence.text.slice(start, end))) continue;
    const insult = insultHeardIn(folded, language);
    if (insult === undefined) continue;
    found ??= [];
    found.push({ start, end, word: insult });
  }
  return found ?? NONE;
}
