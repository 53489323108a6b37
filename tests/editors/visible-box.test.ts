import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clippersOf, visibleBoxOf } from '../../lib/editors/visible-box.ts';
import { find, layOutPage, showPage } from './page.ts';

beforeEach(layOutPage);
afterEach(() => void vi.restoreAllMocks());

const EDITOR = '<div id="editor" data-box="100 50 300 900"></div>';
const seen = (html: string) => {
  showPage(html);
  const editor = find('#editor');
  const { x, y, width, height } = visibleBoxOf(editor, clippersOf(editor));
  return `${x} ${y} ${width} ${height}`;
};

it('is what a scrolling ancestor shows of the element', () => {
  expect(seen(`<div style="overflow-x: auto; overflow-y: auto" data-box="80 200 400 300"><p>${EDITOR}</p></div>`)).toBe(
    '100 200 300 300',
  );
});

it('is what all of them show, each in its own directions', () => {
  const inner = `<div style="overflow-x: clip; overflow-y: visible" data-box="150 0 100 10">${EDITOR}</div>`;
  expect(seen(`<div style="overflow-x: hidden; overflow-y: hidden" data-box="0 100 500 400">${inner}</div>`)).toBe(
    '150 100 100 400',
  );
});

it('is looked for through shadow roots', () => {
  const host = `<div><template shadow="open">${EDITOR}</template></div>`;
  expect(seen(`<div style="overflow-x: auto; overflow-y: auto" data-box="80 200 400 300">${host}</div>`)).toBe(
    '100 200 300 300',
  );
});

it.each([
  ['nothing clips it', `<div data-box="80 200 400 300">${EDITOR}</div>`],
  ['it clips itself', EDITOR.replace('<div', '<div style="overflow-x: auto; overflow-y: auto"')],
  [
    'it has left what scrolls',
    `<div style="overflow-x: auto; overflow-y: auto" data-box="0 0 9 9"><div style="position: fixed">${EDITOR}</div></div>`,
  ],
  ['none of it can be seen', `<div style="overflow-x: auto; overflow-y: auto" data-box="80 0 400 40">${EDITOR}</div>`],
])('is the whole box where %s', (_why, html) => {
  expect(seen(html)).toBe('100 50 300 900');
});
