import type { Sentence, Span } from '../sieve.ts';

/** What is put where a secret would stand. */
export const IS_PLACEHOLDER =
  /x{4}|\*{3}|\.{3}|…|your|votre|example|exemple|placeholder|dummy|goes|random|redacted|changeme|<|>|\bpass(?:word)?$|abcdef|\bwpa|\dghz|(.)\1{4}/i;

/** A few words ("du wifi", "for the drive"), then ":" or "est", then the word that may be the password. */
export const NAME = "(?:[ \\u00a0\\u202f]\\(?[\\p{L}\\p{M}'’-]{1,20}\\)?){0,5}?";
const LINK =
  "[\"'»”)]?,?[ \\u00a0\\u202f]{0,2}(?:[:=→>](?:[ \\u00a0\\u202f](?:c['’]est|it['’]s)(?= ))?|->|(?:est|c['’]est|is|it['’]s|reste)(?= ))(?:[ \\u00a0\\u202f](?:le|now|maintenant|désormais|toujours|still)(?= ))?[ \\u00a0\\u202f:=]{0,3}";
export const VALUE = '["\'“«‘`]?[ \\u00a0\\u202f]?([^\\s"“”«»`]{4,64})';
/** Something is said of the word: "password = 12345 is still the top one". */
const NOTHING_SAID = '(?!["”»’]?\\S* (?:est|is|was) )';
export const AFTER_NAME = new RegExp(`^${NAME}${LINK}${VALUE}${NOTHING_SAID}`, 'iu');
const REACH = 200;

export const textOf = ({ text }: Sentence, { start, end }: Span) => text.slice(start, end);

/** "mdp Belmont2025", with nothing between. */
export const AT_ONCE = new RegExp(`^ (?:le |the |provisoire |temporaire |temporary )?${VALUE}${NOTHING_SAID}`, 'iu');

/** "…, don't lose it" after a password takes nothing back, nor "don't panic, …" before it; "…, the most used of all" does. */
export function withoutAdvice(sentence: Sentence, values: readonly Span[]): Span[] {
  const advice = sentence.hits('passwordAdvice');
  return values.filter(
    ({ start }) =>
      !advice.some(
        (hit) =>
          !WARNING.test(textOf(sentence, hit)) ||
          (hit.start < start && !/[,;:]/.test(sentence.text.slice(hit.end, start))),
      ),
  );
}

const WARNING = /^(?:don['’]?t|never|must|should|reset|jamais)$/i;

/** Six signs with letters and digits both, other than opening hours ("24h/24"). */
export function isMixed(sentence: Sentence, value: Span | undefined): value is Span {
  const word = value ? textOf(sentence, value) : '';
  return (
    word.length >= 6 && /\d/.test(word) && /\p{L}/u.test(word) && !/^\d+ ?h/i.test(word) && !IS_PLACEHOLDER.test(word)
  );
}

export function valueAfter(text: string, from: number, pattern: RegExp): Span | undefined {
  const found = pattern.exec(text.slice(from, from + REACH));
  if (!found) return undefined;
  const start = from + found[0].length - found[1]!.length;
  const end = start + found[1]!.replace(/[.,;:!?)…'’]+$/, '').length;
  return end - start >= 4 ? { start, end } : undefined;
}
