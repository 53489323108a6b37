import type { WordList } from '../../languages/language.ts';
import type { Draft, Match, Sentence, Span } from '../sieve.ts';
import { DIGITS } from '../signs.ts';
import { distinct } from './hits.ts';
import { AFTER_NAME, AT_ONCE, isMixed, textOf, valueAfter, withoutAdvice } from './secret-values.ts';

/** "le code du portail : 48B93", "the code for the gate is 5519". */
const DOOR_CODE =
  /^(?:[#*]?\d{4,8}[A-Z#*]?|\d{1,4}[#*]\d{1,5}[#*]?|\d{1,4}[A-Z]\d{1,5}|[A-Z]\d{3,6}|\d{2}(?:[- ]\d{2}){1,4}|\d(?:[- ]\d){2,5}(?:-(?:star|hash|étoile|dièse))?)$/;

const YEAR = /^(?:19|20)\d\d$/;

/** What opens a door, a card or a network, after the word that names it or the thing it opens, which stands near. */
export function codesIn(sentence: Sentence, isLocked: boolean): Span[] {
  if (isHarmless(sentence)) return [];
  const isDoorCode = (value: Span | undefined): value is Span =>
    value !== undefined && DOOR_CODE.test(textOf(sentence, value));
  const after = (list: WordList, ...patterns: readonly RegExp[]) =>
    sentence.hits(list).flatMap(({ end }) => patterns.map((pattern) => valueAfter(sentence.text, end, pattern)));
  const alone = (values: readonly (Span | undefined)[]) => values.filter((value) => isAlone(sentence, value));
  const codes = isLocked
    ? [
        ...after('codeName', AFTER_NAME, AT_ONCE).filter((value) => value && !YEAR.test(textOf(sentence, value))),
        ...alone(after('codeVerb', AT_ONCE)),
        // "Pour la barrière : 6620#"
        ...alone(after('lockedThing', AFTER_NAME, AT_ONCE)).filter(
          (value) => sentence.has('codeName') || /[#*]$/.test(textOf(sentence, value)),
        ),
      ]
    : [];
  const keys = sentence.has('networkName') ? after('networkKey', AFTER_NAME, AT_ONCE) : [];
  return distinct([...codes.filter(isDoorCode), ...keys.filter((value) => isMixed(sentence, value))]);
}

const isHarmless = (sentence: Sentence) => sentence.has('harmlessCode') || sentence.text.includes('%');

/** How many sentences before a code the thing that it opens may stand: "The safe is in the hall. The code is 2580." */
const LOCK_REACH = 2;

export function codesBesideLocks({ sentences, signs }: Draft): Match[] {
  if ((signs & DIGITS) === 0) return [];
  return sentences.flatMap(({ sentence, start }, index) => {
    if ((sentence.signs & DIGITS) === 0 || !sentence.language || sentence.has('lockedThing')) return [];
    const before = sentences.slice(Math.max(0, index - LOCK_REACH), index).map((one) => one.sentence);
    if (!before.some((one) => one.has('lockedThing') && !isHarmless(one))) return [];
    const last = before.at(-1)!;
    const codes = [
      ...codesIn(sentence, true),
      // "We've changed the code of the gate! New one: A4092."
      ...(last.has('codeName') && (last.signs & DIGITS) === 0 ? codeAtEnd(sentence) : []),
    ];
    return distinct(withoutAdvice(sentence, codes)).map((code) => ({
      start: start + code.start,
      end: start + code.end,
    }));
  });
}

/** The code as all that a short sentence says. */
function codeAtEnd(sentence: Sentence): Span[] {
  const found = /(?:[:=]|(?:^|[ ’'])(?:est|is|it['’]s))(?: (?:le|now))? ?([\dA-Z#*-]{4,12})[.!) ]*$/u.exec(
    sentence.text,
  );
  if (!found || sentence.tokens.length > FEW_WORDS || isHarmless(sentence)) return [];
  const start = found.index + found[0].indexOf(found[1]!);
  const code = { start, end: start + found[1]!.length };
  return DOOR_CODE.test(found[1]!) && !YEAR.test(found[1]!) ? [code] : [];
}
const FEW_WORDS = 6;

/** Not "avec 1500 euros": nothing is counted. */
const isAlone = (sentence: Sentence, value: Span | undefined): value is Span =>
  value !== undefined &&
  !YEAR.test(textOf(sentence, value)) &&
  /^["”»’]?(?:$|[.,;:!?)\]]| (?:et|puis|pour|dans|à|sur|and|then|to|in|at|on|when|within)\b)/iu.test(
    sentence.text.slice(value.end),
  );
