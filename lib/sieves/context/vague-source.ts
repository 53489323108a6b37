import type { Hit, Sentence, Span } from '../sieve.ts';
import { distinct, following, hitsOf, joined, overlaps, pairsOf } from './hits.ts';
import { perSentence } from './per-sentence.ts';

/** Words between unnamed experts, or an unnamed study, and their verb ("une étude | menée auprès de 3 000 salariés | montre"). */
const EXPERT_TO_VERB = 5;
const STUDY_TO_VERB = 10;
/** Words between "our", "no", "which" and what they make less vague. */
const TO_EXEMPT = 2;

/** "des experts disent", "selon une étude récente": sources nobody can find, whatever follows. */
export const vagueSourcesIn = perSentence((sentence: Sentence): readonly Span[] => {
  const evidence = sentence.hits('evidence');
  const verbs = sentence.hits('shows');
  const studies = sentence.hits('someStudy').filter((hit) => !evidence.some((other) => overlaps(hit, other)));
  const led = pairsOf(sentence, sentence.hits('vagueLead'), hitsOf(sentence, 'crowd', 'someStudy', 'evidence'), 2);
  const said = pairsOf(sentence, sentence.hits('crowd'), verbs, EXPERT_TO_VERB)
    // "Doctors say dad may come home": one's own doctors.
    .filter(({ last }) => !following(sentence.hits('smallLife'), last, 1));
  const shown = studies.flatMap((study) => {
    const verb = following(verbs, study.last, STUDY_TO_VERB);
    return verb ? [joined(study, verb)] : [];
  });
  const exempt = sentence.hits('notVague');
  const isExempt = (hit: Hit) => exempt.some(({ first, last }) => first <= hit.last && last >= hit.first - TO_EXEMPT);
  return distinct([...sentence.hits('vagueSource'), ...led, ...said, ...shown].filter((hit) => !isExempt(hit)));
});
