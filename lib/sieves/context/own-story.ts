import type { Draft, Sentence, Span } from '../sieve.ts';
import { hitsOf } from './hits.ts';
import { ROUND_NUMBERS } from './share.ts';

/** Fewer sentences make a statement, or a comment on one. */
const LONG = 6;
export const isLong = ({ sentences }: Draft): boolean => sentences.length >= LONG;
/** "About 1,100 journeys a day.": a note, and no statement. */
const NOTE = 5;

/** What was, and is not how things are; "is sold" and "are sent" are. */
const PAST =
  /(?<!\p{L}|(?<!\p{L})(?:is|are|be|being)\s)(?:was|were|had|did|went|came|left|sold|bought|lost|took|gave|got|made|said|told|fell|rose|grew|paid|spent|kept|began|became|won|ran|saw|brought|held|met|led|felt|found|sent|built|ate|\p{L}{2,}(?<!ne|exce|spe|fe|se|su|succe|proce|wee)ed|(?:ont|avons|ai|a|avai(?:en)?t)\s(?:\p{L}+\s){0,2}?\p{L}+(?:é|i|u|is|it|ert)e?s?|(?:est|sont)\s(?:pass|tomb|mont|arriv|rest|retomb|remont|devenu|descendu|part|reparti)\p{L}*|ét(?:é|ai(?:en)?t)|\p{L}{2,}aient|\p{L}{3,}[^flnr\s]ait)(?!\p{L})/iu;
/** Letters behind a figure in which its verb stands. */
const TO_VERB = 30;
const CLAUSE = /[:;,(–—]|\s(?:que|that)\s/iu;

/** "In three", "sur dix": a ratio of things in general; "5 of 62" and "3 sur 14" somebody has counted. */
const ROUND = new RegExp(`\\s(?:sur|in|out\\sof)\\s(?:${ROUND_NUMBERS}|1\\s000)(?![\\p{L}\\d])`, 'iu');
const COUNTED = /\s(?:sur|in|out\sof)\s\d/i;

/** Whether a figure is told as how things are with people, firms or the world, rather than as what has been counted. */
function isGeneral(sentence: Sentence, { start, end }: Span): boolean {
  if (sentence.has('worldScope')) return true;
  if (sentence.tokens.length <= NOTE) return false;
  const clause = sentence.text.slice(0, start).split(CLAUSE).at(-1)!;
  if (PAST.test((clause + sentence.text.slice(start, end + TO_VERB)).normalize('NFC'))) return false;
  // "180 for the hall, 95 for the stream, and 60% of the buyers …": told with what one has counted.
  const words = sentence.text.slice(start, end);
  if (
    words.includes('%') &&
    sentence.tokens.filter((token) => token.kind === 'number' && token.end <= start).length > 1
  )
    return false;
  if (sentence.has('averagePerson')) return true;
  if ((COUNTED.test(words) && !ROUND.test(words)) || GIVEN.test(words)) return false;
  return hitsOf(sentence, 'world', 'kind').some((kind) => kind.end > start && kind.start < end);
}

/** "2,8 % pour les ouvriers", "54 % en emploi", "60 % bovins": given or noted, and no share of all of them. */
const GIVEN = /%\s(?!(?:de|des|du|of|fewer|less|more|moins|plus)\s|d['’])/i;

/** Whether a figure in the sentence at `index` is part of what a long draft tells of its writer's own work and life. */
export const isToldOfOwn = (draft: Draft, index: number, span: Span): boolean =>
  isLong(draft) && !isGeneral(draft.sentences[index]!.sentence, span);
