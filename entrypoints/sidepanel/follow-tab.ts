import { browser } from 'wxt/browser';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DraftHand } from '../../components/companion/draft-hand.ts';
import { farHand } from '../../components/sidepanel/far-hand.ts';
import type { TabState } from '../../components/sidepanel/SidePanel.tsx';
import type { ShownDraft } from '../../components/sidepanel/shown-draft.ts';
import { type Line, openLine } from '../../lib/browser/draft-line.ts';
import { answer, type PanelProtocol } from '../../lib/browser/messages.ts';
import { type TabInFront, watchTabInFront } from '../../lib/browser/tab-in-front.ts';
import { RENDEZVOUS } from '../../lib/editors/rendezvous.ts';
import { type NetworkId, networkAt } from '../../lib/networks/index.ts';

interface InFront {
  readonly tab: TabState;
  /** The network it is on. */
  readonly here: NetworkId | undefined;
}

export interface FollowedTab {
  readonly store: StoreApi<InFront>;
  /** What can be done about the draft it shows. */
  readonly hand: DraftHand;
}

/** Follows the tab in front and, in it, the draft of the box that had the focus last. */
export function followTab(): FollowedTab {
  const store = createStore<InFront>(() => ({ tab: 'loading', here: undefined }));
  const show = (tab: TabState) => store.setState({ tab });
  let inFront: TabInFront | undefined;
  let line: Line | undefined;

  const call = ({ id }: TabInFront) => {
    line?.close();
    const noDraft = async () => {
      const isRead = await readsAlong(id);
      if (inFront?.id === id && !isDraft(store.getState().tab)) show(isRead ? 'none' : 'reload');
    };
    line = openLine<ShownDraft | null>(id, {
      onState: (shown) => show(shown ?? 'none'),
      onClosed: () => {
        show('none');
        void noDraft();
      },
    });
  };
  const turnTo = (tab: TabInFront | undefined) => {
    inFront = tab;
    line?.close();
    line = undefined;
    const here = networkAt(tab?.url ?? '')?.id;
    store.setState({ here });
    if (!tab || !here) return show('elsewhere');
    if (tab.isPrivate) return show('private');
    call(tab);
  };
  watchTabInFront(turnTo);
  answer<PanelProtocol>({
    companionCame({ tab }) {
      if (inFront && tab?.id === inFront.id) call(inFront);
    },
  });
  const text = () => {
    const { tab } = store.getState();
    return isDraft(tab) ? tab.draft.text : '';
  };
  return { store, hand: farHand((name, ...args) => line?.ask(name, ...args) ?? Promise.resolve(undefined), text) };
}

const isDraft = (tab: TabState): tab is ShownDraft => typeof tab === 'object';

/** Whether the tab has our scripts: one that was open before this Tamis came has none. Unsure: it has. */
async function readsAlong(tabId: number): Promise<boolean> {
  try {
    const [answered] = await browser.scripting.executeScript({
      target: { tabId },
      func: (name: string) => Symbol.for(name) in globalThis,
      args: [RENDEZVOUS],
    });
    return answered?.result !== false;
  } catch {
    return true;
  }
}
