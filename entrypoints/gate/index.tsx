import { createRoot, type Root } from 'react-dom/client';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Gate, isCovering } from '../../components/gate/Gate.tsx';
import css from '../../components/gate/gate.css?inline';
import { callBackground, isOrphaned } from '../../lib/browser/messages.ts';
import { settingsItem } from '../../lib/browser/settings.ts';
import { readStandings, watchStandings } from '../../lib/browser/standing.ts';
import { surfaceOn, surfacesItem } from '../../lib/browser/surfaces.ts';
import { keepFocus } from '../../lib/editors/modal-host.ts';
import { raiseShadow } from '../../lib/editors/raise-shadow.ts';
import { findRendezvous } from '../../lib/editors/rendezvous.ts';
import { hasUnsentText } from '../../lib/editors/unsent-text.ts';
import { GATE_WORDS } from '../../lib/i18n/gate-words.ts';
import { localeOf } from '../../lib/i18n/locale.ts';
import { networkAt } from '../../lib/networks/index.ts';
import { type GateReason, gateOf, type Standing } from '../../lib/stats/standing.ts';

const KEY = Symbol.for('gate of this page');

/** Whoever is posting is left in peace for this long, ms. */
const POSTING = 10 * 60_000;

/** Brought in by the background once the gate of a page's network is closed; from then on it looks for itself. */
export default defineUnlistedScript(() => {
  const rendezvous = findRendezvous();
  const world = globalThis as { [KEY]?: boolean };
  if (!rendezvous || rendezvous.retired.signal.aborted || world[KEY]) return;
  world[KEY] = true;
  const { signal } = rendezvous.retired;
  let raised: { readonly root: Root; lower(): void } | undefined;
  let standsAsideUntil = 0;
  /** A visit that was met on its way in stays met, however long one stands at the gate. */
  let entered: Standing | undefined;

  const lower = () => {
    raised?.lower();
    raised = undefined;
    entered = undefined;
    rendezvous.onCover?.(false);
  };
  const raise = () => {
    const own = new AbortController();
    const { host, container } = raiseShadow(document.documentElement, css);
    keepFocus(host, own.signal);
    const root = createRoot(container);
    raised = {
      root,
      lower() {
        own.abort();
        root.unmount();
        host.remove();
      },
    };
    return raised;
  };

  const show = async (reason: GateReason, standing: Standing) => {
    const network = networkAt(location.href)!.id;
    const { locale } = await settingsItem.read();
    const isNew = !raised;
    const { root } = raised ?? raise();
    entered ??= standing;
    const seen = { ...standing, spent: { ...standing.spent, sitting: entered.spent.sitting } };
    const isWriting = hasUnsentText(rendezvous);
    rendezvous.onCover?.(isCovering({ isWriting, standing: seen }));
    root.render(
      <Gate
        network={network}
        reason={reason}
        standing={seen}
        isWriting={isWriting}
        messages={GATE_WORDS[locale ?? localeOf(navigator.language)]}
        onLeave={() => void callBackground('leavePage').catch(lower)}
        onMore={() => {
          lower();
          void callBackground('noteGate', network, 'through').catch(() => {});
        }}
        onPosting={() => {
          standsAsideUntil = Date.now() + POSTING;
          lower();
        }}
      />,
    );
    if (isNew) void callBackground('noteGate', network, 'stood').catch(() => {});
  };

  const look = async () => {
    if (isOrphaned() || signal.aborted) return lower();
    const network = networkAt(location.href);
    const { enabled, pausedSites } = await settingsItem.read();
    const isOn = network && enabled && !pausedSites.includes(network.id);
    if (!isOn || document.visibilityState !== 'visible' || Date.now() < standsAsideUntil) return lower();
    // Nothing may enter the page.
    if (surfaceOn(await surfacesItem.read(), network.id) === 'panel') return lower();
    const standing = (await readStandings(Date.now()))[network.id];
    const reason = gateOf(standing);
    if (reason) await show(reason, standing);
    else lower();
  };
  /** Whatever fails, the site works as if there were no gate. */
  const lookSafely = () => void look().catch(lower);

  const stops = [watchStandings(lookSafely), surfacesItem.watch(lookSafely), settingsItem.watch(lookSafely)];
  for (const type of ['visibilitychange', 'pageshow']) window.addEventListener(type, lookSafely, { signal });
  // A text is begun, or sent, under a gate that stands.
  for (const type of ['focusin', 'focusout', 'input'])
    window.addEventListener(type, () => raised && lookSafely(), { capture: true, signal });
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
    lower();
  });
  lookSafely();
});
