import type { Outcome } from '../../lib/time/writing-day.ts';
import type { Publication } from '../../lib/editors/recognise-publication.ts';
import { type Departure, watchDeparture } from '../../lib/editors/watch-departure.ts';
import { ALL_SIEVES } from '../../lib/sieves/index.ts';
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

export function outcomesOf(boxes: readonly BoxToPublish[]): Outcome[] {
  const paused = boxes.filter((box) => box.paused);
  const kind = paused.some((box) => box.paused?.text !== box.text) ? 'paused-edited' : 'posted-anyway';
  const published: Outcome = { kind: 'published', rules: unique(boxes.flatMap(rulesIn)) };
  if (paused.length === 0) return [published];
  return [{ kind, rules: unique(paused.flatMap((box) => box.paused?.rules ?? [])) }, published];
}

const rulesIn = ({ assessment }: BoxToPublish): string[] =>
  ALL_SIEVES.flatMap((sieve) => assessment.sieves[sieve].findings.map(({ rule }) => rule));

const unique = (rules: readonly string[]): string[] => [...new Set(rules)];
