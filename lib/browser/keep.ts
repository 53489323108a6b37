import { browser } from 'wxt/browser';
import type { DraftKind, NetworkId } from '../networks/network.ts';
import type { Outcome } from '../time/writing-day.ts';
import { type BackgroundProtocol, callBackground } from './messages.ts';

/** Calls that nobody waits for: where the background is out of reach, nothing is kept. */
const tell = <Name extends 'muteRule' | 'allowWords' | 'keepRule' | 'noteOutcome'>(
  call: Name,
  ...args: Parameters<BackgroundProtocol[Name]>
): void => void callBackground(call, ...args).catch(() => {});

export const muteRule = (rule: string, muted: boolean): void => tell('muteRule', rule, muted);
export const allowWords = (words: string, allowed: boolean): void => tell('allowWords', words, allowed);
export const keepRule = (rule: string): void => tell('keepRule', rule);
export const noteOutcome = (network: NetworkId, kind: DraftKind, outcome: Outcome): void =>
  tell('noteOutcome', network, kind, outcome);

/** Whether this page is in a private window, of which nothing is kept. */
export const isInPrivate = (): boolean => browser.extension?.inIncognitoContext === true;
