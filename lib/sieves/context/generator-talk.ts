import { matchesIn } from '../matches-in.ts';
import type { Draft, Match, PlacedSentence, Sentence } from '../sieve.ts';
import { DIGITS } from '../signs.ts';
import { anyOf } from './any-of.ts';
import { overlaps, spanOf } from './hits.ts';
import { textHolds } from './text-holds.ts';

/**
 * What a text generator says around the text it was asked for. Its words are everyone's ("here's a short post"), so
 * one sign is never enough: two have to meet, except where it names itself.
 */

export const mayBeGenerator = anyOf('generatorSelf', 'offersMore');

/** "As an AI language model", or an offer to go on working together with what can be changed about a text. */
export function generatorTalkIn(sentence: Sentence): Match[] {
  const self = sentence.hits('generatorSelf');
  if (self.length > 0) return self.slice(0, 1).map(spanOf);
  const offer = sentence.hits('offersMore')[0];
  if (!offer) return [];
  const change = sentence.hits('textChange').find((hit) => hit.last > offer.last && !overlaps(hit, offer));
  return change ? [{ start: offer.start, end: change.end }] : [];
}

/** "Sure! Here's a short post about …:" at the very beginning, where an answer begins. */
export function generatorAnswer({ sentences, text, quotes }: Draft): Match[] {
  const [first, second] = sentences;
  if (!first || quotes.some(({ start, end }) => start <= first.start && first.start < end)) return [];
  const agrees = startsWith(first.sentence, 'generatorYes') !== undefined;
  const answer = [first, ...(agrees && second ? [second] : [])].find((placed) => handsOverText(placed, agrees, text));
  return answer ? [{ start: first.start, end: answer.end }] : [];
}

const startsWith = (sentence: Sentence, list: 'generatorYes' | 'handsOver') =>
  sentence.hits(list).find(({ first }) => first === 0);

/** How far from "here is" the text may be named: "here are three short, warm options for your post". */
const FURTHEST = 9;

function handsOverText({ start, end, sentence }: PlacedSentence, agrees: boolean, text: string): boolean {
  const yes = startsWith(sentence, 'generatorYes');
  const hands = sentence.hits('handsOver').find(({ first }) => first === 0 || (yes && first <= yes.last + 1));
  if (!hands) return false;
  const made = sentence.hits('madeText').find(({ first }) => first >= hands.first && first - hands.last <= FURTHEST);
  if (!made || sentence.has('firstPerson')) return false;
  const opensABlock = /:\s*$/.test(text.slice(start, end)) || /:\s*[«“"]/.test(text.slice(start, end));
  const qualities = sentence.hits('madeTextQuality').length;
  return Number(agrees) + Number(opensABlock) + Math.min(qualities, 2) >= 3;
}

const GENERATOR_LINK = /utm_source=(?:chatgpt|openai|perplexity|copilot)/i;
const MARKS = /:?contentReference\[oaicite:\d+\]|【\d+†[^】\n]{0,40}】|turn\d+(?:search|view|news)\d+/g;
/** Each mark has a number. */
const mayHoldMarks = textHolds(/oaicite|†|turn\d/, DIGITS);
/** The name of a part, set in bold as a generator sets it: "**Call to action:**". */
const HEADING = /^\s*(?:\*\*|##+ )\s*/;

/** "Title: …", "Caption: …": two parts named, a line each, where a post has none. */
const LABEL = /^[^:]{2,20}:\s/;

/** Marks that only a generator leaves: its links, its references, its headings. */
export function generatorMarks(draft: Draft): Match[] {
  const { text, links, sentences } = draft;
  const marks = mayHoldMarks(draft)
    ? matchesIn(text, MARKS).map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    : [];
  const named = draft.has('partHeading')
    ? sentences.filter(({ sentence }) => sentence.hits('partHeading').some(({ first }) => first === 0))
    : [];
  const labels = named.filter(({ sentence }) => LABEL.test(sentence.text));
  const isLaidOut = new Set(labels.map(({ line }) => line)).size > 1;
  const headings = named.filter(
    ({ sentence }) => HEADING.test(sentence.text) || (isLaidOut && LABEL.test(sentence.text)),
  );
  return [
    ...links.filter((link) => GENERATOR_LINK.test(link.text)).map(({ start, end }) => ({ start, end })),
    ...headings.slice(0, 1).map(({ start, end }) => ({ start, end })),
    ...marks,
  ];
}
