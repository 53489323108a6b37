import { element } from '../stage/element.ts';
import { FEED } from '../stage/feed.ts';
import { say } from '../stage/stage.ts';
import { hashedComment } from './hashed-comment.ts';
import { hashedPage, interopOutlet, listItem } from './hashed-frame.ts';
import { messageOverlay } from './message-form.ts';

/** Two posts with a comment box each, a reply under the first, and the messages in the shadow root. */
export function showComments(app: HTMLElement): void {
  const [first, second] = FEED;
  const comment = element(
    'p',
    { class: 'bubble' },
    say('How long did the change take?', 'Combien de temps le changement a-t-il pris ?'),
  );
  hashedPage(
    app,
    listItem(
      first!,
      hashedComment({ name: 'first', key: 'urn:li:activity:1001', submit: say('Comment', 'Commenter') }),
      element(
        'div',
        { componentkey: 'replaceableComment_urn:li:comment:(1001,7)' },
        comment,
        hashedComment({
          name: 'reply',
          key: 'urn:li:comment:(1001,7)',
          submit: say('Reply', 'Répondre'),
          mention: 'Idris Novak',
        }),
      ),
    ),
    listItem(
      second!,
      hashedComment({ name: 'second', key: 'urn:li:activity:1002', submit: say('Comment', 'Commenter') }),
    ),
  );
  interopOutlet(app).root.append(messageOverlay());
}
