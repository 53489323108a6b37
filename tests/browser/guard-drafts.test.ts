import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createStore } from 'zustand/vanilla';
import { type GuardDraftsOptions, guardDrafts } from '../../entrypoints/companion/guard-drafts.tsx';
import type { Mirrored } from '../../lib/browser/mirror.ts';
import { NO_PAUSES, type Pauses } from '../../lib/browser/pauses.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/browser/settings.ts';
import { NETWORKS, networkById } from '../../lib/networks/index.ts';
import { dayOf } from '../../lib/time/days.ts';

const facebook = networkById('facebook');
const composer = facebook.composers[0]!;

interface Situation {
  text?: string;
  settings?: Partial<Settings>;
  settingsAre?: Mirrored<Settings>['status'];
  pauses?: Pauses;
  pausesAre?: Mirrored<Pauses>['status'];
  mayInsert?: boolean;
}

/** What becomes of a press's first event on the button of a comment. */
function pressAt({ text = 'Tu es un imbécile.', ...situation }: Situation, type = 'pointerdown') {
  const { settings = {}, settingsAre = 'ready', pauses = NO_PAUSES, pausesAre = 'ready', mayInsert = true } = situation;
  document.body.innerHTML = `<form role="presentation"><div id="editor" contenteditable="true" role="textbox" data-lexical-editor="true">${text}</div>
    <div id="focused-state-composer-submit"><div role="button" id="submit"></div></div></form>`;
  const editor = document.querySelector<HTMLElement>('#editor')!;
  const container = document.querySelector('form')!;
  const retired = new AbortController();
  const options: GuardDraftsOptions = {
    composers: () => ({
      open: [{ editor, network: facebook, kind: composer.kind, composer, container }],
      left: undefined,
    }),
    sources: () => ({ followerOf: () => undefined, left: undefined }),
    mayInsert: () => mayInsert,
    settings: createStore(() => ({ status: settingsAre, value: { ...DEFAULT_SETTINGS, ...settings } })),
    pauses: createStore(() => ({ status: pausesAre, value: pauses })),
    retired,
    onOutcome: vi.fn(),
    onLeft: vi.fn(),
  };
  const { hold } = guardDrafts(options);
  let answer: unknown;
  const listen = (event: Event) => {
    answer = hold(event);
  };
  window.addEventListener(type, listen, { capture: true, once: true });
  document.querySelector('#submit')!.dispatchEvent(new MouseEvent(type, { bubbles: true }));
  // What is left of it looks after a departure.
  setTimeout(() => retired.abort());
  return { answer, retired, told: options.onOutcome };
}

const NOW = Date.now();
const TODAY = dayOf(NOW);

beforeEach(() => {
  fakeBrowser.reset();
  // No time passes but where a test says so.
  vi.spyOn(performance, 'now').mockReturnValue(0);
});
afterEach(() => vi.restoreAllMocks());

describe('a publication', () => {
  it('with something to stop at is held', () => {
    expect(pressAt({}).answer).toBe('take');
    expect(pressAt({ pauses: { day: TODAY, count: 2 } }).answer).toBe('take');
    expect(pressAt({ pauses: { day: '2026-01-01', count: 3 } }).answer).toBe('take');
    expect(pressAt({ settings: { pausesPerDay: 10 }, pauses: { day: TODAY, count: 9 } }).answer).toBe('take');
  });

  it.each<[string, Situation]>([
    ['there is nothing to stop at', { text: 'Il paraît que la gare ferme.' }],
    ['the words are allowed', { settings: { allowedWords: ['imbécile'] } }],
    ['the rule is muted', { settings: { mutedRules: ['insult'] } }],
    ['Tamis is off', { settings: { enabled: false } }],
    ['Tamis is paused on this network', { settings: { pausedSites: NETWORKS.map(({ id }) => id) } }],
    ['Tamis is paused', { settings: { pausedUntil: NOW + 60_000 } }],
    ['no pause is wanted', { settings: { pausesPerDay: 0 } }],
    ['the day has had its pauses', { pauses: { day: TODAY, count: 3 } }],
    ['nothing may be put into the page', { mayInsert: false }],
    ['the settings cannot be read', { settingsAre: 'failed' }],
    ['the count cannot be read', { pausesAre: 'failed' }],
    ['the count has not been read yet', { pausesAre: 'loading' }],
  ])('goes out where %s', (_why, situation) => {
    expect(pressAt(situation).answer).toBeUndefined();
  });

  it('goes out where judging takes longer than 50 ms', () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 60;
      return now;
    });
    expect(pressAt({}).answer).toBeUndefined();
  });

  it('goes out where the extension was reloaded, and the scripts go quiet', () => {
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    const { answer, retired } = pressAt({});
    expect([answer, retired.signal.aborted]).toEqual([undefined, true]);
  });
});
