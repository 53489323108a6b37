import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hearPages, openPageLine } from '../../lib/browser/page-line.ts';
import { reportOf } from './fake-desk.ts';
import { type End, joined, type Switchboard, standInSwitchboard } from './join-ports.ts';

const REPORT = reportOf({});

let board: Switchboard;
let heard: unknown[];
/** The page's ends of the lines that were opened, in order. */
let opened: End[];
/** Messages of their own. */
let sent: unknown[];

/** A page's runtime, whose lines the background meets. */
function connectsTo(id: string | undefined): void {
  vi.stubGlobal('browser', {
    runtime: {
      id,
      connect({ name }: { name: string }) {
        if (id === undefined) throw new Error('Extension context invalidated.');
        const [page, background] = joined(name, { id, tab: { id: 7 } });
        opened.push(page);
        board.meet(background);
        return page;
      },
      sendMessage: async (message: unknown) => void sent.push(message),
    },
  });
}

/** What was booked has been answered. */
const answered = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  fakeBrowser.reset();
  vi.unstubAllGlobals();
  board = standInSwitchboard();
  heard = [];
  opened = [];
  sent = [];
  hearPages(async (sender, report) => void heard.push([sender.tab?.id, report]));
});

describe('the line from a page', () => {
  it('is opened by the first word and used for the next', () => {
    connectsTo(fakeBrowser.runtime.id);
    const say = openPageLine(vi.fn());
    expect(opened).toHaveLength(0);
    say(REPORT);
    say({ ...REPORT, clock: 9 });
    expect(heard).toEqual([
      [7, REPORT],
      [7, { ...REPORT, clock: 9 }],
    ]);
    expect(opened).toHaveLength(1);
  });

  it('is opened again where it was closed, whether or not word of that has come', async () => {
    connectsTo(fakeBrowser.runtime.id);
    const unreachable = vi.fn();
    const say = openPageLine(unreachable);
    say(REPORT);
    opened[0]!.disconnect();
    say(REPORT);
    await answered();
    opened[1]!.close();
    say(REPORT);
    expect(heard).toHaveLength(3);
    expect(opened).toHaveLength(3);
    expect(unreachable).not.toHaveBeenCalled();
  });

  it('is left by a page that goes, whose last word is a message of its own', () => {
    connectsTo(fakeBrowser.runtime.id);
    const say = openPageLine(vi.fn());
    say(REPORT);
    const last = { ...REPORT, isShown: false };
    say(last);
    say(last);
    expect(heard).toHaveLength(1);
    expect(sent).toEqual([
      { call: 'reportPage', args: [last] },
      { call: 'reportPage', args: [last] },
    ]);
    say(REPORT);
    expect(heard).toHaveLength(2);
    expect(opened).toHaveLength(2);
  });

  it('says so, and throws nothing, where the extension was reloaded', () => {
    connectsTo(fakeBrowser.runtime.id);
    const unreachable = vi.fn();
    const say = openPageLine(unreachable);
    say(REPORT);
    opened[0]!.disconnect();
    connectsTo(undefined);
    say(REPORT);
    expect(unreachable).toHaveBeenCalledOnce();
    expect(heard).toHaveLength(1);
  });

  it('says again, once, what was not answered when the background died', async () => {
    connectsTo(fakeBrowser.runtime.id);
    let booked = () => {};
    const said: unknown[] = [];
    hearPages((_sender, report) => {
      said.push(report);
      return new Promise((resolve) => {
        booked = resolve;
      });
    });
    const say = openPageLine(vi.fn());
    say(REPORT);
    opened[0]!.close();
    expect(said).toEqual([REPORT, REPORT]);
    opened[1]!.close();
    expect(said).toHaveLength(2);
    say(REPORT);
    booked();
    await answered();
    opened[2]!.close();
    expect(said).toHaveLength(3);
  });

  it('is not taken from another extension, nor by another name', () => {
    for (const [name, id] of [
      ['page', 'another'],
      ['draft', fakeBrowser.runtime.id],
    ] as const) {
      const [page, background] = joined(name, { id });
      board.meet(background);
      page.postMessage(REPORT);
    }
    expect(heard).toEqual([]);
  });

  it('goes on where a word could not be taken', async () => {
    connectsTo(fakeBrowser.runtime.id);
    let times = 0;
    hearPages(async () => {
      times++;
      throw new Error('storage cannot be read');
    });
    const say = openPageLine(vi.fn());
    say(REPORT);
    await Promise.resolve();
    say(REPORT);
    expect(times).toBe(2);
  });
});
