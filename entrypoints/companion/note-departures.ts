import type { Publication } from '../../lib/editors/recognise-publication.ts';
import { type Departure, watchDeparture } from '../../lib/editors/watch-departure.ts';
import { ALL_SIEVES, type SieveName } from '../../lib/sieves/index.ts';
import { COUNTED_BANDS, type CountedBand, type Outcome } from '../../lib/time/writing-day.ts';
import type { BoxToPublish } from './boxes-to-publish.ts';

/** A draft that was taken leaves its box within this time, in ms; a network still at it is waited for. */
const PATIENCE = 4000;

/** Where outcomes are told. */
export type TellOutcome = (publication: Publication, outcome: Outcome) => void;

/**
 * Follows publications that went on to their network until their drafts have left, and tells of it: once a draft, what
 * became of it after a pause first.
 */
export function noteDepartures(tell: TellOutcome, signal: AbortSignal) {
  const watched = new Set<HTMLElement>();
  return async (publication: Publication, boxes: readonly BoxToPublish[]): Promise<Departure> => {
    const { editor } = publication.composer;
    if (watched.has(editor)) return 'unsure';
    watched.add(editor);
    const departure = await watchDeparture(publication, PATIENCE, signal);
    watched.delete(editor);
    if (departure === 'left') for (const outcome of outcomesOf(boxes)) tell(publication, outcome);
    return departure;
  };
}

/** What became of a draft that was published, after a pause first. */
export function outcomesOf(boxes: readonly BoxToPublish[]): Outcome[] {
  const outcomes: Outcome[] = [];
  const paused = boxes.filter(({ memory }) => memory.paused);
  if (paused.length > 0) {
    const isEdited = paused.some(({ memory, text }) => memory.paused?.text !== text);
    const rules = paused.flatMap(({ memory }) => memory.paused?.rules ?? []);
    outcomes.push({ kind: isEdited ? 'paused-edited' : 'posted-anyway', rules: unique(rules) });
  }
  if (boxes.some(({ memory }) => memory.improved)) outcomes.push({ kind: 'improved' });
  const purpose = boxes.find(({ memory }) => memory.purpose !== undefined)?.memory.purpose;
  const written = boxes.reduce((sum, { memory }) => sum + memory.written, 0);
  const rules = unique(boxes.flatMap(rulesIn));
  return [...outcomes, { kind: 'published', rules, purpose, bands: bandsIn(boxes), written }];
}

/** Of a thread, each sieve's worst band. What was too short to judge, or in no language we read, is not counted. */
function bandsIn(boxes: readonly BoxToPublish[]): Partial<Record<SieveName, CountedBand>> {
  const worst: Partial<Record<SieveName, CountedBand>> = {};
  for (const band of COUNTED_BANDS)
    for (const { assessment } of boxes)
      for (const sieve of ALL_SIEVES) if (assessment.sieves[sieve].band === band) worst[sieve] = band;
  return worst;
}

const rulesIn = ({ assessment }: BoxToPublish): string[] =>
  ALL_SIEVES.flatMap((sieve) => assessment.sieves[sieve].findings.map(({ rule }) => rule));

const unique = (rules: readonly string[]): string[] => [...new Set(rules)];
