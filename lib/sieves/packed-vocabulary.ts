/**
 * A sorted list of words in few bytes: each word is the number of letters it shares with the one before ("A" none, "B"
 * one …) and the letters that follow, and pairs of signs that come back often stand as one sign of their own. Undone
 * by thirty replacements, which takes a fraction of what the words' own bytes would take to load.
 */
const PAIR_SIGNS = '!&()*+;<=>?MNOPQRSTUVWXYZ[]^{|}~';
/** The most letters shared that have a sign ("L"). */
const MOST_SHARED = 11;
const RESERVED = /[!&()*+;<=>?A-Z[\]^{|}~]/;
const A = 'A'.charCodeAt(0);

/** `pairs`: what each sign of `PAIR_SIGNS` stands for, two signs each, in order. */
export interface PackedVocabulary {
  readonly text: string;
  readonly pairs: string;
}

function sharedLetters(a: string, b: string): number {
  let shared = 0;
  while (shared < MOST_SHARED && shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

/** `words` sorted by UTF-16 unit, each once. Throws a `RangeError` for a word with a capital or a sign of `PAIR_SIGNS`. */
export function packVocabulary(words: readonly string[]): PackedVocabulary {
  const unpackable = words.find((word) => RESERVED.test(word));
  if (unpackable !== undefined) throw new RangeError(`"${unpackable}" cannot be packed`);
  let text = words
    .map((word, index) => {
      const shared = index === 0 ? 0 : sharedLetters(words[index - 1]!, word);
      return String.fromCharCode(A + shared) + word.slice(shared);
    })
    .join('');
  let pairs = '';
  for (const sign of PAIR_SIGNS) {
    const pair = mostFrequentPair(text);
    if (!pair) break;
    text = text.replaceAll(pair, sign);
    pairs += pair;
  }
  return { text, pairs };
}

function mostFrequentPair(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (let index = 1; index < text.length; index++) {
    const pair = text[index - 1]! + text[index]!;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  let best: string | undefined;
  for (const [pair, count] of counts) if (count > 3 && count > (counts.get(best ?? '') ?? 0)) best = pair;
  return best;
}

export function unpackVocabulary({ text, pairs }: PackedVocabulary): string[] {
  let plain = text;
  for (let index = pairs.length / 2 - 1; index >= 0; index--) {
    plain = plain.replaceAll(PAIR_SIGNS[index]!, pairs.slice(2 * index, 2 * index + 2));
  }
  const words: string[] = [];
  let previous = '';
  for (let at = 0; at < plain.length; ) {
    const shared = plain.charCodeAt(at) - A;
    let end = at + 1;
    while (end < plain.length && !isShared(plain.charCodeAt(end))) end++;
    previous = previous.slice(0, shared) + plain.slice(at + 1, end);
    words.push(previous);
    at = end;
  }
  return words;
}

const isShared = (code: number) => code >= A && code <= A + MOST_SHARED;
