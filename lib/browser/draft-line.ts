import { type Browser, browser } from 'wxt/browser';

// The line between a tab's Companion and the side panel: what the draft is goes one way as it changes, what the panel
// asks for goes the other. It never leaves the extension, and nothing of it is stored.

const NAME = 'draft';

interface Call {
  readonly id: number;
  readonly call: string;
  readonly args: readonly unknown[];
}

type Told<State> = { readonly state: State } | { readonly id: number; readonly value?: unknown };

type Offer = Readonly<Record<string, (...args: never[]) => unknown>>;

export interface AnswerLinesOptions<State> {
  /** Shows a panel what there is, now and whenever it changes. Returns what stops it. */
  readonly follow: (show: (state: State) => void) => () => void;
  /** What a panel may call, by name. */
  readonly offer: Offer;
  /** Closes every line. */
  readonly signal: AbortSignal;
}

/** Answers the panels that call a tab. To be called in its content script. */
export function answerLines<State>({ follow, offer, signal }: AnswerLinesOptions<State>): void {
  const meet = (port: Browser.runtime.Port) => {
    if (port.name !== NAME || port.sender?.id !== browser.runtime.id) return;
    const closed = new AbortController();
    const tell = (told: Told<State>) => {
      if (closed.signal.aborted) return;
      try {
        port.postMessage(told);
      } catch {
        // The panel is gone, or the extension was reloaded: nobody listens any more.
        closed.abort();
      }
    };
    const stop = follow((state) => tell({ state }));
    closed.signal.addEventListener('abort', stop);
    port.onDisconnect.addListener(() => closed.abort());
    port.onMessage.addListener((message: unknown) => {
      const { id, call, args } = message as Call;
      if (!Object.hasOwn(offer, call)) return;
      const act = offer[call] as (...args: readonly unknown[]) => unknown;
      Promise.resolve()
        .then(() => act(...args))
        .then(
          (value) => tell({ id, value }),
          () => tell({ id }),
        );
    });
    signal.addEventListener('abort', () => {
      closed.abort();
      port.disconnect();
    });
  };
  browser.runtime.onConnect.addListener(meet as never);
  signal.addEventListener('abort', () => browser.runtime.onConnect?.removeListener(meet as never));
}

export interface Line {
  /** Resolves to what the call came to; to `undefined` where it failed or the line was closed meanwhile. */
  ask(call: string, ...args: readonly unknown[]): Promise<unknown>;
  close(): void;
}

/**
 * Calls the Companion of a tab. `onClosed` is told when the tab has none, when it goes to another page, and when its
 * Companion goes quiet; not after `close`.
 */
export function openLine<State>(
  tabId: number,
  { onState, onClosed }: { readonly onState: (state: State) => void; readonly onClosed: () => void },
): Line {
  const port = browser.tabs.connect(tabId, { name: NAME, frameId: 0 });
  const waiting = new Map<number, (value: unknown) => void>();
  let isOpen = true;
  let last = 0;
  const shut = () => {
    isOpen = false;
    for (const settle of waiting.values()) settle(undefined);
    waiting.clear();
  };
  port.onMessage.addListener((message: unknown) => {
    if (!isOpen) return;
    const told = message as Told<State>;
    if ('state' in told) return onState(told.state);
    waiting.get(told.id)?.(told.value);
    waiting.delete(told.id);
  });
  port.onDisconnect.addListener(() => {
    // Read, or Chromium writes to the console that nobody did.
    void browser.runtime.lastError;
    if (!isOpen) return;
    shut();
    onClosed();
  });
  return {
    ask: (call, ...args) =>
      new Promise((settle) => {
        if (!isOpen) return settle(undefined);
        waiting.set(++last, settle);
        port.postMessage({ id: last, call, args } satisfies Call);
      }),
    close() {
      shut();
      port.disconnect();
    },
  };
}
