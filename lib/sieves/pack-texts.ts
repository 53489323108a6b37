import { byFrequency, SymbolWriter } from './symbol-writer.ts';
import { END, type PackedTexts } from './unpack-texts.ts';

/** Packs texts of one line each, none of them empty. What is long and of one kind takes half of its room. */
export function packTexts(texts: readonly string[], period = 1): PackedTexts {
  const letters = END + byFrequency(texts.join('')).join('');
  const writer = new SymbolWriter();
  for (const text of [...texts, '']) {
    let before = 0;
    for (let place = 0; place <= text.length; place++) {
      const letter = place < text.length ? letters.indexOf(text[place]!) : 0;
      writer.write((place % period) * letters.length + before, letter);
      before = letter;
    }
  }
  return { letters, symbols: writer.end(), period };
}
