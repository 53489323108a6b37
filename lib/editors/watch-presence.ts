import type { BoxInUse, PageReport } from '../browser/page-report.ts';
import type { Network } from '../networks/network.ts';
import { classifyEditor } from './find-composer.ts';
import { editorOf } from './find-editor.ts';

/** How often a page in use says so, ms. Nothing of Tamis runs more often on a page. */
const HEARTBEAT = 20_000;
/** After so much silence the first sign of life is told at once, ms: the ledger withholds what lies before it. */
const SILENCE = 60_000;
/** After so much silence nothing more is charged, even with sound, and the page need not speak, ms. */
const LONG_SILENCE = 10 * 60_000;
/** Whoever typed so lately is still writing, ms. */
const WRITING = 30_000;

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove'];

export interface WatchPresenceOptions {
  readonly signal: AbortSignal;
  readonly network: () => Network | undefined;
  readonly path: () => string;
  readonly report: (report: PageReport) => void;
}

export interface Presence {
  /** The gate covers the page, or does no longer. */
  cover(isCovered: boolean): void;
}

/** Tells how things are with the page whenever that changes, and every 20 s while it can be seen. */
export function watchPresence({ signal, network, path, report }: WatchPresenceOptions): Presence {
  const page = crypto.randomUUID();
  const now = () => Math.floor(performance.now());
  let lastInput = now();
  let lastTyped = -WRITING;
  let box: BoxInUse = 'none';
  let isCovered = false;

  const tell = (isShown = document.visibilityState === 'visible') => {
    // What is drawn ahead of a visit is not visited.
    if ((document as { prerendering?: boolean }).prerendering) return;
    const clock = now();
    const isWriting = clock - lastTyped < WRITING;
    report({
      page,
      clock,
      inputAgo: clock - lastInput,
      box: isWriting ? 'create' : box,
      isShown,
      hasFocus: document.hasFocus(),
      isCovered,
      isFullScreen: Boolean(document.fullscreenElement),
    });
  };
  const use = (next: BoxInUse) => {
    if (next === box) return;
    box = next;
    tell();
  };
  const boxOf = (event: Event): BoxInUse => {
    const editor = editorOf(event);
    const here = network();
    const found = editor && here && classifyEditor(editor, here, path()).is;
    if (found === 'composer') return 'create';
    return found === 'message' ? 'message' : 'none';
  };

  const on = (target: EventTarget, types: readonly string[], listener: (event: Event) => void) => {
    for (const type of types) target.addEventListener(type, listener, { capture: true, passive: true, signal });
  };
  on(window, ['focus', 'blur', 'pageshow'], ({ target }) => {
    if ((target as Partial<Node>).nodeType !== Node.ELEMENT_NODE) tell();
  });
  on(window, ['pagehide'], () => tell(false));
  on(document, ['visibilitychange', 'fullscreenchange'], () => tell());
  on(window, ['focusin'], (event) => use(boxOf(event)));
  on(window, ['focusout'], (event) => {
    if (!(event as FocusEvent).relatedTarget) use('none');
  });
  on(window, ['input'], () => {
    if (box === 'create') lastTyped = now();
  });
  on(window, SIGNS_OF_LIFE, ({ isTrusted }) => {
    if (!isTrusted) return;
    const silence = now() - lastInput;
    lastInput += silence;
    if (silence >= SILENCE) tell();
  });
  const heart = setInterval(() => {
    if (document.visibilityState === 'visible' && now() - lastInput <= LONG_SILENCE) tell();
  }, HEARTBEAT);
  signal.addEventListener('abort', () => clearInterval(heart));
  tell();
  return {
    cover(next) {
      if (next === isCovered) return;
      isCovered = next;
      tell();
    },
  };
}
