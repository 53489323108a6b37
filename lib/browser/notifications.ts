import { browser } from 'wxt/browser';

const NOTIFYING = { permissions: ['notifications' as const] };

/** Whether the person allowed notifications; `undefined` where this browser cannot be asked. */
export const notifies = (): Promise<boolean | undefined> =>
  Promise.resolve()
    .then(() => browser.permissions.contains(NOTIFYING))
    .catch(() => undefined);

/** Asks for them. To be called while a click is handled, in a page of the extension. Resolves to whether they may come. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(NOTIFYING).catch(() => false);
