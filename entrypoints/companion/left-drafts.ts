import type { DraftMemory } from '../../components/companion/draft-memory.ts';
import type { OpenComposer } from '../../lib/editors/rendezvous.ts';
import type { LeftDraft } from './boxes-to-publish.ts';

/** The last step of several comes within this time, in ms, of leaving the box. */
const LAST_STEP_WITHIN = 5 * 60_000;

export interface LeftDrafts {
  /** A box has gone, or was hidden, with this draft in it. */
  leave(draft: LeftDraft): void;
  /** The draft that was left last, for as long as it may be a step before being published. */
  latest(): LeftDraft | undefined;
  /** A box of the same kind is there again. What was said of the draft goes with it, where it is the same draft. */
  comeBack(composer: OpenComposer, text: string): DraftMemory | undefined;
  /** It was published. */
  forget(composer: OpenComposer): void;
}

/** Remembers the one draft whose box has gone: some networks take the box away before the last step. */
export function keepLeftDraft(): LeftDrafts {
  const published = new WeakSet<HTMLElement>();
  let left: LeftDraft | undefined;
  let leftAt = 0;
  return {
    leave(draft) {
      if (draft.text.trim() === '' || published.has(draft.composer.editor)) return;
      left = draft;
      leftAt = performance.now();
    },
    latest: () => (performance.now() - leftAt < LAST_STEP_WITHIN ? left : undefined),
    comeBack(composer, text) {
      if (left?.composer.composer !== composer.composer) return undefined;
      const { text: before, memory } = left;
      left = undefined;
      return before === text ? memory : undefined;
    },
    forget({ editor }) {
      published.add(editor);
      if (left?.composer.editor === editor) left = undefined;
    },
  };
}
