import type { Sentence, Span } from '../sieve.ts';
import { perSentence } from './per-sentence.ts';
import { distinct, hitsOf, overlaps, pairsOf } from './phrases.ts';

/** Words between an unnamed study or expert and its verb ("une étude | menée auprès de 3 000 personnes | montre"). */
const TO_VERB = 6;

/** "des experts disent", "selon une étude récente": sources nobody can find, whatever follows. */
export const vagueSourcesIn = perSentence((sentence: Sentence): readonly Span[] => {
  if (sentence.has('notVague')) return [];
  const evidence = sentence.hits('evidence');
  const studies = sentence.hits('someStudy').filter((hit) => !evidence.some((other) => overlaps(hit, other)));
  const led = pairsOf(sentence, sentence.hits('vagueLead'), hitsOf(sentence, 'crowd', 'someStudy', 'evidence'), 2);
  const shown = pairsOf(sentence, [...sentence.hits('crowd'), ...studies], sentence.hits('shows'), TO_VERB);
  return distinct([...sentence.hits('vagueSource'), ...led, ...shown]);
});
