import { describe, expect, it } from 'vitest';
import { rangeOf, readText } from '../../lib/editors/read-text.ts';
import { find, showPage } from './page.ts';

const editable = (html: string, whiteSpace = 'pre-wrap') => {
  showPage(`<div id="editor" contenteditable="true" style="white-space: ${whiteSpace}">${html}</div>`);
  return find('#editor');
};

const draftBlock = (inner: string) =>
  `<div data-block="true" data-offset-key="a-0-0"><div class="public-DraftStyleDefault-block"><span data-offset-key="a-0-0">${inner}</span></div></div>`;
const draft = (...blocks: string[]) => `<div data-contents="true">${blocks.map(draftBlock).join('')}</div>`;
const leaf = (text: string) => `<span data-text="true">${text}</span>`;
const EMPTY_LEAF = '<br data-text="true">';
const word = (text: string) => `<span data-lexical-text="true">${text}</span>`;
const TRAILING = '<br class="ProseMirror-trailingBreak">';

describe.each<[string, readonly (readonly [string, string, string])[]]>([
  [
    'Draft.js',
    [
      ['empty', draft(EMPTY_LEAF), ''],
      ['lines', draft(leaf('one'), leaf('two')), 'one\ntwo'],
      ['a blank line', draft(leaf('one'), EMPTY_LEAF, leaf('two')), 'one\n\ntwo'],
      ['a new last line', draft(leaf('one'), EMPTY_LEAF), 'one\n'],
      ['a first blank line', draft(EMPTY_LEAF, leaf('one')), '\none'],
      ['a line feed within a block', draft(leaf('one\ntwo')), 'one\ntwo'],
      ['hashtags and mentions', draft(`${leaf('a ')}<span class="hash">${leaf('#b')}</span>${leaf(' @c')}`), 'a #b @c'],
      [
        'an emoji on a background',
        draft(`${leaf('hi ')}<span style="background: none">${leaf('👩‍💻')}</span>`),
        'hi 👩‍💻',
      ],
    ],
  ],
  [
    'Lexical',
    [
      ['empty', '<p dir="auto"><br></p>', ''],
      ['paragraphs', `<p>${word('one')}</p><p>${word('two')}</p>`, 'one\ntwo'],
      ['a blank paragraph', `<p>${word('one')}</p><p><br></p><p>${word('two')}</p>`, 'one\n\ntwo'],
      ['line breaks', `<p>${word('one')}<br>${word('two')}</p>`, 'one\ntwo'],
      ['a managed line break', `<p>${word('one')}<br><br data-lexical-managed-linebreak="true"></p>`, 'one\n'],
      ['two line breaks', `<p>${word('one')}<br><br>${word('two')}</p>`, 'one\n\ntwo'],
      ['a mention span', `<p>${word('hi ')}<span class="mention">@Ada</span>${word(' !')}</p>`, 'hi @Ada !'],
      ['an emoji image', `<p>${word('hi ')}<span><img alt="😀" src=""></span>${word('!')}</p>`, 'hi 😀!'],
    ],
  ],
  [
    'Quill 1',
    [
      ['empty', '<p><br></p>', ''],
      ['lines', '<p>one</p><p>two</p>', 'one\ntwo'],
      ['blank lines', '<p>one</p><p><br></p><p><br></p><p>two</p>', 'one\n\n\ntwo'],
      ['lists', '<ul><li>one</li><li>two</li></ul><p>three</p>', 'one\ntwo\nthree'],
      [
        'a mention between guards',
        '<p>hi <span class="ql-mention">\ufeff<span contenteditable="false">@Ada</span>\ufeff</span> !</p>',
        'hi @Ada !',
      ],
    ],
  ],
  [
    'Quill 2',
    [
      [
        'a list with its markers',
        '<ol><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>one</li><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>two</li></ol>',
        'one\ntwo',
      ],
      ['bold and a link', '<p><strong>one</strong> <a href="#">two</a></p>', 'one two'],
    ],
  ],
  [
    'TipTap',
    [
      ['empty', `<p class="is-empty">${TRAILING}</p>`, ''],
      ['a blank line', `<p>one</p><p>${TRAILING}</p><p>two</p>`, 'one\n\ntwo'],
      ['a hard break', '<p>one<br>two</p>', 'one\ntwo'],
      ['a hard break at the end', `<p>one<br>${TRAILING}</p>`, 'one\n'],
      [
        'a mention and its separator',
        `<p>hi <span data-type="mention" contenteditable="false">@Ada</span><img class="ProseMirror-separator" alt="">${TRAILING}</p>`,
        'hi @Ada',
      ],
      ['code', '<pre><code>a\n  b</code></pre>', 'a\n  b'],
    ],
  ],
  [
    'plaintext-only',
    [
      ['lines', 'one\ntwo', 'one\ntwo'],
      ['a line feed for the caret', 'one\n\n', 'one\n'],
      ['a blank line', 'one\n\ntwo', 'one\n\ntwo'],
    ],
  ],
  [
    'any',
    [
      ['no-break spaces', '<p>one&nbsp;two</p>', 'one two'],
      ['guards', '<p>o\u200bne\ufeff</p>', 'one'],
      ['joined emoji', '<p>👨‍👩‍👧</p>', '👨‍👩‍👧'],
      ['spaces kept', '<p>one  two </p>', 'one  two '],
      ['nested blocks', '<div><div><p>one</p></div></div><div><p>two</p></div>', 'one\ntwo'],
      ['scripts and styles', '<p>one</p><style>p {}</style><script>1</script>', 'one'],
      ['an image without words', '<p>one<img src=""></p>', 'one'],
    ],
  ],
])('readText in %s', (_editor, cases) => {
  it.each(cases)('%s', (_name, html, text) => {
    expect(readText(editable(html)).text).toBe(text);
  });
});

describe('readText where white space collapses', () => {
  it.each([
    ['one run to one space', '<p>  one \n\t two  </p>\n <p>three</p>', 'one two\nthree'],
    ['across elements', '<p>one <b> two</b> </p>', 'one two'],
    ['before an image', '<p>one <img alt="😀"></p>', 'one 😀'],
    ['not beside a break', '<p>one <br> two</p>', 'one\ntwo'],
  ])('%s', (_name, html, text) => {
    expect(readText(editable(html, 'normal')).text).toBe(text);
  });
});

describe('readText in a textarea', () => {
  it('is its value, of the same length, and has no ranges', () => {
    showPage('<textarea id="editor"></textarea>');
    find<HTMLTextAreaElement>('#editor').value = 'one\u00a0two\n\u200b';
    const map = readText(find('#editor'));
    expect(map.text).toBe('one two\n\u200b');
    expect(rangeOf(map, 0, 3)).toBeUndefined();
  });
});

describe('the map', () => {
  it('notes what is locked', () => {
    const { segments } = readText(editable('<p>hi <i contenteditable="false"><b>@Ada</b></i>!</p>'));
    expect(segments.map(({ locked }) => locked?.localName)).toEqual([undefined, 'i', undefined]);
  });

  it.each([
    ['Draft.js', draft(leaf('alpha beta'), EMPTY_LEAF, `${leaf('gamma ')}${leaf('#delta')}`)],
    ['Lexical', `<p>${word('alpha')}<br>${word('beta gamma')}</p><p>${word('#delta')}</p>`],
    ['Quill', '<p>\ufeffalpha\ufeff be\u200bta</p><p><br></p><p><b>gamma</b> #delta</p>'],
    ['plaintext-only', 'alpha\nbeta\n\ngamma #delta'],
  ])('gives back each word of %s as a range', (_name, html) => {
    const map = readText(editable(html));
    const words = [...map.text.matchAll(/\S+/g)];
    expect(words.map(([found]) => found)).toEqual(['alpha', 'beta', 'gamma', '#delta']);
    for (const { 0: found, index } of words) {
      expect(
        rangeOf(map, index, index + found.length)
          ?.toString()
          .replace(/[\u200b\ufeff]/g, ''),
      ).toBe(found);
    }
  });

  it('ranges over several lines and over an image', () => {
    const map = readText(editable('<p>one</p><p>t<img alt=":)">o</p>'));
    expect(map.text).toBe('one\nt:)o');
    const across = rangeOf(map, 1, 5)!;
    expect([across.startContainer.nodeValue, across.startOffset]).toEqual(['one', 1]);
    expect([across.endContainer.nodeValue, across.endOffset]).toEqual(['t', 1]);
    const image = rangeOf(map, 5, 7)!;
    expect([image.startContainer.nodeName, image.startOffset, image.endOffset]).toEqual(['P', 1, 2]);
  });

  it('has no range outside the text, for nothing, or once the editor has changed', () => {
    const editor = editable('<p>one</p>');
    const map = readText(editor);
    expect(rangeOf(map, 2, 2)).toBeUndefined();
    expect(rangeOf(map, 1, 9)).toBeUndefined();
    expect(rangeOf(map, -1, 2)).toBeUndefined();
    (editor.querySelector('p')!.firstChild as Text).data = '';
    expect(rangeOf(map, 1, 3)).toBeUndefined();
  });
});
