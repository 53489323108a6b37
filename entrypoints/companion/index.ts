import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { DraftMemory } from '../../components/companion/draft-memory.ts';
import { heldItem } from '../../lib/browser/held-drafts.ts';
import { answer, type TabProtocol } from '../../lib/browser/messages.ts';
import { mirror } from '../../lib/browser/mirror.ts';
import { isActive, settingsItem } from '../../lib/browser/settings.ts';
import { preferencesItem } from '../../lib/browser/writing-preferences.ts';
import { clearRemains } from '../../lib/editors/clear-remains.ts';
import { findRendezvous, type OpenComposer } from '../../lib/editors/rendezvous.ts';
import { type CompanionMount, mountCompanion } from './mount-companion.tsx';

/** Injected by the background when a compose box first gets the focus: React, the rules and franc come with it. */
export default defineUnlistedScript(() => {
  const rendezvous = findRendezvous();
  if (!rendezvous || rendezvous.onFocus) return;
  clearRemains();
  const { retired, composers } = rendezvous;
  const settings = mirror(settingsItem, retired.signal);
  const preferences = mirror(preferencesItem, retired.signal);
  const held = mirror(heldItem, retired.signal);
  const mounts = new Map<HTMLElement, CompanionMount>();
  let latest: CompanionMount | undefined;

  const close = (editor: HTMLElement) => {
    mounts.get(editor)?.close();
    mounts.delete(editor);
    composers.delete(editor);
  };
  const open = (composer: OpenComposer, memory?: DraftMemory) => {
    const { status, value } = settings.getState();
    if (status === 'loading' || !isActive(value, Date.now())) return;
    latest =
      mounts.get(composer.editor) ??
      mountCompanion({
        composer,
        memory,
        settings,
        preferences,
        held,
        retired,
        onGone: () => {
          const said = mounts.get(composer.editor)?.memory();
          close(composer.editor);
          followHeir(composer, said);
        },
      });
    mounts.set(composer.editor, latest);
  };
  /** Some sites replace the editor under a draft: the box that stands in its place is the same composer. */
  const followHeir = (composer: OpenComposer, memory: DraftMemory | undefined) => {
    const { container } = composer;
    if (!container.isConnected) return;
    const heir = container.querySelector<HTMLElement>(composer.composer.editor);
    if (heir && !mounts.has(heir)) open({ ...composer, editor: heir }, memory);
  };

  rendezvous.onFocus = open;
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
    rendezvous.holds = undefined;
    stopAnswering();
    mounts.clear();
  });
});
