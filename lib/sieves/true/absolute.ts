import { distinct, following, hitsOf, overlaps, pairsOf } from '../context/phrases.ts';
import { speaksOfSelf } from '../context/own-data.ts';
import { isOpinion, isQuestion } from '../context/statement.ts';
import { eachSentence } from '../each-sentence.ts';
import { defineRule, type Hit, type Sentence } from '../sieve.ts';

/** "Tout le monde sait", "without exception": a certainty wider than anybody's knowledge. */
export const absolute = defineRule({
  id: 'absolute',
  sieve: 'true',
  severity: 'look',
  source: 'Al-Mosaiwi & Johnstone 2018, https://doi.org/10.1177/2167702617747074 (absolutist words mark a way of speaking, not falsity)',
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

/** "Personne ne | lit", "all politicians | lie", "fait fuir | tous les recruteurs", "managers | always lie" */
function sweepingIn(sentence: Sentence): Hit[] {
  const habits = sentence.hits('habit');
  const kinds = sentence.hits('kind');
  const nobody = sentence.hits('nobody').filter(({ last }) => following(habits, last, 1));
  const all = pairsOf(sentence, sentence.hits('all'), kinds, 0);
  const allDo = pairsOf(sentence, all, habits, 1);
  const swayed = pairsOf(sentence, sentence.hits('sways'), all, 1);
  const general = kinds.filter(({ first }) => first <= 1);
  const always = general.filter(({ last }) => following(sentence.hits('alwaysNever'), last, 4) && following(hitsOf(sentence, 'habit', 'alwaysNever'), last, 1));
  return [...nobody, ...allDo, ...swayed, ...always];
}

function absoluteIn(sentence: Sentence) {
  if (isQuestion(sentence) || isOpinion(sentence) || sentence.has('instruction')) return [];
  const exempt = sentence.hits('notAbsolute');
  const isExempt = (hit: Hit) => exempt.some((other) => overlaps(hit, other));
  const isAtHand = speaksOfSelf(sentence) || sentence.has('local') || sentence.has('smallLife');
  return distinct([...sentence.hits('absolute'), ...(isAtHand ? [] : sweepingIn(sentence))].filter((hit) => !isExempt(hit))).slice(0, 1);
}
