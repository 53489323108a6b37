import { spanOf } from '../context/hits.ts';
import { isIntimate } from '../context/intimate-facts.ts';
import { factsAcross, isNearAnimal } from '../context/told-across.ts';
import { type Fact, factsOf, factsOfNamed, withoutOverlap } from '../context/told-of.ts';
import { eachSentence } from '../each-sentence.ts';
import { type Draft, defineRule, type Match } from '../sieve.ts';

/** Somebody else's health, family or intimate life, told with their name. */
export const thirdPerson = defineRule({
  id: 'third-person',
  sieve: 'private',
  severity: 'look',
  source: 'RGPD/GDPR, art. 9; Wang et al. 2011, https://doi.org/10.1145/2078827.2078841',
  needs: ['relation', 'intimateWord'],
  examples: {
    fr: {
      flags: [
        'Ma collègue Sophie est en burn-out depuis mars, on rame.',
        'Mon voisin Karim a un cancer, il vient de me le dire.',
        'Le divorce de ma cousine Inès se passe mal.',
        'Notre stagiaire Léo prend des antidépresseurs.',
        'Une pensée pour Thierry Maur, hospitalisé pour une dépression.',
      ],
      passes: [
        'Une collègue est en burn-out et personne ne réagit.',
        'Je sors d’un burn-out et ma collègue Sophie m’a beaucoup aidé.',
        'Ma collègue Sophie anime un atelier sur le burn-out.',
        'Bon rétablissement à ma collègue Sophie !',
      ],
    },
    en: {
      flags: [
        'My colleague Sophie is off with burnout, so be patient.',
        "We are still taking in my son Leo's autism diagnosis.",
        'My neighbour Karim has cancer, he told me yesterday.',
        'Our intern Mia is on antidepressants.',
        'A thought for Terry Maur, hospitalised with depression.',
      ],
      passes: [
        'A colleague is off with burnout and nobody reacts.',
        'I came back from burnout and my colleague Sophie helped a lot.',
        'My colleague Sophie runs a workshop on burnout.',
        'Get well soon to my colleague Sophie!',
      ],
    },
  },
  find: (draft) => factsIn(draft),
});

function factsIn(draft: Draft): Match[] {
  if (!isIntimate(draft) || (A_THOUSAND.test(draft.text) && LONG_AGO.test(draft.text))) return [];
  const told: Fact[] = [...eachSentence(draft, factsOf, isIntimate)];
  // A missing person has their notice, and a pet its vet.
  if (!draft.has('missing')) told.push(...eachSentence(draft, factsOfNamed, isIntimate));
  const sure = told.filter(({ start, mayBePet }) => !mayBePet || !isNearAnimal(draft, indexAt(draft, start)));
  return withoutOverlap([...sure.map(spanOf), ...factsAcross(draft)]);
}

/** "Dans le registre de 1832", "born in 1841": whoever is told of has been dead for long. */
const LONG_AGO =
  /\b(?:en|de|vers|du|in|of|from|born|since|circa|by) 1(?:[0-8]\d\d|9[0-2]\d)\b(?!\s?(?:[€$£%]|\p{L}*(?:euro|pound|dollar|m(?:è|e\u0300?)tre|people|personne|word|mot)))/iu;

/** Asked first: it takes a tenth of the time. */
const A_THOUSAND = / 1\d{3}/;

const indexAt = ({ sentences }: Draft, at: number): number => sentences.findLastIndex(({ start }) => start <= at);
