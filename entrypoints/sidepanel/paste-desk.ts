import { createStore, type StoreApi } from 'zustand/vanilla';
import { type DraftFollower, type FollowedDraft, followDraft } from '../../components/companion/follow-draft.ts';
import type { Place } from '../../components/desk/Desk.tsx';
import type { Mirrored } from '../../lib/browser/mirror.ts';
import { judgesOtherwise, type Settings } from '../../lib/browser/settings.ts';
import { networkById } from '../../lib/networks/index.ts';

interface Pasted {
  readonly draft: FollowedDraft;
  readonly hand: DraftFollower;
}

export interface PasteDesk {
  readonly place: StoreApi<Place>;
  /** What is in the box; nothing while the box is not in sight. */
  readonly pasted: StoreApi<{ readonly now: Pasted | undefined }>;
  choose(place: Partial<Place>): void;
  /** Follows the box as a network's box is followed. Returns what stops it. */
  follow(box: HTMLElement): () => void;
}

/** The box to paste a text into. Its text is there again after a tab's draft was shown in its place. */
export function openPasteDesk(settings: StoreApi<Mirrored<Settings>>): PasteDesk {
  const place = createStore<Place>(() => ({ network: 'linkedin', kind: 'post' }));
  const pasted = createStore<{ readonly now: Pasted | undefined }>(() => ({ now: undefined }));
  let text = '';
  const refresh = () => pasted.getState().now?.hand.refresh();
  settings.subscribe(({ value }, former) => {
    if (judgesOtherwise(value, former.value)) refresh();
  });
  return {
    place,
    pasted,
    choose(change) {
      place.setState(change);
      refresh();
    },
    follow(box) {
      box.textContent = text;
      const closed = new AbortController();
      const hand = followDraft({
        editor: box,
        place: () => ({ network: networkById(place.getState().network), kind: place.getState().kind }),
        context: () => settings.getState().value,
        signal: closed.signal,
        onGone: () => {},
      });
      const show = (draft: FollowedDraft) => {
        text = draft.text;
        pasted.setState({ now: { draft, hand } });
      };
      show(hand.store.getState());
      hand.store.subscribe(show);
      return () => {
        closed.abort();
        pasted.setState({ now: undefined });
      };
    },
  };
}
