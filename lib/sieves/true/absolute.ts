import { following, hitsOf, overlaps, spanOf } from '../context/phrases.ts';
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

/** "Personne ne | lit", "all politicians | lie", "managers | always lie" */
function sweepingIn(sentence: Sentence): Hit[] {
  const habits = sentence.hits('habit');
  const kinds = sentence.hits('kind');
  const always = sentence.hits('alwaysNever');
  const nobody = sentence.hits('nobody').filter(({ last }) => following(habits, last, 1));
  const all = sentence.hits('all').filter(({ last }) => {
    const kind = following(kinds, last, 0);
    return kind && following(habits, kind.last, 1);
  });
  const kindAlways = kinds.filter(({ first, last }) => first <= 1 && following(hitsOf(sentence, 'habit', 'alwaysNever'), last, 0) && following(always, last, 2));
  return [...nobody, ...all, ...kindAlways];
}

function absoluteIn(sentence: Sentence) {
  if (isQuestion(sentence) || isOpinion(sentence)) return [];
  const exempt = sentence.hits('notAbsolute');
  const isExempt = (hit: Hit) => exempt.some((other) => overlaps(hit, other));
  const sweeping = speaksOfSelf(sentence) || sentence.has('local') ? [] : sweepingIn(sentence);
  return [...sentence.hits('absolute'), ...sweeping]
    .filter((hit) => !isExempt(hit))
    .sort((a, b) => a.start - b.start)
    .slice(0, 1)
    .map(spanOf);
}
