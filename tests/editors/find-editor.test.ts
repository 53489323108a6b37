import { describe, expect, it } from 'vitest';
import { editingHostOf, editorOf } from '../../lib/editors/find-editor.ts';
import { find, showPage } from './page.ts';

describe('editingHostOf', () => {
  it.each([
    ['a textarea', '<textarea id="host" class="at"></textarea>'],
    ['contenteditable="true"', '<div id="host" contenteditable="true"><p><b class="at"></b></p></div>'],
    ['contenteditable=""', '<div id="host" contenteditable=""><p class="at"></p></div>'],
    ['plaintext-only', '<div id="host" contenteditable="plaintext-only" class="at"></div>'],
    ['any letter case', '<div id="host" contenteditable="TRUE" class="at"></div>'],
    ['the outermost of two', '<div id="host" contenteditable="true"><p contenteditable="true" class="at"></p></div>'],
    ['around a locked part', '<div id="host" contenteditable="true"><i contenteditable="false" class="at"></i></div>'],
    [
      'an editor inside a locked part',
      '<div contenteditable="true"><div contenteditable="false"><p id="host" contenteditable="true"><b class="at"></b></p></div></div>',
    ],
  ])('%s', (_name, html) => {
    showPage(html);
    expect(editingHostOf(find('.at'))).toBe(find('#host'));
  });

  it('starts at a text node', () => {
    showPage('<div id="host" contenteditable="true">word</div>');
    expect(editingHostOf(find('#host').firstChild!)).toBe(find('#host'));
  });

  it.each([
    ['a one-line field', '<input class="at">'],
    ['a locked element', '<div contenteditable="false" class="at"></div>'],
    ['a textbox by role only', '<div role="textbox" class="at"></div>'],
    ['a word no browser knows', '<div contenteditable="maybe" class="at"></div>'],
  ])('is none for %s', (_name, html) => {
    showPage(html);
    expect(editingHostOf(find('.at'))).toBeUndefined();
  });
});

describe('editorOf', () => {
  const editorAt = (target: EventTarget): HTMLElement | undefined => {
    let found: HTMLElement | undefined;
    const listen = (event: Event) => {
      found = editorOf(event);
    };
    window.addEventListener('input', listen, { capture: true, once: true });
    target.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    return found;
  };

  it('sees into an open root, where the target is retargeted', () => {
    showPage('<div><template shadow="open"><div id="box" contenteditable="true"><p></p></div></template></div>');
    expect(editorAt(find('#box p'))).toBe(find('#box'));
  });

  it('follows the focus into a closed root, where the path ends at the host', () => {
    showPage('<div id="host"><template shadow="closed"><div id="box" contenteditable="true"></div></template></div>');
    const root = (find('#host') as unknown as { openOrClosedShadowRoot: ShadowRoot }).openOrClosedShadowRoot;
    Object.defineProperty(root, 'activeElement', { value: find('#box') });
    expect(editorAt(find('#host'))).toBe(find('#box'));
  });

  it('is none for an event on the window', () => {
    expect(editorAt(window)).toBeUndefined();
  });
});
