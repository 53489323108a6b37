import type { StoreApi } from 'zustand/vanilla';
import type { ShownDraft } from '../../components/sidepanel/shown-draft.ts';
import { answerLines } from '../../lib/browser/draft-line.ts';
import { isInPrivate } from '../../lib/browser/keep.ts';
import { callPanels } from '../../lib/browser/messages.ts';
import type { FollowedBox } from './follow-box.ts';

/** The box that had the focus last, as long as it is there. */
export interface Latest {
  readonly box: FollowedBox | undefined;
}

/** Shows side panels the draft of the latest box as it is typed, and does to it what they ask. Not in a private window. */
export function showInPanel(latest: StoreApi<Latest>, signal: AbortSignal): void {
  if (isInPrivate()) return;
  const hand = () => latest.getState().box?.draft;
  answerLines<ShownDraft | null>({
    follow(show) {
      let stopBox = () => {};
      const followLatest = ({ box }: Latest) => {
        stopBox();
        stopBox = () => {};
        if (!box) return show(null);
        const { network, kind } = box.composer;
        const tell = () => show({ network: network.id, kind, draft: box.draft.store.getState() });
        tell();
        stopBox = box.draft.store.subscribe(tell);
      };
      followLatest(latest.getState());
      const stopLatest = latest.subscribe(followLatest);
      return () => {
        // A panel that is closed while it points something out does not say that it no longer does.
        hand()?.point(undefined);
        stopBox();
        stopLatest();
      };
    },
    offer: {
      chooseLanguage: (...args: [never]) => hand()?.chooseLanguage(...args),
      choosePurpose: (...args: [never]) => hand()?.choosePurpose(...args),
      point: (...args: [never]) => hand()?.point(...args),
      dismiss: (...args: [never]) => hand()?.dismiss(...args),
      restore: () => hand()?.restore(),
      answer: (...args: [never, never]) => hand()?.answer(...args),
      goTo: (...args: [never]) => hand()?.goTo(...args),
      fix: (...args: [never]) => hand()?.fix(...args),
      rewrite: (...args: [never]) => hand()?.rewrite(...args),
      read: () => hand()?.read(),
    },
    signal,
  });
  void callPanels('companionCame').catch(() => {});
}
