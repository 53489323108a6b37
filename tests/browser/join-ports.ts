import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export interface End {
  readonly name: string;
  readonly sender: object;
  readonly onMessage: { addListener(hear: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(hear: () => void): void };
  postMessage(message: unknown): void;
  disconnect(): void;
  /** The browser closes it, and tells both ends. */
  close(): void;
}

/** Two ends of a port, joined: what is posted at one is heard at the other, at once; at one that is closed, never. */
export function joined(name: string, sender: object): readonly [End, End] {
  const hears = [[], []] as ((message: unknown) => void)[][];
  const ends = [[], []] as (() => void)[][];
  let isOpen = true;
  const end = (own: 0 | 1): End => ({
    name,
    sender,
    onMessage: { addListener: (hear) => hears[own]!.push(hear) },
    onDisconnect: { addListener: (hear) => ends[own]!.push(hear) },
    postMessage: (message) => {
      if (!isOpen) throw new Error('Attempting to use a disconnected port object');
      for (const hear of hears[1 - own]!) hear(message);
    },
    disconnect: () => {
      isOpen = false;
      for (const hear of ends[1 - own]!) hear();
    },
    close: () => {
      isOpen = false;
      for (const hear of ends.flat()) hear();
    },
  });
  return [end(0), end(1)];
}

export interface Switchboard {
  /** Whoever waits for calls meets the other end of a port. */
  meet: (end: End) => void;
}

/** What the fake browser has not: ports that are opened to this side. To be called after its `reset`. */
export function standInSwitchboard(): Switchboard {
  const board: Switchboard = { meet: () => {} };
  const onConnect = {
    addListener: (hear: Switchboard['meet']) => Object.assign(board, { meet: hear }),
    removeListener: () => {},
  };
  vi.spyOn(fakeBrowser.runtime, 'onConnect', 'get').mockReturnValue(onConnect as never);
  return board;
}
