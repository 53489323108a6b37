import type { Hit, Sentence, Span, Token } from '../sieve.ts';
import { anyOf } from './any-of.ts';
import { distinct, following, hitsOf, joined, overlaps, pairsOf, spanOf } from './hits.ts';
import { foundPerSentence } from './per-sentence.ts';

/** Words between unnamed experts, or an unnamed study, and their verb ("une étude | menée auprès de 3 000 salariés | montre"). */
const EXPERT_TO_VERB = 5;
const STUDY_TO_VERB = 10;
/** Words between "our", "no", "which" and what they make less vague. */
const TO_EXEMPT = 2;
/** Words that must follow "there is a study on this" for it to bear a statement in its own sentence. */
const STATEMENT = 4;

/** A source nobody can find, and how it stands to what it is said to say. */
interface VagueSource extends Hit {
  /** `established`: "studies show", "doctors have known"; `agreed`: "experts agree"; `said`: "according to doctors". */
  readonly standing: 'established' | 'agreed' | 'said';
}

const holds = ({ tokens }: Sentence, { first, last }: Hit, words: RegExp): boolean =>
  tokens.slice(first, last + 1).some(({ folded }) => words.test(folded));

/** A poll counts opinions and a report may say anything: neither puts a statement forward as science. */
const COUNTS = /^(?:polls?|surveys?|reports?|sondages?|enquetes?|rapports?|figures|chiffres|statisti\w+)$/;
const AGREES =
  /^(?:agreed?|unanimous|adamant|certain|clear|settled|accord|accorde|accordent|unanimes?|formels?|formelles?)$/;
const PLURAL_STUDIES = /^(?:studies|research|etudes|recherches|recherche|travaux)$/;
const THERE_IS = /^(?:there|there's|il)$/;
const STUDY = /^(?:stud(?:y|ies)|research|etudes?|recherches?)$/;
/** "Will", "va", "disparaîtra": what is to come is a forecast, whoever makes it. */
const FORECAST = /^(?:will|won't|would|va|vont|[a-z]{2,}(?:era|eront|ira|iront))$/;

const establishes = (sentence: Sentence, hit: Hit): boolean =>
  sentence.hits('establishes').some((verb) => overlaps(verb, hit));

/** "Studies show" and "a study found that …" appeal to science; "scientists have found a cheese" does not. */
const speaksOfScience = (sentence: Sentence, hit: Hit): boolean =>
  holds(sentence, hit, PLURAL_STUDIES) ||
  (sentence.tokens.length > hit.last + STATEMENT &&
    !/^(?:an?|une?|des)$/.test(sentence.tokens[hit.last + 1]!.folded)) ||
  hitsOf(sentence, 'illness', 'effect', 'outcome', 'comparative', 'causeVerb', 'affects', 'scienceState').some(
    ({ first }) => first > hit.last,
  );

function standingOf(sentence: Sentence, hit: Hit): VagueSource['standing'] {
  const { tokens } = sentence;
  const clause = sentence.text.slice(hit.end).search(/[,;]/);
  const isAhead = ({ folded, start }: Token) => (clause < 0 || start < hit.end + clause) && FORECAST.test(folded);
  if (tokens.slice(hit.last + 1).some(isAhead)) return 'said';
  const opens = THERE_IS.test(tokens[hit.first]!.folded) && holds(sentence, hit, STUDY);
  if (opens) return tokens.length > hit.last + STATEMENT ? 'established' : 'said';
  if (holds(sentence, hit, AGREES)) return 'agreed';
  const isScience = establishes(sentence, hit) && !holds(sentence, hit, COUNTS) && speaksOfScience(sentence, hit);
  return isScience ? 'established' : 'said';
}

export const mayCite = anyOf('vagueSource', 'vagueLead', 'shows');

/** "The head of research found", "le responsable des travaux | a trouvé": what somebody is in charge of says nothing. */
const isOfSomebody = ({ tokens }: Sentence, study: Hit, verb: Hit): boolean =>
  (study.first > 1 && /^(?:of|de|du|d')$/.test(tokens[study.first - 1]!.folded)) ||
  (/[sx]$/.test(tokens[study.last]!.folded) && tokens[verb.first]!.folded === 'a');

/** "A paper map, which I'm told …": the verb has a subject of its own. */
const isOfAnother = ({ tokens }: Sentence, { first }: Hit): boolean =>
  /^(?:i|i'm|i've|we|we're|he|she|they|you|je|j'|il|elle|ils|elles|on|nous|vous|tu)$/.test(
    tokens[first - 1]?.folded ?? '',
  );

const sourcesIn = foundPerSentence(mayCite, (sentence): readonly VagueSource[] => {
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
    return verb && !isOfSomebody(sentence, study, verb) && !isOfAnother(sentence, verb) ? [joined(study, verb)] : [];
  });
  const exempt = sentence.hits('notVague');
  const isExempt = (hit: Hit) => exempt.some(({ first, last }) => first <= hit.last && last >= hit.first - TO_EXEMPT);
  return [...sentence.hits('vagueSource'), ...led, ...said, ...shown]
    .filter((hit) => !isExempt(hit))
    .map((hit) => ({ ...hit, standing: standingOf(sentence, hit) }));
});

/** "des experts disent", "selon une étude récente": sources nobody can find, whatever follows. */
export const vagueSourcesIn = foundPerSentence(mayCite, (sentence): readonly Span[] => distinct(sourcesIn(sentence)));

/** "studies show", "doctors have known for years": what follows is put forward as established by somebody. */
export const establishedIn = (sentence: Sentence): readonly Span[] =>
  sourcesIn(sentence)
    .filter(({ standing }) => standing === 'established')
    .map(spanOf);

/** Whether some words are only what unnamed people are said to say ("according to several doctors, …"). */
export const isAttributed = (sentence: Sentence, { start }: Span): boolean => {
  const before = sourcesIn(sentence).filter((source) => source.start <= start);
  return before.length > 0 && before.every(({ standing }) => standing === 'said');
};
