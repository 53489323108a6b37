import { afterEach, beforeEach, expect, it } from 'vitest';
import { openRendezvous, type Rendezvous } from '../../lib/editors/rendezvous.ts';
import { hasUnsentText } from '../../lib/editors/unsent-text.ts';
import { watchComposers } from '../../lib/editors/watch-composers.ts';
import { networkById } from '../../lib/networks/index.ts';
import { find, layOutPage, showPage } from './page.ts';

let rendezvous: Rendezvous;
beforeEach(() => {
  layOutPage();
  rendezvous = openRendezvous();
  watchComposers({
    rendezvous,
    signal: rendezvous.retired.signal,
    network: () => networkById('x'),
    path: () => '/home',
    onWanted: async () => true,
    onUnknown: () => {},
  });
});
afterEach(() => rendezvous.retired.abort());

const happen = (type: string) => find('#box').dispatchEvent(new Event(type, { bubbles: true, composed: true }));

it.each([
  [
    'a compose box',
    '<main role="dialog"><div id="box" data-testid="tweetTextarea_0" contenteditable="true"></div></main>',
  ],
  [
    'a private message',
    '<main data-testid="dmComposer"><div id="box" data-testid="dmComposerTextInput" contenteditable="true"></div></main>',
  ],
  ['a box nothing recognises', '<main><div id="box" contenteditable="true"></div></main>'],
  ['a text area', '<main><textarea id="box"></textarea></main>'],
])('a text that was typed into %s waits, wherever the focus is, until it is gone', (_name, page) => {
  showPage(page);
  expect(hasUnsentText(rendezvous)).toBe(false);
  happen('focusin');
  const box = find('#box') as HTMLTextAreaElement;
  if (box.localName === 'textarea') box.value = 'Half a';
  else box.textContent = 'Half a';
  happen('input');
  (document.activeElement as HTMLElement | null)?.blur();
  expect(hasUnsentText(rendezvous)).toBe(true);
  if (box.localName === 'textarea') box.value = ' ';
  else box.textContent = ' ';
  expect(hasUnsentText(rendezvous)).toBe(false);
  box.textContent = 'Half a';
  box.remove();
  expect(hasUnsentText(rendezvous)).toBe(false);
});

it('where it cannot be told whether one waits, one does', () => {
  const composers = { keys: () => [{ isConnected: true }] };
  expect(hasUnsentText({ composers, otherBoxes: [] } as never)).toBe(true);
});
