import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { Companion } from '../../components/companion/Companion.tsx';
import { CompanionPanel } from '../../components/companion/CompanionPanel.tsx';
import css from '../../components/companion/companion.css?inline';
import type { DraftFollower } from '../../components/companion/follow-draft.ts';
import { TimeLeft } from '../../components/companion/TimeLeft.tsx';
import { useDraftActions } from '../../components/companion/use-draft-actions.tsx';
import { useWhile } from '../../components/companion/use-while.ts';
import type { HeldDraft } from '../../lib/browser/held-drafts.ts';
import { allowWords, isInPrivate, keepRule, muteRule } from '../../lib/browser/keep.ts';
import { isOrphaned } from '../../lib/browser/messages.ts';
import type { Mirrored } from '../../lib/browser/mirror.ts';
import type { Settings } from '../../lib/browser/settings.ts';
import type { WritingPreferences } from '../../lib/browser/writing-preferences.ts';
import { keepCaret } from '../../lib/editors/keep-caret.ts';
import { keepFocus, overlayParentOf } from '../../lib/editors/modal-host.ts';
import { raiseShadow } from '../../lib/editors/raise-shadow.ts';
import type { OpenComposer } from '../../lib/editors/rendezvous.ts';
import { watchEditor } from '../../lib/editors/watch-editor.ts';
import { DRAFT_WORDS } from '../../lib/i18n/draft-words.ts';
import { localeOf } from '../../lib/i18n/locale.ts';
import { DraftTools, HeldForHere } from './draft-tools.tsx';
import { type FollowBoxOptions, type FollowedBox, followBox } from './follow-box.ts';
import { followBudget } from './follow-budget.ts';
import { standBeside } from './stand-beside.ts';

interface MountOptions extends FollowBoxOptions {
  readonly preferences: StoreApi<Mirrored<WritingPreferences>>;
  readonly held: StoreApi<Mirrored<readonly HeldDraft[]>>;
}

type View = 'closed' | 'open' | 'orphaned';

/** Puts a Companion beside one compose box, in a shadow root of its own outside the editor. */
export function mountCompanion(options: MountOptions): FollowedBox {
  const { composer, settings, preferences, held, retired } = options;
  const { editor } = composer;
  const own = new AbortController();
  const { signal } = own;
  const close = () => own.abort();
  const view = createStore<{ shown: View }>(() => ({ shown: 'closed' }));
  const told = AbortSignal.any([signal, retired.signal]);
  const budget = followBudget({ network: composer.network.id, view, onChange: () => draft.refresh(), signal: told });
  const draft = followBox(options, { marks: true, budget, signal });
  const { host, container } = raiseShadow(overlayParentOf(editor), css);
  const ask = standBeside({ composer, container, host, draft: draft.store, view, signal });
  keepFocus(host, signal);
  const giveFocusBack = keepCaret(editor, signal);

  // The notice of an updated extension stays as long as the box does.
  const retire = () => {
    if (!isOrphaned()) return close();
    view.setState({ shown: 'orphaned' });
    watchEditor(editor, { onChange: () => {}, onGone: close, signal });
  };
  retired.signal.addEventListener('abort', retire, { signal });
  const shut = () => {
    view.setState({ shown: 'closed' });
    // What is taken away while it is pointed at or has the focus does not say that it no longer is.
    draft.point(undefined);
    giveFocusBack();
  };
  const root = createRoot(container);
  root.render(
    <StrictMode>
      <Beside
        composer={composer}
        draft={draft}
        settings={settings}
        preferences={preferences}
        held={held}
        view={view}
        onClose={shut}
        onRendered={ask}
      />
    </StrictMode>,
  );
  signal.addEventListener('abort', () => {
    root.unmount();
    host.remove();
  });

  const open = () => {
    if (signal.aborted || retired.signal.aborted) return false;
    view.setState({ shown: 'open' });
    return true;
  };
  return { surface: 'beside', composer, draft, open, close };
}

interface BesideProps {
  readonly composer: OpenComposer;
  readonly draft: DraftFollower;
  readonly settings: StoreApi<Mirrored<Settings>>;
  readonly preferences: StoreApi<Mirrored<WritingPreferences>>;
  readonly held: StoreApi<Mirrored<readonly HeldDraft[]>>;
  readonly view: StoreApi<{ shown: View }>;
  readonly onClose: () => void;
  readonly onRendered: () => void;
}

function Beside({ composer, draft, settings, preferences, held, view, onClose, onRendered }: BesideProps) {
  const { shown } = useStore(view);
  const open = shown === 'open';
  const followed = useWhile(open, draft.store);
  const { locale, mutedRules, allowedWords, dismissals } = useStore(settings).value;
  const messages = DRAFT_WORDS[locale ?? localeOf(navigator.language)];
  const counted = { dismissals, forget: keepRule };
  const kept = isInPrivate() ? undefined : { mutedRules, allowedWords, muteRule, allowWords, counted };
  const { said, say, ...actions } = useDraftActions({ draft: followed, follower: () => draft, messages, kept });
  const here = { follower: draft, network: composer.network.id, kind: composer.kind, messages, say };
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
        draft={draft.store}
        messages={messages}
        open={open}
        said={said}
        onOpen={() => view.setState({ shown: 'open' })}
      >
        {(region) => (
          <CompanionPanel
            ref={region}
            {...followed}
            {...actions}
            notice={
              <>
                <TimeLeft assessment={followed.assessment} network={composer.network.name} messages={messages} />
                <HeldForHere isEmpty={followed.text.trim() === ''} held={held} {...here} />
              </>
            }
            tools={<DraftTools draft={followed} preferences={preferences} {...here} />}
            messages={messages}
            onChooseLanguage={draft.chooseLanguage}
            onShowFinding={draft.point}
            onClose={onClose}
          />
        )}
      </Companion>
    </div>
  );
}
