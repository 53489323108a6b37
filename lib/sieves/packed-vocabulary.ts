/**
 * A sorted list of words in few bytes: each word is how many letters of the one before it drops ("A" none, "B" one …)
 * and the letters it adds, so that forms of words look alike ("connard", "Ae", "As", "Cs"); and pairs of signs that come
 * back often stand as one sign of their own. Undone by thirty replacements, which takes a fraction of what the words' own
 * bytes would take to load.
 */
const PAIR_SIGNS = '!&()*+;<=>?NOPQRSTUVWXYZ[]^{|}~';
/** "M": the whole of it, however long. */
const MOST_DROPPED = 12;
const RESERVED = /[!&()*+;<=>?A-Z[\]^{|}~]/;
const A = 'A'.charCodeAt(0);

/** `pairs`: what each sign of `PAIR_SIGNS` stands for, two signs each, in order. */
export interface PackedVocabulary {
  readonly text: string;
  readonly pairs: string;
}

function sharedLetters(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return a.length - shared < MOST_DROPPED ? shared : 0;
}

/** `words` sorted by UTF-16 unit, each once. Throws a `RangeError` for a word with a capital or a sign of `PAIR_SIGNS`. */
export function packVocabulary(words: readonly string[]): PackedVocabulary {
  const unpackable = words.find((word) => RESERVED.test(word));
  if (unpackable !== undefined) throw new RangeError(`"${unpackable}" cannot be packed`);
  let text = words
    .map((word, index) => {
      const before = words[index - 1] ?? '';
      const shared = sharedLetters(before, word);
      return String.fromCharCode(A + Math.min(MOST_DROPPED, before.length - shared)) + word.slice(shared);
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
  const counts = new Uint32Array(0x4000);
  for (let index = 1; index < text.length; index++) {
    const [first, second] = [text.charCodeAt(index - 1), text.charCodeAt(index)];
    if (first < 0x80 && second < 0x80) counts[first * 0x80 + second]!++;
  }
  const best = counts.indexOf(Math.max(...counts));
  return counts[best]! > 3 ? String.fromCharCode(best >> 7, best & 0x7f) : undefined;
}

export function unpackVocabulary({ text, pairs }: PackedVocabulary): string[] {
  let plain = text;
  for (let index = pairs.length / 2 - 1; index >= 0; index--) {
    plain = plain.replaceAll(PAIR_SIGNS[index]!, pairs.slice(2 * index, 2 * index + 2));
  }
  const words: string[] = [];
  let previous = '';
  for (let at = 0; at < plain.length; ) {
    const dropped = plain.charCodeAt(at) - A;
    let end = at + 1;
    while (end < plain.length && !isDropped(plain.charCodeAt(end))) end++;
    const shared = dropped === MOST_DROPPED ? 0 : previous.length - dropped;
    previous = previous.slice(0, shared) + plain.slice(at + 1, end);
    words.push(previous);
    at = end;
  }
  return words;
}

const isDropped = (code: number) => code >= A && code <= A + MOST_DROPPED;
