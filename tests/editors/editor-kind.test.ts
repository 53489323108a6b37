import { expect, it } from 'vitest';
import { kindOf } from '../../lib/editors/editor-kind.ts';
import { find, showPage } from './page.ts';

it.each([
  ['textarea', '<textarea data-me></textarea>'],
  ['draft', '<div data-me class="notranslate public-DraftEditor-content" contenteditable="true"></div>'],
  ['draft', '<div data-me contenteditable="true"><div data-contents="true"></div></div>'],
  ['lexical', '<div data-me contenteditable="true" data-lexical-editor="true"><p></p></div>'],
  ['lexical', '<div data-me contenteditable="true" data-outline-editor="true"><p></p></div>'],
  ['lexical', '<div data-me contenteditable="true"><p><span data-lexical-text="true">a</span></p></div>'],
  ['prosemirror', '<div data-me class="tiptap ProseMirror" contenteditable="true"></div>'],
  ['quill1', '<div><div data-me class="ql-editor"></div><div class="ql-clipboard" contenteditable="true"></div></div>'],
  ['quill2', '<div><div data-me class="ql-editor"></div></div>'],
  ['other', '<div data-me contenteditable="plaintext-only"></div>'],
])('tells %s', (kind, html) => {
  showPage(html);
  expect(kindOf(find('[data-me]'))).toBe(kind);
});
