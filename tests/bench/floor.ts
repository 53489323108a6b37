/**
 * The floor: what any judge of a text must do at least, one pass over its letters that folds case, cuts words and looks
 * each up. Everything else is measured as a multiple of it.
 */
const known = new Set(['le', 'la', 'the', 'and', 'des', 'of', 'idiot', 'always']);

export function onePass(text: string): number {
  let hits = 0;
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) | 32 : 0;
    const isLetter = (code >= 97 && code <= 122) || code >= 0xe0;
    if (isLetter && start < 0) start = i;
    if (!isLetter && start >= 0) {
      if (known.has(text.slice(start, i).toLowerCase())) hits++;
      start = -1;
    }
  }
  return hits;
}
