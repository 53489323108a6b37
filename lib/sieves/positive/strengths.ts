import { type Draft, defineStrength, type PlacedSentence, type Span } from '../sieve.ts';

/** The first: one is enough for a tick. */
function hitsOf(draft: Draft, list: 'thanks' | 'acknowledgement'): Span[] {
  if (!draft.has(list)) return [];
  for (const { start, sentence } of draft.sentences) {
    const hit = sentence.hits(list)[0];
    if (hit) return [{ start: start + hit.start, end: start + hit.end }];
  }
  return [];
}

/** The reason or the way forward may stand in the sentence that criticises, or in the next one of its line. */
const isReasoned = ({ sentence, line }: PlacedSentence, next: PlacedSentence | undefined): boolean =>
  sentence.has('criticism') && (sentence.has('wayForward') || (next?.line === line && next.sentence.has('wayForward')));

export const positiveStrengths = [
  defineStrength({ id: 'thanks', find: (draft) => hitsOf(draft, 'thanks') }),
  defineStrength({ id: 'acknowledgement', find: (draft) => hitsOf(draft, 'acknowledgement') }),
  defineStrength({
    id: 'reasoned-criticism',
    find({ sentences, has }) {
      const placed =
        has('criticism') && has('wayForward') && sentences.find((one, index) => isReasoned(one, sentences[index + 1]));
      return placed ? [{ start: placed.start, end: placed.end }] : [];
    },
  }),
] as const;
