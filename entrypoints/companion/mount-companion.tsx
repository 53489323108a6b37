import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { Companion } from '../../components/companion/Companion.tsx';
import css from '../../components/companion/companion.css?inline';
import { bandsOf } from '../../components/companion/lights-of.ts';
import { type DraftFollower, type FollowedDraft, followDraft } from '../../components/companion/follow-draft.ts';
import { type DraftSummary, isOrphaned } from '../../lib/browser/messages.ts';
import type { Mirrored } from '../../lib/browser/mirror.ts';
import type { Settings } from '../../lib/browser/settings.ts';
import { keepFocus, overlayParentOf } from '../../lib/editors/modal-host.ts';
import type { OpenComposer } from '../../lib/editors/rendezvous.ts';
import { localeOf, MESSAGES } from '../../lib/i18n/index.ts';
import { standBeside } from './stand-beside.ts';

export interface CompanionMount {
  /** What another surface may know of the draft; `undefined` while there is none. */
  summary(): DraftSummary | undefined;
  close(): void;
}

interface MountOptions {
  readonly composer: OpenComposer;
  readonly settings: StoreApi<Mirrored<Settings>>;
  /** Aborted when the scripts of this page must go quiet. */
  readonly retired: AbortController;
  readonly onGone: () => void;
  /** Called once for each draft that is long enough to be judged. */
  readonly onLookedAt: () => void;
}

type View = 'closed' | 'open' | 'orphaned';

/** Puts a Companion beside one compose box, in a shadow root of its own outside the editor. */
export function mountCompanion({ composer, settings, retired, onGone, onLookedAt }: MountOptions): CompanionMount {
  const { editor, network, kind } = composer;
  const own = new AbortController();
  const { signal } = own;
  const draft = followDraft({ editor, place: () => ({ network, kind }), context: () => ({}), signal, onGone });
  const view = createStore<{ shown: View }>(() => ({ shown: 'closed' }));
  const { host, container } = raiseShadow(overlayParentOf(editor));
  const ask = standBeside({ composer, container, host, draft: draft.store, view, signal });
  keepFocus(host, signal);

  const noteDraft = noteEachDraft(onLookedAt);
  noteDraft(draft.store.getState());
  draft.store.subscribe((state) => {
    // Cut off from a reloaded extension: say so once, and judge no more.
    if (isOrphaned()) {
      view.setState({ shown: 'orphaned' });
      retired.abort();
    } else noteDraft(state);
  });
  const close = () => {
    view.setState({ shown: 'closed' });
    editor.focus({ preventScroll: true });
  };
  const root = createRoot(container);
  root.render(
    <StrictMode>
      <Beside draft={draft} settings={settings} view={view} onClose={close} onRendered={ask} />
    </StrictMode>,
  );
  signal.addEventListener('abort', () => {
    root.unmount();
    host.remove();
  });

  return {
    summary() {
      const { text, assessment } = draft.store.getState();
      return text.trim() === '' ? undefined : { network: network.id, kind, bands: bandsOf(assessment.sieves) };
    },
    close: () => own.abort(),
  };
}

/** Tells once of each draft that has become long enough; an emptied box begins another. */
function noteEachDraft(onLookedAt: () => void): (draft: FollowedDraft) => void {
  let isNoted = false;
  return ({ text, assessment }) => {
    if (text.trim() === '') isNoted = false;
    else if (!isNoted && assessment.sieves.true.band !== 'too-short') {
      isNoted = true;
      onLookedAt();
    }
  };
}

/** Keys typed in our panel are no shortcuts of the page. */
const KEYS = ['keydown', 'keyup', 'keypress'] as const;

/** An element of no particular name whose shadow root nothing of the page's style reaches. */
function raiseShadow(parent: Element): { host: HTMLElement; container: HTMLElement } {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = `:host{all:initial !important}\n${css}`;
  const container = document.createElement('div');
  shadow.append(style, container);
  for (const type of KEYS) shadow.addEventListener(type, (event) => event.stopPropagation());
  parent.append(host);
  return { host, container };
}

interface BesideProps {
  readonly draft: DraftFollower;
  readonly settings: StoreApi<Mirrored<Settings>>;
  readonly view: StoreApi<{ shown: View }>;
  readonly onClose: () => void;
  readonly onRendered: () => void;
}

function Beside({ draft, settings, view, onClose, onRendered }: BesideProps) {
  const { text, assessment, language } = useStore(draft.store);
  const { shown } = useStore(view);
  const { locale } = useStore(settings).value;
  const messages = MESSAGES[locale ?? localeOf(navigator.language)];
  if (shown === 'orphaned') {
    return (
      <div ref={onRendered} lang={messages.locale}>
        <p className="surface pill">{messages.companion.reload}</p>
      </div>
    );
  }
  return (
    <div ref={onRendered} lang={messages.locale}>
      <Companion
        assessment={assessment}
        text={text}
        messages={messages}
        open={shown === 'open'}
        onOpen={() => view.setState({ shown: 'open' })}
        onClose={onClose}
        language={language}
        onChooseLanguage={draft.chooseLanguage}
        onShowFinding={draft.point}
      />
    </div>
  );
}
