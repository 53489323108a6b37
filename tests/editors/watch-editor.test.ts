import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchEditor } from '../../lib/editors/watch-editor.ts';
import { find, layOutPage, showPage } from './page.ts';

let frames: FrameRequestCallback[];
let resize: (() => void) | undefined;

beforeEach(() => {
  layOutPage();
  frames = [];
  resize = undefined;
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => delete frames[id - 1]);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        resize = callback;
      }
      observe() {}
      disconnect() {
        resize = undefined;
      }
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const nextFrame = () => {
  const due = frames;
  frames = [];
  for (const frame of due) frame?.(0);
};
const mutations = () => new Promise((resolve) => setTimeout(resolve));

function watch(html = '<div id="editor" contenteditable="true"><p>one</p></div>') {
  showPage(html);
  const stop = new AbortController();
  const onChange = vi.fn();
  const onGone = vi.fn();
  const { hasChanged } = watchEditor(find('#editor'), { onChange, onGone, signal: stop.signal });
  return { editor: find('#editor'), stop, onChange, onGone, hasChanged };
}

describe('watchEditor', () => {
  it('knows of a change before it tells of it, and of none after', async () => {
    const { editor, onChange, hasChanged } = watch();
    expect(hasChanged()).toBe(false);
    (editor.querySelector('p')!.firstChild as Text).data = 'two';
    await mutations();
    expect(hasChanged()).toBe(true);
    expect(onChange).not.toHaveBeenCalled();
    nextFrame();
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(hasChanged()).toBe(false);
  });

  it('tells which text changed, where nothing else did', async () => {
    const { editor, onChange } = watch('<div id="editor" contenteditable="true"><p>one</p><p>two</p></div>');
    const [one, two] = [...editor.querySelectorAll('p')].map(({ firstChild }) => firstChild as Text);
    one!.data = 'on';
    one!.data = 'ones';
    await mutations();
    nextFrame();
    expect(onChange).toHaveBeenLastCalledWith(one);
    one!.data = 'one';
    two!.data = 'twos';
    await mutations();
    nextFrame();
    expect(onChange).toHaveBeenLastCalledWith(undefined);
    editor.querySelector('p')!.append('!');
    await mutations();
    nextFrame();
    expect(onChange).toHaveBeenLastCalledWith(undefined);
    expect(onChange).toHaveBeenCalledTimes(3);
  });

  it('vouches for no textarea, which a page may write into unheard, nor for what it no longer watches', () => {
    expect(watch('<textarea id="editor">one</textarea>').hasChanged()).toBe(true);
    const { stop, hasChanged } = watch();
    stop.abort();
    expect(hasChanged()).toBe(true);
  });

  it('tells of many changes once a frame', async () => {
    const { editor, onChange } = watch();
    (editor.querySelector('p')!.firstChild as Text).data = 'two';
    editor.append(document.createElement('p'));
    await mutations();
    editor.dispatchEvent(new Event('input'));
    expect(onChange).not.toHaveBeenCalled();
    nextFrame();
    expect(onChange).toHaveBeenCalledTimes(1);

    editor.firstChild!.remove();
    await mutations();
    nextFrame();
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it.each(['input', 'compositionend'])('hears %s, which changes no node in a textarea', (type) => {
    const { editor, onChange } = watch('<textarea id="editor"></textarea>');
    editor.dispatchEvent(new Event(type));
    nextFrame();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('minds neither attributes nor what is around the editor', async () => {
    const { editor } = watch();
    editor.className = 'focused';
    document.body.append('text');
    await mutations();
    expect(frames).toEqual([]);
  });

  it('stops when told to, even between a change and its frame', async () => {
    const { editor, stop, onChange } = watch();
    editor.dispatchEvent(new Event('input'));
    stop.abort();
    editor.append('more');
    editor.dispatchEvent(new Event('input'));
    await mutations();
    nextFrame();
    expect(onChange).not.toHaveBeenCalled();
    expect(resize).toBeUndefined();
  });

  it('does not begin once it was told to stop', () => {
    showPage('<textarea id="editor"></textarea>');
    const onChange = vi.fn();
    watchEditor(find('#editor'), { onChange, signal: AbortSignal.abort() });
    find('#editor').dispatchEvent(new Event('input'));
    nextFrame();
    expect(onChange).not.toHaveBeenCalled();
  });

  it.each([
    ['removed', (editor: HTMLElement) => editor.remove()],
    ['hidden', (editor: HTMLElement) => editor.setAttribute('data-box', '0 0 0 0')],
  ])('tells once that the editor was %s, and stops', (_name, change) => {
    const { editor, onChange, onGone } = watch();
    resize?.();
    expect(onGone).not.toHaveBeenCalled();
    editor.dispatchEvent(new Event('input'));
    change(editor);
    resize?.();
    resize?.();
    nextFrame();
    expect(onGone).toHaveBeenCalledTimes(1);
    expect(onChange).not.toHaveBeenCalled();
  });
});
