import type { DraftMessages, SpokenLight } from '../../lib/i18n/draft-messages.ts';
import { ALL_SIEVES, type Band, type SieveName } from '../../lib/sieves/sieve.ts';

export type Bands = Readonly<Record<SieveName, Band>>;

/** The bands of an assessment, without what led to them. */
export const bandsOf = (sieves: Readonly<Record<SieveName, { readonly band: Band }>>): Bands =>
  Object.fromEntries(ALL_SIEVES.map((sieve) => [sieve, sieves[sieve].band])) as Record<SieveName, Band>;

/** Lights in words. */
export const spokenLights = (
  bands: Bands,
  messages: DraftMessages,
  sieves: readonly SieveName[] = ALL_SIEVES,
): SpokenLight[] => sieves.map((sieve) => ({ name: messages.sieves[sieve], band: messages.bands[bands[sieve]] }));
