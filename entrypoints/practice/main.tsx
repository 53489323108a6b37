import { StrictMode, useCallback, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type DraftFollower, type FollowedDraft, followDraft } from '../../components/companion/follow-draft.ts';
import { useDraftActions } from '../../components/companion/use-draft-actions.tsx';
import type { Place } from '../../components/desk/Desk.tsx';
import type { Sample, SampleVersion } from '../../components/practice/deck/index.ts';
import type { DeckImport, OwnDeck } from '../../components/practice/own-deck.ts';
import { Practice } from '../../components/practice/Practice.tsx';
import '../../components/practice/practice.css';
import { deckFileOf, deckItem, parseDeckFile } from '../../lib/browser/deck.ts';
import { allowWords, isInPrivate, muteRule } from '../../lib/browser/keep.ts';
import { callBackground } from '../../lib/browser/messages.ts';
import { mirror } from '../../lib/browser/mirror.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { takeSelection } from '../../lib/browser/selection.ts';
import { judgesOtherwise, settingsItem } from '../../lib/browser/settings.ts';
import { localeOf, MESSAGES } from '../../lib/i18n/index.ts';
import { networkById } from '../../lib/networks/index.ts';
import { assess } from '../../lib/sieves/index.ts';

/** Where the text would be published, and which sample it came from. */
interface Desk extends Place {
  readonly sample?: Sample | undefined;
}

const settings = mirror(settingsItem);
/** Text that was selected elsewhere is put into the box, once it is there. */
const selected = location.hash === '#selection' ? takeSelection().catch(() => '') : Promise.resolve('');
const ownSamples = mirror(deckItem);
const desk = createStore<Desk>(() => ({ network: 'linkedin', kind: 'post' }));
const draft = createStore<FollowedDraft>(() => ({
  text: '',
  assessment: assess({ text: '' }),
  language: 'auto',
  setAside: [],
  answers: {},
  purpose: undefined,
  unwritten: undefined,
}));
let editor: HTMLElement | undefined;
let follower: DraftFollower | undefined;

/** Follows the practice box exactly as a network's box is followed. */
function follow(element: HTMLElement): () => void {
  editor = element;
  const closed = new AbortController();
  follower = followDraft({
    editor: element,
    place: () => ({ network: networkById(desk.getState().network), kind: desk.getState().kind }),
    context: () => settings.getState().value,
    signal: closed.signal,
    onGone: () => {},
  });
  follower.store.subscribe((state) => draft.setState(state, true));
  void selected.then((text) => {
    if (text === '' || closed.signal.aborted || element.textContent) return;
    element.textContent = text;
    follower?.refresh();
  });
  return () => closed.abort();
}

settings.subscribe(({ value }, former) => {
  if (judgesOtherwise(value, former.value)) follower?.refresh();
});

function choose(change: Partial<Desk>): void {
  desk.setState(change);
  follower?.refresh();
}

function chooseSample(sample: Sample, version: SampleVersion): void {
  const text = sample[version];
  // Emptied first: another text is another draft, of which nothing has been said yet.
  if (editor) editor.textContent = '';
  follower?.refresh();
  if (editor) editor.textContent = text;
  choose({ network: sample.network, kind: sample.kind, sample });
  follower?.chooseLanguage('auto');
}

/** All of the file's samples, or none and why. */
async function importDeck(file: string): Promise<DeckImport> {
  const parsed = parseDeckFile(file);
  if ('why' in parsed) return parsed;
  const result = await callBackground('importDeck', file).catch(() => 'failed' as const);
  return result === 'kept' ? parsed.length : { why: result };
}

/** Calls that nobody waits for: the list shows what came of them. */
const tell = (call: Promise<unknown>): void => void call.catch(() => {});

const deckActions: OwnDeck['actions'] = {
  keep: (sample) => callBackground('keepSample', sample).catch(() => 'failed' as const),
  rename: (id, title) => tell(callBackground('renameSample', id, title)),
  delete: (id) => tell(callBackground('deleteSample', id)),
  importFile: importDeck,
  exportFile: () => saveFile('tamis-deck.json', deckFileOf(ownSamples.getState().value), 'application/json'),
};

function App() {
  const { locale: chosen, mutedRules, allowedWords } = useStore(settings).value;
  const { network, kind, sample } = useStore(desk);
  const followed = useStore(draft);
  const samples = useStore(ownSamples).value;
  const { text, assessment, language } = followed;
  const [projector, setProjector] = useState(false);
  const locale = chosen ?? localeOf(navigator.language);
  const actions = useDraftActions({
    draft: followed,
    follower: () => follower,
    messages: MESSAGES[locale],
    // What is set aside for practice is not counted.
    kept: isInPrivate() ? undefined : { mutedRules, allowedWords, muteRule, allowWords },
  });
  return (
    <div lang={locale}>
      <Practice
        messages={MESSAGES[locale]}
        onChooseLocale={(choice) => void callBackground('changeSettings', { locale: choice })}
        text={text}
        assessment={assessment}
        place={{ network, kind }}
        onChoosePlace={choose}
        language={language}
        onChooseLanguage={(choice) => follower?.chooseLanguage(choice)}
        onShowFinding={(finding) => follower?.point(finding)}
        actions={actions}
        sample={sample}
        onChooseSample={chooseSample}
        onEditorReady={useCallback(follow, [])}
        judge={(other) =>
          assess(
            { text: other, network: networkById(network), kind, language: language === 'auto' ? undefined : language },
            { mutedRules, allowedWords },
          )
        }
        deck={isInPrivate() ? { samples } : { samples, actions: deckActions! }}
        onPrint={() => window.print()}
        projector={projector}
        onProject={setProjector}
      />
    </div>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
