import type { Hit, Sentence, Span } from '../sieve.ts';
import { anyOf } from './any-of.ts';
import { distinct, following, hitsOf, joined, overlaps, pairsOf } from './hits.ts';
import { foundPerSentence } from './per-sentence.ts';

/** Words between unnamed experts, or an unnamed study, and their verb ("une étude | menée auprès de 3 000 salariés | montre"). */
const EXPERT_TO_VERB = 5;
const STUDY_TO_VERB = 10;
/** Words between "our", "no", "which" and what they make less vague. */
const TO_EXEMPT = 2;
/** Words that must follow "there is a study on this" for it to bear a statement in its own sentence. */
const STATEMENT = 4;

const holds = ({ tokens }: Sentence, { first, last }: Hit, words: RegExp): boolean =>
  tokens.slice(first, last + 1).some(({ folded }) => words.test(folded));

const AGREES =
  /^(?:agreed?|unanimous|adamant|certain|clear|settled|accord|accorde|accordent|unanimes?|formels?|formelles?)$/;

const THERE_IS = /^(?:there|there's|il)$/;

const establishes = (sentence: Sentence, hit: Hit): boolean =>
  sentence.hits('establishes').some((verb) => overlaps(verb, hit));

/** "Studies show" and "a study found that …" appeal to science; "scientists have found a cheese" does not. */
const speaksOfScience = ({ tokens }: Sentence, { last }: Hit): boolean =>
  tokens.length > last + STATEMENT && !/^(?:an?|une?|des)$/.test(tokens[last + 1]!.folded);

/** Whether what follows is put forward as science: "studies show", "there is a study", but neither "experts agree" nor "according to doctors". */
const isEstablished = (sentence: Sentence, hit: Hit): boolean =>
  THERE_IS.test(sentence.tokens[hit.first]!.folded) ||
  (!holds(sentence, hit, AGREES) && establishes(sentence, hit) && speaksOfScience(sentence, hit));

export const mayCite = anyOf('vagueSource', 'vagueLead', 'shows');

/** "A paper map, which I'm told …": the verb has a subject of its own. */
const isOfAnother = ({ tokens }: Sentence, { first }: Hit): boolean =>
  /^(?:i|i'm|i've|we|we're|he|she|they|you|je|j'|il|elle|ils|elles|on|nous|vous|tu)$/.test(
    tokens[first - 1]?.folded ?? '',
  );

const sourcesIn = foundPerSentence(mayCite, (sentence): readonly Hit[] => {
  const evidence = sentence.hits('evidence');
  // "Researchers to launch an expedition to find …" show nothing yet.
  const verbs = sentence.hits('shows').filter(({ first }) => sentence.tokens[first - 1]?.folded !== 'to');
  const studies = sentence.hits('someStudy').filter((hit) => !evidence.some((other) => overlaps(hit, other)));
  const led = pairsOf(sentence, sentence.hits('vagueLead'), hitsOf(sentence, 'crowd', 'someStudy', 'evidence'), 2);
  const said = pairsOf(sentence, sentence.hits('crowd'), verbs, EXPERT_TO_VERB)
    // "Doctors say dad may come home": one's own doctors.
    .filter((hit) => {
      const own = following(sentence.hits('smallLife'), hit.last, 1);
      return establishes(sentence, hit) || !own || /^your$/.test(sentence.tokens[own.first]!.folded);
    });
  const shown = studies.flatMap((study) => {
    const verb = following(verbs, study.last, STUDY_TO_VERB);
    return verb && !isOfAnother(sentence, verb) ? [joined(study, verb)] : [];
  });
  const exempt = sentence.hits('notVague');
  const isExempt = (hit: Hit) => exempt.some(({ first, last }) => first <= hit.last && last >= hit.first - TO_EXEMPT);
  return [...sentence.hits('vagueSource'), ...led, ...said, ...shown].filter((hit) => !isExempt(hit));
});

/** "des experts disent", "selon une étude récente": sources nobody can find, whatever follows. */
export const vagueSourcesIn = foundPerSentence(mayCite, (sentence): readonly Span[] => distinct(sourcesIn(sentence)));

/** "studies show", "doctors have known for years": what follows is put forward as established by somebody. */
export const establishedIn = (sentence: Sentence): readonly Span[] =>
  sourcesIn(sentence).filter((hit) => isEstablished(sentence, hit));
