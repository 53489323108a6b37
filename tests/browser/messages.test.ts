import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, type BackgroundProtocol, callBackground } from '../../lib/browser/messages.ts';

beforeEach(() => fakeBrowser.reset());

/** What a page of this extension would send; the fake browser hands messages on without a sender. */
const deliver = (message: unknown, sender: object = { id: fakeBrowser.runtime.id }) =>
  new Promise<unknown>((resolve) => {
    const listeners = fakeBrowser.runtime.onMessage as unknown as { trigger(...args: unknown[]): Promise<unknown[]> };
    void listeners.trigger(message, sender, resolve).then((answers) => {
      if (!answers.includes(true)) resolve('nobody');
    });
  });

function serve() {
  const calls: unknown[][] = [];
  answer<BackgroundProtocol>({
    reportPage: () => {},
    noteGate: () => {},
    leavePage: () => {},
    openCompanion: async () => true,
    noteOutcome: (_sender, ...args) => void calls.push(args),
    countUnknownBox: () => {
      throw new Error('no room');
    },
    changeSettings: () => {},
    changePreferences: () => {},
    setPlans: () => {},
    setSurface: () => {},
    muteRule: () => {},
    allowWords: () => {},
    keepRule: () => {},
    pauseSite: () => {},
    listConfidential: () => {},
    setSensitivity: () => {},
    holdDraft: () => 'held',
    holdLonger: () => {},
    deleteHeld: () => {},
    keepSample: () => 'kept',
    renameSample: () => {},
    deleteSample: () => {},
    importDeck: () => 'kept',
    importBackup: () => true,
    undoImport: () => {},
    erase: () => true,
    noteExport: () => {},
    remindOfExport: () => {},
  });
  return calls;
}

describe('messages', () => {
  it('reach their handler with their arguments', async () => {
    const calls = serve();
    expect(await deliver({ call: 'noteOutcome', args: ['x', 'post', { kind: 'looked-at' }] })).toEqual({
      value: undefined,
    });
    expect(calls).toEqual([['x', 'post', { kind: 'looked-at' }]]);
    expect(await deliver({ call: 'openCompanion', args: [] })).toEqual({ value: true });
  });

  it('carry a handler’s error back', async () => {
    serve();
    expect(await deliver({ call: 'countUnknownBox', args: ['x'] })).toEqual({ error: 'Error: no room' });
  });

  it('are left alone where they are none of ours', async () => {
    serve();
    for (const message of [
      null,
      'text',
      { call: 'constructor', args: [] },
      { call: 'unheard', args: [] },
      { call: 'noteOutcome' },
    ]) {
      expect(await deliver(message)).toBe('nobody');
    }
    expect(
      await deliver({ call: 'noteOutcome', args: ['x', 'post', { kind: 'looked-at' }] }, { id: 'another-extension' }),
    ).toBe('nobody');
  });

  it('reject where nobody answers', async () => {
    await expect(callBackground('openCompanion')).rejects.toThrow();
  });
});
