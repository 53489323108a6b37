import { LOCALES, type Locale } from '../i18n/locale.ts';
import { NETWORKS } from '../networks/index.ts';
import type { NetworkId } from '../networks/network.ts';
import { confidentialFault, isConfidential, MOST_CONFIDENTIAL_WORDS } from '../sieves/confidential-words.ts';
import { ALL_SIEVES, SENSITIVITIES, type Sensitivities, type Sensitivity, type SieveName } from '../sieves/sieve.ts';
import { storedItem } from './stored-item.ts';
import { inTurn } from './write-queue.ts';

export interface Settings {
  readonly enabled: boolean;
  /** Epoch ms; `0` when Tamis is not paused. */
  readonly pausedUntil: number;
  /** Networks Tamis is silent on until it is switched on again there. Their time is counted all the same. */
  readonly pausedSites: readonly NetworkId[];
  /** The interface's language; `undefined`: the browser's. */
  readonly locale: Locale | undefined;
  /** Ids of the rules the person wants to hear no more of. */
  readonly mutedRules: readonly string[];
  /** Words the person always vouches for, as they stood in a draft. The latest last. */
  readonly allowedWords: readonly string[];
  /** Words the person wants to be warned of, as they wrote them. The latest last. */
  readonly confidentialWords: readonly string[];
  /** How much each sieve says. */
  readonly sensitivity: Sensitivities;
  /** By rule: how often a finding was set aside since one of it last led to an edit. */
  readonly dismissals: Readonly<Record<string, number>>;
  /** How often a day a publication may be paused: 0 (never) to `MOST_PAUSES`. */
  readonly pausesPerDay: number;
  /** Whether a pause asks for ten seconds before the post goes out anyway. They can be cut short. */
  readonly breath: boolean;
  /** Whether a pause reminds of who can read a post. */
  readonly audienceLine: boolean;
}

/** What a page may set outright; the rest is changed one entry at a time, so that two tabs do not undo each other. */
export type PlainSettings = Pick<
  Settings,
  'enabled' | 'pausedUntil' | 'locale' | 'pausesPerDay' | 'breath' | 'audienceLine'
>;

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  pausedUntil: 0,
  pausedSites: [],
  locale: undefined,
  mutedRules: [],
  allowedWords: [],
  confidentialWords: [],
  sensitivity: {},
  dismissals: {},
  pausesPerDay: 3,
  breath: false,
  audienceLine: false,
};

export const MOST_PAUSES = 10;

export const MOST_ALLOWED_WORDS = 200;
export const LONGEST_ALLOWED_WORDS = 80;
/** More rules than there will ever be. */
const MOST_RULES = 100;
const MOST_DISMISSALS = 99;

/** The form of a rule's id: what rules there are, only the pages that judge know. */
export const isRuleId = (value: unknown): value is string => typeof value === 'string' && /^[a-z-]{2,40}$/.test(value);
const isWords = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_ALLOWED_WORDS;
const isSite = (value: unknown): value is NetworkId => NETWORKS.some(({ id }) => id === value);
const isSieve = (value: unknown): value is SieveName => ALL_SIEVES.some((sieve) => sieve === value);
const isSensitivity = (value: unknown): value is Sensitivity => SENSITIVITIES.some((one) => one === value);
const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);
const isPauseCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST_PAUSES;
const onOrOff = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);

const listOf = <Entry>(value: unknown, fits: (entry: unknown) => entry is Entry, most: number): Entry[] =>
  Array.isArray(value) ? [...new Set(value.filter(fits))].slice(-most) : [];

function dismissalsOf(value: unknown): Settings['dismissals'] {
  if (typeof value !== 'object' || value === null) return {};
  const counts = Object.entries(value).filter(
    ([rule, count]) => isRuleId(rule) && Number.isSafeInteger(count) && count > 0,
  );
  return Object.fromEntries(
    counts.slice(0, MOST_RULES).map(([rule, count]) => [rule, Math.min(count, MOST_DISMISSALS)]),
  );
}

function sensitivityOf(value: unknown): Sensitivities {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(([sieve, one]) => isSieve(sieve) && isSensitivity(one) && one !== 'normal'),
  );
}

/** Each field alone: one that is damaged falls back without taking the others with it. */
export function parseSettings(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) throw new TypeError('settings are damaged');
  const { pausedUntil, pausedSites, locale, mutedRules, allowedWords, confidentialWords, ...others } = value as Record<
    keyof Settings,
    unknown
  >;
  const { sensitivity, dismissals, pausesPerDay, enabled, breath, audienceLine } = others;
  return {
    enabled: onOrOff(enabled, DEFAULT_SETTINGS.enabled),
    pausedUntil: Number.isFinite(pausedUntil) ? (pausedUntil as number) : 0,
    pausedSites: listOf(pausedSites, isSite, NETWORKS.length),
    locale: isLocale(locale) ? locale : undefined,
    mutedRules: listOf(mutedRules, isRuleId, MOST_RULES),
    allowedWords: listOf(allowedWords, isWords, MOST_ALLOWED_WORDS),
    confidentialWords: listOf(confidentialWords, isConfidential, MOST_CONFIDENTIAL_WORDS),
    sensitivity: sensitivityOf(sensitivity),
    dismissals: dismissalsOf(dismissals),
    pausesPerDay: isPauseCount(pausesPerDay) ? pausesPerDay : DEFAULT_SETTINGS.pausesPerDay,
    breath: onOrOff(breath, DEFAULT_SETTINGS.breath),
    audienceLine: onOrOff(audienceLine, DEFAULT_SETTINGS.audienceLine),
  };
}

export const settingsItem = storedItem<Settings>({
  key: 'settings',
  version: 4,
  fallback: DEFAULT_SETTINGS,
  parse: parseSettings,
  migrations: {
    /** Before rules could be muted and words allowed. */
    2: (old: object) => ({ ...old, mutedRules: [], allowedWords: [], dismissals: {} }),
    /** Before publications were paused. */
    3: (old: object) => ({ ...old, pausesPerDay: 3, breath: false, audienceLine: false }),
    /** Before one site could be paused, words be listed as confidential, and a sieve say more or less. */
    4: (old: object) => ({ ...old, pausedSites: [], confidentialWords: [], sensitivity: {} }),
  },
});

/** Whether Tamis speaks at `now` (epoch ms), all networks together. */
export const isActive = ({ enabled, pausedUntil }: Settings, now: number): boolean => enabled && pausedUntil <= now;

/** Whether it speaks on a network at `now` (epoch ms). */
export const isActiveOn = (settings: Settings, network: NetworkId, now: number): boolean =>
  isActive(settings, now) && !settings.pausedSites.includes(network);

/** Whether a draft may be judged otherwise since `former`. */
export const judgesOtherwise = (settings: Settings, former: Settings): boolean =>
  settings.mutedRules.join() !== former.mutedRules.join() ||
  settings.allowedWords.join('\n') !== former.allowedWords.join('\n') ||
  settings.confidentialWords.join('\n') !== former.confidentialWords.join('\n') ||
  ALL_SIEVES.some((sieve) => settings.sensitivity[sieve] !== former.sensitivity[sieve]);

/** Reads, changes and writes with no other write in between. The same settings given back: nothing is written. */
const editSettings = (change: (settings: Settings) => Settings): Promise<void> =>
  inTurn(async () => {
    const settings = await settingsItem.read();
    const changed = change(settings);
    if (changed !== settings) await settingsItem.write(parseSettings(changed));
  });

const listed = <Entry extends string>(list: readonly Entry[], entry: Entry, isIn: boolean): readonly Entry[] => {
  const others = list.filter((one) => one !== entry);
  return isIn ? [...others, entry] : others;
};
const without = (counts: Settings['dismissals'], rule: string): Settings['dismissals'] => {
  const { [rule]: _, ...others } = counts;
  return others;
};

// All of these take whatever a message brought, and write in the background only.

export const changeSettings = ({ ...change }: Partial<PlainSettings>): Promise<void> =>
  editSettings((settings) => {
    const { enabled, pausedUntil, locale, pausesPerDay, breath, audienceLine } = { ...settings, ...change };
    return { ...settings, enabled, pausedUntil, locale, pausesPerDay, breath, audienceLine };
  });

export async function muteRule(rule: unknown, muted: unknown): Promise<void> {
  if (!isRuleId(rule)) return;
  await editSettings((settings) => ({
    ...settings,
    mutedRules: listed(settings.mutedRules, rule, muted === true),
    dismissals: without(settings.dismissals, rule),
  }));
}

export async function allowWords(words: unknown, allowed: unknown): Promise<void> {
  if (!isWords(words)) return;
  await editSettings((settings) => ({
    ...settings,
    allowedWords: listed(settings.allowedWords, words, allowed === true),
  }));
}

/** Silences a network, or lets Tamis speak there again. */
export async function pauseSite(site: unknown, paused: unknown): Promise<void> {
  if (!isSite(site)) return;
  await editSettings((settings) => ({
    ...settings,
    pausedSites: listed(settings.pausedSites, site, paused === true),
  }));
}

/** Lists words as confidential, or takes them back. A full list takes no more: none is dropped for another. */
export async function listConfidential(words: unknown, isIn: unknown): Promise<void> {
  if (!isConfidential(words)) return;
  await editSettings((settings) => {
    const { confidentialWords } = settings;
    if (isIn === true && confidentialFault(words, confidentialWords)) return settings;
    return { ...settings, confidentialWords: listed(confidentialWords, words, isIn === true) };
  });
}

/** Sets how much a sieve says. */
export async function setSensitivity(sieve: unknown, sensitivity: unknown): Promise<void> {
  if (!isSieve(sieve) || !isSensitivity(sensitivity)) return;
  await editSettings((settings) => ({ ...settings, sensitivity: { ...settings.sensitivity, [sieve]: sensitivity } }));
}

/** A finding of this rule was set aside. */
export async function countDismissal(rule: unknown): Promise<void> {
  if (!isRuleId(rule)) return;
  await editSettings((settings) => ({
    ...settings,
    dismissals: { ...settings.dismissals, [rule]: (settings.dismissals[rule] ?? 0) + 1 },
  }));
}

/** A finding of this rule led to an edit, or the person keeps the rule: what was set aside before counts no more. */
export async function forgetDismissals(rule: unknown): Promise<void> {
  if (!isRuleId(rule)) return;
  await editSettings((settings) =>
    Object.hasOwn(settings.dismissals, rule)
      ? { ...settings, dismissals: without(settings.dismissals, rule) }
      : settings,
  );
}
