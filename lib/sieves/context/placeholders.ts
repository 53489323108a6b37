import { matchesIn } from '../matches-in.ts';
import type { Match, Sentence } from '../sieve.ts';
import { BRACKETS, COLONS } from '../signs.ts';

const BRACKETED = /\[([^[\]\n]{1,60})\]|<([^<>\n]{3,40})>/g;
const NAMED = /^\[\p{Ll}[^\]]* (?:name|names|date|company|city|number|amount|role)\]$/u;
const ROUND = /\(([^()\n]{4,50})\)/g;

/**
 * Brackets that ask to be filled: they begin with an instruction ("[insert city]"), or are made of nothing but what
 * placeholders are made of ("[Company Name]", "[your name]"). "[Replay]" and "the [old] depot" are neither.
 */
export function placeholdersIn(sentence: Sentence): Match[] {
  const { text } = sentence;
  const square = text.includes('[') || text.includes('<') ? matchesIn(text, BRACKETED) : [];
  const round = text.includes('(') && sentence.has('fillIn') ? matchesIn(text, ROUND) : [];
  return [
    // "password=<your password>" shows how a thing is written.
    ...square.filter((found) => text[found.index - 1] !== '=' && asksToBeFilled(sentence, found)),
    ...round.filter(({ index }) => isOrderAt(sentence, index + 1)),
  ].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** "(insert link here)"; "(place to be confirmed)" tells the reader something. */
const isOrderAt = (sentence: Sentence, at: number): boolean =>
  sentence.hits('fillIn').some(({ start }) => start === at) &&
  sentence.hits('placeholderLead').some(({ start }) => start === at);

function asksToBeFilled(sentence: Sentence, { 0: whole, index }: RegExpExecArray): boolean {
  const inside = sentence.tokens.flatMap(({ start, end }, at) =>
    start > index && end < index + whole.length ? [at] : [],
  );
  const [first] = inside;
  if (first === undefined) return false;
  const names =
    inside.every((at) => isNamed(sentence, at)) &&
    inside.some((at) => sentence.tokens[at]!.kind === 'word') &&
    // At the head of a line they say what is shared: "[Event] …", "[Date and place] …".
    (index > 0 || /nom|name/i.test(whole));
  // Angle brackets around one word are a tag.
  if (inside.length === 1) return names && index > 0 && whole.startsWith('[');
  const isOrder = sentence.hits('placeholderLead').some((hit) => hit.first === first);
  // "[new hire's name]"
  const isOfName = inside.length > 1 && NAMED.test(whole);
  // "[stand number, to be completed]"
  const isUnfilled = sentence.hits('fillIn').some(({ last }) => last > first && last === inside.at(-1));
  return names || isOrder || isOfName || isUnfilled;
}

const isNamed = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]!.kind === 'number' ||
  (['placeholder', 'placeholderLead'] as const).some((list) =>
    sentence.hits(list).some(({ first, last }) => first <= at && at <= last),
  );

/** Names, merge fields and amounts never filled in, in any language. */
const FIELDS =
  /\bX{4,}(?= (?:(?:SAS|SARL|SA|SCOP|Ltd|Limited|Inc|LLC|PLC|GmbH)\b|a le plaisir|est (?:heureu|fi(?:è|e\u0300?)r)|is (?:pleased|proud|delighted|happy|thrilled)))|[€$£]\s?X[X.,]{1,9}|\bXX[\s-](?:ans|mois|jours|personnes|years?|months|days|people)\b|\$(?:FIRSTNAME|PR(?:É|E\u0301?)NOM)\b|\bX{2,}[.,]?X*\s?[€%]|\{\{\s?[\p{L}_][^{}\n]{0,40}\}\}|\{%[^{}\n]{1,40}%\}|%{1,2}[A-Z_]{4,30}%{1,2}|\*\|[A-Z_:]{2,30}\|\*|[#$]?\{[\p{L}]{2,20}_[\p{L}_]{2,20}\}|[#$]\{[^{}\n]{2,30}\}|\{(?:pr(?:é|e\u0301?)nom|nom|entreprise|ville|poste|name|firstname|company|city)\}|(?<!\p{L})(?:FIRST ?NAME LAST ?NAME|COMPANY NAME|PR(?:É|E\u0301?)NOM NOM|NOM DE L['’][\p{Lu}\p{M}]+)(?!\p{L})|\((?:[Ww]ord count|[Cc]haracter count|[Nn]ombre de (?:mots|caract(?:è|e\u0300?)res))\s?: ?\d+\)|\b(?:DD|JJ)\/MM\b(?!\/?(?:YY|AA))/gu;
/** Asked first: what every field has, and the words of those that are names. */
const MAY_HOLD_FIELDS = /\{|\*\||X[X.,\s-]|%[A-Z_]{4}|\/MM|NAME|NOM/;

const mayHoldFields = ({ text, signs }: Sentence): boolean =>
  MAY_HOLD_FIELDS.test(text) || ((signs & BRACKETS) !== 0 && (signs & COLONS) !== 0);

export function mergeFieldsIn(sentence: Sentence): Match[] {
  if (!mayHoldFields(sentence)) return [];
  return matchesIn(sentence.text, FIELDS).map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}
