import type { Replica, ReplicaBox } from '../replica.ts';

const EDITOR = '[contenteditable="true"][role="textbox"]';
const DIALOG = '[role="dialog"] form[method="POST"]';

const labelled = (en: string, fr: string): string => `[role="button"]:is([aria-label="${en}"], [aria-label="${fr}"])`;

const comment = (name: string, form: string): ReplicaBox => ({
  name,
  kind: 'comment',
  selector: `${form} ${EDITOR}`,
  submit: { clicks: [`${form} #focused-state-composer-submit [role="button"]`], keys: ['enter'] },
});
const post = (clicks: readonly string[]): ReplicaBox => ({
  name: 'post',
  kind: 'post',
  selector: `${DIALOG} ${EDITOR}`,
  submit: { clicks, keys: ['mod+enter'] },
});
const message = (within: string): ReplicaBox => ({
  name: 'message',
  kind: 'message',
  selector: `${within} [role="none"] ${EDITOR}`,
  submit: { clicks: [], keys: ['enter'] },
});

const firstForm = '[aria-posinset="1"] > form[role="presentation"]';

export const FACEBOOK_REPLICAS: readonly Replica[] = [
  /** Two posts whose comment forms bear the same ids, a reply, and a chat tab with the same editor. */
  {
    id: 'facebook-comments',
    network: 'facebook',
    url: 'https://www.facebook.com/',
    boxes: [
      comment('first', firstForm),
      comment('reply', '[aria-posinset="1"] [role="article"] form[role="presentation"]'),
      comment('second', '[aria-posinset="2"] > form[role="presentation"]'),
      message('[data-pagelet="ChatTab"]'),
    ],
  },
  {
    id: 'facebook-post',
    network: 'facebook',
    url: 'https://www.facebook.com/',
    boxes: [post([`${DIALOG} ${labelled('Post', 'Publier')}`])],
  },
  {
    id: 'facebook-share',
    network: 'facebook',
    url: 'https://www.facebook.com/',
    boxes: [post([`${DIALOG} ${labelled('Share now', 'Partager maintenant')}`])],
  },
  /** Next, then Post: by the last click the editor is gone; `?settings=hidden|dialog` are two other ways of it. */
  {
    id: 'facebook-page-post',
    network: 'facebook',
    url: 'https://www.facebook.com/quartier.vivant',
    boxes: [
      {
        ...post([`${DIALOG} ${labelled('Next', 'Suivant')}`, `[role="dialog"] ${labelled('Post', 'Publier')}`]),
        submit: {
          clicks: [`${DIALOG} ${labelled('Next', 'Suivant')}`, `[role="dialog"] ${labelled('Post', 'Publier')}`],
        },
      },
    ],
  },
  /** The attribute a build of 2023 wrote. */
  {
    id: 'facebook-outline',
    network: 'facebook',
    url: 'https://www.facebook.com/groups/1234567890',
    boxes: [comment('first', firstForm)],
  },
  {
    id: 'facebook-messages',
    network: 'facebook',
    url: 'https://www.facebook.com/messages/t/1234567890',
    boxes: [message('main')],
  },
];
