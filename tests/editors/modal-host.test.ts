import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepFocus, overlayParentOf } from '../../lib/editors/modal-host.ts';
import { find, showPage } from './page.ts';

/** happy-dom knows no top layer: `data-is` says which of its selectors an element would match. */
function simulateTopLayer(): void {
  const matches = Element.prototype.matches;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
    if (!selector.includes(':')) return matches.call(this, selector);
    if (selector === ':popover-open') throw new SyntaxError('a browser that knows no popover');
    return selector.endsWith(this.getAttribute('data-is') ?? 'nothing');
  });
}
afterEach(() => vi.restoreAllMocks());

describe('overlayParentOf', () => {
  it.each([
    ['the root of the page', '<div id="editor"></div>', 'html'],
    ['not a dialog that is not modal', '<dialog open><div id="editor"></div></dialog>', 'html'],
    ['the modal dialog around', '<dialog data-is=":modal" id="at"><div id="editor"></div></dialog>', '#at'],
    [
      'the innermost of two',
      '<dialog data-is=":modal"><dialog data-is=":modal" id="at"><p id="editor"></p></dialog></dialog>',
      '#at',
    ],
    [
      'a full-screen element, where popovers are unknown',
      '<div data-is=":fullscreen" id="at"><p id="editor"></p></div>',
      '#at',
    ],
    [
      'the dialog around a shadow root',
      '<dialog data-is=":modal" id="at"><div><template shadow="open"><p id="editor"></p></template></div></dialog>',
      '#at',
    ],
  ])('is %s', (_name, html, parent) => {
    showPage(html);
    simulateTopLayer();
    const expected = parent === 'html' ? document.documentElement : document.querySelector(parent);
    expect(overlayParentOf(find('#editor'))).toBe(expected);
  });
});

describe('keepFocus', () => {
  const watchFocus = (signal: AbortSignal) => {
    const trap = vi.fn();
    for (const type of ['focusin', 'focusout', 'focus', 'blur'])
      document.addEventListener(type, trap, { capture: true, signal });
    return trap;
  };
  const fire = (target: EventTarget, type: string, relatedTarget: EventTarget | null = null) =>
    target.dispatchEvent(new FocusEvent(type, { bubbles: true, composed: true, relatedTarget }));

  it.each(['focusin', 'focusout', 'focus', 'blur'])('hides %s of our host from the page, and no other', (type) => {
    showPage('<div id="host"><template shadow="open"><input id="ours"></template></div><input id="theirs">');
    const stop = new AbortController();
    keepFocus(find('#host'), stop.signal);
    const trap = watchFocus(stop.signal);
    fire(find('#ours'), type);
    fire(find('#theirs'), type, find('#host'));
    expect(trap).not.toHaveBeenCalled();
    fire(find('#theirs'), type, document.body);
    expect(trap).toHaveBeenCalledTimes(1);
    stop.abort();
  });

  it('tells what is inside of it, and nobody else', () => {
    showPage('<div id="host"><template shadow="open"><p id="around"><input id="ours"></p></template></div>');
    const stop = new AbortController();
    keepFocus(find('#host'), stop.signal);
    const trap = watchFocus(stop.signal);
    const heard: string[] = [];
    for (const type of ['focusin', 'focusout', 'focus', 'blur'])
      find('#around').addEventListener(type, ({ type, target }) => heard.push(`${type} ${(target as Element).id}`));
    for (const type of ['focus', 'focusin', 'blur', 'focusout']) fire(find('#ours'), type);
    expect(heard).toEqual(['focusin ours', 'focusout ours']);
    expect(trap).not.toHaveBeenCalled();
    stop.abort();
  });

  it('stops when told to', () => {
    showPage('<div id="host"></div>');
    const [kept, watched] = [new AbortController(), new AbortController()];
    keepFocus(find('#host'), kept.signal);
    kept.abort();
    const trap = watchFocus(watched.signal);
    fire(find('#host'), 'focusin');
    expect(trap).toHaveBeenCalledTimes(1);
    watched.abort();
  });
});
