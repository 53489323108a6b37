import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createStore } from 'zustand/vanilla';
import type { DraftMemory } from '../../components/companion/draft-memory.ts';
import { heldItem } from '../../lib/browser/held-drafts.ts';
import { noteOutcome } from '../../lib/browser/keep.ts';
import { answer, type TabProtocol } from '../../lib/browser/messages.ts';
import { mirror } from '../../lib/browser/mirror.ts';
import { pausesItem } from '../../lib/browser/pauses.ts';
import { isActiveOn, settingsItem } from '../../lib/browser/settings.ts';
import { surfaceOn, surfacesItem } from '../../lib/browser/surfaces.ts';
import { preferencesItem } from '../../lib/browser/writing-preferences.ts';
import { readText } from '../../lib/editors/read-text.ts';
import { findRendezvous, type OpenComposer } from '../../lib/editors/rendezvous.ts';
import { LANGUAGES } from '../../lib/languages/index.ts';
import { getReady } from '../../lib/sieves/index.ts';
import { type FollowedBox, followUnseen, summaryOf } from './follow-box.ts';
import { guardDrafts } from './guard-drafts.tsx';
import { keepLeftDraft } from './left-drafts.ts';
import { mountCompanion } from './mount-companion.tsx';
import { type Latest, showInPanel } from './show-in-panel.ts';

/** Injected by the background when a compose box first gets the focus: React, the rules and franc come with it. */
export default defineUnlistedScript(() => {
  const rendezvous = findRendezvous();
  if (!rendezvous || rendezvous.onFocus) return;
  const { retired, composers } = rendezvous;
  const settings = mirror(settingsItem, retired.signal);
  const preferences = mirror(preferencesItem, retired.signal);
  const held = mirror(heldItem, retired.signal);
  const pauses = mirror(pausesItem, retired.signal);
  const surfaces = mirror(surfacesItem, retired.signal);
  const boxes = new Map<HTMLElement, FollowedBox>();
  const leftDrafts = keepLeftDraft();
  const latest = createStore<Latest>(() => ({ box: undefined }));

  /** As long as it is not known what the person chose, nothing enters the page. */
  const surfaceFor = ({ network }: OpenComposer) => {
    const { status, value } = surfaces.getState();
    return status === 'ready' ? surfaceOn(value, network.id) : 'panel';
  };
  const isNowOn = ({ network }: OpenComposer) => {
    const { status, value } = settings.getState();
    if (status === 'loading' || surfaces.getState().status === 'loading') return false;
    return isActiveOn(value, network.id, Date.now());
  };
  const drop = (editor: HTMLElement) => {
    const box = boxes.get(editor);
    box?.close();
    boxes.delete(editor);
    if (latest.getState().box === box) latest.setState({ box: undefined });
  };
  const close = (editor: HTMLElement) => {
    drop(editor);
    composers.delete(editor);
  };
  const follow = (composer: OpenComposer, memory: DraftMemory | undefined) => {
    const options = { composer, memory, settings, retired, onGone: () => leave(composer) };
    return surfaceFor(composer) === 'beside'
      ? mountCompanion({ ...options, preferences, held })
      : followUnseen(options);
  };
  const open = (composer: OpenComposer, memory?: DraftMemory) => {
    if (!isNowOn(composer)) return;
    const { editor } = composer;
    const left = () => leftDrafts.comeBack(composer, readText(editor).text);
    const box = boxes.get(editor) ?? follow(composer, left() ?? memory);
    boxes.set(editor, box);
    latest.setState({ box });
    setTimeout(() => guard.getReady(composer));
  };
  const leave = (composer: OpenComposer) => {
    const draft = boxes.get(composer.editor)?.draft;
    const last = draft?.now();
    close(composer.editor);
    const heir = heirOf(composer);
    // Not at once: a Companion that appears while sizes are being told is an error to the page.
    if (heir) setTimeout(() => open({ ...composer, editor: heir }, draft?.memory()));
    else if (draft && last) leftDrafts.leave({ composer, ...last, memory: draft.memory() });
  };
  /** Some sites replace the editor under a draft: the box that stands in its place is the same composer. */
  const heirOf = ({ container, composer }: OpenComposer) => {
    const heir = container.isConnected ? container.querySelector<HTMLElement>(composer.editor) : null;
    return heir && !boxes.has(heir) && heir.getClientRects().length > 0 ? heir : undefined;
  };

  rendezvous.onFocus = open;
  // Once the box is dressed, and before there is a draft to speak of: one step after the other.
  for (const step of LANGUAGES.flatMap(({ code }) => getReady(code))) setTimeout(step);
  const guard = guardDrafts({
    composers: () => ({
      open: [...boxes.values()].map(({ composer }) => composer),
      left: leftDrafts.latest()?.composer,
    }),
    sources: () => ({ followerOf: (editor) => boxes.get(editor)?.draft, left: leftDrafts.latest() }),
    mayInsert: (composer) => surfaceFor(composer) === 'beside',
    settings,
    pauses,
    retired,
    onOutcome: ({ composer: { network, kind } }, outcome) => noteOutcome(network.id, kind, outcome),
    onLeft: leftDrafts.forget,
  });
  rendezvous.hold = guard.hold;
  /** Tamis was turned on or off, here or everywhere, or another surface was chosen. */
  const turn = () => {
    for (const box of [...boxes.values()]) {
      if (!isNowOn(box.composer)) close(box.composer.editor);
      else if (box.surface !== surfaceFor(box.composer)) move(box);
    }
    for (const composer of composers.values()) if (!boxes.has(composer.editor)) open(composer);
  };
  const move = ({ composer, draft }: FollowedBox) => {
    drop(composer.editor);
    open(composer, draft.memory());
  };
  for (const store of [settings, surfaces]) store.subscribe(turn);
  showInPanel(latest, retired.signal);
  const summarise = () => {
    const { box } = latest.getState();
    return (box && summaryOf(box)) ?? null;
  };
  const stopAnswering = answer<TabProtocol>({
    summariseDraft: summarise,
    openPanel: () => latest.getState().box?.open() ?? false,
  });
  retired.signal.addEventListener('abort', () => {
    rendezvous.onFocus = undefined;
    rendezvous.hold = undefined;
    stopAnswering();
    boxes.clear();
  });
});
