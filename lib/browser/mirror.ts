import { createStore, type StoreApi } from 'zustand/vanilla';
import type { StoredItem } from './stored-item.ts';

export type Mirrored<T> =
  | { readonly status: 'loading' | 'failed'; readonly value: T }
  | { readonly status: 'ready'; readonly value: T };

/**
 * A store that shows a stored item and follows its changes; it never writes. While loading, and where storage cannot
 * be read, it shows the item's fallback and says so.
 */
export function mirror<T>(item: StoredItem<T>, signal?: AbortSignal): StoreApi<Mirrored<T>> {
  const store = createStore<Mirrored<T>>(() => ({ status: 'loading', value: item.fallback }));
  const stop = item.watch((value) => store.setState({ status: 'ready', value }, true));
  signal?.addEventListener('abort', stop);
  item.read().then(
    (value) => {
      if (store.getState().status === 'loading') store.setState({ status: 'ready', value }, true);
    },
    () => store.setState({ status: 'failed', value: item.fallback }, true),
  );
  return store;
}
