import type { positiveRules } from '../../sieves/positive/index.ts';
import type { Advice } from '../draft-messages.ts';

export const positiveAdvice: Record<(typeof positiveRules)[number]['id'], Advice> = {
  insult: {
    name: 'Insulte',
    reason: 'Ce mot, dit à quelqu’un, sera lu comme une attaque.',
    suggestion: 'Dire plutôt ce qui ne va pas, et ce que vous attendez ?',
  },
  'disguised-insult': {
    name: 'Insulte déguisée',
    reason: 'Écrit autrement, ce mot reste lisible, et il vise quelqu’un.',
    suggestion: 'Le remplacer par ce qui ne va pas ?',
  },
  threat: {
    name: 'Menace',
    reason: 'Ces mots annoncent un mal à quelqu’un ; on peut y voir une menace, que la loi punit.',
    suggestion: 'Dire ce que vous demandez, et par quelle voie ?',
  },
  'group-attack': {
    name: 'Attaque contre un groupe',
    reason:
      'Ces mots s’en prennent à des personnes pour ce qu’elles sont, et non pour ce que quelqu’un a fait ; la loi en punit certains.',
    suggestion: 'Dire ce qui s’est passé, et qui l’a fait ?',
  },
  contempt: {
    name: 'Mépris',
    reason: 'Ces mots rabaissent la personne et ne répondent pas à ce qu’elle dit.',
    suggestion: 'Répondre à l’idée, ou laisser passer ?',
  },
  condescension: {
    name: 'Condescendance',
    reason: 'Ces mots prennent de haut celles et ceux qui lisent.',
    suggestion: 'Dire la même chose à une personne que vous estimez ?',
  },
  shouting: {
    name: 'Cris',
    reason: 'Des mots en capitales adressés à quelqu’un se lisent comme des cris.',
    suggestion: 'Les remettre en minuscules ?',
  },
  'aggressive-punctuation': {
    name: 'Ponctuation appuyée',
    reason: 'Ces signes répétés donnent à la phrase un ton de colère.',
    suggestion: 'Un seul signe suffirait-il ?',
  },
  humblebrag: {
    name: 'Fausse modestie',
    reason: 'Un succès présenté comme une gêne ou une plainte convainc moins que dit tout simplement.',
    suggestion: 'L’annoncer tout droit ?',
  },
};
