import { envelope, following, isOneClause, overlaps, pairsOf } from '../context/hits.ts';
import { speaksOfSelf } from '../context/own-data.ts';
import { isOpinion, isQuestion } from '../context/statement.ts';
import { eachSentence } from '../each-sentence.ts';
import { defineRule, type Hit, type Sentence } from '../sieve.ts';

/** "Tout le monde sait", "without exception": a certainty wider than anybody's knowledge. */
export const absolute = defineRule({
  id: 'absolute',
  sieve: 'true',
  severity: 'look',
  source:
    'Al-Mosaiwi & Johnstone 2018, https://doi.org/10.1177/2167702617747074 (absolutist words mark a way of speaking, not falsity)',
  needs: ['absolute', 'nobody', 'all'],
  examples: {
    fr: {
      flags: [
        'Tout le monde sait que les audits ne servent à rien.',
        'Personne ne lit les rapports annuels.',
        "C'est prouvé à 100 %, la méthode marche.",
        'Tous les politiciens mentent.',
      ],
      passes: [
        'Je prends toujours un café avant la réunion.',
        'Ne partagez jamais votre mot de passe.',
        'Les audits ne servent pas toujours à quelque chose.',
        'Merci à tous, vous êtes toujours là pour nous.',
        "Personne n'est parfait.",
      ],
    },
    en: {
      flags: [
        'Everyone knows that audits are useless.',
        'Nobody reads annual reports.',
        'This method always fails, without exception.',
        'All politicians lie.',
      ],
      passes: [
        'I always have a coffee before the meeting.',
        'Never share your password.',
        'Audits are not always useful.',
        'Thank you all, you are always there for us.',
        'Nobody is perfect.',
      ],
    },
  },
  find: (draft) => eachSentence(draft, absoluteIn),
});

const LONGEST_SUBJECT = 10;

/** "Personne ne | lit", "all politicians | lie", "fait fuir | tous les recruteurs", "managers | always lie" */
function sweepingIn(sentence: Sentence): Hit[] {
  const habits = sentence.hits('habit');
  const kinds = sentence.hits('kind');
  const nobody = sentence.hits('nobody').filter(({ last }) => following(habits, last, 1));
  const all = pairsOf(sentence, sentence.hits('all'), kinds, 1);
  const isRelative = (hit: Hit) => /\s(?:qui|que|who|that|which)\s/i.test(sentence.text.slice(hit.start, hit.end));
  const allDo = pairsOf(sentence, all, habits, 1).filter((hit) => !isRelative(hit));
  const swayed = pairsOf(sentence, sentence.hits('sways'), all, 1);
  const noLonger = pairsOf(
    sentence,
    kinds.filter(({ first }) => first <= 1),
    sentence.hits('noLonger'),
    1,
  );
  const oneForAll = [...noneIn(sentence), ...oneOfAKindIn(sentence), ...everyTimeIn(sentence)];
  return [...nobody, ...allDo, ...oneForAll, ...swayed, ...noLonger, ...neverIn(sentence)];
}

/** "Aucun élève n'aime …", "no pupil likes …", but not "no pupil was hurt". */
const noneIn = (sentence: Sentence): Hit[] =>
  pairsOf(sentence, sentence.hits('none'), sentence.hits('kind'), 0).filter(({ last }) => {
    const hasVerb = last + 2 < sentence.tokens.length && isOneClause(sentence, last, last + 1);
    return hasVerb && !following(sentence.hits('ofTheDay'), last, 1);
  });

/** "Un bon vendeur ne prend jamais …", "a happy customer always …": one that stands for its kind. */
function oneOfAKindIn(sentence: Sentence): Hit[] {
  const { tokens } = sentence;
  if (!/^(?:un|une|an?)$/.test(tokens[0]?.folded ?? '')) return [];
  const always = tokens.findIndex(
    ({ folded }, index) => index > 1 && index <= LONGEST_SUBJECT && /^(?:toujours|jamais|always|never)$/.test(folded),
  );
  const isParticular = sentence.hits('particular').some(({ first }) => first < always);
  if (always < 0 || isParticular || !isOneClause(sentence, 0, always) || /ed$/.test(tokens[always + 1]?.folded ?? ''))
    return [];
  return [{ first: 0, last: always, start: tokens[0]!.start, end: tokens[always]!.end }];
}

/** "Chaque fois qu'on baisse les impôts …" */
const everyTimeIn = (sentence: Sentence): Hit[] =>
  sentence.hits('everyTime').filter(({ first, last }) => first === 0 && last + 3 < sentence.tokens.length);

/** "Aucune entreprise n'a jamais …", "no company ever …" */
const noneEverIn = (sentence: Sentence): Hit[] =>
  pairsOf(sentence, pairsOf(sentence, sentence.hits('all'), sentence.hits('kind'), 1), sentence.hits('ever'), 0);

/** "Rebrands never work", "Les promesses ne sont jamais tenues": things in general, and never. */
function neverIn(sentence: Sentence): Hit[] {
  const { tokens } = sentence;
  const never = sentence.hits('alwaysNever').find(({ first }) => first > 0 && first <= LONGEST_SUBJECT);
  if (!never || never.last + 1 >= tokens.length || sentence.hits('particular').some(({ first }) => first < never.first))
    return [];
  const isGeneral = never.first === 1 || sentence.hits('kind').some(({ first }) => first === 0);
  const isBarePlural =
    isGeneral && /^[a-z]{2,}[^s\W]s$/.test(tokens[0]!.folded) && !/ed$/.test(tokens[never.last + 1]!.folded);
  const isPlural =
    sentence.hits('pluralArticle').some(({ first }) => first === 0) &&
    sentence.hits('denial').some(({ first }) => first < never.first);
  return isBarePlural || isPlural
    ? [{ first: 0, last: never.last + 1, start: tokens[0]!.start, end: tokens[never.last + 1]!.end }]
    : [];
}

/** "Un CV sans photo finit à la corbeille, toujours." */
const LAST_WORD = /[,.:;–—]\s*(?:toujours|jamais|always|never|systématiquement|invariably)\s*[.!…]*$/i;

function absoluteIn(sentence: Sentence) {
  if (isQuestion(sentence) || isOpinion(sentence) || sentence.has('instruction')) return [];
  const exempt = sentence.hits('notAbsolute');
  const isExempt = (hit: Hit) => exempt.some((other) => overlaps(hit, other));
  const isAtHand = speaksOfSelf(sentence) || sentence.has('local') || sentence.has('smallLife');
  const last = isAtHand ? null : LAST_WORD.exec(sentence.text);
  if (last && sentence.tokens.length > 4 && sentence.hits('beforeNoun').some(({ first }) => first === 0))
    return [{ start: 0, end: sentence.text.length }];
  const found = [...sentence.hits('absolute'), ...(isAtHand ? [] : sweepingIn(sentence))].filter(
    (hit) => !isExempt(hit),
  );
  return envelope(isAtHand ? found : [...found, ...noneEverIn(sentence)]);
}
