import type { StoreApi } from 'zustand/vanilla';
import type { FollowedDraft } from '../../components/companion/follow-draft.ts';
import { findSubmit } from '../../lib/editors/find-composer.ts';
import { boxOf, obstaclesNear } from '../../lib/editors/find-obstacles.ts';
import { placeBeside } from '../../lib/editors/place-beside.ts';
import { placePanel } from '../../lib/editors/place-panel.ts';
import type { OpenComposer } from '../../lib/editors/rendezvous.ts';

interface StandBesideOptions {
  readonly composer: OpenComposer;
  /** What is placed. */
  readonly container: HTMLElement;
  /** Our element in the page. */
  readonly host: HTMLElement;
  readonly draft: StoreApi<FollowedDraft>;
  readonly view: StoreApi<{ shown: 'closed' | 'open' | 'orphaned' }>;
  readonly signal: AbortSignal;
}

/** The highest layer there is: sites put their dialogs high. */
const ABOVE_ALL = '2147483647';

/**
 * Keeps the Companion beside its box: after scrolling, resizing, moving dialogs, and when it opens or closes. Shown
 * while the box has the focus or holds a draft. Returns what places it again.
 */
export function standBeside({ composer, container, host, draft, view, signal }: StandBesideOptions): () => void {
  const { editor } = composer;
  let isNear = true;
  let pill = { x: 0, y: 0, width: 0, height: 0 };
  let asked = 0;

  const place = () => {
    asked = 0;
    const isShown = isNear || draft.getState().text.trim() !== '';
    Object.assign(container.style, { position: 'fixed', zIndex: ABOVE_ALL, display: isShown ? 'block' : 'none' });
    const content = container.firstElementChild;
    if (!isShown || !content) return;
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    container.style.removeProperty('--panel-height');
    const { width, height } = content.getBoundingClientRect();
    const size = { width, height };
    const box = boxOf(editor);
    const submit = findSubmit(composer.composer, composer.container, editor);
    if (view.getState().shown === 'open') {
      const placed = placePanel({ pill, editor: box, submit: submit && boxOf(submit), viewport, size });
      container.style.setProperty('--panel-height', `${placed.height}px`);
      moveTo(placed);
      return;
    }
    const obstacles = obstaclesNear(editor, composer.container, host);
    pill = { ...placeBeside({ editor: box, container: boxOf(composer.container), obstacles, viewport, size }), ...size };
    moveTo(pill);
  };
  /** A transformed ancestor makes `fixed` mean something else: look where it went, and correct. */
  const moveTo = ({ x, y }: { x: number; y: number }) => {
    Object.assign(container.style, { left: `${x}px`, top: `${y}px` });
    const actual = container.getBoundingClientRect();
    if (Math.abs(actual.x - x) < 1 && Math.abs(actual.y - y) < 1) return;
    Object.assign(container.style, { left: `${2 * x - actual.x}px`, top: `${2 * y - actual.y}px` });
  };
  const ask = () => {
    asked ||= requestAnimationFrame(place);
  };

  const noteFocus = (event: Event) => {
    const path = event.composedPath();
    isNear = path.includes(editor) || path.includes(host);
    ask();
  };
  window.addEventListener('focusin', noteFocus, { capture: true, signal });
  for (const type of ['scroll', 'transitionend', 'animationend']) {
    window.addEventListener(type, ask, { capture: true, passive: true, signal });
  }
  window.addEventListener('resize', ask, { passive: true, signal });
  const sizes = new ResizeObserver(ask);
  for (const element of [editor, composer.container, container]) sizes.observe(element);
  view.subscribe(ask);
  let wasEmpty = true;
  draft.subscribe(({ text }) => {
    const isEmpty = text.trim() === '';
    if (isEmpty !== wasEmpty) ask();
    wasEmpty = isEmpty;
  });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(asked);
  });
  return ask;
}
