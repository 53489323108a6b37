import { beforeEach, describe, expect, it } from 'vitest';
import { classifyEditor, findComposer, findSubmit, siblingEditors } from '../../lib/editors/find-composer.ts';
import { x } from '../../lib/networks/x.ts';
import { find, layOutPage, showPage } from './page.ts';

beforeEach(layOutPage);

const box = (id: string, index = 0) => `<div data-testid="tweetTextarea_${index}_label">
  <div data-testid="tweetTextarea_${index}RichTextInputContainer"><div id="${id}" data-testid="tweetTextarea_${index}"
    class="notranslate public-DraftEditor-content" contenteditable="true" role="textbox" aria-autocomplete="list"></div></div></div>`;
const inline = (id = 'inline') =>
  `<div id="${id}-composer">${box(id)}<div><button data-testid="tweetButtonInline" id="${id}-submit">Post</button></div></div>`;
const TWEET = '<article data-testid="tweet"></article>';
const modal = (
  inside: string,
) => `<div id="layers"><div role="dialog" aria-labelledby="modal-header" id="dialog">${inside}
  <div><button data-testid="tweetButton" id="submit">Post</button></div></div></div>`;
const root = (inside: string) => `<div id="react-root"><main role="main">${inside}</main></div>`;

const matchOf = (id: string, path = '/home') => findComposer(find(id), x, path);
const submitOf = (id: string, path?: string) => {
  const match = matchOf(id, path)!;
  return findSubmit(match.composer, match.container, find(id));
};

describe('which kind', () => {
  it.each([
    ['the inline box at home', root(inline('box')), '/home', 'post'],
    ['the modal', modal(box('box')), '/compose/post', 'post'],
    ['a reply in the modal, by the post above it', modal(TWEET + box('box')), '/compose/post', 'comment'],
    ['a quote, by the post below it', modal(box('box') + TWEET), '/compose/post', 'post'],
    ['a reply, by the address', modal(box('box')), '/compose/post?in_reply_to=1', 'comment'],
    ['the inline box under a post', root(TWEET + inline('box')), '/ada/status/1', 'comment'],
    ['the same at its other address', root(TWEET + inline('box')), '/i/web/status/1', 'comment'],
    ['a new post over a post', root(TWEET) + modal(box('box')), '/ada/status/1', 'post'],
    [
      'the box a reply unfolds in',
      `<div data-testid="inline_reply_offscreen">${inline('box')}</div>`,
      '/home',
      'comment',
    ],
  ])('%s', (_name, html, path, kind) => {
    showPage(html);
    expect(matchOf('#box', path)?.kind).toBe(kind);
  });
});

describe('the same test id twice', () => {
  it('is two composers, each with its own button', () => {
    showPage(root(inline()) + modal(box('over')));
    expect(matchOf('#inline')?.container).toBe(find('#inline-composer'));
    expect(submitOf('#inline')).toBe(find('#inline-submit'));
    expect(matchOf('#over')?.container).toBe(find('#dialog'));
    expect(submitOf('#over')).toBe(find('#submit'));
  });

  it('does not count what merely begins like it', () => {
    showPage(root(inline()));
    const label = find('[data-testid="tweetTextarea_0_label"]');
    expect(classifyEditor(label, x, '/home').is).toBe('unknown');
  });
});

describe('a thread', () => {
  it('is all the boxes of its dialog, in order, from any of them', () => {
    showPage(root(inline()) + modal(box('first', 0) + box('second', 1)));
    for (const id of ['#first', '#second']) {
      const { composer, container } = matchOf(id)!;
      expect(siblingEditors(find(id), composer, container)).toEqual([find('#first'), find('#second')]);
      expect(submitOf(id)).toBe(find('#submit'));
    }
  });

  it('is found from the dialog, where the button stands beside one box', () => {
    const button = '<button data-testid="tweetButton">Post all</button>';
    showPage(`<div role="dialog">${box('first')}<div id="near">${box('second', 1)}${button}</div></div>`);
    const { composer, container } = matchOf('#second')!;
    expect(container).toBe(find('#near'));
    expect(siblingEditors(find('#second'), composer, container)).toHaveLength(2);
  });

  it('of one box is that box', () => {
    showPage(root(inline()) + modal(box('over')));
    const { composer, container } = matchOf('#inline')!;
    expect(siblingEditors(find('#inline'), composer, container)).toEqual([find('#inline')]);
  });
});

it('never looks for a button in the whole page', () => {
  showPage(`${box('box')}<button data-testid="tweetButton" id="far">Post</button>`);
  expect(matchOf('#box')?.container).not.toBe(document.body);
  expect(submitOf('#box')).toBeUndefined();
});

describe('messages', () => {
  it.each([
    ['a legacy one', '<div id="dm" data-testid="dmComposerTextInput" contenteditable="true"></div>', '/home'],
    ['a chat', '<textarea id="dm" data-testid="dm-composer-textarea"></textarea>', '/home'],
    ['inside a chat', '<div data-testid="dm-composer-form"><div id="dm" contenteditable="true"></div></div>', '/home'],
    ['on the messages page', '<div id="dm" contenteditable="true"></div>', '/messages/1-2'],
    ['on the chat page', '<div id="dm" contenteditable="true"></div>', '/i/chat?a=1'],
  ])('are left alone: %s', (_name, html, path) => {
    showPage(html);
    expect(classifyEditor(find('#dm'), x, path)).toEqual({ is: 'message' });
  });
});
