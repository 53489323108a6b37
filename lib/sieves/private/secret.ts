import { anyOf } from '../context/any-of.ts';
import { codesBesideLocks, codesIn } from '../context/door-codes.ts';
import { hitsOf } from '../context/hits.ts';
import { perSentence } from '../context/per-sentence.ts';
import {
  AFTER_NAME,
  AT_ONCE,
  IS_PLACEHOLDER,
  isMixed,
  NAME,
  textOf,
  VALUE,
  valueAfter,
  withoutAdvice,
} from '../context/secret-values.ts';
import { eachSentence, everySentence } from '../each-sentence.ts';
import { matchesIn } from '../matches-in.ts';
import { type Draft, defineRule, type Match, type Sentence, type Span } from '../sieve.ts';
import { CODES, COLONS, DIGITS, withSigns } from '../signs.ts';

/** A password, an API key, a token. */
export const secret = defineRule({
  id: 'secret',
  sieve: 'private',
  severity: 'stop',
  source:
    'GitHub, https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns',
  anyLanguage: true,
  readsQuotes: true,
  examples: {
    fr: {
      flags: [
        'Le mot de passe du wifi : Belmont-2025!',
        'Pour entrer dans le drive, mdp = zoulou42',
        'Ma clé marche pas : sk_live_9fQ2mZ7xKp4vTb8LcR1wYd3N',
        'Le code du digicode est 48B93.',
      ],
      passes: [
        'Mot de passe : trois conseils pour le retenir.',
        'Votre mot de passe doit compter 12 caractères au moins.',
        'Remplacez sk_live_xxxxxxxxxxxxxxxxxxxx par votre clé.',
        'Si votre mot de passe est azerty123, changez-le.',
      ],
    },
    en: {
      flags: [
        'The guest password is Belmont-2025!',
        'wifi password: zulu42tango',
        'Why does it fail? token = ghp_9fQ2mZ7xKp4vTb8LcR1wYd3NhJ6sGe5uXa0o',
        'Login: studio, pw: Harbour!77',
      ],
      passes: [
        'Password: the weakest link of every company.',
        'Your password should have at least 12 characters.',
        'Set OPENAI_API_KEY=sk-your-key-here in the file.',
        'If your password is qwerty123, change it today.',
      ],
    },
  },
  find: (draft) =>
    withoutOverlap([
      ...everySentence(draft, shapesIn),
      ...namedKeysIn(draft),
      ...everySentence(draft, anyPasswordsIn, withSigns(COLONS)),
      ...everySentence(draft, urlsWithPasswordIn, withSigns(COLONS)),
      ...eachSentence(draft, passwordsIn, namesSecret),
      ...codesBesideLocks(draft),
    ]),
});

function withoutOverlap(matches: readonly Match[]): Match[] {
  const sorted = [...matches].sort((a, b) => a.start - b.start);
  return sorted.filter((match, i) => !sorted.slice(0, i).some(({ end }) => match.start < end));
}

/** What services put in front of their keys, so that a leak can be told at sight. */
const SHAPES: readonly RegExp[] = [
  /\b[sr]k_(?:live|test)_[A-Za-z0-9]{16,}/g,
  /\bsk-(?:proj-|ant-|svcacct-|or-v1-|admin-)?[A-Za-z0-9_-]{20,}/g,
  /\bgh[pousr]_[A-Za-z0-9]{20,}|\bgithub_pat_[A-Za-z0-9_]{22,}|\bgl(?:pat|dt|rt)-[\w-]{18,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bxox[abeoprs]-[\w-]{10,}|\bxapp-\d-[\w-]{20,}/g,
  /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{6,}/g,
  /\bAIza[\w-]{30,}|\bya29\.[\w-]{20,}/g,
  /\bSG\.[\w-]{16,}\.[\w-]{16,}|\bkey-[0-9a-f]{32}\b/g,
  /\b(?:npm|hf|shpat|shpss|dop_v1|pypi|whsec|sq0atp|sq0csp|lin_api|secret)_[A-Za-z0-9-]{20,}|\bpypi-[\w-]{30,}/g,
  /\b\d{8,10}:AA[\w-]{30,}/g,
  /(?<=\bBearer )[\w.~+/-]{16,}/g,
  /(?<=\b(?:api|access|secret|auth|client)[_-]?(?:key|token|secret)["']? ?[:=] ?["']?)[\w-]{12,}/gi,
  /hooks\.slack\.com\/services\/T\w{6,}\/B\w{6,}\/\w{16,}|discord(?:app)?\.com\/api\/webhooks\/\d{15,}\/[\w-]{30,}/g,
  /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----/g,
];
/** A long key of no particular shape, after a word that says what it is. Looked for only where something is that long. */
const NAMED_KEY =
  /(?<=\b(?:key|token|cl[ée]|clef|jeton|secr[eè]te?)(?!\p{L})[^\n]{0,40}[ :='"])(?!0x)[A-Za-z0-9_+/-]{16,80}(?![\w+/-])/giu;
const LONG_RUN = 16;
/** Shorter than a digest: drawn where letters of both cases and digits are mixed ("zR7kQ2mW9xLp4VtB8cNd"). */
const SHORT_KEY = 32;
/** Whether something may be a key: read from the end of each stretch as long, which skips most of a text. */
const holdsLongRun = perSentence(({ text }) => {
  for (let from = 0; from + LONG_RUN <= text.length; ) {
    let at = from + LONG_RUN - 1;
    while (at >= from && isOfKey(text.charCodeAt(at))) at--;
    if (at < from) return true;
    from = at + 1;
  }
  return false;
});
/** `[\w+/-]` */
const isOfKey = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  code === 0x5f ||
  code === 0x2b ||
  (code >= 0x2d && code <= 0x2f && code !== 0x2e);
/** More than `NAMED_KEY` looks back. */
const NAME_REACH = 60;
/** Any of the shapes holds one of these, which most drafts do not. */
const MAY_HOLD_SHAPE =
  /[sr]k[_-]|gh[pousr]_|github_pat_|gl[prd][at]t?-|AKIA|ASIA|xox|xapp-|eyJ|AIza|ya29|SG\.|key-|[a-z0-9]_[A-Za-z0-9-]{20}|pypi-|:AA|Bearer|[_-]?(?:[kK][eE][yY]|[tT][oO][kK][eE][nN]|[sS][eE][cC][rR][eE][tT])["']? ?[:=]|webhooks|hooks\.slack|-----BEGIN/;
const URL_WITH_PASSWORD = /\b[a-z][a-z0-9+]{2,20}:\/\/[\w.%-]{1,64}:([^\s:@/]{3,80})@[\w.-]/gi;

/** "Password: …" is the same in many languages, and such drafts are often too short to tell theirs. */
const ANY_PASSWORD =
  /(?:\b|_)(?:password|passwort|passwd|pwd|pw|mdp|mot de passe|contraseña)(?: (?:wi-?fi|invités?|guest|du|de|la|le|the|for|our|admin)){0,3} ?[:=] ?([^\s"“”«»,;]{6,64})/giu;

/** A key looks drawn at random, digits and all; only the head of a private key has none, and dashes instead. */
const shapesIn = ({ text, signs }: Sentence): Match[] =>
  ((signs & CODES) !== 0 || text.includes('-----')) && MAY_HOLD_SHAPE.test(text)
    ? SHAPES.flatMap((shape) => keysIn(text, shape))
    : [];

function keysIn(text: string, shape: RegExp): Match[] {
  const found: Match[] = [];
  for (const { 0: token, index } of matchesIn(text, shape)) {
    if (token.startsWith('-----') || looksDrawn(token)) found.push({ start: index, end: index + token.length });
  }
  return found;
}

/** "0x…" is an address to pay to, and a public key is for everybody. */
const IS_PUBLIC = /publi(?:c|que)\b/i;

/** What says that a key is one may stand in the sentence before ("Voici le jeton. …"). */
function namedKeysIn({ text, sentences, signs }: Draft): Match[] {
  if ((signs & CODES) === 0) return [];
  return sentences.flatMap(({ start, end, sentence }) => {
    if ((sentence.signs & CODES) === 0 || !holdsLongRun(sentence) || IS_PUBLIC.test(sentence.text)) return [];
    const from = Math.max(0, start - NAME_REACH);
    const keys = keysIn(text.slice(from, end), NAMED_KEY).map((key) => ({
      start: from + key.start,
      end: from + key.end,
    }));
    return keys.filter(
      (key) => key.start >= start && (key.end - key.start >= SHORT_KEY || isOfAllKinds(text.slice(key.start, key.end))),
    );
  });
}

/** No path, no words joined by marks or capitals: letters of both cases and digits, several of each. */
const isOfAllKinds = (key: string) =>
  /^[A-Za-z0-9]+$/.test(key) &&
  !/[a-z]{6}/.test(key) &&
  [/[a-z]/g, /[A-Z]/g, /\d/g].every((kind) => (key.match(kind)?.length ?? 0) > 2);

function anyPasswordsIn(sentence: Sentence): Match[] {
  if ((sentence.signs & DIGITS) === 0) return [];
  return matchesIn(sentence.text, ANY_PASSWORD)
    .map((match) => {
      const end = match.index + match[0].length;
      const start = end - match[1]!.length;
      return { start, end: start + match[1]!.replace(/[.:!?)…]+$/, '').length };
    })
    .filter((value) => isMixed(sentence, value));
}

function urlsWithPasswordIn({ text }: Sentence): Match[] {
  const found: Match[] = [];
  if (!text.includes('://')) return found;
  for (const match of matchesIn(text, URL_WITH_PASSWORD)) {
    if (!IS_PLACEHOLDER.test(match[1]!)) found.push({ start: match.index, end: match.index + match[0].length - 1 });
  }
  return found;
}

/** Whether a key looks drawn at random: letters and digits both, many different ones, no word that says "put yours here". */
function looksDrawn(token: string): boolean {
  const body = token.replace(/^[A-Za-z]+[_-](?:live_|test_|pat_|proj-|ant-)?/, '');
  return /\d/.test(body) && /[A-Za-z]/.test(body) && new Set(body).size >= 8 && !IS_PLACEHOLDER.test(token);
}

/** "identifiants : studio / Belmont2025". */
const AFTER_LOGIN = new RegExp(
  `^(?:,?${NAME}){1,2}?[ \\u00a0\\u202f]?[:=→][ \\u00a0\\u202f]?[^\\s/|,]{2,40} [/|] ${VALUE}`,
  'iu',
);

const namesSecret = anyOf(
  'passwordName',
  'accountName',
  'credentialName',
  'codeName',
  'codeVerb',
  'networkName',
  'networkKey',
  'lockedThing',
);

function passwordsIn(sentence: Sentence): Match[] {
  const passwords = sentence.hits('passwordName');
  const logins = sentence.hits('credentialName');
  // "Netflix : lou@boitemail.fr / Croquette2019"
  const accounts = sentence.text.includes('@') ? sentence.hits('accountName') : [];
  // "Mot de passe wifi Belmont2025"
  const named = sentence
    .hits('accountName')
    .filter(({ first }) => passwords.some(({ last }) => last < first && first - last <= 3));
  const values = [
    ...passwords.map(({ end }) => valueAfter(sentence.text, end, AFTER_NAME)),
    ...[...passwords, ...named]
      .map(({ end }) => valueAfter(sentence.text, end, AT_ONCE))
      .filter((value) => isMixed(sentence, value) || (sentence.has('accountName') && isJoined(sentence, value))),
    ...[...logins, ...accounts]
      .map(({ end }) => valueAfter(sentence.text, end, AFTER_LOGIN))
      .filter((value) => isMixed(sentence, value)),
  ];
  return withoutAdvice(sentence, [
    ...values.filter((value): value is Span => value !== undefined && isPassword(sentence, value)),
    ...codesIn(sentence, sentence.has('lockedThing')),
    ...phrasesIn(sentence),
  ]);
}

/**
 * "The wifi's called Hut and its Badger_Toast88": two words and a figure put together are a password wherever they stand
 * near a network or a "pass"; beside an account alone they are as often the name of somebody.
 */
function phrasesIn(sentence: Sentence): Span[] {
  if ((sentence.signs & DIGITS) === 0) return [];
  const anchors = hitsOf(sentence, 'networkName', 'networkKey', 'passwordName');
  if (anchors.length === 0) return [];
  return matchesIn(sentence.text, JOINED_WORDS)
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
    .filter(
      ({ start, end }) =>
        isMixed(sentence, { start, end }) &&
        GIVEN.test(sentence.text.slice(0, start)) &&
        !CALLED.test(sentence.text.slice(0, start)) &&
        anchors.some((anchor) => start >= anchor.end),
    );
}
const JOINED_WORDS =
  /(?<![\p{L}\p{M}\p{N}@#/._-])(?:[\p{L}\p{M}]{4,20}[_!.#$&*+-]?\p{Lu}[\p{Ll}\p{M}]{3,20}|[\p{L}\p{M}]{4,20}[_!.#$&*+-][\p{L}\p{M}]{4,20})[_!.#$&*+-]?\d{1,4}(?![\p{L}\p{N}@/_-])/gu;
/** "… is now", "wifi :": it is said to be one. */
const GIVEN = /(?:[:=→]|(?<!\p{L})(?:is|its|it['’]s|now|est|pass|passe))[ \u00a0\u202f]["“«‘]?$/iu;
/** The name of the network, and not its key. */
const CALLED = /(?:appelle|appel(?:é|e\u0301)|nomm(?:é|e\u0301)|nom|called|named|name|ssid)[ :«“"']{1,4}$/iu;

/** "Alto-et-fort" */
const isJoined = (sentence: Sentence, value: Span | undefined): boolean =>
  value !== undefined && /^\p{Lu}[\p{Ll}\p{M}]+[-_!#&+]/u.test(textOf(sentence, value));

function isPassword(sentence: Sentence, { start, end }: Span): boolean {
  const value = sentence.text.slice(start, end);
  if (IS_PLACEHOLDER.test(value) || /^(?:https?:|www\.)|@.+\./i.test(value)) return false;
  if (/\p{L}/u.test(value)) {
    if (/\d/.test(value) || /\p{L}[!@#$%&*_+=?/\\.]\p{L}?|\p{Ll}\p{Lu}/u.test(value)) return true;
    // Words are a password of two of these: a login beside it, hyphens in it, nothing behind it.
    const isLast = /^["'”»’.!)\s]*$/.test(sentence.text.slice(end));
    return [sentence.has('accountName'), isJoined(sentence, { start, end }), isLast].filter(Boolean).length > 1;
  }
  return value.replace(/\D/g, '').length >= 4 && /^[\d#*-]+$/.test(value);
}
