import { fold } from '../fold.ts';
import { type Draft, defineRule, type Match, type Token } from '../sieve.ts';
import { tokenize } from '../tokenize.ts';

const secretNames = ['Projet Phénix', 'Maison Vauclair', 'Nightjar'];

/** Words the person listed as confidential: a customer's name, a code name. Nothing is listed until they do. */
export const ownWords = defineRule({
  id: 'own-words',
  sieve: 'private',
  severity: 'stop',
  source: 'ISO/IEC 27002:2022, 5.12, 5.14',
  anyLanguage: true,
  readsQuotes: true,
  examples: {
    fr: {
      flags: [
        { text: 'Le projet PHENIX sort lundi, on a hâte !', confidentialWords: secretNames },
        { text: 'Trois jours chez maison  Vauclair : quelle équipe.', confidentialWords: secretNames },
        { text: 'Merci à tous #ProjetPhenix', confidentialWords: secretNames },
      ],
      passes: [
        { text: 'Un projet : phénix ou pas, on avance.', confidentialWords: secretNames },
        { text: 'Les projets phénixiens avancent.', confidentialWords: secretNames },
      ],
    },
    en: {
      flags: [
        { text: 'Nightjar’s launch is on Monday.', confidentialWords: secretNames },
        { text: 'Great days with “Maison-Vauclair” this week.', confidentialWords: secretNames },
      ],
      passes: [
        { text: 'We counted nightjars on the heath.', confidentialWords: secretNames },
        { text: 'Vauclair is a fine old house.', confidentialWords: secretNames },
      ],
    },
  },
  find: (draft) => (draft.confidentialWords.length === 0 ? [] : ownWordsIn(draft)),
});

/** One entry of the list, as its words are compared. */
interface Entry {
  /** At least one. */
  readonly words: readonly string[];
  /** As a hashtag or a mention writes it. */
  readonly joined: string;
  /** What stands between the words, without white space. */
  readonly between: readonly string[];
}

const folded = ({ kind, folded: words }: Token) => (kind === 'word' ? words : fold(words));
const entriesOf = new WeakMap<readonly string[], readonly Entry[]>();

/** The list is read once, and not at every key. */
function entries(list: readonly string[]): readonly Entry[] {
  const known = entriesOf.get(list);
  if (known) return known;
  const read = list.map(entryOf).filter(({ words }) => words.length > 0);
  entriesOf.set(list, read);
  return read;
}

function entryOf(text: string): Entry {
  const tokens = tokenize(text);
  const words = tokens.map(folded);
  return {
    words,
    joined: words.join('').replace(/['_]/g, ''),
    between: tokens.slice(1).map(({ start }, index) => text.slice(tokens[index]!.end, start).trim()),
  };
}

/** A word of the draft. Offsets count from the draft's start. */
interface Word {
  readonly kind: Token['kind'];
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

function ownWordsIn({ text, sentences, confidentialWords }: Draft): Match[] {
  const listed = entries(confidentialWords);
  const words = sentences.flatMap(({ start, sentence }) =>
    sentence.tokens.map(
      (token): Word => ({
        kind: token.kind,
        folded: folded(token),
        start: start + token.start,
        end: start + token.end,
      }),
    ),
  );
  const matches: Match[] = [];
  for (let first = 0; first < words.length; first++) {
    const lasts = listed.map((entry) => lastOf(entry, words, first, text)).filter((last) => last !== undefined);
    if (lasts.length === 0) continue;
    const last = Math.max(...lasts);
    matches.push({ start: words[first]!.start, end: words[last]!.end });
    first = last;
  }
  return matches;
}

/** The last word of an entry that begins at `first`, or `undefined` where it does not. */
function lastOf({ words, joined, between }: Entry, all: readonly Word[], first: number, text: string) {
  const { kind, folded: tag } = all[first]!;
  if (kind === 'hashtag' || kind === 'mention')
    return tag.slice(1).replace(/[_.-]/g, '') === joined ? first : undefined;
  const last = first + words.length - 1;
  if (last >= all.length) return undefined;
  for (let index = 0; index < words.length; index++) {
    const word = all[first + index]!;
    if (!isWord(word.folded, words[index]!, index === words.length - 1)) return undefined;
    if (index > 0 && !joins(text.slice(all[first + index - 1]!.end, word.start).trim(), between[index - 1]!))
      return undefined;
  }
  return last;
}

/** The last word of an entry may own something: "Nightjar’s launch". */
const isWord = (word: string, wanted: string, isLast: boolean): boolean =>
  word === wanted || (isLast && word === `${wanted}'s`);

/** Nothing, a hyphen, or what the entry itself has there ("Vauclair & Fils"); another mark parts the words. */
const joins = (found: string, wanted: string): boolean => found === wanted || found === '' || /^[-‐‑–'’]$/.test(found);
