import type { StoreApi } from 'zustand/vanilla';
import type { DraftMemory } from '../../components/companion/draft-memory.ts';
import { type DraftFollower, type FollowedDraft, followDraft } from '../../components/companion/follow-draft.ts';
import { bandsOf } from '../../components/companion/lights-of.ts';
import { noteOutcome } from '../../lib/browser/keep.ts';
import { type DraftSummary, isOrphaned } from '../../lib/browser/messages.ts';
import type { Mirrored } from '../../lib/browser/mirror.ts';
import { judgesOtherwise, type Settings } from '../../lib/browser/settings.ts';
import type { Surface } from '../../lib/browser/surfaces.ts';
import type { OpenComposer } from '../../lib/editors/rendezvous.ts';
import type { Budget } from '../../lib/time/budgets.ts';

export interface FollowBoxOptions {
  readonly composer: OpenComposer;
  /** What was said of the draft while another editor held it. */
  readonly memory: DraftMemory | undefined;
  readonly settings: StoreApi<Mirrored<Settings>>;
  /** Aborted when the scripts of this page must go quiet. */
  readonly retired: AbortController;
  readonly onGone: () => void;
}

/** A compose box that is followed, on one of the surfaces. */
export interface FollowedBox {
  readonly surface: Surface;
  readonly composer: OpenComposer;
  readonly draft: DraftFollower;
  /** Shows the panel beside the box. `false` where there is none, or the box is gone. */
  open(): boolean;
  close(): void;
}

interface HowToFollow {
  /** Whether the findings are marked in the page. */
  readonly marks: boolean;
  /** What is left of the network's budget, where that is known. */
  readonly budget?: () => Budget | undefined;
  readonly signal: AbortSignal;
}

/** Follows a box until `signal` says so, and counts each draft that was looked at. */
export function followBox(options: FollowBoxOptions, { marks, budget, signal }: HowToFollow): DraftFollower {
  const { composer, memory, settings, retired, onGone } = options;
  const { editor, network, kind } = composer;
  const draft = followDraft({
    editor,
    place: () => ({ network, kind }),
    context: () => ({ ...settings.getState().value, budget: budget?.() }),
    memory,
    marks,
    // Cut off from a reloaded extension it judges no more and leaves no marks.
    signal: AbortSignal.any([signal, retired.signal]),
    onGone,
    onOutcome: (outcome) => noteOutcome(network.id, kind, outcome),
  });
  const stopListening = settings.subscribe(({ value }, former) => {
    if (judgesOtherwise(value, former.value)) draft.refresh();
  });
  signal.addEventListener('abort', stopListening);
  const noteDraft = noteEachDraft(() => noteOutcome(network.id, kind, { kind: 'looked-at' }));
  noteDraft(draft.store.getState());
  draft.store.subscribe((state) => {
    if (isOrphaned()) retired.abort();
    else noteDraft(state);
  });
  return draft;
}

/** Follows a box for the side panel alone: nothing of Tamis enters the page. */
export function followUnseen(options: FollowBoxOptions): FollowedBox {
  const own = new AbortController();
  const draft = followBox(options, { marks: false, signal: own.signal });
  return { surface: 'panel', composer: options.composer, draft, open: () => false, close: () => own.abort() };
}

/** What another surface may know of the draft; `undefined` while there is none. */
export function summaryOf({ composer, draft }: FollowedBox): DraftSummary | undefined {
  const { text, assessment } = draft.store.getState();
  if (text.trim() === '') return undefined;
  return { network: composer.network.id, kind: composer.kind, bands: bandsOf(assessment.sieves) };
}

/** Tells once of each draft that has become long enough; an emptied box begins another. */
function noteEachDraft(onLookedAt: () => void): (draft: FollowedDraft) => void {
  let isNoted = false;
  return ({ text, assessment }) => {
    if (text.trim() === '') isNoted = false;
    else if (!isNoted && assessment.sieves.true.band !== 'too-short') {
      isNoted = true;
      onLookedAt();
    }
  };
}
