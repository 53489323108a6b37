import linkedinCss from '../look/linkedin.css';
import pageCss from '../look/page.css';
import { element } from '../stage/element.ts';
import { FEED, type FeedPost } from '../stage/feed.ts';
import { note, say } from '../stage/stage.ts';

const CARD = '_8f2a17c1';
const ROW = '_3b90de44';

/** A post's own row of actions: its Comment button has the text and the type of the comment's submit, and publishes nothing. */
function actions(): HTMLElement {
  const button = (label: string) => {
    const made = element('button', { type: 'button', class: '_77c0' }, element('span', {}, label));
    made.addEventListener('click', () => note('action', label));
    return made;
  };
  return element(
    'div',
    { class: `${ROW} faint` },
    button(say('Like', 'J’aime')),
    button(say('Comment', 'Commenter')),
    button(say('Repost', 'Republier')),
    button(say('Send', 'Envoyer')),
  );
}

export function listItem({ id, author, text }: FeedPost, ...inside: readonly HTMLElement[]): HTMLElement {
  return element(
    'div',
    { role: 'listitem', componentkey: `expanded${id}FeedType_MAIN_FEED`, class: CARD },
    element('div', { class: ROW }, element('div', { class: 'avatar' }), element('b', {}, author)),
    element('p', { 'data-testid': 'expandable-text-box' }, text),
    actions(),
    ...inside,
  );
}

/** The hashed build's page: generated class names, and LinkedIn's own attributes to recognise it by. */
export function hashedPage(app: HTMLElement, ...items: readonly HTMLElement[]): HTMLElement {
  document.body.setAttribute('data-rehydrated', 'true');
  const list = element('div', { 'data-testid': 'mainFeed', role: 'list' }, startAPost(), ...items);
  const screen = element('div', { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.feed.MainFeed' }, list);
  const main = element('main', { id: 'workspace' }, screen);
  app.append(banner(), main, preloadFrame());
  return main;
}

export const feedItems = (): HTMLElement[] => FEED.map((post) => listItem(post));

const startAPost = (): HTMLElement => {
  const label = say('Start a post', 'Commencer un post');
  return element(
    'div',
    { class: `${CARD} ${ROW}` },
    element('div', { class: 'avatar' }),
    element('div', { role: 'button', tabindex: '0', 'aria-label': label, class: 'opener' }, label),
  );
};

const banner = (): HTMLElement => {
  const label = say('Search', 'Recherche');
  const search = { type: 'text', role: 'combobox', 'aria-label': label, 'aria-expanded': 'false', placeholder: label };
  return element('header', { role: 'banner' }, element('input', search));
};

/** An invisible frame with a copy of the application in it. */
const preloadFrame = (): HTMLElement =>
  element('iframe', {
    'data-testid': 'interop-iframe',
    src: '/preload/?_bprMode=vanilla',
    class: 'preload',
    tabindex: '-1',
    'aria-hidden': 'true',
  });

/** Where the older build's modals and messages live in the hashed pages: an open shadow root that appears late. */
export function interopOutlet(app: HTMLElement): { modals: HTMLElement; root: ShadowRoot } {
  const host = element('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${pageCss}\n${linkedinCss}`);
  root.adoptedStyleSheets = [sheet];
  const modals = element('div', { id: 'artdeco-modal-outlet' });
  const announcer = element('div', { role: 'dialog', 'aria-label': 'Modal Window', class: 'visually-hidden' });
  root.append(announcer, modals);
  app.append(host);
  return { modals, root };
}
