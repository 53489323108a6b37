import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findContainer } from '../../lib/editors/find-composer.ts';
import { createHold } from '../../lib/editors/hold-publications.ts';
import { publicationIn } from '../../lib/editors/recognise-publication.ts';
import { release } from '../../lib/editors/release-publication.ts';
import type { Holding, OpenComposer } from '../../lib/editors/rendezvous.ts';
import { networkById } from '../../lib/networks/index.ts';
import { find, layOutPage, showPage } from './page.ts';

beforeEach(layOutPage);

const COMMENT = `<form role="presentation"><div id="editor" contenteditable="true" role="textbox" data-lexical-editor="true">Bonjour</div>
  <div id="focused-state-composer-submit"><div role="button" id="submit" aria-label="Comment"><span id="sign">➤</span></div></div></form>`;

const facebook = networkById('facebook');
const [comment, post] = facebook.composers as [OpenComposer['composer'], OpenComposer['composer']];

const open = (composer = comment): OpenComposer => {
  const editor = find('#editor');
  return { editor, network: facebook, kind: composer.kind, composer, container: findContainer(editor, composer) };
};

/** What the window sees of an event, as our guard does. */
function shown<T>(target: Element, event: Event, look: (event: Event) => T): T {
  let seen: T | undefined;
  const listen = (one: Event) => {
    seen = look(one);
  };
  window.addEventListener(event.type, listen, { capture: true, once: true });
  target.dispatchEvent(event);
  return seen as T;
}

const mouse = (type: string, init: MouseEventInit = {}) =>
  new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, ...init });
const key = (init: KeyboardEventInit, type = 'keydown') =>
  new KeyboardEvent(type, { key: 'Enter', code: 'Enter', bubbles: true, composed: true, cancelable: true, ...init });

const meansOf = (target: Element, event: Event, left?: OpenComposer) =>
  shown(target, event, (one) => publicationIn(one, { open: left ? [] : [open()], left })?.by);

describe('publicationIn', () => {
  beforeEach(() => showPage(COMMENT));

  it('knows a press on the control, and no other press', () => {
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
      expect(meansOf(find('#sign'), mouse(type))).toBe('control');
    }
    expect(meansOf(find('#sign'), mouse('mousedown', { button: 2 }))).toBeUndefined();
    expect(meansOf(find('#editor'), mouse('click'))).toBeUndefined();
    find('#submit').setAttribute('aria-disabled', 'true');
    expect(meansOf(find('#sign'), mouse('click'))).toBeUndefined();
  });

  it('knows the keys that publish', () => {
    const editor = find('#editor');
    for (const init of [{}, { ctrlKey: true }, { metaKey: true }]) expect(meansOf(editor, key(init))).toBe('key');
    for (const init of [{ shiftKey: true }, { altKey: true }, { isComposing: true }, { keyCode: 229 }, { key: 'a' }]) {
      expect(meansOf(editor, key(init))).toBeUndefined();
    }
    expect(meansOf(editor, key({}, 'keyup'))).toBeUndefined();
    for (const pressed of ['Enter', ' ']) expect(meansOf(find('#submit'), key({ key: pressed }))).toBe('control');
  });

  it('leaves Enter alone while something is offered', () => {
    const editor = find('#editor');
    editor.setAttribute('aria-expanded', 'true');
    expect(meansOf(editor, key({}))).toBeUndefined();
    editor.setAttribute('aria-expanded', 'false');
    expect(meansOf(editor, key({}))).toBe('key');
    editor.setAttribute('aria-activedescendant', 'option-1');
    expect(meansOf(editor, key({ ctrlKey: true }))).toBeUndefined();
  });

  it('lets the key of a native button make its click', () => {
    find('#focused-state-composer-submit').innerHTML =
      '<button type="button" role="button" id="native">Comment</button>';
    expect(meansOf(find('#native'), key({}))).toBeUndefined();
    expect(meansOf(find('#native'), mouse('click'))).toBe('control');
  });

  it('knows the last step of a draft whose box has gone, not the step before', () => {
    const step = (label: string) =>
      `<div role="dialog"><form method="POST"><div role="button" id="submit" aria-label="${label}"></div></form></div>`;
    showPage(
      `<div role="dialog"><form method="POST"><div id="editor" contenteditable="true" role="textbox" data-lexical-editor="true">Bonjour</div></form></div>`,
    );
    const left = open(post);
    showPage(step('Publier'));
    expect(meansOf(find('#submit'), mouse('click'), left)).toBe('control');
    showPage(step('Suivant'));
    expect(meansOf(find('#submit'), mouse('click'), left)).toBeUndefined();
  });
});

describe('a hold', () => {
  function hold(held: boolean) {
    const calls = { decide: vi.fn(() => held), onHeld: vi.fn(), onPassed: vi.fn() };
    const over: { dialog: { hold(event: Event): Holding } | undefined } = { dialog: undefined };
    const look = createHold({
      composers: () => ({ open: [composer], left: undefined }),
      dialog: () => over.dialog,
      ...calls,
    });
    return { ...calls, over, see: (target: Element, event: Event) => shown(target, event, look) };
  }
  let composer: OpenComposer;
  beforeEach(() => {
    showPage(COMMENT);
    composer = open();
  });
  const PRESS = ['pointerdown', 'touchstart', 'pointerup', 'touchend', 'mousedown', 'mouseup', 'click'];

  it('takes a press as a whole, decides once, and tells at its last event', () => {
    const { see, decide, onHeld } = hold(true);
    const sign = find('#sign');
    expect(PRESS.map((type) => see(sign, mouse(type)))).toEqual([
      'take',
      'hide',
      'take',
      'hide',
      'take',
      'take',
      'take',
    ]);
    expect([decide, onHeld].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it('lets a press go as a whole, its submission too', () => {
    const { see, decide, onPassed } = hold(false);
    const sign = find('#sign');
    for (const type of PRESS) expect(see(sign, mouse(type))).toBeUndefined();
    expect(see(find('form'), new Event('submit', { bubbles: true }))).toBeUndefined();
    expect(decide).toHaveBeenCalledOnce();
    expect(onPassed).toHaveBeenCalledTimes(2);
    see(sign, mouse('pointerdown'));
    expect(decide).toHaveBeenCalledTimes(2);
  });

  it('takes a key from down to up, and only keys that went down', () => {
    const { see, onHeld } = hold(true);
    const editor = find('#editor');
    expect(see(editor, key({}, 'keyup'))).toBeUndefined();
    expect(['keydown', 'keypress', 'keyup'].map((type) => see(editor, key({}, type)))).toEqual([
      'take',
      'take',
      'take',
    ]);
    expect(onHeld).toHaveBeenCalledOnce();
    expect(see(editor, key({}, 'keyup'))).toBeUndefined();
  });

  it('gives the dialog each event, and the rest of the key that closed it', () => {
    const { see, over, decide } = hold(true);
    const editor = find('#editor');
    over.dialog = { hold: () => 'hide' };
    expect(see(editor, mouse('click'))).toBe('hide');
    expect(see(editor, key({ key: 'Escape', code: 'Escape' }))).toBe('hide');
    over.dialog = undefined;
    expect(see(editor, key({ key: 'Escape', code: 'Escape' }, 'keyup'))).toBe('hide');
    expect(see(editor, key({ key: 'a', code: 'KeyA' }))).toBeUndefined();
    expect(decide).not.toHaveBeenCalled();
  });
});

describe('release', () => {
  it('presses the control there is now, once, and nothing where there is none', async () => {
    showPage(COMMENT);
    const composer = open();
    const control = find('#submit');
    const fresh = control.cloneNode(true) as HTMLElement;
    control.replaceWith(fresh);
    const clicked = vi.fn();
    fresh.addEventListener('click', clicked);
    expect(await release({ composer, by: 'control', control })).toBe(true);
    expect(clicked).toHaveBeenCalledOnce();
    fresh.setAttribute('aria-disabled', 'true');
    expect(await release({ composer, by: 'control', control })).toBe(false);
    fresh.remove();
    expect(await release({ composer, by: 'control', control })).toBe(false);
    expect(clicked).toHaveBeenCalledOnce();
  });

  it('presses the very key again, in the editor', async () => {
    showPage(COMMENT);
    const pressed: string[] = [];
    for (const type of ['keydown', 'keypress', 'keyup']) {
      find('#editor').addEventListener(type, (event) => {
        const { key: name, ctrlKey } = event as KeyboardEvent;
        pressed.push(`${type} ${ctrlKey ? 'ctrl ' : ''}${name}`);
        if (type === 'keydown') event.preventDefault();
      });
    }
    const init = { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true };
    expect(await release({ composer: open(), by: 'key', key: init })).toBe(true);
    expect(pressed).toEqual(['keydown ctrl Enter', 'keyup ctrl Enter']);
  });
});
