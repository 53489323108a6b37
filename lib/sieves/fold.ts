const COMBINING = /\p{M}+/gu;
const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/** The same words come back at every turn: those with accents and capitals are folded once, a whole long draft of them. */
const folded = new Map<string, string>();
const MOST_KEPT = 8000;
const LONGEST_KEPT = 24;

/**
 * The form words are compared in: lower case, no accents or typographic fonts, ligatures opened, straight apostrophes. Longer or shorter
 * than the original, so offsets are never taken from it.
 */
export function fold(word: string): string {
  let plain = true;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 0x7e || (code >= 0x41 && code <= 0x5a)) {
      plain = false;
      break;
    }
  }
  if (plain) return word;
  const known = folded.get(word);
  if (known !== undefined) return known;
  const answer = foldLetters(word);
  if (word.length > LONGEST_KEPT) return answer;
  if (folded.size >= MOST_KEPT) folded.clear();
  folded.set(word, answer);
  return answer;
}

const foldLetters = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(COMBINING, '')
    .replace(/[œæß]/g, (letter) => LIGATURES[letter]!)
    .replace(/[’ʼ＇‘]/g, "'");
