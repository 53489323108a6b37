/** Forms of regular verbs and nouns, so that a list gives each word once. All take and give words parted by spaces. */

const each = (words: string, inflect: (word: string) => readonly string[]): string[] =>
  words.split(' ').flatMap(inflect);

/** "caus" → "cause", "causent": verbs in -er, by their stem, in the third person of the present. */
export const present = (stems: string): string[] => each(stems, (stem) => [`${stem}e`, `${stem}ent`]);

/** "augment" → "augmente", "augmentent", "augmenté", "augmentée", "augmentées": the same with its participles. */
export const withParticiples = (stems: string): string[] =>
  each(stems, (stem) => ['e', 'ent', 'é', 'ée', 'és', 'ées'].map((ending) => stem + ending));

/** "chef" → "chef", "chefs". */
export const withPlural = (nouns: string): string[] => each(nouns, (noun) => [noun, `${noun}s`]);
