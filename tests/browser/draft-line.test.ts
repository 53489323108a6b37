import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerLines, openLine } from '../../lib/browser/draft-line.ts';
import { joined, type Switchboard, standInSwitchboard } from './join-ports.ts';

let board: Switchboard;
let gone: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  gone = new AbortController();
  board = standInSwitchboard();
});

/** A panel that calls; the tab's end meets it as whoever `id` is. */
function call(id = fakeBrowser.runtime.id!) {
  const [tab, panel] = joined('draft', { id });
  fakeBrowser.tabs.connect = (() => panel) as never;
  const heard = { onState: vi.fn(), onClosed: vi.fn() };
  const line = openLine<string>(7, heard);
  board.meet(tab);
  return { line, tab, ...heard };
}

function serve() {
  let show: (state: string) => void = () => {};
  const stop = vi.fn();
  answerLines<string>({
    follow(tell) {
      show = tell;
      return stop;
    },
    offer: {
      fix: (words: string) => `${words}, mended`,
      fail: () => {
        throw new Error('no');
      },
    },
    signal: gone.signal,
  });
  return { show: (state: string) => show(state), stop };
}

describe('the line between a tab and the side panel', () => {
  it('brings what the tab shows, and what a call came to', async () => {
    const { show } = serve();
    const { line, onState } = call();
    show('A draft');
    expect(onState.mock.calls).toEqual([['A draft']]);
    expect(await line.ask('fix', 'Words')).toBe('Words, mended');
    expect(await line.ask('fail')).toBeUndefined();
  });

  it('is closed by either end, and nobody waits for ever', async () => {
    const { show, stop } = serve();
    const { line, tab, onClosed, onState } = call();
    const waiting = line.ask('whatever nobody offers');
    tab.disconnect();
    expect(await waiting).toBeUndefined();
    expect(await line.ask('fix', 'Words')).toBeUndefined();
    expect(onClosed).toHaveBeenCalledOnce();
    const other = call();
    other.line.close();
    expect([stop.mock.calls.length, other.onClosed.mock.calls.length]).toEqual([1, 0]);
    show('Too late');
    expect([onState, other.onState].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  it('goes dead with the scripts of the page', () => {
    const { stop } = serve();
    const { onClosed } = call();
    gone.abort();
    expect([stop, onClosed].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it('is open to nobody else', () => {
    const { show } = serve();
    const { onState } = call('another extension');
    show('A draft');
    expect(onState).not.toHaveBeenCalled();
  });
});
