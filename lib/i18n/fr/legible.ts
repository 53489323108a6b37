import type { legibleRules } from '../../sieves/legible/index.ts';
import type { Advice } from '../draft-messages.ts';

export const legibleAdvice: Record<(typeof legibleRules)[number]['id'], Advice> = {
  'over-limit': {
    name: 'Trop long',
    reason: ({ used, limit }) =>
      `Ce texte compte ${used} caractères pour ${limit} permis\u202f: le réseau refusera la suite.`,
    suggestion: ({ over }) => `Que peut-on retirer pour gagner ${over} caractères\u202f?`,
  },
  'fake-font': {
    name: 'Fausse police',
    reason:
      'Ces lettres sont des signes mathématiques\u202f: les lecteurs d’écran les épellent ou les sautent, et la recherche ne les trouve pas.',
    suggestion: 'Les écrire en lettres ordinaires\u202f?',
    fix: 'Écrire normalement',
  },
  'hashtag-case': {
    name: 'Mot-dièse en minuscules',
    reason: 'Plusieurs mots collés en minuscules se lisent mal, à l’œil comme à l’oreille.',
    suggestion: 'Mettre une majuscule à chaque mot\u202f?',
    fix: 'Mettre les majuscules',
  },
  'emoji-bullets': {
    name: 'Puces en émojis',
    reason: ({ count }) => `Un lecteur d’écran dit le nom de l’émoji au début de chacune de ces ${count} lignes.`,
    suggestion: 'Commencer ces lignes par un simple tiret\u202f?',
  },
  capitals: {
    name: 'Tout en capitales',
    reason: 'Une ligne entière en capitales se lit plus lentement, et semble crier.',
    suggestion: 'L’écrire en minuscules\u202f?',
    fix: 'Passer en minuscules',
  },
  'alt-text': {
    name: 'Image sans description',
    reason: 'Qui ne voit pas l’image n’en saura rien.',
    suggestion: 'Dire en une phrase ce qu’elle montre\u202f?',
  },
  midpoint: {
    name: 'Point médian',
    reason: 'Les lecteurs d’écran lisent mal ces points, et ces mots arrêtent les lecteurs peu habitués.',
    suggestion: 'Écrire les deux formes, ou un mot qui vaut pour tous\u202f?',
  },
  'tracking-link': {
    name: 'Lien traceur',
    reason: 'Ce lien porte une marque qui sert à suivre ceux qui cliquent, et qui l’allonge.',
    suggestion: 'Garder l’adresse sans cette marque\u202f?',
    fix: 'Enlever le suivi',
  },
};
