import { createStore, type StoreApi } from 'zustand/vanilla';
import { copyText } from '../../lib/editors/copy-text.ts';
import { placeCaret } from '../../lib/editors/place-caret.ts';
import { type EditorWatch, watchEditor } from '../../lib/editors/watch-editor.ts';
import { applyFixes, type WriteOutcome } from '../../lib/editors/write-text.ts';
import type { LanguageCode } from '../../lib/languages/index.ts';
import type { DraftKind, Network } from '../../lib/networks/index.ts';
import {
  type Answers,
  type AssessContext,
  type Assessment,
  type Claim,
  createAssessor,
  type Finding,
  type Ground,
} from '../../lib/sieves/index.ts';
import type { Outcome } from '../../lib/time/writing-day.ts';
import { createDraftMarks, NO_MARKS } from './draft-marks.ts';
import {
  type DraftMemory,
  giveAnswer,
  keyOf,
  NOTHING_SAID,
  putAside,
  type SetAside,
  stillThere,
  withFixes,
} from './draft-memory.ts';
import { createDraftReader } from './draft-reader.ts';
import { firstPartOf, isLong, judgeInParts } from './judge-in-parts.ts';
import { watchEdits } from './note-edits.ts';
import { createWritingClock } from './writing-clock.ts';

/** A draft and what is said of it. */
export interface JudgedDraft {
  readonly text: string;
  readonly assessment: Assessment;
}

/** What the Companion knows of one draft. Its text lives here and nowhere else. */
export interface FollowedDraft extends JudgedDraft {
  readonly language: LanguageCode | 'auto';
  /** Findings set aside that the text would still have. */
  readonly setAside: readonly SetAside[];
  readonly answers: Answers;
  /** What the draft is for, by the purpose's id. */
  readonly purpose: string | undefined;
  /** A finding whose fix was not written, for as long as the finding is there. */
  readonly unwritten: Unwritten | undefined;
}

export interface Unwritten {
  readonly key: string;
  readonly outcome: Exclude<WriteOutcome, 'written'>;
}

export interface FollowDraftOptions {
  readonly editor: HTMLElement;
  /** Where the draft would be published; asked at each reading. */
  readonly place: () => { readonly network: Network; readonly kind: DraftKind };
  /** What holds for every draft. */
  readonly context: () => Pick<AssessContext, 'mutedRules' | 'allowedWords' | 'budget'>;
  /** What was said of this draft before its editor was replaced by another. */
  readonly memory?: DraftMemory | undefined;
  /** `false`: nothing is underlined, since nothing may enter the page. */
  readonly marks?: boolean;
  readonly signal: AbortSignal;
  /** The editor left the page. */
  readonly onGone: () => void;
  /** Something became of a finding. */
  readonly onOutcome?: (outcome: Outcome) => void;
}

export interface DraftFollower {
  readonly store: StoreApi<FollowedDraft>;
  /** Judges again at once: the language or the settings changed. */
  refresh(): void;
  chooseLanguage(language: LanguageCode | 'auto'): void;
  /** Points a finding out in the editor; `undefined` points at none. */
  point(finding: Finding | undefined): void;
  /** Sets a finding aside for this draft. */
  dismiss(finding: Finding): void;
  /** Shows again all that was set aside. */
  restore(): void;
  /** What a claim stands on; `undefined` takes the answer back. */
  answer(claim: Claim, ground: Ground | undefined): void;
  /** What the draft is for; `undefined` takes it back. */
  choosePurpose(purpose: string | undefined): void;
  /** Gives the editor the focus, with the caret behind the claim's sentence. Writes nothing. */
  goTo(claim: Claim): void;
  /** Writes a finding's fixes into the editor, once. Never rejects. */
  fix(finding: Finding): Promise<WriteOutcome>;
  /** Replaces the whole text, once. Never rejects. */
  rewrite(text: string): Promise<WriteOutcome>;
  /** The text as it is now. */
  read(): string;
  /** Copies the text with a finding's fixes. To be called while a click is handled; `false` where it was refused. */
  copyFixed(finding: Finding): Promise<boolean>;
  /** The draft as it is at this moment, judged; as it was last, once its editor has left the page. */
  now(): FollowedDraft;
  /** Notes that its publication was paused, by these rules. */
  notePause(rules: readonly string[]): void;
  /** What the person said of this draft, for whoever follows it next. */
  memory(): DraftMemory;
}

/** At most this often, in ms, while somebody types: sooner than eyes that follow a caret come to look. */
const SHOWN_EVERY = 500;
/** Whoever stops for so long, in ms, is shown where the draft stands. */
const STOPPED = 200;
/** More letters than a key writes: what is pasted, or dictated, is shown at once. */
const PASTED = 20;

/** Reads a compose box as it is typed in, judges it at most once a frame, and marks the findings without touching it. */
export function followDraft(options: FollowDraftOptions): DraftFollower {
  const { editor, place, context, marks = true, signal, onGone, onOutcome = () => {} } = options;
  const assessNow = createAssessor();
  const draft = createDraftReader(editor, () => watch?.hasChanged() ?? true);
  const lines = marks ? createDraftMarks(() => draft.map) : NO_MARKS;
  const edits = watchEdits((rule) => improve('edited', [rule]));
  const sinceLastChange = createWritingClock();
  let language: LanguageCode | 'auto' = 'auto';
  let memory = options.memory ?? NOTHING_SAID;
  let unwritten: Unwritten | undefined;
  let writing: Promise<WriteOutcome> | undefined;
  let watch: EditorWatch | undefined;
  const improve = (kind: 'edited' | 'fixed' | 'settled', rules: readonly string[]) => {
    if (rules.length === 0) return;
    memory = { ...memory, improved: true };
    onOutcome({ kind, rules });
  };

  const assess = (text: string): Assessment => {
    const { setAside, answers } = memory;
    const chosen = language === 'auto' ? undefined : language;
    const said = { dismissed: setAside.map(({ key }) => key), answers };
    return assessNow({ text, ...place(), language: chosen }, { ...context(), ...said });
  };
  const judge = (text = draft.read()): FollowedDraft => {
    // An editor may be empty for a moment while a fix is written into it.
    if (text.trim() === '' && !writing) memory = NOTHING_SAID;
    const { answers, purpose } = memory;
    const assessment = assess(text);
    if (unwritten && !holdsKey(assessment, text, unwritten.key)) unwritten = undefined;
    return { text, assessment, language, setAside: stillThere(memory, text), answers, purpose, unwritten };
  };

  const store = createStore<FollowedDraft>(() => judge(firstPartOf(draft.map.text)));
  let latest = store.getState();
  lines.show(findingsOf(latest.assessment));
  edits.startAgain(latest);
  let stopping: ReturnType<typeof setTimeout> | undefined;
  let shownAt = 0;
  /** A long text that is new is being judged in parts. */
  let approach: AbortController | undefined;
  const approachThen = (act: () => void) => {
    clearTimeout(stopping);
    approach?.abort();
    approach = new AbortController();
    judgeInParts(draft.map.text, assess, act, AbortSignal.any([approach.signal, signal]));
  };
  const show = () => {
    approach?.abort();
    approach = undefined;
    clearTimeout(stopping);
    shownAt = performance.now();
    store.setState(latest, true);
  };
  const look = () => {
    latest = judge();
    if (editor.isConnected) lines.show(findingsOf(latest.assessment));
  };
  const followNow = () => {
    look();
    const since = sinceLastChange(performance.now());
    if (latest.text.trim() !== '') memory = { ...memory, written: memory.written + since };
    edits.typed(latest);
    show();
  };
  /**
   * The lines under the words keep to them at once; what is judged and shown follows at the pace of an eye, which costs
   * a typist next to nothing. An emptied box is seen at once: what is typed next is another draft.
   */
  const follow = (only?: Text) => {
    const isDue = performance.now() >= shownAt + SHOWN_EVERY;
    const before = draft.map.text;
    const text = draft.readChange(isDue ? undefined : only);
    const isPasted = Math.abs(text.length - before.length) > PASTED;
    if (isLong(text) && (isPasted || approach)) return approachThen(followNow);
    if (isDue || isPasted || text.trim() === '') return followNow();
    lines.follow(before);
    clearTimeout(stopping);
    stopping = setTimeout(followNow, STOPPED);
  };
  /** Judges by what was just said or set, and shows it at once. */
  const refresh = () => {
    if (signal.aborted) return;
    look();
    edits.startAgain(latest);
    show();
  };
  const remember = (said: DraftMemory) => {
    memory = said;
    lines.point(undefined);
    refresh();
  };
  /** A finding as it is now, since what is shown may be a moment old: in the same words, or in the same place. */
  const asNow = (finding: Finding): Finding | undefined => {
    const key = keyOf(store.getState().text, finding);
    look();
    const alike = findingsOf(latest.assessment)
      .filter(({ rule }) => rule === finding.rule)
      .sort((a, b) => Math.abs(a.start - finding.start) - Math.abs(b.start - finding.start));
    return alike.find((one) => keyOf(latest.text, one) === key) ?? alike.find(({ start }) => start === finding.start);
  };
  const write = async (shown: Finding): Promise<WriteOutcome> => {
    const finding = asNow(shown);
    if (!finding?.fixes) return 'changed';
    const { text } = latest;
    const outcome = await applyFixes(editor, text, finding.fixes).catch((): WriteOutcome => 'failed');
    unwritten = outcome === 'written' ? undefined : { key: keyOf(text, finding), outcome };
    if (outcome === 'written') improve('fixed', [finding.rule]);
    return outcome;
  };
  const writeAll = (text: string): Promise<WriteOutcome> => {
    look();
    const all = { start: 0, end: latest.text.length, text };
    return applyFixes(editor, latest.text, [all]).catch((): WriteOutcome => 'failed');
  };
  /** One writing at a time: what is asked for meanwhile is what is being done. */
  const once = (work: () => Promise<WriteOutcome>): Promise<WriteOutcome> => {
    writing ??= work().finally(() => {
      writing = undefined;
      if (signal.aborted) return;
      followNow();
      edits.startAgain(latest);
    });
    return writing;
  };
  watch = watchEditor(editor, { onChange: follow, onGone, signal });
  if (latest.text !== draft.map.text) approachThen(refresh);
  signal.addEventListener('abort', () => {
    lines.clear();
    edits.stop();
    clearTimeout(stopping);
  });
  return {
    store,
    refresh,
    chooseLanguage(choice) {
      language = choice;
      refresh();
    },
    point: (finding) => lines.point(finding),
    dismiss(finding) {
      const now = asNow(finding);
      if (!now) return;
      remember(putAside(memory, latest.text, now));
      onOutcome({ kind: 'dismissed', rules: [now.rule] });
    },
    restore: () => remember({ ...memory, setAside: [] }),
    answer(claim, ground) {
      const before = findingsOf(latest.assessment);
      remember(giveAnswer(memory, claim, ground));
      const after = findingsOf(latest.assessment);
      const isGone = ({ rule, start }: Finding) => !after.some((one) => one.rule === rule && one.start === start);
      if (ground) improve('settled', [...new Set(before.filter(isGone).map(({ rule }) => rule))]);
    },
    choosePurpose: (purpose) => remember({ ...memory, purpose }),
    goTo(claim) {
      look();
      const { claims } = latest.assessment;
      const now = claims.find(({ key }) => key === claim.key) ?? claims.find(({ start }) => start === claim.start);
      placeCaret(draft.map, (now ?? claim).end);
    },
    fix: (finding) => once(() => write(finding)),
    rewrite: (text) => once(() => writeAll(text)),
    read() {
      look();
      return latest.text;
    },
    copyFixed(finding) {
      const now = asNow(finding);
      return now ? copyText(withFixes(latest.text, now.fixes ?? [])) : Promise.resolve(false);
    },
    now() {
      // A press waits for this: what was read and judged while somebody typed is not read again.
      if (signal.aborted || !(watch?.hasChanged() || draft.map.text !== latest.text)) return latest;
      if (draft.read() !== latest.text) look();
      return latest;
    },
    notePause(rules) {
      memory = { ...memory, paused: { text: latest.text, rules } };
    },
    memory: () => memory,
  };
}

const findingsOf = ({ sieves }: Assessment): Finding[] => Object.values(sieves).flatMap(({ findings }) => findings);

const holdsKey = (assessment: Assessment, text: string, key: string): boolean =>
  findingsOf(assessment).some((finding) => keyOf(text, finding) === key);
