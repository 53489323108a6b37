import type { Driver } from './browser.ts';
import type { ReplicaTab } from './replica-tab.ts';

interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/**
 * How long the extension's scripts held the page up at most while something is done, in ms, from a trace; `undefined`
 * in Firefox, which gives none.
 */
export async function longestRunOf(
  driver: Driver,
  tab: ReplicaTab,
  act: () => Promise<void>,
): Promise<number | undefined> {
  if (driver.name === 'firefox') {
    await act();
    return undefined;
  }
  await tab.page.tracing.start({ categories: ['devtools.timeline'] });
  await act();
  const trace = await tab.page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] };
  const ours = traceEvents.filter(
    ({ name, args }) => name === 'FunctionCall' && args?.data?.url?.startsWith('chrome-extension:'),
  );
  if (ours.length === 0) throw new Error('The trace has none of our calls: it measures nothing.');
  return Math.max(...ours.map(({ dur = 0 }) => dur / 1000));
}
