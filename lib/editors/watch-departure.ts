import { isSubmitEnabled } from './find-composer.ts';
import { readText } from './read-text.ts';
import { controlsOf, type Publication } from './recognise-publication.ts';
import type { OpenComposer } from './rendezvous.ts';
import { queryAcross } from './shadow-dom.ts';

/**
 * What became of a draft after it was published. `left`: its box was emptied, hidden or taken away, or the last step's
 * control was. `stayed`: the network shows no sign of having taken it. `unsure`: it was at it for too long to wait.
 */
export type Departure = 'left' | 'stayed' | 'unsure';

const LOOK_EVERY = 100;
/** How long a network may be at it, its control gone or disabled, in ms. */
const LONGEST = 60_000;

/** Watches a published draft leave its box. Without any sign of it after `patience` (ms), it has stayed. */
export function watchDeparture(publication: Publication, patience: number, signal: AbortSignal): Promise<Departure> {
  return new Promise((resolve) => {
    const started = performance.now();
    const look = () => {
      const waited = performance.now() - started;
      if (hasLeft(publication)) finish('left');
      else if (waited > patience && !isBusy(publication.composer)) finish('stayed');
      else if (waited > LONGEST) finish('unsure');
    };
    const looking = setInterval(look, LOOK_EVERY);
    const finish = (departure: Departure) => {
      clearInterval(looking);
      signal.removeEventListener('abort', stop);
      resolve(departure);
    };
    const stop = () => finish('unsure');
    signal.addEventListener('abort', stop);
  });
}

function hasLeft({ composer, ...means }: Publication): boolean {
  const editor = editorNow(composer);
  if (editor) return readText(editor).text.trim() === '';
  return means.by !== 'control' || !isInSight(means.control);
}

const isBusy = (composer: OpenComposer): boolean => !controlsOf(composer).some(isSubmitEnabled);

/** The composer's editor, or the one that took its place. */
export const editorNow = ({ editor, container, composer }: OpenComposer): HTMLElement | undefined =>
  [editor, ...(queryAcross(container, composer.editor) as HTMLElement[])].find(isInSight);

const isInSight = (element: Element): boolean => element.isConnected && element.getClientRects().length > 0;
