import { defineContentScript } from 'wxt/utils/define-content-script';
import { callBackground } from '../lib/browser/messages.ts';
import { watchComposers } from '../lib/editors/watch-composers.ts';
import { guardPublications } from '../lib/editors/guard-publications.ts';
import { openRendezvous } from '../lib/editors/rendezvous.ts';
import { NETWORKS, networkAt } from '../lib/networks/index.ts';

export default defineContentScript({
  matches: NETWORKS.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)),
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    const rendezvous = openRendezvous();
    // First on the window, before the page's own scripts: later would be too late to hold anything.
    guardPublications(rendezvous, signal);
    watchComposers({
      rendezvous,
      signal,
      network: () => networkAt(location.href),
      path: () => location.pathname + location.search,
      // A reloaded extension cannot be reached: the page goes on as if Tamis were not there.
      onWanted: () => callBackground('openCompanion').catch(() => false),
      onUnknown: ({ id }) => void callBackground('countUnknownBox', id).catch(() => {}),
    });
  },
});
