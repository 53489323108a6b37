import { beforeEach, describe, expect, it } from 'vitest';
import { classifyEditor, findComposer, findSubmit, isSubmitEnabled } from '../../lib/editors/find-composer.ts';
import { facebook } from '../../lib/networks/facebook.ts';
import { find, layOutPage, showPage } from './page.ts';

beforeEach(layOutPage);

const lexical = (id = 'editor', mark = 'data-lexical-editor') =>
  `<div id="${id}" contenteditable="true" role="textbox" ${mark}="true" aria-label="Box"><p><br></p></div>`;
const commentForm = (id = 'editor') => `<form role="presentation" id="${id}-form">${lexical(id)}
  <ul data-id="unfocused-state-actions-list"></ul>
  <div id="focused-state-composer-submit"><div role="button" id="${id}-submit" aria-label="Commenter" aria-disabled="true"></div></div></form>`;
const dialog = (buttons: string) =>
  `<div role="dialog"><form method="POST" id="form">${lexical()}${buttons}<input type="submit" hidden></form></div>`;
const button = (label: string, id = 'submit') =>
  `<div role="button" tabindex="0" id="${id}" aria-label="${label}"><span>${label}</span></div>`;

const matchOf = (id = '#editor', path = '/') => findComposer(find(id), facebook, path);

describe('comments', () => {
  it('each have the button of their own form, whose id repeats', () => {
    showPage(commentForm('first') + commentForm('second'));
    for (const id of ['first', 'second']) {
      const match = matchOf(`#${id}`)!;
      expect([match.kind, match.container]).toEqual(['comment', find(`#${id}-form`)]);
      expect(findSubmit(match.composer, match.container)).toBe(find(`#${id}-submit`));
    }
  });

  it('under a post opened in a dialog are no posts', () => {
    showPage(`<div role="dialog">${button('Partager', 'share')}<form method="POST">${commentForm()}</form></div>`);
    const match = matchOf()!;
    expect([match.kind, match.container]).toEqual(['comment', find('#editor-form')]);
  });

  it('are known by the mark of an older build', () => {
    showPage(`<form role="presentation">${lexical('editor', 'data-outline-editor')}</form>`);
    expect(matchOf()?.kind).toBe('comment');
  });
});

describe('posts', () => {
  it.each(['Post', 'Publier', 'POST ', 'Share now', 'نشر'])('are published by "%s"', (label) => {
    showPage(
      dialog(
        `${button('Edit privacy. Sharing with Public', 'privacy')}${button('Add to your post', 'add')}${button(label)}`,
      ),
    );
    const match = matchOf()!;
    expect([match.kind, match.container]).toEqual(['post', find('#form')]);
    expect(findSubmit(match.composer, match.container, find('#editor'))).toBe(find('#submit'));
  });

  it('of two steps have no button at the first, and one at the last, when the box is gone', () => {
    showPage(dialog(button('Next', 'next')));
    const { composer, container } = matchOf()!;
    const editor = find('#editor');
    expect(container).toBe(find('#form'));
    expect(findSubmit(composer, container, editor)).toBeUndefined();
    find('#form').innerHTML = button('Post');
    expect(findSubmit(composer, container, editor)).toBe(find('#submit'));
  });
});

describe('messages', () => {
  it.each([
    ['a chat tab over the feed', `<div role="none">${lexical()}</div>`, '/'],
    ['the messages page', lexical(), '/messages/t/1'],
    ['the messages page, whatever is around it', dialog(''), '/messages?x=1'],
  ])('are left alone: %s', (_name, html, path) => {
    showPage(html);
    expect(classifyEditor(find('#editor'), facebook, path)).toEqual({ is: 'message' });
    expect(matchOf('#editor', path)).toBeUndefined();
  });
});

it('leaves an unknown dialog unknown', () => {
  showPage(`<div role="dialog">${lexical()}</div>`);
  expect(classifyEditor(find('#editor'), facebook, '/').is).toBe('unknown');
});

describe('isSubmitEnabled', () => {
  it.each([
    ['<button id="b"></button>', true],
    ['<button id="b" disabled></button>', false],
    ['<button id="b" aria-disabled="true"></button>', false],
    ['<div id="b" role="button" aria-disabled="false"></div>', true],
    ['<div id="b" role="button" aria-disabled="true"></div>', false],
  ])('%s', (html, enabled) => {
    showPage(html);
    expect(isSubmitEnabled(find('#b'))).toBe(enabled);
  });
});
