import type { usefulRules } from '../../sieves/useful/index.ts';
import type { Advice } from '../draft-messages.ts';

export const usefulAdvice: Record<(typeof usefulRules)[number]['id'], Advice> = {
  'engagement-bait': {
    name: 'Appel à réactions',
    reason: 'Ces mots demandent une réaction pour elle-même, sans rien donner à dire.',
    suggestion: 'Poser plutôt une vraie question, à laquelle vous aimeriez qu’on réponde\u202f?',
  },
  clickbait: {
    name: 'Promesse non tenue',
    reason: 'L’accroche promet quelque chose que le texte ne dit pas.',
    suggestion: 'Dire ici l’essentiel, et garder le lien pour ceux qui veulent en savoir plus\u202f?',
  },
  'empty-praise': {
    name: 'Compliment passe-partout',
    reason: 'Ce commentaire pourrait figurer sous n’importe quelle publication.',
    suggestion: 'Ajouter ce que vous en retenez, ou ce que vous en pensez\u202f?',
  },
  'self-promotion': {
    name: 'Publicité seule',
    reason: 'Le texte demande d’acheter, de réserver ou de suivre, et ne laisse rien au lecteur.',
    suggestion: 'Ajouter un conseil ou un exemple utile même à qui n’achète pas\u202f?',
  },
  'hashtag-stuffing': {
    name: 'Trop de mots-dièse',
    reason: ({ count, limit }) => `${count} mots-dièse, là où ce réseau en supporte ${limit}.`,
    suggestion: 'Ne garder que ceux que vos lecteurs suivent vraiment\u202f?',
    fix: 'Enlever le surplus',
  },
  'emoji-load': {
    name: 'Beaucoup d’émojis',
    reason: ({ count }) => `${count} émojis\u202f: une synthèse vocale les lit tous par leur nom.`,
    suggestion: 'N’en garder que deux ou trois\u202f?',
  },
  'mass-tagging': {
    name: 'Mentions en série',
    reason: ({ count }) => `${count} personnes sont mentionnées presque sans un mot pour chacune.`,
    suggestion: 'Ne mentionner que celles que le texte concerne, en disant pourquoi\u202f?',
  },
  'template-left': {
    name: 'Reste de modèle',
    reason: 'Ces mots semblent rester d’un modèle ou d’un texte généré.',
    suggestion: 'Les remplacer ou les enlever avant de publier\u202f?',
  },
  'wall-of-text': {
    name: 'Bloc de texte',
    reason: ({ count }) => `Ce paragraphe compte ${count} mots sans un retour à la ligne.`,
    suggestion: 'Le couper en deux ou trois idées\u202f?',
  },
  'hard-sentences': {
    name: 'Phrases longues',
    reason: ({ count }) => `Cette phrase compte ${count} mots, et elle n’est pas la seule.`,
    suggestion: 'La couper en deux\u202f?',
  },
};
