const COMBINING = /\p{M}+/gu;
const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss' };

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
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(COMBINING, '')
    .replace(/[œæß]/g, (letter) => LIGATURES[letter]!)
    .replace(/[’ʼ＇‘]/g, "'");
}
