import { useSyncExternalStore } from 'react';
import type { StoreApi } from 'zustand/vanilla';

const toNothing = () => () => {};

/** A store's state, followed only while it is looked at: what nobody sees is not drawn anew with every key. */
export const useWhile = <State>(isSeen: boolean, store: StoreApi<State>): State =>
  useSyncExternalStore(isSeen ? store.subscribe : toNothing, store.getState);
