import type { WordList } from '../../languages/index.ts';
import {
  isAboutContest,
  isAboutFiction,
  isLaughed,
  isTender,
  soundsLaughed,
  soundsTender,
} from '../context/affection.ts';
import { anyOf } from '../context/any-of.ts';
import { gapBefore, hitAt, hitEndingAt, isSetOff, joined, pairs, spanning } from '../context/clauses.ts';
import { hitsOf, overlaps } from '../context/hits.ts';
import { ADVERB } from '../context/insult-colour.ts';
import { aimedInsults } from '../context/insults.ts';
import { looksLikeName } from '../context/names.ts';
import { isNegated, isNegatedWithin } from '../context/negation.ts';
import { isReported } from '../context/reported-speech.ts';
import { eachSentence } from '../each-sentence.ts';
import { type Draft, defineRule, type Hit, type Match, type PlacedSentence, type Sentence } from '../sieve.ts';

/** Harm announced to somebody. News of threats, games, sport, idioms and jokes are none. */
export const threat = defineRule({
  id: 'threat',
  sieve: 'positive',
  severity: 'stop',
  source: 'Röttger et al. 2021, HateCheck, https://aclanthology.org/2021.acl-long.4/; Code pénal, art. 222-17',
  needs: ['threat', 'harmLead', 'harmAct'],
  examples: {
    fr: {
      flags: [
        'La prochaine fois que tu touches à ma clôture, je te brise les doigts.',
        'Je sais où tu habites, Renaud.',
        'Retirez cet avis ou vous allez le regretter.',
        'On va te casser la gueule à la sortie.',
        'Je te jure que tu ne retrouveras plus de boulot dans cette ville.',
      ],
      passes: [
        'Je viens te chercher à la gare à 18 h.',
        'On va vous battre samedi, préparez les mouchoirs !',
        'Je vais me tuer à la tâche si on ne recrute pas.',
        'Le maire dit avoir reçu des menaces : « je sais où tu habites ».',
        'Prenez l’assurance, vous ne le regretterez pas.',
        'Si vous ne payez pas avant le 12, le dossier sera clos.',
      ],
    },
    en: {
      flags: [
        'Post that again and I will put you through a window.',
        'I know where you live, Rowan.',
        'Delete that review or you will regret it.',
        'I am going to break your legs.',
        "I'll make sure you never work in this town again.",
        "Touch my fence again. You'll see.",
      ],
      passes: [
        'I am coming to get you from the station at six.',
        'We are going to destroy you on Saturday, bring tissues for the final!',
        'This deadline is killing me.',
        'He was charged after he wrote that he knew where she lived.',
        'Take the train, you will not regret it.',
        "You'll see the sea from the top, and if you keep left you'll see the harbour.",
        'If the invoice is not paid by the 12th, the account will be closed.',
      ],
    },
  },
  find(draft) {
    const found = [...eachSentence(draft, threatsIn, mayThreaten), ...heatedThreats(draft)];
    return joined(
      draft.text,
      found.filter((match) => !isPlayed(draft, match) && !isTender(draft, match) && !isLaughed(draft, match)),
    );
  },
});

const isPlayed = (draft: Draft, match: Match): boolean =>
  isAboutFiction(draft, match) ||
  (isAboutContest(draft, match) && !isBesideInsult(draft, match) && !tellsWhereabouts(draft, match));

/** "I know which gym you use": no game is played with that. */
const tellsWhereabouts = ({ sentences }: Draft, { start }: Match): boolean =>
  sentences.some((placed) => placed.start <= start && start < placed.end && placed.sentence.has('knowWhere'));

/** Behind "you're a coward", in the same line, nobody is playing: the match is what the quarrel is about. */
const isBesideInsult = ({ sentences }: Draft, { start }: Match): boolean =>
  sentences.some(
    (placed) =>
      placed.start <= start &&
      aimedInsults(placed.sentence).length > 0 &&
      sentences.some((own) => own.line === placed.line && own.start <= start && own.end > start),
  );

const mayThreaten = anyOf(
  'threat',
  'threatAlone',
  'harmAct',
  'bodyPart',
  'knowWhere',
  'yourLife',
  'graveHarm',
  'badEnd',
  'sureHarm',
  'workAgain',
);

function threatsIn(sentence: Sentence): readonly Match[] {
  if (soundsTender(sentence) || soundsLaughed(sentence)) return [];
  const alone = sentence.hits('threatAlone').filter((hit) => isLastWord(sentence, hit));
  const harm = [
    ...pairs(sentence, 'harmLead', 'harmAct', 1).filter((hit) => isLastWord(sentence, hit)),
    ...pairs(sentence, 'harmThemLead', 'graveHarm', 1).filter((hit) => isLastWord(sentence, hit)),
    ...pairs(sentence, 'ruinLead', 'yourLife', 1).filter(
      (hit) => isInFirstPerson(sentence, hit) && isLastWord(sentence, hit),
    ),
    ...pairs(sentence, 'harmBody', 'bodyPart', 3).filter(
      (hit) => isInFirstPerson(sentence, hit) && isBlow(sentence, hit),
    ),
    ...pairs(sentence, 'knowWhere', 'yourPlace', 2).filter((hit) => !isExplained(sentence, hit)),
    ...pairs(sentence, 'endUp', 'badEnd', 2).filter((hit) => hasHeatBeside(sentence, [hit])),
    ...pairs(sentence, 'sureLead', 'sureHarm', 5),
  ].filter((hit) => !isNegatedWithin(sentence, hit));
  const never = pairs(sentence, 'neverLead', 'workAgain', 3);
  return spanning([
    ...[...sentence.hits('threat'), ...alone, ...harm].filter(
      (hit) => !isNegated(sentence, hit) && !isReported(sentence, hit) && !isSaidToThing(sentence, hit),
    ),
    ...never.filter((hit) => !isReported(sentence, hit)),
  ]);
}

/** Whether nothing is said of what is done: "I'll gut you like a fish", but not "I'll gut you a trout". */
function isLastWord(sentence: Sentence, { last }: Hit): boolean {
  const { tokens } = sentence;
  const next = tokens[last + 1];
  if (
    !next ||
    next.kind === 'mention' ||
    /^(?:and|et|like|comme|you|toi|sale|haut|jusqu'|tomorrow|tonight|demain)$/.test(next.folded) ||
    /^(?:without mercy|sans pitie)$/.test(`${next.folded} ${tokens[last + 2]?.folded}`)
  )
    return true;
  const gap = gapBefore(sentence, last + 1);
  if (!/[^\s'’]/.test(gap) || /[:(]/.test(gap)) return false;
  return last >= tokens.length - 3 || !looksLikeName(sentence, last + 1);
}

/** "Je te casse les dents", "I'll knock your teeth out"; not "I'll rip your face paint off". */
const isBlow = (sentence: Sentence, hit: Hit): boolean =>
  isLastWord(sentence, hit) ||
  /^(?:out|off|in|open|for|if|or|up|un|une|dans|a|si|ou)$/.test(sentence.tokens[hit.last + 1]!.folded);

/** "Je vais te faire la peau, vieille commode", "I will hunt you down, marmalade": what is called at the end is no person. */
function isSaidToThing(sentence: Sentence, { last }: Hit): boolean {
  const { text, tokens } = sentence;
  const called = [last + 1, last + 2].find((index) => index < tokens.length && isSetOff(sentence, index + 1));
  if (called === undefined || !/^\s*,\s*$/.test(gapBefore(sentence, last + 1))) return false;
  const { kind, folded, start } = tokens[called]!;
  if (
    gapBefore(sentence, called + 1) === '-' ||
    kind !== 'word' ||
    folded.length < 4 ||
    ADVERB.test(folded) ||
    /\p{Lu}/u.test(text.charAt(start))
  )
    return false;
  return ![last + 1, called].some((index) => NO_THING.some((list) => hitAt(sentence, list, index)));
}

/** What else may stand there: somebody by what they are, an oath, a time, any small word. */
const NO_THING: readonly WordList[] = [
  'talkedDownTo',
  'publicRole',
  'relation',
  'personNoun',
  'people',
  'insultNoun',
  'insultFault',
  'insultImage',
  'insultWord',
  'secondPerson',
  'selfReference',
  'determiner',
  'notAName',
  'threatHeat',
  'smallTalk',
];

/** "I know where you work, so the flowers will come there": more is said, and none of it warns. */
const isExplained = (sentence: Sentence, hit: Hit): boolean =>
  !hasHeatBeside(sentence, [hit]) &&
  warningsIn(sentence).every((warning) => overlaps(hit, warning)) &&
  sentence.tokens.some(
    ({ folded }, index) =>
      index > hit.last &&
      ((index < sentence.tokens.length - 2 && /[,;–—]/.test(gapBefore(sentence, index))) ||
        gapBefore(sentence, index).includes(':') ||
        /^(?:so|when|donc|quand|alors)$/.test(folded) ||
        (/^(?:and|et)$/.test(folded) && sentence.hits('selfReference').some(({ first }) => first === index + 1))),
  );

/** "I'll ruin your career" threatens, "this will ruin your career" warns. */
const isInFirstPerson = (sentence: Sentence, { first }: Hit): boolean =>
  hitsOf(sentence, 'selfReference', 'harmLead').some((self) => self.first <= first && first - self.last <= 4) ||
  sentence.tokens[first]!.folded === 'on';

const mayWarn = anyOf('threatIfHeated', 'threatEnding');

/** "Tu vas voir" is one where the sentence ends: "tu vas voir, tes tomates …" promises. */
const warningsIn = (sentence: Sentence): readonly Hit[] =>
  hitsOf(sentence, 'threatIfHeated', 'threatEnding').filter(
    (hit) => hit.last >= sentence.tokens.length - 2 || hitEndingAt(sentence, 'threatIfHeated', hit.last) !== undefined,
  );

/** Words of warning with a condition or an oath beside them, in their sentence or in the ones around it. */
function heatedThreats(draft: Draft): Match[] {
  if (!mayWarn(draft)) return [];
  const { sentences } = draft;
  return sentences.flatMap(({ start, sentence }, index) => {
    const warnings = warningsIn(sentence);
    if (warnings.length === 0 || soundsTender(sentence) || soundsLaughed(sentence)) return [];
    const beside = [sentences[index - 1], sentences[index], sentences[index + 1]];
    const heated =
      isInsisted(warnings) ||
      beside.some((placed) => placed && isHeated(placed.sentence, placed.sentence === sentence ? warnings : []));
    if (!heated || !(isUltimatum(sentence) || isInsistedWithHeat(sentence, warnings) || isToReader(beside))) return [];
    const said = warnings.filter((hit) => !isNegated(sentence, hit) && !isReported(sentence, hit));
    return spanning(said).map((span) => ({ start: start + span.start, end: start + span.end }));
  });
}

const isToReader = (beside: readonly (PlacedSentence | undefined)[]): boolean =>
  beside.some((placed) => placed?.sentence.has('secondPerson'));

/** "Next time I come with my mates and we'll settle it outside": nobody asks at whom. */
const isInsistedWithHeat = (sentence: Sentence, warnings: readonly Hit[]): boolean =>
  isInsisted(warnings) && hasHeatBeside(sentence, warnings);

/** "One more word about my sister and …", "take that down or …" is said to somebody, though no "you" says so. */
const isUltimatum = (sentence: Sentence): boolean =>
  sentence.hits('threatHeat').some(({ first, start, end }) => {
    const said = sentence.text.slice(start, end).toLowerCase();
    return /^one more .*about/.test(said) || (first < 2 && /^(?:take|delete)/.test(said) && / or /.test(sentence.text));
  });

/** Two warnings in one breath: "I know your street, I know your hours". */
const isInsisted = (warnings: readonly Hit[]): boolean => warnings.some(({ first }) => first > warnings[0]!.last);

/** A condition or an oath (other words than the warning's own), or a plain threat. */
const isHeated = (sentence: Sentence, warnings: readonly Hit[]): boolean =>
  hasHeatBeside(sentence, warnings) || sentence.has('threat');

const hasHeatBeside = (sentence: Sentence, warnings: readonly Hit[]): boolean =>
  sentence.hits('threatHeat').some((heat) => !warnings.some((warning) => overlaps(warning, heat)));
