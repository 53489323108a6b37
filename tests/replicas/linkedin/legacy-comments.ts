import { element } from '../stage/element.ts';
import { FEED } from '../stage/feed.ts';
import { say } from '../stage/stage.ts';
import { legacyComment } from './legacy-comment.ts';
import { legacyPage, update } from './legacy-frame.ts';

export function showLegacyComments(app: HTMLElement): void {
  const comment = element(
    'article',
    { class: 'comments-comment-entity', 'data-id': 'urn:li:comment:(activity:1001,7)' },
    element(
      'p',
      { class: 'bubble' },
      say('How long did the change take?', 'Combien de temps le changement a-t-il pris ?'),
    ),
    legacyComment({ name: 'reply', submit: say('Reply', 'Répondre'), mention: 'Idris Novak' }),
  );
  const comments = element(
    'div',
    { class: 'feed-shared-update-v2__comments-container' },
    legacyComment({ name: 'comment', submit: say('Comment', 'Commenter') }),
    element('div', { class: 'comments-comments-list' }, comment),
  );
  legacyPage(app, update(FEED[0]!, comments), update(FEED[1]!));
}
