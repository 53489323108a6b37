import { textHolds } from '../context/text-holds.ts';
import { everySentence } from '../each-sentence.ts';
import { matchesIn } from '../matches-in.ts';
import { type Draft, defineRule, type Match, type Sentence, type Span } from '../sieve.ts';
import { PICTURES, withSigns } from '../signs.ts';

/** Letters borrowed from mathematics and signs to look bold, italic or framed. */
export const fakeFont = defineRule({
  id: 'fake-font',
  sieve: 'legible',
  severity: 'look',
  source: 'https://adrianroselli.com/2025/03/dont-use-fake-bold-or-italic-in-social-media.html',
  anyLanguage: true,
  readsQuotes: true,
  examples: {
    fr: {
      flags: [
        '𝗚𝗿𝗮𝗻𝗱𝗲 𝗻𝗼𝘂𝘃𝗲𝗹𝗹𝗲 : le marché rouvre samedi.',
        'Un atelier 𝘵𝘰𝘵𝘢𝘭𝘦𝘮𝘦𝘯𝘵 gratuit.',
        'Ｏｕｖｅｒｔ ce soir',
        'ʙᴏɴᴊᴏᴜʀ à tout le quartier',
      ],
      passes: [
        'L’aire du disque est 𝜋𝑟², et 𝑓(𝑥) = 𝑎𝑥 + 𝑏.',
        'Trois étapes : ① lire ② noter ③ partager.',
        'Belmont™ est une marque déposée®, voir la note ¹.',
        'Le 1ᵉʳ et la 2ᵉ de chaque groupe, et Mᵐᵉ Durand.',
      ],
    },
    en: {
      flags: [
        '𝗕𝗶𝗴 𝗻𝗲𝘄𝘀: the market reopens on Saturday.',
        'A 𝘵𝘰𝘵𝘢𝘭𝘭𝘺 free workshop.',
        'Ⓢⓐⓛⓔ ends tonight',
        '𝓜𝓪𝓭𝓮 with love',
      ],
      passes: [
        'The area of a disc is 𝜋𝑟², and 𝑓(𝑥) = 𝑎𝑥 + 𝑏.',
        'Three steps: ① read ② note ③ share.',
        'Belmont™ is a registered® mark, see note ¹.',
        'For every 𝑥 in ℝ there is a larger 𝑦.',
      ],
    },
  },
  find: (draft) => fakeFontsIn(draft),
});

/** Bold, italic, script, fraktur, double-struck, sans and monospace letters and digits, and the holes Unicode filled before. */
const MATHEMATICAL =
  '\\u{1d400}-\\u{1d7ff}\\u2102\\u210a-\\u2113\\u2115\\u2118-\\u211d\\u2124\\u2128\\u212c\\u212d\\u212f-\\u2134';
const ENCLOSED = '\\u249c-\\u24e9\\u{1f110}-\\u{1f12b}\\u{1f130}-\\u{1f149}\\u{1f150}-\\u{1f169}\\u{1f170}-\\u{1f189}';
const FULL_WIDTH = '\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a';
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ';
const SMALL_CAPITALS_AS = 'abcdefghijklmnopqrstuvwyz';

const FAKE = new RegExp(`[${MATHEMATICAL}${ENCLOSED}${FULL_WIDTH}${SMALL_CAPITALS}]`, 'u');
const FAKES = new RegExp(FAKE.source, 'gu');
/** A word with at least one such letter; accents and apostrophes are often left as they are. */
const WORD = new RegExp(`[\\p{L}\\p{M}\\p{Nd}'’${ENCLOSED}]+`, 'gu');
/** Japanese, Chinese and Korean set Latin letters in full width as a matter of course. */
const isEastAsian = textHolds(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u);
/** Phonetics has small capitals of its own; these are none of them. */
const NO_PHONETICS = /[ᴀᴄᴅᴇꜰᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢ]/gu;
const SMALL_CAPITAL = new RegExp(`[${SMALL_CAPITALS}]`, 'u');
const FULL = new RegExp(`[${FULL_WIDTH}]`, 'u');

/** Three letters are a word; fewer are a variable or a formula. */
const WORD_LETTERS = 3;

interface FakeWord extends Span {
  readonly letters: number;
  /** Whether some of it is in full width. */
  readonly isFull: boolean;
}

function fakeFontsIn(draft: Draft): Match[] {
  const { text } = draft;
  const found = everySentence(draft, fakeWordsIn, withSigns(PICTURES));
  if (found.length === 0) return [];
  const isAsian = isEastAsian(draft);
  const words = found.filter(({ isFull }) => !isAsian || !isFull);
  return phrasesOf(text, words)
    .filter((words) => words.some(({ letters }) => letters >= WORD_LETTERS))
    .map((words) => {
      const start = words[0]!.start;
      const end = words.at(-1)!.end;
      return { start, end, fixes: [{ start, end, text: plain(text.slice(start, end)) }] };
    });
}

function fakeWordsIn({ text }: Sentence): FakeWord[] {
  const words: FakeWord[] = [];
  if (!FAKE.test(text)) return words;
  for (const { 0: word, index } of matchesIn(text, WORD)) {
    const fakes = word.match(FAKES);
    if (!fakes) continue;
    if (SMALL_CAPITAL.test(word) && (word.match(NO_PHONETICS)?.length ?? 0) < 2) continue;
    words.push({
      start: index,
      end: index + word.length,
      isFull: FULL.test(word),
      letters: fakes.filter((letter) => /\p{L}|\p{So}/u.test(letter)).length,
    });
  }
  return words;
}

/** Words with only spaces and punctuation between them, on one line. */
function phrasesOf(text: string, words: readonly FakeWord[]): FakeWord[][] {
  const phrases: FakeWord[][] = [];
  for (const word of words) {
    const last = phrases.at(-1);
    const gap = last && text.slice(last.at(-1)!.end, word.start);
    if (gap !== undefined && /^[^\p{L}\p{N}\n\r]{0,4}$/u.test(gap)) last!.push(word);
    else phrases.push([word]);
  }
  return phrases;
}

const PARENTHESIZED = 0x249c;
/** Where alphabets begin that Unicode knows no ordinary letters for, or in brackets only. */
const FIRST_OF_ALPHABET = [PARENTHESIZED, 0x1f110, 0x1f150, 0x1f170];

/** The same words in ordinary letters: Unicode's own equivalences (NFKC), and those it does not know. */
function plain(text: string): string {
  return text
    .replace(FAKES, (letter) => {
      const code = letter.codePointAt(0)!;
      const first = FIRST_OF_ALPHABET.find((first) => code >= first && code < first + 26);
      if (first) return String.fromCharCode((first === PARENTHESIZED ? 97 : 65) + code - first);
      const small = SMALL_CAPITALS.indexOf(letter);
      return small >= 0 ? SMALL_CAPITALS_AS[small]! : letter.normalize('NFKC');
    })
    .normalize('NFC');
}
