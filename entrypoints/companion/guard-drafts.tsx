import type { StoreApi } from 'zustand/vanilla';
import { findPausing, type Pausing, pausingKey } from '../../components/pause/find-pausing.ts';
import { NotTaken } from '../../components/pause/NotTaken.tsx';
import { Pause } from '../../components/pause/Pause.tsx';
import { isInPrivate } from '../../lib/browser/keep.ts';
import { isOrphaned } from '../../lib/browser/messages.ts';
import type { Mirrored } from '../../lib/browser/mirror.ts';
import { NO_PAUSES, type Pauses, pausesOn } from '../../lib/browser/pauses.ts';
import { isActiveOn, type Settings } from '../../lib/browser/settings.ts';
import { createHold } from '../../lib/editors/hold-publications.ts';
import { overlayParentOf } from '../../lib/editors/modal-host.ts';
import { placeCaret } from '../../lib/editors/place-caret.ts';
import { readText } from '../../lib/editors/read-text.ts';
import {
  type Composers,
  controlsOf,
  type Publication,
  publicationIn,
} from '../../lib/editors/recognise-publication.ts';
import { release } from '../../lib/editors/release-publication.ts';
import type { Holding, OpenComposer } from '../../lib/editors/rendezvous.ts';
import { editorNow } from '../../lib/editors/watch-departure.ts';
import { DRAFT_WORDS } from '../../lib/i18n/draft-words.ts';
import { localeOf } from '../../lib/i18n/locale.ts';
import { dayOf } from '../../lib/time/days.ts';
import { type BoxToPublish, boxesToPublish, type Sources } from './boxes-to-publish.ts';
import { HoldPaused } from './HoldPaused.tsx';
import { noteDepartures, type TellOutcome } from './note-departures.ts';
import { type RaisedDialog, raiseDialog } from './raise-dialog.tsx';

export interface GuardDraftsOptions {
  readonly composers: () => Composers;
  readonly sources: () => Omit<Sources, 'context'>;
  /** Whether a dialog may be put into the composer's page; where not, its publications go out. */
  readonly mayInsert: (composer: OpenComposer) => boolean;
  readonly settings: StoreApi<Mirrored<Settings>>;
  readonly pauses: StoreApi<Mirrored<Pauses>>;
  /** Aborted when the scripts of this page must go quiet. */
  readonly retired: AbortController;
  readonly onOutcome: TellOutcome;
  /** The draft was published and has left its box. */
  readonly onLeft: (composer: OpenComposer) => void;
}

/** A publication that waits for longer than this, in ms, to be judged is let go. */
const LONGEST_JUDGEMENT = 50;

interface Asked {
  readonly publication: Publication;
  readonly boxes: readonly BoxToPublish[];
  readonly pausing: readonly Pausing<BoxToPublish>[];
}

export interface DraftGuard {
  /** To be shown every event a publication may be made of. Whatever throws lets the post go out. */
  hold(event: Event): Holding | undefined;
  /** Goes through what a press would be asked: a browser reads code when it is first run, which no press is to wait for. */
  getReady(composer: OpenComposer): void;
}

/** Pauses publications with something serious in them: holds them, asks once, and lets go or gives the draft back. */
export function guardDrafts(options: GuardDraftsOptions): DraftGuard {
  const { settings, pauses, retired, onOutcome } = options;
  /** Findings that were posted anyway: a draft its network lost and that is pasted anew is the same to its author. */
  const passed = new Set<string>();
  const follow = noteDepartures(onOutcome, retired.signal);
  /** What was read at the first event of what a person does serves the last, too. */
  let read: { readonly publication: Publication; readonly boxes: readonly BoxToPublish[] } | undefined;
  let judged: Asked | undefined;
  let dialog: RaisedDialog | undefined;
  let releasing = false;
  /** Counted here as well: storage may refuse, and keeps nothing of private windows. */
  let here = NO_PAUSES;

  const messages = () => DRAFT_WORDS[settings.getState().value.locale ?? localeOf(navigator.language)];
  const boxesOf = ({ composer }: Pick<Publication, 'composer'>) =>
    boxesToPublish(composer, { ...options.sources(), context: settings.getState().value });
  const mayPause = ({ composer }: Publication, now: number) => {
    if (isOrphaned()) retired.abort();
    const { status, value } = settings.getState();
    const counted = pauses.getState();
    if (
      retired.signal.aborted ||
      status !== 'ready' ||
      counted.status !== 'ready' ||
      !isActiveOn(value, composer.network.id, now)
    )
      return false;
    return Math.max(pausesOn(counted.value, now), pausesOn(here, now)) < value.pausesPerDay;
  };

  const decide = (publication: Publication): boolean => {
    read = judged = undefined;
    const started = performance.now();
    const boxes = boxesOf(publication);
    read = { publication, boxes };
    if (boxes.some(({ memory }) => memory.paused)) return false;
    const pausing = findPausing(boxes, passed);
    if (pausing.length === 0 || performance.now() - started > LONGEST_JUDGEMENT) return false;
    if (!options.mayInsert(publication.composer) || !mayPause(publication, Date.now())) return false;
    judged = { publication, boxes, pausing };
    return true;
  };

  const closeDialog = () => {
    dialog?.close();
    dialog = undefined;
  };
  /** The composer as it is now: its editor may have been replaced meanwhile. */
  const renewed = (publication: Publication): Publication => {
    const editor = editorNow(publication.composer);
    return editor ? { ...publication, composer: { ...publication.composer, editor } } : publication;
  };
  const goBack = (publication: Publication, to?: Pausing<BoxToPublish>) => {
    const { composer, ...means } = renewed(publication);
    const inBox = to?.box.editor.isConnected ? to.box.editor : composer.editor;
    if (to && editorNow({ ...composer, editor: inBox }) === inBox) placeCaret(readText(inBox), to.finding.end);
    else if (editorNow(composer)) composer.editor.focus({ preventScroll: true });
    else if (means.by === 'control') means.control.focus({ preventScroll: true });
  };
  const say = (publication: Publication) => {
    const back = () => {
      closeDialog();
      goBack(publication);
    };
    const { network, editor } = publication.composer;
    dialog = raiseDialog(overlayParentOf(editor), (ref) => (
      <NotTaken ref={ref} network={network.name} messages={messages()} onBack={back} />
    ));
  };
  const letGo = async ({ publication: held, pausing }: Asked) => {
    closeDialog();
    for (const one of pausing) passed.add(pausingKey(one));
    const publication = renewed(held);
    const boxes = boxesOf(publication);
    // A click of ours sets off a submission at once, which browsers tell as one of the person's.
    releasing = true;
    const released = release(publication);
    releasing = false;
    if (!(await released)) return say(publication);
    const departure = await follow(publication, boxes);
    if (departure === 'left') options.onLeft(publication.composer);
    if (departure === 'stayed' && !dialog) say(publication);
  };

  const ask = (asked: Asked) => {
    const { publication, boxes, pausing } = asked;
    const { composer } = publication;
    const { breath, audienceLine } = settings.getState().value;
    const rules = [...new Set(pausing.map(({ finding }) => finding.rule))];
    dialog = raiseDialog(overlayParentOf(composer.editor), (ref) => (
      <Pause
        ref={ref}
        pausing={pausing}
        messages={messages()}
        audience={audienceLine && composer.kind === 'post'}
        breath={breath}
        shortcut={/^(Mac|iP)/.test(navigator.platform) ? '⌘ ↵' : 'Ctrl ↵'}
        onEdit={() => {
          closeDialog();
          goBack(publication, pausing[0]);
        }}
        onPost={() => void letGo(asked)}
        askUntil={
          isInPrivate()
            ? undefined
            : (ways) => (
                <HoldPaused
                  composer={composer}
                  text={boxes.map(({ text }) => text).join('\n\n')}
                  messages={messages()}
                  onHeld={() => {
                    onOutcome(publication, { kind: 'paused-held', rules });
                    onOutcome(publication, { kind: 'held' });
                  }}
                  onEmpty={() => {
                    closeDialog();
                    goBack(publication);
                    for (const { editor } of boxes) void options.sources().followerOf(editor)?.rewrite('');
                  }}
                  {...ways}
                />
              )
        }
      />
    ));
    for (const box of boxes) box.notePause(rules);
    const now = Date.now();
    here = { day: dayOf(now), count: pausesOn(here, now) + 1 };
    onOutcome(publication, { kind: 'paused', rules });
  };

  const hold = createHold({
    composers: options.composers,
    dialog: () => dialog,
    decide,
    onHeld: () => judged && ask(judged),
    onPassed: (publication) => {
      if (retired.signal.aborted) return;
      const boxes = read?.publication === publication ? read.boxes : boxesOf(publication);
      void follow(publication, boxes).then((departure) => {
        if (departure === 'left') options.onLeft(publication.composer);
      });
    },
  });
  return {
    hold: (event) => (releasing ? undefined : hold(event)),
    getReady(composer) {
      publicationIn(new MouseEvent('click'), options.composers());
      controlsOf(composer);
      findPausing(boxesOf({ composer }), passed);
    },
  };
}
