export interface WatchEditorOptions {
  /**
   * The text may have changed. At most once a frame, and not at all in a hidden tab until it is shown. Told is the one
   * text that changed, where it was no more than that.
   */
  readonly onChange: (only?: Text) => void;
  /** The editor left the page or is hidden. Called once; nothing is watched after it. */
  readonly onGone?: () => void;
  readonly signal: AbortSignal;
}

export interface EditorWatch {
  /** Whether what the editor holds may be another text than when `onChange` was last called. */
  hasChanged(): boolean;
}

/**
 * Watches one editor and nothing around it. `input` misses keys that Draft.js and Lexical handle themselves, so the DOM
 * is observed; a textarea has none, so events are heard there. Input methods are read as they compose.
 */
export function watchEditor(editor: HTMLElement, { onChange, onGone, signal }: WatchEditorOptions): EditorWatch {
  if (signal.aborted) return { hasChanged: () => true };
  const stop = new AbortController();
  let frame: number | undefined;
  /** The texts that changed since the last report; anything else that did, too. */
  const changed = new Set<Node>();
  const report = () => {
    frame = undefined;
    const [only] = changed.size === 1 ? changed : [];
    changed.clear();
    // Some editors empty themselves as they leave the page.
    if (editor.isConnected) onChange(only?.nodeType === Node.TEXT_NODE ? (only as Text) : undefined);
  };
  const schedule = () => {
    frame ??= requestAnimationFrame(report);
  };
  const note = (records: readonly MutationRecord[]) => {
    for (const { target } of records) changed.add(target);
    schedule();
  };

  const changes = new MutationObserver(note);
  if (editor.localName !== 'textarea') changes.observe(editor, { childList: true, characterData: true, subtree: true });
  else for (const type of ['input', 'compositionend']) editor.addEventListener(type, schedule, { signal: stop.signal });

  // A size of nothing is how both browsers tell that an element was removed or hidden, wherever that was done.
  const sizes = new ResizeObserver(() => {
    if (!isGone(editor)) return;
    finish();
    onGone?.();
  });
  sizes.observe(editor, { box: 'border-box' });

  const finish = () => {
    stop.abort();
    changes.disconnect();
    sizes.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
  signal.addEventListener('abort', finish, { signal: stop.signal });
  return {
    hasChanged() {
      // A page writes into a textarea without a word of it.
      if (stop.signal.aborted || editor.localName === 'textarea') return true;
      const records = changes.takeRecords();
      if (records.length > 0) note(records);
      return frame !== undefined;
    },
  };
}

function isGone(editor: HTMLElement): boolean {
  if (!editor.isConnected) return true;
  const { width, height } = editor.getBoundingClientRect();
  return width === 0 && height === 0;
}
