import type { DeckFileError, KeepResult, OwnSample, SampleToKeep } from '../../lib/browser/deck.ts';
import type { DeckMessages } from '../../lib/i18n/practice-messages.ts';

/** How many samples a file held, or why it was not taken. */
export type DeckImport = number | DeckFileError | { readonly why: Exclude<KeepResult, 'kept'> };

/** The person's own samples and what can be done with them; `actions` is left out where nothing may be kept. */
export interface OwnDeck {
  readonly samples: readonly OwnSample[];
  readonly actions?: {
    readonly keep: (sample: SampleToKeep) => Promise<KeepResult>;
    readonly rename: (id: string, title: string) => void;
    readonly delete: (id: string) => void;
    readonly importFile: (file: string) => Promise<DeckImport>;
    readonly exportFile: () => void;
  };
}

/** What came of an import, in words. */
export function sayImported(outcome: DeckImport, words: DeckMessages): string {
  if (typeof outcome === 'number') return words.imported(outcome);
  switch (outcome.why) {
    case 'damaged':
      return words.damaged(outcome.sample);
    case 'no-room':
      return words.noRoom;
    case 'failed':
      return words.refused;
    default:
      return words.errors[outcome.why];
  }
}
