import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { callBackground, isOrphaned } from '../lib/browser/call-background.ts';
import { openPageLine } from '../lib/browser/page-line.ts';
import { clearRemains } from '../lib/editors/clear-remains.ts';
import { guardPublications } from '../lib/editors/guard-publications.ts';
import { openRendezvous } from '../lib/editors/rendezvous.ts';
import { watchComposers } from '../lib/editors/watch-composers.ts';
import { watchPresence } from '../lib/editors/watch-presence.ts';
import { networkAt } from '../lib/networks/index.ts';

/**
 * The only script that runs when a network's page loads. `wxt.config.ts` puts it in the manifest: a script of WXT's
 * `content` kind would tell the page of itself, by an event that carries the extension's id.
 */
export default defineUnlistedScript(() => {
  clearRemains();
  const rendezvous = openRendezvous();
  const { retired } = rendezvous;
  // First on the window, before the page's own scripts: later would be too late to hold anything.
  guardPublications(rendezvous, retired.signal);
  /** A reloaded extension cannot be reached from here any more: the page goes on as if Tamis were not there. */
  const unreachable = () => {
    if (isOrphaned()) retired.abort();
    return false;
  };
  const here = {
    signal: retired.signal,
    network: () => networkAt(location.href),
    path: () => location.pathname + location.search,
  };
  watchComposers({
    rendezvous,
    ...here,
    onWanted: () => callBackground('openCompanion').catch(unreachable),
    onUnknown: ({ id }) => void callBackground('countUnknownBox', id).catch(unreachable),
  });
  const presence = watchPresence({ ...here, report: openPageLine(unreachable) });
  rendezvous.onCover = presence.cover;
});
