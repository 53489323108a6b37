import { type DraftMemory, NOTHING_SAID } from '../../components/companion/draft-memory.ts';
import type { DraftFollower } from '../../components/companion/follow-draft.ts';
import type { PausableBox } from '../../components/pause/find-pausing.ts';
import { siblingEditors } from '../../lib/editors/find-composer.ts';
import { readText } from '../../lib/editors/read-text.ts';
import type { OpenComposer } from '../../lib/editors/rendezvous.ts';
import { type AssessContext, type Assessment, assess } from '../../lib/sieves/index.ts';

/** A box as it is when its network is about to publish it. */
export interface BoxToPublish extends PausableBox {
  readonly editor: HTMLElement;
  /** What was said and done about its draft. */
  readonly memory: DraftMemory;
  notePause(rules: readonly string[]): void;
}

/** A draft whose box has gone or is hidden, as it was last. */
export interface LeftDraft {
  readonly composer: OpenComposer;
  readonly text: string;
  readonly assessment: Assessment;
  memory: DraftMemory;
}

export interface Sources {
  readonly followerOf: (editor: HTMLElement) => DraftFollower | undefined;
  readonly left: LeftDraft | undefined;
  readonly context: AssessContext;
}

/** All that is published with a composer, read now: the boxes of a thread, or what stood in a box that has gone. */
export function boxesToPublish(composer: OpenComposer, { followerOf, left, context }: Sources): BoxToPublish[] {
  if (left && left.composer === composer) return [leftBox(left)];
  return siblingEditors(composer.editor, composer.composer, composer.container).map((editor) => {
    const follower = followerOf(editor);
    return follower ? followedBox(editor, follower) : freshBox(editor, composer, context);
  });
}

const leftBox = (left: LeftDraft): BoxToPublish => ({
  editor: left.composer.editor,
  text: left.text,
  assessment: left.assessment,
  memory: left.memory,
  notePause(rules) {
    left.memory = { ...left.memory, paused: { text: left.text, rules } };
  },
});

function followedBox(editor: HTMLElement, follower: DraftFollower): BoxToPublish {
  const { text, assessment } = follower.now();
  return { editor, text, assessment, memory: follower.memory(), notePause: follower.notePause };
}

/** A box of a thread that never had the focus. */
function freshBox(editor: HTMLElement, { network, kind }: OpenComposer, context: AssessContext): BoxToPublish {
  const { text } = readText(editor);
  return { editor, text, assessment: assess({ text, network, kind }, context), memory: NOTHING_SAID, notePause() {} };
}
