import type { WordList } from '../../languages/language.ts';
import type { Draft, Hit, Match, Sentence, Span } from '../sieve.ts';
import { anyOf } from './any-of.ts';
import { hitsOf, isOneClause, overlaps } from './hits.ts';
import { looksLikeName } from './names.ts';
import { perSentence } from './per-sentence.ts';

/** Whether a sentence holds a phrase of any of some lists. */
export const holding =
  (...lists: readonly WordList[]) =>
  (sentence: Sentence): boolean =>
    lists.some((list) => sentence.has(list));

const mayHush = anyOf('hushOrder', 'notToTell', 'hushDenial', 'hushSecret');

/**
 * What a text was asked to keep, and tells: an order to keep silent, a secret by its name or "you didn't read this" is
 * said in jest of a cake just as well, so that such words count only where others stand by them: how long or among whom
 * it is kept, that it is told now, another such word, and above all something worth keeping ("The board asked us to say
 * nothing before Friday. Too bad: the plant closes in May"). One finding a draft.
 */
export function toldSecretsIn(draft: Draft): Match[] {
  if (!mayHush(draft)) return [];
  for (let index = 0; index < draft.sentences.length; index++) {
    const { sentence, start } = draft.sentences[index]!;
    const hush = hushIn(sentence);
    if (!hush || isQuoted(draft, start + hush.start)) continue;
    if (isTold(draft, index, hush)) return [{ start: start + hush.start, end: start + hush.end }];
  }
  return [];
}

/** The words of somebody else, unless their quotation is what is shown. */
export const isQuoted = ({ quotes }: Draft, at: number): boolean =>
  quotes.some((quote) => quote.start <= at && at < quote.end);

/** The longest words that ask for silence, where nothing says that they are idle. */
const hushIn = perSentence((sentence: Sentence): Hit | undefined => {
  if (!mayHush(sentence) || isIdle(sentence)) return undefined;
  return hitsOf(sentence, 'hushOrder', 'notToTell', 'hushDenial', 'hushSecret').toSorted(byLength)[0];
});
const byLength = (a: Hit, b: Hit) => b.last - b.first - (a.last - a.first);

/** A question, a definition, a surprise, a story, or what may be told at last. */
const isIdle = (sentence: Sentence): boolean =>
  sentence.ending.includes('?') ||
  anyIdle(sentence) ||
  // "A confidentiality clause" is no promise where it binds the writer.
  sentence
    .hits('confidentialPromise')
    .some((promise) => !sentence.hits('hushSecret').some((secret) => overlaps(secret, promise)));
const anyIdle = holding('confidentialTalk', 'confidentialPast', 'idleSecret');

/** How far from such words stands until when or among whom. */
const UNTIL_REACH = 8;
const ENOUGH_OF_MATTERS = 1;
const ENOUGH_OF_NAMES = 2;

function isTold({ sentences }: Draft, index: number, hush: Hit): boolean {
  const { sentence } = sentences[index]!;
  const before = sentences[index - 1]?.sentence;
  const after = sentences[index + 1]?.sentence;
  const near = [before, sentence, after].filter((one): one is Sentence => one?.language !== undefined);
  // "I signed an NDA, so you have read nothing"
  const isShown = near.some(anyShown) || (DENIALS(sentence) && near.some(NAMED_SECRETS));
  const from = turnAfter(sentence, hush);
  const around = Math.max(worthIn(before), worthIn(after));
  // "…, but the plant closes": what is told stands behind the turn; anywhere near where there is none, or where it is shown.
  const told =
    from === undefined
      ? Math.max(around, worthIn(sentence))
      : Math.max(worthIn(sentence, from), mattersBefore(sentence, hush), isShown || DENIALS(sentence) ? around : 0);
  if (told === 0) return false;
  const isBounded = sentence
    .hits('hushUntil')
    .some(({ first, last }) => last >= hush.first - UNTIL_REACH && first <= hush.last + UNTIL_REACH);
  const kinds = [ORDERS, DENIALS, SECRETS].filter((kind) => near.some(kind)).length;
  const signs = [isBounded, from !== undefined, isShown, kinds > 1].filter(Boolean).length;
  return signs >= (told > 1 ? ENOUGH_OF_MATTERS : ENOUGH_OF_NAMES);
}

const anyShown = holding('confidentialShown', 'discloses');
const ORDERS = holding('hushOrder', 'notToTell');
const DENIALS = holding('hushDenial');
const NAMED_SECRETS = holding('hushSecret');
const SECRETS = holding('hushSecret', 'hushSoon');

/** "The vote is known, but say nothing: …" */
const mattersBefore = (sentence: Sentence, { first }: Hit) =>
  2 * Number(sentence.hits('matter').some(({ last }) => last < first));

/** Where the thing itself is told after such words: behind a colon or a "but". */
function turnAfter(sentence: Sentence, { end, last }: Hit): number | undefined {
  const { text, tokens } = sentence;
  const mark = text.slice(end).search(/\s?[:–—]\s/);
  const turns = [
    ...(mark < 0 ? [] : [end + mark]),
    ...sentence.hits('nonetheless').flatMap((but) => (but.first > last ? [but.end] : [])),
  ].filter((at) => tokens.filter(({ start }) => start >= at).length >= FEWEST_WORDS);
  return turns.length > 0 ? Math.min(...turns) : undefined;
}
const FEWEST_WORDS = 3;

/**
 * 2: what institutions keep ("closes", "the budget"); 1: somebody's or something's name, a figure; 0: anything else, and
 * what says until when it is kept ("before the vote").
 */
function worthIn(sentence: Sentence | undefined, from = 0): number {
  if (!sentence?.language) return 0;
  const terms = sentence.hits('hushUntil');
  const isTold = (index: number) =>
    sentence.tokens[index]!.start >= from &&
    !terms.some(
      ({ first, last }) => index >= first && index <= last + TERM_REACH && isOneClause(sentence, last, index),
    );
  if (sentence.hits('matter').some(({ first }) => isTold(first))) return 2;
  const isNamed = sentence.tokens.some(
    ({ kind, start, end }, index) =>
      isTold(index) && ((index > 0 && looksLikeName(sentence, index)) || (kind === 'number' && end - start > 1)),
  );
  return Number(isNamed);
}
const TERM_REACH = 4;

const MARKS = [
  'confidential',
  'confidentialOrder',
  'confidentialSharing',
  'confidentialStamp',
  'confidentialReaders',
  'hushSecret',
] as const;
const mayMark = anyOf(...MARKS, 'hushOrder');
/** How far before a quotation stands what it is taken from. */
const LEAD_REACH = 160;

/**
 * A letter or mail that is pasted with the words that keep it ("The head wrote: “For staff only. Two classes close.”"):
 * more is quoted than those words, and something names it or says that it is shown.
 */
export function pastedIn(draft: Draft): Match[] {
  if (!mayMark(draft)) return [];
  return draft.quotes.flatMap((quote) => {
    const inside = draft.sentences.filter(({ start, end }) => start < quote.end && end > quote.start);
    if (inside.length < 2 || inside.some(({ sentence }) => isIdle(sentence))) return [];
    const marks = inside.flatMap(({ sentence, start }) =>
      [...hitsOf(sentence, ...MARKS), ...(sentence.has('hushUntil') ? sentence.hits('hushOrder') : [])].map((hit) => ({
        start: start + hit.start,
        end: start + hit.end,
      })),
    );
    const mark = marks.find(({ start, end }) => start >= quote.start && end <= quote.end);
    return mark && isLedTo(draft, quote) ? [mark] : [];
  });
}

const isLedTo = ({ sentences }: Draft, quote: Span): boolean =>
  sentences.some(
    ({ sentence, start, end }) =>
      start < quote.start &&
      end > quote.start - LEAD_REACH &&
      hitsOf(sentence, 'sentText', 'confidentialText', 'confidentialShown', 'discloses').some(
        (hit) => start + hit.end <= quote.start,
      ),
  );
