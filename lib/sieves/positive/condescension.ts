import { isLaughed, isTender, isTenderBeside, isWarm, soundsLaughed } from '../context/affection.ts';
import { anyOf } from '../context/any-of.ts';
import { isSetOff, joined, opensClause, pairs, spanning } from '../context/clauses.ts';
import { isReported } from '../context/reported-speech.ts';
import { speaksToReader } from '../context/spoken-to.ts';
import { foundPlainly, mayPlainly } from '../context/without-adverbs.ts';
import { eachSentence } from '../each-sentence.ts';
import { type Draft, defineRule, type Hit, type Match, type Sentence } from '../sieve.ts';

/** Talks down to people: what is explained may be right, the tone closes ears. */
export const condescension = defineRule({
  id: 'condescension',
  sieve: 'positive',
  severity: 'look',
  source: 'Wang & Potts 2019, TalkDown, https://aclanthology.org/D19-1385/',
  needs: ['condescension', 'evenAChild'],
  examples: {
    fr: {
      flags: [
        'Visiblement, le sujet vous dépasse.',
        'Il suffit de réfléchir deux minutes pour le voir.',
        'Même un enfant de six ans comprendrait ce tableau.',
        'Pour ceux qui n’ont toujours pas compris, je reprends.',
        'C’est pas sorcier, les gars.',
      ],
      passes: [
        'Relisez bien le contrat avant de signer.',
        'Il suffit de cliquer sur « Valider » en bas de la page.',
        'Évidemment, vous pouvez venir avec vos enfants.',
        'Pour ceux qui n’ont pas encore reçu le lien, écrivez-nous.',
        'Je vous explique en trois étapes comment remplir le dossier.',
      ],
    },
    en: {
      flags: [
        'Let the serious people deal with it.',
        "It's not rocket science, people.",
        'As anyone with half a brain knows, the total is net.',
        'Let me explain this slowly.',
        'Even a child could understand that chart.',
        "It's adorable that you think customers read the terms.",
        'Before you lecture us, spend a day on the ward.',
      ],
      passes: [
        'You do not need a degree to join us.',
        'Just click on "Confirm" at the bottom of the page.',
        'Of course you can bring the children.',
        'For those who could not join, the recording is online.',
        'Let me explain how the new rota works.',
        'Before you sign, spend a day with the team.',
        'How lovely that you thought of us.',
      ],
    },
  },
  find: (draft) =>
    joined(
      draft.text,
      [
        ...eachSentence(draft, plainCondescensionIn, mayPlainly(mayTalkDown)),
        ...eachSentence(draft, questionsIn(draft), mayAsk),
        ...(draft.kind === 'comment' ? eachSentence(draft, toldExperienceIn) : []),
      ].filter((match) => !isTender(draft, match) && !isLaughed(draft, match) && !isWarm(draft, match)),
    ),
});

const mayTalkDown = anyOf(
  'condescension',
  'condescensionAtYou',
  'evenAChild',
  'explainToYou',
  'justDo',
  'neverLearnt',
  'onceYou',
  'beforeYou',
);

function condescensionIn(sentence: Sentence): readonly Match[] {
  if (soundsLaughed(sentence)) return [];
  const said = [
    ...sentence.hits('condescension'),
    ...pairs(sentence, 'evenAChild', 'understands', 5),
    ...pairs(sentence, 'explainToYou', 'slowly', 6),
    ...pairs(sentence, 'justDo', 'thinking', 2),
    ...(sentence.has('mayTalk') ? experienceIn(sentence) : []),
    ...pairs(sentence, 'obviously', 'neverLearnt', 3),
    ...pairs(sentence, 'readIt', 'beforeYou', 8).filter(
      ({ first }) => opensClause(sentence, first) || isRaised(sentence, first),
    ),
    ...pairs(sentence, 'beforeYou', 'readIt', 8).filter(({ first }) => opensClause(sentence, first)),
    ...(isSpokenDown(sentence) ? sentence.hits('condescensionAtYou') : []),
  ].filter((hit) => !isReported(sentence, hit));
  return isTenderBeside(sentence, said) ? [] : spanning(said);
}

/** "C'est mignon, mais il faudrait avoir géré …": what one should have done first, held against a view. */
const isRaised = ({ tokens }: Sentence, first: number): boolean =>
  tokens[first - 1]!.folded === 'mais' && /^(?:il|faudrait|faut)$/.test(tokens[first]!.folded);

/**
 * "Once you've run a team, you know" answers somebody; in a post it tells what the writer has learnt, unless only then
 * the reader may speak ("… we can talk").
 */
const toldExperienceIn = (sentence: Sentence): readonly Match[] => {
  const told = experienceIn(sentence);
  return isTenderBeside(sentence, told) || soundsLaughed(sentence) ? [] : spanning(told);
};
const experienceIn = (sentence: Sentence): readonly Hit[] => pairs(sentence, 'onceYou', 'livedIt', 2);

const plainCondescensionIn = foundPlainly(mayTalkDown, condescensionIn);

/** "Is it so hard to shut a gate?" is asked of whoever is answered or spoken to; of the world it is a question. */
const mayAsk = anyOf('rhetorical');
const rhetoricalIn = (sentence: Sentence): readonly Match[] =>
  sentence.ending.includes('?') && !soundsLaughed(sentence)
    ? spanning(sentence.hits('rhetorical').filter(({ first }) => opensClause(sentence, first)))
    : [];
const rhetoricalAtReaderIn = (sentence: Sentence): readonly Match[] =>
  speaksToReader(sentence) ? rhetoricalIn(sentence) : [];
const questionsIn = ({ kind }: Draft) => (kind === 'comment' ? rhetoricalIn : rhetoricalAtReaderIn);

/** "…, people", "…, mon cher": set off by a comma, as one calls somebody. */
const isSpokenDown = (sentence: Sentence): boolean =>
  sentence
    .hits('talkedDownTo')
    .some(
      ({ first, last }: Hit) =>
        isSetOff(sentence, last + 1) &&
        (isSetOff(sentence, first) || (last === sentence.tokens.length - 1 && !isJoinedTo(sentence, first))),
    );

/** "… à la télé mon chéri" calls somebody without a comma; "le sac de mon chéri" does not. */
const isJoinedTo = ({ language, tokens }: Sentence, first: number): boolean =>
  language !== 'fr' ||
  /^(?:a|avec|c'est|chez|de|et|est|par|pour|que|sur|sans|comme|dans|aime|ou|d')$/.test(tokens[first - 1]!.folded);
