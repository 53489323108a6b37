import type { Browser } from 'wxt/browser';
import type { BackgroundProtocol } from './messages.ts';

export interface Call {
  readonly call: string;
  readonly args: readonly unknown[];
}

export type Answer = { readonly value: unknown } | { readonly error: string };

/**
 * The browser's own interface as it is now: an extension that was reloaded takes it away from the pages it is in. A
 * page's element may be called `browser`.
 */
export const runtimeHere = (): typeof Browser.runtime | undefined => {
  const { browser, chrome } = globalThis as { browser?: typeof Browser; chrome?: typeof Browser };
  return browser?.runtime?.id ? browser.runtime : chrome?.runtime;
};

/** Whether the extension was reloaded or removed under this page: its scripts run on, cut off from it. */
export const isOrphaned = (): boolean => runtimeHere()?.id === undefined;

export function unwrap(answer: Answer | undefined): unknown {
  if (answer === undefined) throw new Error('nobody answered');
  if ('error' in answer) throw new Error(answer.error);
  return answer.value;
}

/** Calls the background. Rejects where it cannot be reached (the extension was reloaded) or its handler throws. */
export async function callBackground<Name extends keyof BackgroundProtocol>(
  call: Name,
  ...args: Parameters<BackgroundProtocol[Name]>
): Promise<ReturnType<BackgroundProtocol[Name]>> {
  const message: Call = { call, args };
  const answer = (await runtimeHere()!.sendMessage(message)) as Answer | undefined;
  return unwrap(answer) as ReturnType<BackgroundProtocol[Name]>;
}
