import { typesetEnglish, typesetFrench } from '../../../lib/i18n/typeset.ts';
import type { LanguageCode } from '../../../lib/languages/language.ts';
import { ALL_SIEVES, RULES, type RuleId, type SieveName } from '../../../lib/sieves/index.ts';
import { enDeck } from './en.ts';
import { frDeck } from './fr.ts';
import type { DeckSample, Sample } from './sample.ts';

export type { DeckSample, Sample, SampleVersion } from './sample.ts';

const DECKS: Readonly<Record<LanguageCode, readonly DeckSample[]>> = { fr: frDeck, en: enDeck };

/** Titles are ours, and set as our other words are; the texts are left as one types them. */
const SET: Readonly<Record<LanguageCode, (text: string) => string>> = { fr: typesetFrench, en: typesetEnglish };

export type LessonSample = Sample & DeckSample;

/** The samples of a language. */
export const deckOf = (language: LanguageCode): readonly LessonSample[] =>
  DECKS[language].map((sample) => ({ ...sample, title: SET[language](sample.title), language }));

/** `mixed`: a sample that teaches rules of several sieves. */
export type SampleGroup = SieveName | 'mixed';

const GROUPS: readonly SampleGroup[] = [...ALL_SIEVES, 'mixed'];

const sieveOf = (rule: RuleId): SieveName => RULES.find(({ id }) => id === rule)!.sieve;

function groupOf({ teaches: [first, ...others] }: DeckSample): SampleGroup {
  const sieve = sieveOf(first);
  return others.every((rule) => sieveOf(rule) === sieve) ? sieve : 'mixed';
}

/** Samples by what they teach, in the order of the sieves; groups without any are left out. */
export function groupSamples<Of extends DeckSample>(
  samples: readonly Of[],
): readonly { readonly group: SampleGroup; readonly samples: readonly Of[] }[] {
  return GROUPS.map((group) => ({ group, samples: samples.filter((sample) => groupOf(sample) === group) })).filter(
    (found) => found.samples.length > 0,
  );
}
