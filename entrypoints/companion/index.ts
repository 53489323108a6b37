import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { DraftMemory } from '../../components/companion/draft-memory.ts';
import { heldItem } from '../../lib/browser/held-drafts.ts';
import { noteOutcome } from '../../lib/browser/keep.ts';
import { answer, type TabProtocol } from '../../lib/browser/messages.ts';
import { mirror } from '../../lib/browser/mirror.ts';
import { pausesItem } from '../../lib/browser/pauses.ts';
import { isActive, settingsItem } from '../../lib/browser/settings.ts';
import { preferencesItem } from '../../lib/browser/writing-preferences.ts';
import { readText } from '../../lib/editors/read-text.ts';
import { findRendezvous, type OpenComposer } from '../../lib/editors/rendezvous.ts';
import { guardDrafts } from './guard-drafts.tsx';
import { keepLeftDraft } from './left-drafts.ts';
import { type CompanionMount, mountCompanion } from './mount-companion.tsx';

/** Injected by the background when a compose box first gets the focus: React, the rules and franc come with it. */
export default defineUnlistedScript(() => {
  const rendezvous = findRendezvous();
  if (!rendezvous || rendezvous.onFocus) return;
  const { retired, composers } = rendezvous;
  const settings = mirror(settingsItem, retired.signal);
  const preferences = mirror(preferencesItem, retired.signal);
  const held = mirror(heldItem, retired.signal);
  const pauses = mirror(pausesItem, retired.signal);
  const mounts = new Map<HTMLElement, CompanionMount>();
  const leftDrafts = keepLeftDraft();
  let latest: CompanionMount | undefined;

  const close = (editor: HTMLElement) => {
    mounts.get(editor)?.close();
    mounts.delete(editor);
    composers.delete(editor);
  };
  const open = (composer: OpenComposer, memory?: DraftMemory) => {
    const { status, value } = settings.getState();
    if (status === 'loading' || !isActive(value, Date.now())) return;
    const { editor } = composer;
    latest =
      mounts.get(editor) ??
      mountCompanion({
        composer,
        memory: leftDrafts.comeBack(composer, readText(editor).text) ?? memory,
        settings,
        preferences,
        held,
        retired,
        onGone: () => leave(composer),
      });
    mounts.set(editor, latest);
  };
  const leave = (composer: OpenComposer) => {
    const draft = mounts.get(composer.editor)?.draft;
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
    return heir && !mounts.has(heir) && heir.getClientRects().length > 0 ? heir : undefined;
  };

  rendezvous.onFocus = open;
  rendezvous.hold = guardDrafts({
    composers: () => ({
      open: [...mounts.values()].map(({ composer }) => composer),
      left: leftDrafts.latest()?.composer,
    }),
    sources: () => ({ followerOf: (editor) => mounts.get(editor)?.draft, left: leftDrafts.latest() }),
    settings,
    pauses,
    retired,
    onOutcome: ({ composer: { network, kind } }, outcome) => noteOutcome(network.id, kind, outcome),
    onLeft: leftDrafts.forget,
  });
  let wasActive = false;
  settings.subscribe(({ value }) => {
    const isNow = isActive(value, Date.now());
    if (!isNow) for (const editor of [...mounts.keys()]) close(editor);
    else if (!wasActive) for (const composer of composers.values()) open(composer);
    wasActive = isNow;
  });
  const stopAnswering = answer<TabProtocol>({
    summariseDraft: () => latest?.summary() ?? null,
    openPanel: () => latest?.open() ?? false,
  });
  retired.signal.addEventListener('abort', () => {
    rendezvous.onFocus = undefined;
    rendezvous.hold = undefined;
    stopAnswering();
    mounts.clear();
  });
});
