import { type Composers, codeOf, mayPublish, type Publication, publicationIn } from './recognise-publication.ts';
import type { Holding } from './rendezvous.ts';

export interface HoldOptions {
  readonly composers: () => Composers;
  /** Whether a publication is to be held: asked once, at the first event of what a person does. */
  readonly decide: (publication: Publication) => boolean;
  /** A publication was held; the page knows nothing of it. */
  readonly onHeld: (publication: Publication) => void;
  /** A publication went on to the page. */
  readonly onPassed: (publication: Publication) => void;
  /** While a dialog of ours is open, it says what becomes of each event. */
  readonly dialog: () => { hold(event: Event): Holding } | undefined;
}

/** What a press begins with, in the order browsers tell of it. */
const BEGINNINGS = new Set(['pointerdown', 'keydown']);
/** What a network publishes at: the last event of a press, the first of a key. */
const DECISIVE = new Set(['click', 'submit', 'keydown']);

/**
 * Turns single events into what a person does: a press on a control from its first event to its click, or a key from
 * down to up. Each is held as a whole or not at all, so that no site sees half of it.
 */
export function createHold(options: HoldOptions): (event: Event) => Holding | undefined {
  const { composers, decide, onHeld, onPassed, dialog } = options;
  let now: { readonly publication: Publication; readonly held: boolean } | undefined;
  /** Its click has come: nothing but the submission that the click sets off belongs to it still. */
  let isOver = false;
  /** Keys whose going down was held: only their other events are, or a site would miss the end of a composition. */
  const keys = new Map<string, Holding>();

  /** The same press on the same control: it was recognised at its first event. */
  const goesOn = (event: Event) =>
    now?.publication.by === 'control' && event.composedPath().includes(now.publication.control)
      ? now.publication
      : undefined;
  const judged = (publication: Publication) => {
    // A submission that a click set off is the same publication.
    if (now?.publication.composer !== publication.composer) now = { publication, held: decide(publication) };
    return now.held;
  };

  return (event) => {
    const { type } = event;
    if (type === 'keypress' || type === 'keyup') return endOfKey(event as KeyboardEvent, keys);
    const holding = dialog()?.hold(event) ?? begin(event);
    if (type === 'keydown') noteKey(event as KeyboardEvent, holding, keys);
    return holding;
  };

  function begin(event: Event): Holding | undefined {
    const { type } = event;
    if (BEGINNINGS.has(type) || (isOver && type !== 'submit')) now = undefined;
    isOver = type === 'click';
    const publication = goesOn(event) ?? (mayPublish(event) ? publicationIn(event, composers()) : undefined);
    if (!publication) return undefined;
    const held = judged(publication);
    if (DECISIVE.has(type)) (held ? onHeld : onPassed)(publication);
    if (!held) return undefined;
    // A tap that is taken makes no click.
    return type.startsWith('touch') ? 'hide' : 'take';
  }
}

function noteKey(event: KeyboardEvent, holding: Holding | undefined, keys: Map<string, Holding>): void {
  if (holding) keys.set(codeOf(event), holding);
  else if (keys.size > 0) keys.delete(codeOf(event));
}

function endOfKey(event: KeyboardEvent, keys: Map<string, Holding>): Holding | undefined {
  // Every key of somebody who writes comes by here.
  if (keys.size === 0) return undefined;
  const code = codeOf(event);
  const holding = keys.get(code);
  if (event.type === 'keyup') keys.delete(code);
  return holding;
}
