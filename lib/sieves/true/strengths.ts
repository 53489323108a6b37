import { givesOwnData } from '../context/own-data.ts';
import { perSentence } from '../context/per-sentence.ts';
import { isYear, namedSourcesIn } from '../context/source.ts';
import { isQuestion } from '../context/statement.ts';
import { type Draft, defineStrength, type Sentence, type Span } from '../sieve.ts';
import { DIGITS } from '../signs.ts';

/** The first span found in a sentence, moved to where the sentence stands: one is enough for a tick. */
function inSentences({ sentences }: Draft, find: (sentence: Sentence) => readonly Span[]): Span[] {
  for (const { start, sentence } of sentences) {
    const span = find(sentence)[0];
    if (span) return [{ start: start + span.start, end: start + span.end }];
  }
  return [];
}

const whole = ({ text }: Sentence): Span[] => [{ start: 0, end: text.length }];

/** "12 mars", "March 3rd", "2024" */
const datesIn = perSentence((sentence: Sentence): readonly Span[] => {
  const { tokens, signs } = sentence;
  if ((signs & DIGITS) === 0) return [];
  const isDay = (index: number) => /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er)?$/.test(tokens[index]?.folded ?? '');
  const days = sentence
    .hits('month')
    .filter(
      ({ first, last }) => isDay(first - 1) || isDay(last + 1) || (tokens[last + 1] && isYear(tokens[last + 1]!)),
    );
  return [...days, ...tokens.filter(isYear)];
});

/** What makes a text checkable or honest about what it is. None grows with length. */
export const trueStrengths = [
  defineStrength({ id: 'link', find: ({ links, wordCount }) => (wordCount > 0 ? links : []) }),
  defineStrength({ id: 'named-source', find: (draft) => inSentences(draft, namedSourcesIn) }),
  defineStrength({ id: 'date', find: (draft) => inSentences(draft, datesIn) }),
  defineStrength({
    id: 'own-data',
    find: (draft) =>
      draft.has('ownData')
        ? inSentences(draft, (sentence) =>
            givesOwnData(sentence) && sentence.tokens.some(({ kind }) => kind === 'number') ? whole(sentence) : [],
          )
        : [],
  }),
  defineStrength({
    id: 'hedged',
    find: (draft) =>
      draft.has('hedge') ? inSentences(draft, (sentence) => (isQuestion(sentence) ? [] : sentence.hits('hedge'))) : [],
  }),
  defineStrength({
    id: 'opinion-marked',
    find: (draft) => (draft.has('opinion') ? inSentences(draft, (sentence) => sentence.hits('opinion')) : []),
  }),
] as const;
