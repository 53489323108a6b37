import type { Browser } from 'puppeteer-core';

/** The part of puppeteer's BiDi browser that reaches commands it has no method for. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: { [field: string]: unknown } }>;
}

/**
 * Runs a function's source in Firefox's own window, where its internals are (`Services`, `Cc`, `WebExtensionPolicy`).
 * Needs `--remote-allow-system-access`. Arguments are strings; throws with Firefox's message when the function throws.
 */
export async function inChromeScope(
  browser: Browser,
  source: string,
  ...parameters: readonly string[]
): Promise<unknown> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result.contexts as { context: string }[];
  const { result: answer } = await connection.send('script.callFunction', {
    functionDeclaration: source,
    arguments: parameters.map((value) => ({ type: 'string', value })),
    target: { context: window!.context },
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error((answer.exceptionDetails as { text: string }).text);
  return (answer.result as { value?: unknown }).value;
}
