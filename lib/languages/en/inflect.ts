/** Forms of regular verbs and nouns, so that a list gives each word once. All take and give words parted by spaces. */

const each = (words: string, inflect: (word: string) => readonly string[]): string[] =>
  words.split(' ').flatMap(inflect);

/** "box" → "boxes", "party" → "parties", "cause" → "causes". */
const withS = (word: string): string =>
  /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : word.replace(/([^aeiou])y$/, '$1ie').concat('s');

const stemOf = (verb: string): string => verb.replace(/([^aeio])e$/, '$1');

/** "cause" → "cause", "causes": verbs in the present, and nouns in the singular and plural. */
export const withThird = (words: string): string[] => each(words, (word) => [word, withS(word)]);

/** "reduce" → "reduce", "reduces", "reduced", "reducing". */
export const conjugated = (verbs: string): string[] =>
  each(verbs, (verb) => [verb, withS(verb), `${stemOf(verb).replace(/([^aeiou])y$/, '$1i')}ed`, `${stemOf(verb)}ing`]);
