import { beforeEach, describe, expect, it } from 'vitest';
import { classifyEditor, findComposer, findSubmit } from '../../lib/editors/find-composer.ts';
import { linkedin } from '../../lib/networks/linkedin.ts';
import { find, layOutPage, showPage } from './page.ts';

beforeEach(layOutPage);

const quill = (id = 'editor') => `<div class="ql-container">
  <div class="ql-editor" id="${id}" contenteditable="true" role="textbox" aria-label="Text editor for creating content"><p><br></p></div>
  <div class="ql-clipboard" id="${id}-clipboard" contenteditable="true" tabindex="-1"></div></div>`;
const tiptap = (id = 'editor') =>
  `<div data-testid="ui-core-tiptap-text-editor-wrapper"><div class="tiptap ProseMirror" id="${id}" contenteditable="true" role="textbox" aria-label="Text editor for creating comment"><p></p></div></div>`;
const ACTIONS = `<div><button type="button">Like</button><button type="button" id="action">Comment</button></div>`;
const SECTION = `<div componentkey="commentButtonSection-1"><button type="button" id="submit"><span> Comment </span></button></div>`;
const post = (inside: string) => `<div role="list"><div role="listitem" id="post">${ACTIONS}${inside}</div></div>`;
const commentBox = (inside: string) => `<div componentkey="commentBox-1" id="box">${inside}</div>`;
const shareModal = (button = '<button class="share-actions__primary-action" id="submit">Post</button>') =>
  `<div role="dialog" data-test-modal-id="sharebox" class="share-box-v2__modal" id="modal">${quill()}<div id="actions">${button}</div></div>`;
const outlet = (inside: string) =>
  `<div id="interop-outlet" data-testid="interop-shadowdom"><template shadow="open"><div id="artdeco-modal-outlet">${inside}</div></template></div>`;

const matchOf = (id = '#editor', path = '/feed/') => findComposer(find(id), linkedin, path);
const classOf = (id = '#editor', path = '/feed/') => classifyEditor(find(id), linkedin, path).is;

describe('posts', () => {
  it.each([
    ['in the open shadow root of hashed pages', outlet(shareModal())],
    ['in the light DOM of legacy pages', shareModal()],
  ])('%s', (_name, html) => {
    showPage(html);
    const match = matchOf()!;
    expect(match.kind).toBe('post');
    expect(match.container).toBe(find('#modal'));
    expect(findSubmit(match.composer, match.container)).toBe(find('#submit'));
  });

  it('are told from the clipboard beside them', () => {
    showPage(shareModal());
    expect(classOf('#editor-clipboard')).toBe('decoy');
  });

  it('have their button asked for each time, since enabling replaces it', () => {
    showPage(shareModal());
    const { composer, container } = matchOf()!;
    find('#actions').innerHTML = '<button class="share-actions__primary-action" id="enabled">Post</button>';
    expect(findSubmit(composer, container, find('#editor'))).toBe(find('#enabled'));
  });
});

describe('comments of hashed pages', () => {
  it('have their button, not the post\'s own "Comment"', () => {
    showPage(post(commentBox(`<div>${tiptap()}</div>${SECTION}`)));
    const match = matchOf()!;
    expect([match.kind, match.container]).toEqual(['comment', find('#box')]);
    expect(findSubmit(match.composer, match.container, find('#editor'))).toBe(find('#submit'));
  });

  it('have none while empty: the container is the comment box', () => {
    showPage(post(commentBox(tiptap())));
    const match = matchOf()!;
    expect(match.container).toBe(find('#box'));
    expect(findSubmit(match.composer, match.container, find('#editor'))).toBeUndefined();
  });

  it('are plain text in some builds', () => {
    showPage(post(commentBox('<div id="editor" role="textbox" contenteditable="plaintext-only"></div>')));
    expect(matchOf()?.kind).toBe('comment');
  });

  it('have the key of the button on the button itself in some', () => {
    showPage(
      post(commentBox(`${tiptap()}<button id="submit" componentkey="commentButtonSection-1">Commenter</button>`)),
    );
    const { composer, container } = matchOf()!;
    expect(findSubmit(composer, container)).toBe(find('#submit'));
  });

  it('without a comment box around them take no labelled button of the post', () => {
    showPage(post(`${tiptap()}<ul><li><button type="button">Reply</button></li></ul>`));
    const match = matchOf()!;
    expect([match.kind, match.container]).toEqual(['comment', find('#post')]);
    expect(findSubmit(match.composer, match.container, find('#editor'))).toBeUndefined();
  });

  it('without a comment box find the button in the wrapper', () => {
    const reply = tiptap().replace(/<\/div>$/, '<button type="button" id="submit">Reply</button></div>');
    showPage(post(reply));
    const { composer, container } = matchOf()!;
    expect(findSubmit(composer, container, find('#editor'))).toBe(find('#submit'));
  });

  it('do not take the button of another box in the same post', () => {
    showPage(post(`${tiptap()}<div id="other">${tiptap('second')}${SECTION}</div>`));
    const first = matchOf('#editor')!;
    expect(findSubmit(first.composer, first.container, find('#editor'))).toBeUndefined();
    const second = matchOf('#second')!;
    expect(second.container).toBe(find('#other'));
    expect(findSubmit(second.composer, second.container, find('#second'))).toBe(find('#submit'));
  });
});

describe('comments of legacy pages', () => {
  const form = (button: string, id = 'editor') =>
    `<div class="comments-comment-box"><form class="comments-comment-box__form" id="form">${quill(id)}${button}</form></div>`;

  it('share the label of the post editor, and have a button once there is text', () => {
    showPage(`<div class="feed-shared-update-v2" data-urn="urn:li:activity:1">${ACTIONS}${form('')}</div>`);
    const { kind, composer, container } = matchOf()!;
    expect([kind, container]).toEqual(['comment', find('#form')]);
    expect(findSubmit(composer, container, find('#editor'))).toBeUndefined();

    const button = '<button class="comments-comment-box__submit-button--cr" id="submit">Comment</button>';
    find('#form').insertAdjacentHTML('beforeend', button);
    expect(findSubmit(composer, container, find('#editor'))).toBe(find('#submit'));
  });

  it('in a reply do not take the "Reply" that opened it', () => {
    showPage(
      `<article data-id="urn:li:comment:1" id="comment"><button>Reply</button>${quill()}<article><button>Reply</button></article></article>`,
    );
    const { kind, composer, container } = matchOf()!;
    expect([kind, container]).toEqual(['comment', find('#comment')]);
    expect(findSubmit(composer, container, find('#editor'))).toBeUndefined();
  });
});

describe('what is none of ours', () => {
  const chat =
    '<form class="msg-form"><div class="msg-form__contenteditable" id="editor" contenteditable="true" role="textbox"></div></form>';

  it.each([
    ['a chat', chat, '/feed/'],
    [
      'a chat in the shadow root of the post modal',
      outlet(`${shareModal().replaceAll('editor', 'post')}<div id="msg-overlay">${chat}</div>`),
      '/feed/',
    ],
    ['anything on the messaging page', quill(), '/messaging/thread/1/'],
    ['anything on the messaging page with a query', quill(), '/messaging?filter=unread'],
    ['the note of an invitation', '<textarea id="custom-message"></textarea>', '/in/ada/'],
  ])('is a message: %s', (_name, html, path) => {
    showPage(html);
    expect(classOf(html.includes('textarea') ? '#custom-message' : '#editor', path)).toBe('message');
  });

  it.each([
    [
      'an article',
      '<div id="editor" class="ProseMirror" contenteditable="true" aria-label="Editor for article content"></div>',
    ],
    ['the wrapper of comments in no post and no dialog', tiptap()],
  ])('is unknown: %s', (_name, html) => {
    showPage(html);
    expect(classOf()).toBe('unknown');
  });

  it.each([
    ['without a size', '<div id="editor" class="ql-editor" contenteditable="true" data-box="0 0 0 0"></div>'],
    ['a search', '<div role="search"><div id="editor" contenteditable="true"></div></div>'],
    ['hidden from readers', '<div id="editor" contenteditable="true" aria-hidden="true"></div>'],
  ])('is a decoy: %s', (_name, html) => {
    showPage(`<div class="share-box">${html}</div>`);
    expect(classOf()).toBe('decoy');
  });

  it('is a decoy: the headline of a profile, in the wrapper of comments; a comment in a dialog is none', () => {
    showPage(`<div role="dialog">${tiptap()}</div>`);
    expect(classOf()).toBe('decoy');
    showPage(`<div role="dialog"><article>${tiptap()}</article></div>`);
    expect(classOf()).toBe('composer');
    showPage(`<div role="dialog"><div componentkey="commentBox-1">${tiptap()}</div></div>`);
    expect(classOf()).toBe('composer');
  });

  it('is a decoy once it left the page', () => {
    showPage(shareModal());
    const editor = find('#editor');
    editor.remove();
    expect(classifyEditor(editor, linkedin, '/feed/').is).toBe('decoy');
    expect(findComposer(editor, linkedin, '/feed/')).toBeUndefined();
  });
});
