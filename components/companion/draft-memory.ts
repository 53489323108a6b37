import { type Answers, type Claim, type Finding, type Fix, findingKey, type Ground } from '../../lib/sieves/index.ts';

/** A finding the person does not want to see again in this draft. */
export interface SetAside {
  readonly key: string;
  readonly rule: string;
  readonly words: string;
}

/** What a person said about one draft. It lasts as long as the draft does: an emptied box begins another. */
export interface DraftMemory {
  readonly setAside: readonly SetAside[];
  /** Of claims, by their keys. */
  readonly answers: Answers;
  /** A finding led to a change or an answer. */
  readonly improved: boolean;
  /** What the draft is for, by the purpose's id. */
  readonly purpose: string | undefined;
  /** Its publication was paused: once is enough, whatever the person chose. */
  readonly paused: PauseNote | undefined;
  /** How long it was written at, ms. */
  readonly written: number;
}

/** What a draft was when its publication was paused. */
export interface PauseNote {
  readonly text: string;
  /** The rules that paused it. */
  readonly rules: readonly string[];
}

export const NOTHING_SAID: DraftMemory = {
  setAside: [],
  answers: {},
  improved: false,
  purpose: undefined,
  paused: undefined,
  written: 0,
};

export const wordsOf = (text: string, { start, end }: Finding): string => text.slice(start, end);

/** By what a finding is known again when its text is read anew. */
export const keyOf = (text: string, finding: Finding): string => findingKey(finding.rule, wordsOf(text, finding));

export function putAside(memory: DraftMemory, text: string, finding: Finding): DraftMemory {
  const key = keyOf(text, finding);
  const others = memory.setAside.filter((one) => one.key !== key);
  return { ...memory, setAside: [...others, { key, rule: finding.rule, words: wordsOf(text, finding) }] };
}

/** `undefined` takes an answer back. */
export function giveAnswer(memory: DraftMemory, { key }: Claim, ground: Ground | undefined): DraftMemory {
  const { [key]: _, ...answers } = memory.answers;
  return { ...memory, answers: ground ? { ...answers, [key]: ground } : answers };
}

/** What was set aside and is still there: words that were edited away need no undoing. */
export const stillThere = ({ setAside }: DraftMemory, text: string): SetAside[] =>
  setAside.filter(({ words }) => text.includes(words));

/** The text with fixes made for it. */
export const withFixes = (text: string, fixes: readonly Fix[]): string =>
  fixes
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((fixed, { start, end, text: put }) => fixed.slice(0, start) + put + fixed.slice(end), text);
