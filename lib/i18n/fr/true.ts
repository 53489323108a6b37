import type { trueRules } from '../../sieves/true/index.ts';
import type { Advice } from '../draft-messages.ts';

export const trueAdvice: Record<(typeof trueRules)[number]['id'], Advice> = {
  'unsourced-figure': {
    name: 'Chiffre sans source',
    reason: 'Cette phrase donne un chiffre sans rien qui permette de le vérifier.',
    suggestion: "Dire d'où il vient, ou que c'est votre propre mesure ?",
  },
  'unsourced-claim': {
    name: 'Affirmation sans source',
    reason: "Cette phrase présente comme un fait établi ce qu'une étude devrait montrer.",
    suggestion: "Ajouter la source, ou l'écrire comme votre expérience ou votre avis ?",
  },
  'vague-source': {
    name: 'Source introuvable',
    reason: 'Ces mots renvoient à une source sans nom, sans lien ni date : personne ne peut la retrouver.',
    suggestion: "Nommer l'étude ou la personne, ou donner le lien ?",
  },
  hearsay: {
    name: 'On-dit',
    reason: 'Cette phrase transmet une affirmation que personne ne prend à son compte.',
    suggestion: "Dire d'où elle vient, ou ce que vous en savez vous-même ?",
  },
  absolute: {
    name: 'Généralité sans exception',
    reason: 'Ces mots ne laissent place à aucune exception : un seul contre-exemple suffit à faire tomber la phrase.',
    suggestion: 'Dire combien, dans quels cas, ou ce que vous avez vu ?',
  },
  superlative: {
    name: 'Superlatif invérifiable',
    reason: 'Ce superlatif ne se vérifie pas.',
    suggestion: 'Le remplacer par un fait que le lecteur peut constater ?',
  },
  sensational: {
    name: 'Alarme ou secret',
    reason: "Ces mots jouent sur l'alarme ou le secret et pressent de partager avant de vérifier.",
    suggestion: 'Dire simplement ce qui se passe, et comment vous le savez ?',
  },
  'link-only': {
    name: 'Lien sans un mot',
    reason: "Le lien est seul : on ne sait ni ce qu'il contient, ni pourquoi le lire.",
    suggestion: "Ajouter une phrase sur ce qu'on y trouve ?",
  },
};
