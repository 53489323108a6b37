import { type Draft, defineStrength, type PlacedSentence, type Span } from '../sieve.ts';

const hitsOf = ({ sentences }: Draft, list: 'thanks' | 'acknowledgement'): Span[] =>
  sentences.flatMap(({ start, sentence }) =>
    sentence.hits(list).map((hit) => ({ start: start + hit.start, end: start + hit.end })),
  );

/** The reason or the way forward may stand in the sentence that criticises, or in the next one. */
const isReasoned = ({ sentence }: PlacedSentence, next: PlacedSentence | undefined): boolean =>
  sentence.has('criticism') && (sentence.has('wayForward') || (next?.sentence.has('wayForward') ?? false));

export const positiveStrengths = [
  defineStrength({ id: 'thanks', find: (draft) => hitsOf(draft, 'thanks') }),
  defineStrength({ id: 'acknowledgement', find: (draft) => hitsOf(draft, 'acknowledgement') }),
  defineStrength({
    id: 'reasoned-criticism',
    find: ({ sentences }) =>
      sentences
        .filter((placed, index) => isReasoned(placed, sentences[index + 1]))
        .map(({ start, end }) => ({ start, end })),
  }),
] as const;
