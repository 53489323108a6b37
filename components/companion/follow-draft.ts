import { createStore, type StoreApi } from 'zustand/vanilla';
import { createHighlighter } from '../../lib/editors/highlight.ts';
import { readText, type TextMap } from '../../lib/editors/read-text.ts';
import { watchEditor } from '../../lib/editors/watch-editor.ts';
import type { LanguageCode } from '../../lib/languages/index.ts';
import type { DraftKind, Network } from '../../lib/networks/index.ts';
import { type AssessContext, type Assessment, createAssessor, type Finding } from '../../lib/sieves/index.ts';

/** What the Companion knows of one draft. Its text lives here and nowhere else. */
export interface FollowedDraft {
  readonly text: string;
  readonly assessment: Assessment;
  readonly language: LanguageCode | 'auto';
}

export interface FollowDraftOptions {
  readonly editor: HTMLElement;
  /** Where the draft would be published; asked at each reading. */
  readonly place: () => { readonly network: Network; readonly kind: DraftKind };
  readonly context: () => AssessContext;
  readonly signal: AbortSignal;
  /** The editor left the page. */
  readonly onGone: () => void;
}

export interface DraftFollower {
  readonly store: StoreApi<FollowedDraft>;
  /** Judges again at once: the language or the settings changed. */
  refresh(): void;
  chooseLanguage(language: LanguageCode | 'auto'): void;
  /** Points a finding out in the editor; `undefined` points at none. */
  point(finding: Finding | undefined): void;
}

/** At most this often, in ms, while somebody types. */
const SHOWN_EVERY = 200;

/** Reads a compose box as it is typed in, judges it at most once a frame, and marks the findings without touching it. */
export function followDraft({ editor, place, context, signal, onGone }: FollowDraftOptions): DraftFollower {
  const assessNow = createAssessor();
  const highlighter = createHighlighter();
  let language: LanguageCode | 'auto' = 'auto';
  let map: TextMap = readText(editor);

  const judge = (): FollowedDraft => {
    map = readText(editor);
    const chosen = language === 'auto' ? undefined : language;
    const assessment = assessNow({ text: map.text, ...place(), language: chosen }, context());
    return { text: map.text, assessment, language };
  };
  const mark = ({ assessment }: FollowedDraft) =>
    highlighter.show(
      map,
      Object.values(assessment.sieves).flatMap(({ findings }) => findings),
    );

  const store = createStore<FollowedDraft>(judge);
  mark(store.getState());
  let showing: ReturnType<typeof setTimeout> | undefined;
  let shownAt = 0;
  const show = () => {
    showing = undefined;
    shownAt = performance.now();
    store.setState(latest, true);
  };
  let latest = store.getState();
  const refresh = () => {
    latest = judge();
    mark(latest);
    // The words are marked at once; lights and figures follow at the pace of an eye, which costs a typist nothing.
    const wait = shownAt + SHOWN_EVERY - performance.now();
    if (wait <= 0) show();
    else showing ??= setTimeout(show, wait);
  };
  watchEditor(editor, { onChange: refresh, onGone, signal });
  signal.addEventListener('abort', () => {
    highlighter.clear();
    clearTimeout(showing);
  });
  return {
    store,
    refresh,
    chooseLanguage(choice) {
      language = choice;
      refresh();
      show();
    },
    point: (finding) => highlighter.point(map, finding),
  };
}
