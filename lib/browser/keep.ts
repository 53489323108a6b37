import { browser } from 'wxt/browser';
import { type BackgroundProtocol, callBackground } from './messages.ts';

/** Calls that nobody waits for: where the background is out of reach, nothing is kept. */
const tell = <Name extends 'muteRule' | 'allowWords' | 'noteDismissal' | 'noteEdited'>(
  call: Name,
  ...args: Parameters<BackgroundProtocol[Name]>
): void => void callBackground(call, ...args).catch(() => {});

export const muteRule = (rule: string, muted: boolean): void => tell('muteRule', rule, muted);
export const allowWords = (words: string, allowed: boolean): void => tell('allowWords', words, allowed);
export const noteDismissal = (rule: string): void => tell('noteDismissal', rule);
export const noteEdited = (rule: string): void => tell('noteEdited', rule);

/** Whether this page is in a private window, of which nothing is kept. */
export const isInPrivate = (): boolean => browser.extension?.inIncognitoContext === true;
