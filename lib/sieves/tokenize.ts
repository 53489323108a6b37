import { fold } from './fold.ts';
import type { Token, TokenKind } from './sieve.ts';

/** Endings that make a bare "example.com" a link. X counts such words as links too; a rare ending is read as a word. */
const DOMAIN_ENDINGS =
  'com|fr|org|net|io|eu|be|ch|ca|de|es|it|nl|pt|uk|ie|us|info|gouv|edu|gov|dev|app|ai|co|me|tv|bzh|paris|media|news|blog|shop|online|site|tech|pro|alsace|corsica';

const ENTITY = new RegExp(
  [
    '(?<link>https?:\\/\\/[^\\s<>"«»“”]+[^\\s<>"«»“”.,;:!?)\\]\\}…’\']|www\\.[^\\s<>"«»“”]+[^\\s<>"«»“”.,;:!?)\\]\\}…’\'])',
    '(?<email>(?<![\\w.+-])[\\w.+-]{1,64}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){0,4}\\.\\p{L}{2,24})',
    `(?<bare>(?<![@\\p{L}\\d.-])(?:[\\p{L}\\d](?:[\\p{L}\\d-]{0,61}[\\p{L}\\d])?\\.){1,5}(?:${DOMAIN_ENDINGS})(?![\\p{L}\\d-]|\\.\\p{L})(?:\\/[^\\s<>"«»]*[^\\s<>"«».,;:!?)\\]\\}…’'])?)`,
    '(?<mention>(?<![\\p{L}\\d_@＠])[@＠][\\p{L}\\d_](?:[\\p{L}\\d_.-]*[\\p{L}\\d_])?)',
    '(?<hashtag>(?<![\\p{L}\\d_&#＃])[#＃](?=[\\d_]*\\p{L})[\\p{L}\\p{M}\\d_]+)',
    '(?<number>\\d+(?:[.,\\u202f\\u00a0]\\d+)*)(?!\\p{L})',
    "(?<word>[\\p{L}\\d][\\p{L}\\p{M}\\d]*(?:['’ʼ][\\p{L}\\d][\\p{L}\\p{M}\\d]*)*['’ʼ]?)",
    '(?<symbol>[%‰€$£])',
  ].join('|'),
  'giu',
);

const KINDS: readonly TokenKind[] = ['link', 'email', 'mention', 'hashtag', 'number', 'word', 'symbol'];
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu)['’ʼ]/i;

/** "l'équipe" is two words to a phrase list; "aujourd'hui" and "don't" stay one. */
function pushWord(tokens: Token[], text: string, start: number): void {
  const elided = ELISION.exec(text)?.[0];
  if (elided && elided.length < text.length) {
    pushToken(tokens, 'word', elided, start);
    pushWord(tokens, text.slice(elided.length), start + elided.length);
    return;
  }
  const bare = /['’ʼ]$/.test(text) && !elided ? text.slice(0, -1) : text;
  pushToken(tokens, 'word', bare, start);
}

function pushToken(tokens: Token[], kind: TokenKind, text: string, start: number): void {
  tokens.push({
    kind,
    start,
    end: start + text.length,
    folded: kind === 'word' ? fold(text) : text,
    capitals: kind === 'word' && text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase(),
  });
}

/** Cuts a sentence into tokens; white space and punctuation fall out. Offsets count from the sentence's start. */
export function tokenize(sentence: string): Token[] {
  const tokens: Token[] = [];
  for (const match of sentence.matchAll(ENTITY)) {
    const groups = match.groups!;
    if (groups.word !== undefined) pushWord(tokens, match[0], match.index);
    else {
      const kind = groups.bare === undefined ? KINDS.find((name) => groups[name] !== undefined)! : 'link';
      pushToken(tokens, kind, match[0], match.index);
    }
  }
  return tokens;
}
