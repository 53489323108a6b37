import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { boxOf, obstaclesNear } from '../../lib/editors/find-obstacles.ts';
import { find, layOutPage, showPage } from './page.ts';

const WINDOW = { clientWidth: 1000, clientHeight: 700 };

beforeEach(() => {
  layOutPage();
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(WINDOW.clientWidth);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(WINDOW.clientHeight);
  document.elementFromPoint = () => null;
});
afterEach(() => {
  vi.restoreAllMocks();
});

const page = (inside: string, around = '') =>
  showPage(`<main data-box="0 0 1000 700"><div id="box" data-box="300 300 400 100">
    <div id="editor" contenteditable="true" data-box="310 310 300 40"><a href="#" data-box="311 311 9 9">x</a></div>${inside}</div>${around}</main>`);
const found = () =>
  obstaclesNear(find('#editor'), find('#box'))
    .map(boxOf)
    .map(({ x, y }) => `${x} ${y}`);

describe('obstaclesNear', () => {
  it.each([
    '<button data-box="1 350 9 9"></button>',
    '<div role="button" data-box="1 350 9 9"></div>',
    '<a href="#" data-box="1 350 9 9"></a>',
    '<input data-box="1 350 9 9">',
    '<textarea data-box="1 350 9 9"></textarea>',
    '<select data-box="1 350 9 9"></select>',
    '<p contenteditable="true" data-box="1 350 9 9"></p>',
    '<i tabindex="0" data-box="1 350 9 9"></i>',
  ])('is %s', (html) => {
    page(html.replace('1 350', '620 360'));
    expect(found()).toEqual(['620 360']);
  });

  it.each([
    ['the editor and what is in it', ''],
    ['what has no size', '<button data-box="620 360 0 0"></button>'],
    ['plain text', '<p data-box="620 360 9 9">word</p>'],
    ['a whole post that takes the focus', '<article tabindex="0" data-box="300 410 400 300"></article>'],
  ])('is not %s', (_name, html) => {
    page(html);
    expect(found()).toEqual([]);
  });

  it('is not what is hidden', () => {
    page('<button data-box="620 360 9 9"></button>');
    find('button').checkVisibility = () => false;
    expect(found()).toEqual([]);
  });

  it('is what stands close around the container, but not what is far from it', () => {
    page(
      '',
      '<button data-box="300 420 80 30"></button><button data-box="300 660 80 30"></button><a href="#" data-box="0 0 20 20"></a>',
    );
    expect(found()).toEqual(['300 420']);
  });

  it('is not what lies behind the dialog the editor is in', () => {
    showPage(`<main data-box="0 0 1000 700"><button data-box="300 420 80 30"></button>
      <div role="dialog" id="box" data-box="300 300 400 100"><div id="editor" contenteditable="true"></div><button data-box="320 360 9 9"></button></div></main>`);
    expect(found()).toEqual(['320 360']);
  });

  it('is found in open shadow roots', () => {
    page('<div><template shadow="open"><button data-box="620 360 9 9"></button></template></div>');
    expect(found()).toEqual(['620 360']);
  });

  it('is what hangs in a bottom corner, elsewhere in the DOM, but not our own', () => {
    page('');
    document.body.insertAdjacentHTML(
      'beforeend',
      '<aside><button id="chat" data-box="700 660 300 40"><b id="hit"></b></button></aside><p id="ours"><button id="own"></button></p>',
    );
    document.elementFromPoint = (x) => (x > 500 ? find('#hit') : find('#own'));
    expect(obstaclesNear(find('#editor'), find('#box'), find('#ours'))[0]).toBe(find('#chat'));
    expect(obstaclesNear(find('#editor'), find('#box'), find('#ours'))).toHaveLength(1);
  });

  it('is found in the container however long the page before it is', () => {
    page('<button data-box="620 360 9 9"></button>');
    find('main').insertAdjacentHTML('afterbegin', '<br>'.repeat(7000));
    expect(found()).toEqual(['620 360']);
  });

  it('are at most 200', () => {
    page('<button data-box="620 360 9 9"></button>'.repeat(300));
    expect(found()).toHaveLength(200);
  });
});
