import { afterEach, describe, expect, it } from 'vitest';
import {
  closestAcross,
  containsAcross,
  deepActiveElement,
  parentAcross,
  queryAcross,
  shadowRootOf,
} from '../../lib/editors/shadow-dom.ts';
import { find, showPage } from './page.ts';

const nested = (mode: ShadowRootMode) =>
  showPage(`<main class="page"><div id="host"><template shadow="${mode}">
    <section class="inside"><input id="field"></section></template></div></main>`);

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'chrome');
});

describe('shadowRootOf', () => {
  it('sees an open root and none', () => {
    nested('open');
    expect(shadowRootOf(find('#host'))).toBe(find('#host').shadowRoot);
    expect(shadowRootOf(find('main'))).toBeNull();
  });

  it('sees a closed root as Firefox and as Chrome show it', () => {
    nested('closed');
    expect(shadowRootOf(find('#host'))?.querySelector('#field')).not.toBeNull();

    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    Object.assign(globalThis, { chrome: { dom: { openOrClosedShadowRoot: () => root } } });
    expect(shadowRootOf(host)).toBe(root);
  });

  it('never throws', () => {
    const refuse = () => {
      throw new TypeError('not an HTMLElement');
    };
    Object.assign(globalThis, { chrome: { dom: { openOrClosedShadowRoot: refuse } } });
    expect(shadowRootOf(document.createElement('div'))).toBeNull();
  });
});

describe.each(['open', 'closed'] as const)('ancestors through an %s root', (mode) => {
  it('are found', () => {
    nested(mode);
    const field = find('#field');
    expect(closestAcross(field, '.page')).toBe(find('main'));
    expect(closestAcross(field, '.inside')).toBe(find('.inside'));
    expect(closestAcross(field, '.absent')).toBeUndefined();
    expect(parentAcross(find('.inside'))).toBe(find('#host'));
    expect(containsAcross(find('main'), field)).toBe(true);
    expect(containsAcross(find('.inside'), find('main'))).toBe(false);
  });

  it('start at a text node too', () => {
    showPage('<p id="p">word</p>');
    expect(closestAcross(find('#p').firstChild!, 'p')).toBe(find('#p'));
  });
});

it('goes through the slot a node is laid out in', () => {
  showPage('<div id="host"><template shadow="open"><form><slot></slot></form></template><b id="slotted"></b></div>');
  const slotted = find('#slotted');
  Object.defineProperty(slotted, 'assignedSlot', { value: find('slot') });
  expect(closestAcross(slotted, 'form')).toBe(find('form'));
  expect(closestAcross(slotted, '#host')).toBe(find('#host'));
});

it('takes an invalid selector as one that matches nothing', () => {
  showPage('<p id="p"></p>');
  expect(closestAcross(find('#p'), '[[[')).toBeUndefined();
  expect(queryAcross(document.body, '[[[')).toEqual([]);
});

it('queries a host and its root', () => {
  nested('open');
  expect(queryAcross(find('#host'), 'input')).toEqual([find('#field')]);
});

it('follows the focus into a root', () => {
  nested('open');
  find('#field').focus();
  expect(deepActiveElement(document)).toBe(find('#field'));
});
