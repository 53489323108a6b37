import type { StoreApi } from 'zustand/vanilla';
import type { FollowedDraft } from '../../components/companion/follow-draft.ts';
import { whenRested } from '../../components/companion/when-rested.ts';
import type { Box, Size } from '../../lib/editors/box.ts';
import { findSubmit } from '../../lib/editors/find-composer.ts';
import { boxOf, obstaclesNear } from '../../lib/editors/find-obstacles.ts';
import { placeBeside } from '../../lib/editors/place-beside.ts';
import { placePanel } from '../../lib/editors/place-panel.ts';
import type { OpenComposer } from '../../lib/editors/rendezvous.ts';
import { type Clipper, clippersOf, visibleBoxOf } from '../../lib/editors/visible-box.ts';

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

/** What decides where the Companion stands. */
interface Scene {
  /** As far as what scrolls inside the page shows it. */
  readonly editor: Box;
  readonly container: Box;
  readonly viewport: Size;
  readonly content: Size;
  readonly shown: 'closed' | 'open' | 'orphaned';
}

/** After this long without a move, in ms, the page has come to rest. */
const RESTED = 150;
/** The figure in the pill changes its width by less than this, in CSS pixels. */
const SLACK = 12;

const sameSize = (a: Size, b: Size, slack = 0.5) =>
  Math.abs(a.width - b.width) <= slack && Math.abs(a.height - b.height) <= 0.5;

/** How far everything has moved together; `undefined` where something else changed. */
function movement(before: Scene, now: Scene): { x: number; y: number } | undefined {
  const same =
    before.shown === now.shown &&
    sameSize(before.editor, now.editor) &&
    sameSize(before.container, now.container) &&
    sameSize(before.viewport, now.viewport) &&
    sameSize(before.content, now.content, SLACK);
  const x = now.editor.x - before.editor.x;
  const y = now.editor.y - before.editor.y;
  const together = now.container.x - before.container.x === x && now.container.y - before.container.y === y;
  return same && together ? { x, y } : undefined;
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
  let last: Scene | undefined;
  let asked = 0;
  Object.assign(container.style, { position: 'fixed', zIndex: ABOVE_ALL });
  /** What is in the way and what cuts the box off: looked for when the page is at rest, measured at every move. */
  let obstacles: readonly Element[] = [];
  let clippers: { readonly editor: readonly Clipper[]; readonly container: readonly Clipper[] } | undefined;

  const place = () => {
    asked = 0;
    const isShown = isNear || draft.getState().text.trim() !== '';
    container.style.display = isShown ? 'block' : 'none';
    const content = container.firstElementChild;
    if (!isShown || !content) {
      last = undefined;
      return;
    }
    const scene = look(content);
    const former = last;
    const moved = former && movement(former, scene);
    if (moved?.x === 0 && moved.y === 0) return;
    last = scene;
    if (!former || former.shown !== scene.shown || !sameSize(former.viewport, scene.viewport)) return standAnew();
    // The page scrolled: going along is enough until it rests. The box grew: what is around it is still the same.
    if (moved) pill = { ...pill, x: pill.x + moved.x, y: pill.y + moved.y };
    else placePill(content);
    if (scene.shown === 'open') openFromPill(content);
    else if (moved) goAlong(moved);
    else moveTo(pill);
    settling.disturb();
  };
  const look = (content: Element): Scene => ({
    editor: visibleBoxOf(editor, clippers?.editor ?? []),
    container: visibleBoxOf(composer.container, clippers?.container ?? []),
    viewport: { width: document.documentElement.clientWidth, height: window.innerHeight },
    content: boxOf(content),
    shown: view.getState().shown,
  });
  const standAnew = () => {
    const content = container.firstElementChild;
    if (!content) return;
    obstacles = obstaclesNear(editor, composer.container, host);
    clippers = { editor: clippersOf(editor), container: clippersOf(composer.container) };
    last = look(content);
    placePill(content);
    if (last.shown === 'open') openFromPill(content);
    else moveTo(pill);
  };
  const placePill = (content: Element) => {
    const { editor: box, container: around, viewport, content: drawn, shown } = look(content);
    // While the panel is open the pill is not drawn, but the panel opens from where it would stand.
    const { width, height } = shown === 'open' && pill.width > 0 ? pill : drawn;
    const size = { width, height };
    const inTheWay = obstacles.map(boxOf);
    pill = { ...placeBeside({ editor: box, container: around, obstacles: inTheWay, viewport, size }), ...size };
  };
  const openFromPill = (content: Element) => {
    container.style.removeProperty('--panel-height');
    const { editor: box, container: around, viewport, content: size } = look(content);
    const submit = findSubmit(composer.composer, composer.container, editor);
    const placed = placePanel({
      pill,
      editor: box,
      container: around,
      submit: submit && boxOf(submit),
      viewport,
      size,
    });
    container.style.setProperty('--panel-height', `${placed.height}px`);
    moveTo(placed);
    last = look(content);
  };
  /** A transformed ancestor makes `fixed` mean something else: look where it went, and correct. */
  const moveTo = ({ x, y }: { x: number; y: number }) => {
    Object.assign(container.style, { left: `${x}px`, top: `${y}px` });
    const actual = container.getBoundingClientRect();
    if (Math.abs(actual.x - x) < 1 && Math.abs(actual.y - y) < 1) return;
    Object.assign(container.style, { left: `${2 * x - actual.x}px`, top: `${2 * y - actual.y}px` });
  };
  /** From where it was put last, whatever `fixed` means here: where that is, is not asked of the page before it rests. */
  const goAlong = ({ x, y }: { x: number; y: number }) => {
    const { left, top } = container.style;
    Object.assign(container.style, {
      left: `${Number.parseFloat(left) + x}px`,
      top: `${Number.parseFloat(top) + y}px`,
    });
  };
  const settling = whenRested(RESTED, standAnew);
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
    settling.stop();
    cancelAnimationFrame(asked);
  });
  return ask;
}
