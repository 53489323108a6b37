import { OWN_PURPOSES, type Purpose, parsePurposes } from '../time/purposes.ts';
import { storedItem } from './stored-item.ts';
import { inTurn } from './write-queue.ts';

/** How a person likes to write: what Tamis offers beside a draft, none of it about the text. */
export interface WritingPreferences {
  /** Whether the Companion asks what a post is for. */
  readonly asksPurpose: boolean;
  readonly purposes: readonly Purpose[];
  /** Whether a quiet line says when to post. */
  readonly hintsWhen: boolean;
  /** Whether the toolbar's icon shows the minutes left on the network in front. */
  readonly minutesOnIcon: boolean;
}

export const DEFAULT_PREFERENCES: WritingPreferences = {
  asksPurpose: true,
  purposes: OWN_PURPOSES,
  hintsWhen: false,
  minutesOnIcon: true,
};

const orElse = (value: unknown, fallback: boolean) => (typeof value === 'boolean' ? value : fallback);

/** Each field alone: one that is damaged falls back without taking the others with it. */
export function parsePreferences(value: unknown): WritingPreferences {
  if (typeof value !== 'object' || value === null) throw new TypeError('writing preferences are damaged');
  const { asksPurpose, purposes, hintsWhen, minutesOnIcon } = value as Partial<
    Record<keyof WritingPreferences, unknown>
  >;
  return {
    asksPurpose: orElse(asksPurpose, DEFAULT_PREFERENCES.asksPurpose),
    purposes: parsePurposes(purposes),
    hintsWhen: orElse(hintsWhen, DEFAULT_PREFERENCES.hintsWhen),
    minutesOnIcon: orElse(minutesOnIcon, DEFAULT_PREFERENCES.minutesOnIcon),
  };
}

export const preferencesItem = storedItem<WritingPreferences>({
  key: 'writing',
  version: 1,
  fallback: DEFAULT_PREFERENCES,
  parse: parsePreferences,
});

/** Takes whatever a message brought. Background only. */
export const changePreferences = (change: Partial<WritingPreferences>): Promise<void> =>
  inTurn(async () => preferencesItem.write(parsePreferences({ ...(await preferencesItem.read()), ...change })));
