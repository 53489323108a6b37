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
import { hasMention } from '../context/target.ts';
import { eachSentence } from '../each-sentence.ts';
import { type Draft, defineRule, type Hit, type Match, type Sentence } from '../sieve.ts';

/** Harm announced to somebody. News of threats, games, sport, idioms and jokes are none. */
export const threat = defineRule({
  id: 'threat',
  sieve: 'positive',
  severity: 'stop',
  source:
    'Röttger et al. 2021, HateCheck (threatening language), https://aclanthology.org/2021.acl-long.4/; Code pénal, art. 222-17',
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
  isAboutFiction(draft, match) || (isAboutContest(draft, match) && !isBesideInsult(draft, match));

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
  const harm = [
    ...pairs(sentence, 'harmLead', 'harmAct', 1).filter((hit) => !isService(sentence, hit)),
    ...pairs(sentence, 'harmBody', 'bodyPart', 3),
    ...pairs(sentence, 'knowWhere', 'yourPlace', 2).filter(
      (hit) => !isService(sentence, hit) && !isExplained(sentence, hit),
    ),
    ...pairs(sentence, 'ruinLead', 'yourLife', 1).filter((hit) => isInFirstPerson(sentence, hit)),
    ...pairs(sentence, 'harmThemLead', 'graveHarm', 1),
    ...pairs(sentence, 'endUp', 'badEnd', 2),
    ...pairs(sentence, 'sureLead', 'sureHarm', 5),
  ].filter((hit) => !isNegatedWithin(sentence, hit));
  const never = pairs(sentence, 'neverLead', 'workAgain', 3).filter(() => isVowed(sentence));
  return spanning([
    ...[...sentence.hits('threat').filter((hit) => !isService(sentence, hit)), ...harm].filter(
      (hit) => !isNegated(sentence, hit) && !isReported(sentence, hit) && !isSaidToThing(sentence, hit),
    ),
    ...never.filter((hit) => !isReported(sentence, hit)),
  ]);
}

/** "I'll find you a seat", "je vais te retrouver le lien". */
const isService = (sentence: Sentence, hit: Hit): boolean =>
  sentence.hits('harmExempt').some(({ first, last }) => first <= hit.last && last >= hit.first);

/** "Je vais te faire la peau, vieille commode", "I will hunt you down, marmalade": what is called at the end is no person. */
function isSaidToThing(sentence: Sentence, { last }: Hit): boolean {
  const { text, tokens } = sentence;
  const called = [last + 1, last + 2].find((index) => index < tokens.length && isSetOff(sentence, index + 1));
  if (called === undefined || !/^\s*,\s*$/.test(gapBefore(sentence, last + 1))) return false;
  const { kind, folded, start } = tokens[called]!;
  if (kind !== 'word' || folded.length < 4 || ADVERB.test(folded) || /\p{Lu}/u.test(text.charAt(start))) return false;
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

/** "I know where you work, so the flowers will come there": a clause that warns of nothing tells why it is said. */
const isExplained = (sentence: Sentence, hit: Hit): boolean =>
  /[,:]/.test(gapBefore(sentence, hit.last + 1)) &&
  hit.last < sentence.tokens.length - 3 &&
  !hasHeatBeside(sentence, [hit]) &&
  warningsIn(sentence).every((warning) => overlaps(hit, warning));

/** "You will never find work again" may be a forecast; with a vow or a condition it is a threat. */
const isVowed = (sentence: Sentence): boolean => sentence.has('threatHeat') || sentence.has('selfReference');

/** "I'll ruin your career" threatens, "this will ruin your career" warns. */
const isInFirstPerson = (sentence: Sentence, { first }: Hit): boolean =>
  sentence.hits('selfReference').some(({ last }) => last <= first && first - last <= 4) ||
  /^(?:on|je)$/.test(sentence.tokens[first]?.folded ?? '');

const mayWarn = anyOf('threatIfHeated', 'threatEnding');

/** "Tu vas voir" is one where the sentence ends: "tu vas voir, tes tomates …" promises. */
const warningsIn = (sentence: Sentence): readonly Hit[] =>
  hitsOf(sentence, 'threatIfHeated', 'threatEnding').filter(
    (hit) =>
      !isService(sentence, hit) &&
      (hit.last >= sentence.tokens.length - 2 || hitEndingAt(sentence, 'threatIfHeated', hit.last) !== undefined),
  );

/** Words of warning with a condition, an oath or a name beside them, in their sentence or in the ones around it. */
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
    if (!heated || !beside.some((placed) => placed?.sentence.has('secondPerson'))) return [];
    const said = warnings.filter((hit) => !isNegated(sentence, hit) && !isReported(sentence, hit));
    return spanning(said).map((span) => ({ start: start + span.start, end: start + span.end }));
  });
}

/** Two warnings in one breath: "I know your street, I know your hours". */
const isInsisted = (warnings: readonly Hit[]): boolean => warnings.some(({ first }) => first > warnings[0]!.last);

/** A condition or an oath (other words than the warning's own), a plain threat, a mention, or a name called. */
function isHeated(sentence: Sentence, warnings: readonly Hit[]): boolean {
  if (hasHeatBeside(sentence, warnings) || hasMention(sentence) || sentence.has('threat')) return true;
  return (
    sentence.has('secondPerson') &&
    sentence.tokens.some((_, index) => index > 0 && looksLikeName(sentence, index) && isCalled(sentence, index))
  );
}

const hasHeatBeside = (sentence: Sentence, warnings: readonly Hit[]): boolean =>
  sentence.hits('threatHeat').some((heat) => !warnings.some((warning) => overlaps(warning, heat)));

const isCalled = ({ text, tokens }: Sentence, index: number): boolean =>
  /,\s*$/.test(text.slice(tokens[index - 1]!.end, tokens[index]!.start));
