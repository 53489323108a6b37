import { type Draft, defineStrength, type PlacedSentence, type Span } from '../sieve.ts';

const sentencesWhere = ({ sentences }: Draft, holds: (placed: PlacedSentence) => boolean): Span[] =>
  sentences.filter(holds).map(({ start, end }) => ({ start, end }));

/** A reader leaves with something: a specific, a reason, an example, a next step, a real question. None grows with length. */
export const usefulStrengths = [
  defineStrength({
    id: 'specific',
    find: (draft) =>
      draft.sentences.flatMap(({ start, sentence }) =>
        sentence.tokens
          .filter(({ kind }) => kind === 'number')
          .map((token) => ({ start: start + token.start, end: start + token.end })),
      ),
  }),
  defineStrength({ id: 'reason', find: (draft) => sentencesWhere(draft, ({ sentence }) => sentence.has('reason')) }),
  defineStrength({ id: 'example', find: (draft) => sentencesWhere(draft, ({ sentence }) => sentence.has('example')) }),
  defineStrength({
    id: 'next-step',
    find: (draft) => sentencesWhere(draft, ({ sentence }) => sentence.has('nextStep')),
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
