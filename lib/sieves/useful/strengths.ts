import { type Draft, defineStrength, type PlacedSentence, type Span } from '../sieve.ts';
import { DIGITS } from '../signs.ts';

/** The first: one is enough for a tick. */
function sentencesWhere({ sentences }: Draft, holds: (placed: PlacedSentence) => boolean): Span[] {
  const placed = sentences.find(holds);
  return placed ? [{ start: placed.start, end: placed.end }] : [];
}

const sentencesWith = (draft: Draft, list: 'reason' | 'example' | 'nextStep'): Span[] =>
  draft.has(list) ? sentencesWhere(draft, ({ sentence }) => sentence.has(list)) : [];

/** A reader leaves with something: a specific, a reason, an example, a next step, a real question. None grows with length. */
export const usefulStrengths = [
  defineStrength({
    id: 'specific',
    find({ sentences }) {
      for (const { start, sentence } of sentences) {
        if ((sentence.signs & DIGITS) === 0) continue;
        const number = sentence.tokens.find(({ kind }) => kind === 'number');
        if (number) return [{ start: start + number.start, end: start + number.end }];
      }
      return [];
    },
  }),
  defineStrength({ id: 'reason', find: (draft) => sentencesWith(draft, 'reason') }),
  defineStrength({ id: 'example', find: (draft) => sentencesWith(draft, 'example') }),
  defineStrength({
    id: 'next-step',
    find: (draft) => sentencesWith(draft, 'nextStep'),
  }),
  defineStrength({
    id: 'question',
    find: (draft) =>
      sentencesWhere(
        draft,
        ({ sentence }) => sentence.ending.includes('?') && sentence.tokens.length >= 5 && !sentence.has('bait'),
      ),
  }),
] as const;
