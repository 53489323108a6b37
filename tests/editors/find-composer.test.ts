import { beforeEach, expect, it } from 'vitest';
import { classifyEditor, findComposer, findSubmit } from '../../lib/editors/find-composer.ts';
import type { Composer, Network, OtherPlace } from '../../lib/networks/network.ts';
import { find, layOutPage, showPage } from './page.ts';

beforeEach(layOutPage);

const composer: Composer = {
  kind: 'post',
  trust: 'label',
  editor: '[contenteditable]',
  submits: [{ selector: 'button', labels: ['Publish'] }],
  keys: [],
};
const network = (changes: Partial<Network>): Network => ({
  id: 'x',
  name: 'Any',
  hosts: [],
  reading: '',
  start: 'https://x.com/',
  decoys: '.decoy',
  messages: [],
  composers: [composer],
  limits: { post: { max: 1, unit: 'utf16' }, comment: { max: 1, unit: 'utf16' } },
  hashtags: 1,
  ...changes,
});
const EDITOR = '<main><div id="editor" contenteditable="true"></div></main>';

it('takes the first composer that matches', () => {
  showPage(EDITOR);
  const composers = [{ ...composer, path: '^/no' }, { ...composer, kind: 'comment' as const }, composer];
  expect(classifyEditor(find('#editor'), network({ composers }), '/yes')).toMatchObject({
    is: 'composer',
    kind: 'comment',
  });
});

it.each<[string, OtherPlace, string]>([
  ['no condition', {}, 'composer'],
  ['all conditions', { within: 'main', editor: '#editor', path: '^/a' }, 'message'],
  ['one that fails', { within: 'main', editor: '#editor', path: '^/b' }, 'composer'],
  ['outside of what is not there', { outside: 'form' }, 'message'],
  ['outside of what is there', { outside: 'main' }, 'composer'],
])('a message place with %s', (_name, place, is) => {
  showPage(EDITOR);
  expect(classifyEditor(find('#editor'), network({ messages: [place] }), '/a').is).toBe(is);
});

it('survives rules no browser understands', () => {
  showPage(EDITOR);
  const composers = [
    { ...composer, path: '(' },
    { ...composer, editor: '[[[' },
    { ...composer, within: '[[[' },
  ];
  expect(classifyEditor(find('#editor'), network({ decoys: '[[[', composers }), '/').is).toBe('unknown');
});

it('finds the button of an editor that stands directly in a shadow root', () => {
  showPage(
    '<div id="host"><template shadow="open"><div id="editor" contenteditable="true"></div><button>Publish</button></template></div>',
  );
  expect(findComposer(find('#editor'), network({}), '/')?.container).toBe(find('#host'));
  expect(findSubmit(composer, find('#host'))).toBe(find('button'));
});

it.each([
  ['<button> publish\n</button>', true],
  ['<button aria-label="Publish"><svg></svg></button>', true],
  ['<button>Publish all</button>', false],
  ['<button aria-label="Publish a copy">Publish</button>', false],
])('compares labels as a whole: %s', (html, found) => {
  showPage(`<main id="box">${html}</main>`);
  expect(findSubmit(composer, find('#box')) !== undefined).toBe(found);
});

it('takes no labelled control before the editor', () => {
  showPage(
    '<main id="box"><button>Publish</button><div id="editor" contenteditable="true"></div><button id="own">Publish</button></main>',
  );
  expect(findSubmit(composer, find('#box'), find('#editor'))).toBe(find('#own'));
});

it('does not look beyond the `within` ancestor', () => {
  showPage(
    '<main><div id="box"><p><b id="editor" contenteditable="true"></b></p></div><button>Publish</button></main>',
  );
  const composers = [{ ...composer, within: '#box' }];
  expect(findComposer(find('#editor'), network({ composers }), '/')?.container).toBe(find('#box'));
});
