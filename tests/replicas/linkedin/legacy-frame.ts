import { element } from '../stage/element.ts';
import { FEED, type FeedPost } from '../stage/feed.ts';
import { note, say } from '../stage/stage.ts';

function actions(): HTMLElement {
  const comment = element(
    'button',
    { type: 'button', class: 'artdeco-button comment-button', 'aria-label': say('Comment', 'Commenter') },
    element('span', { class: 'artdeco-button__text' }, say('Comment', 'Commenter')),
  );
  comment.addEventListener('click', () => note('action', 'comment'));
  return element('div', { class: 'feed-shared-social-action-bar faint' }, comment);
}

export const update = ({ id, author, text }: FeedPost, ...inside: readonly HTMLElement[]): HTMLElement =>
  element(
    'div',
    { class: 'feed-shared-update-v2', 'data-urn': `urn:li:activity:${id}`, id: `ember${id}` },
    element('div', { class: 'update-components-actor' }, element('div', { class: 'avatar' }), element('b', {}, author)),
    element('div', { class: 'update-components-text' }, text),
    actions(),
    ...inside,
  );

/** The older build's page: Ember ids and BEM class names. */
export function legacyPage(app: HTMLElement, ...updates: readonly HTMLElement[]): HTMLElement {
  const main = element('main', { class: 'scaffold-layout__main' }, ...updates);
  app.append(element('div', { class: 'application-outlet ember-view', id: 'ember4' }, main));
  return main;
}

export const updates = (): HTMLElement[] => FEED.map((post) => update(post));
