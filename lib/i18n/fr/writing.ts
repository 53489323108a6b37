import { formatCount, formatDuration, formatNumber } from '../format.ts';
import type { WritingPageMessages } from '../writing-messages.ts';

const posts = { one: 'publication', other: 'publications' };
const comments = { one: 'commentaire', other: 'commentaires' };
const rules = { one: 'règle', other: 'règles' };
const drafted = { one: 'brouillon publié', other: 'brouillons publiés' };
const week = { one: 'semaine', other: 'semaines' };

export const writing: WritingPageMessages = {
  published: {
    title: 'Publié',
    none: {
      title: "Rien de publié pour l'instant.",
      text: 'Une publication ou un commentaire compte ici dès que le réseau a vidé la zone de texte.',
    },
    sentence: (postCount, commentCount, weeks) =>
      `${formatCount('fr', postCount, posts)} et ${formatCount('fr', commentCount, comments)} en ${formatCount('fr', weeks, { one: 'semaine', other: 'semaines' })}.`,
    week: 'Semaine du',
    posts: 'Publications',
    comments: 'Commentaires',
  },
  sieves: {
    title: 'À travers les tamis',
    none: {
      title: "Rien n'est encore passé.",
      text: 'Chaque brouillon que vous publiez est compté ici selon ce que les tamis en disaient : rien à signaler, à relire, ou à revoir avant de publier.',
    },
    sentence: (drafts, weeks, most) =>
      most === undefined
        ? `${formatCount('fr', drafts, drafted)} en ${formatCount('fr', weeks, week)}, sans rien à signaler.`
        : `${formatCount('fr', drafts, drafted)} en ${formatCount('fr', weeks, week)} ; le tamis qui avait le plus souvent quelque chose à dire : ${most}.`,
    cell: 'Dans chaque case : rien à signaler · à relire · à revoir avant de publier.',
  },
  kinds: {
    title: 'Par réseau et par genre',
    sentence: (lookedAt, published) =>
      `${formatCount('fr', lookedAt, { one: 'brouillon regardé', other: 'brouillons regardés' })}, ${formatCount('fr', published, { one: 'publié', other: 'publiés' })}.`,
    kind: 'Réseau et genre',
    row: (network, kind) => `${network}, ${kind}`,
  },
  findings: {
    title: 'Ce qui a été signalé',
    none: {
      title: 'Rien à signaler.',
      text: 'Quand une remarque vous amène à modifier, à préciser ou à écarter quelque chose, elle est comptée ici par règle.',
    },
    sentence: (count, most) =>
      `${formatCount('fr', count, rules)} ${count === 1 ? 'a' : 'ont'} parlé ; le plus souvent : ${most}.`,
    rule: 'Règle',
    outcomes: {
      'looked-at': 'Regardés',
      edited: 'Modifiés',
      fixed: 'Corrigés',
      settled: 'Précisés',
      dismissed: 'Écartés',
      paused: 'Mis en pause',
      'paused-edited': 'Mis en pause, modifiés',
      'paused-held': 'Mis en pause, retenus',
      'posted-anyway': 'Publiés quand même',
      held: 'Retenus',
      published: 'Publiés',
      improved: 'Améliorés',
    },
  },
  purposes: {
    title: 'Pour quoi',
    figure: (published, length) =>
      length === 0
        ? formatNumber('fr', published)
        : `${formatNumber('fr', published)} · ${formatDuration('fr', length)}`,
    asks: 'Demander dans le compagnon',
    sentence: (published) =>
      published === 0
        ? 'Un clic facultatif dans le compagnon dit à quoi sert une publication.'
        : `${formatCount('fr', published, posts)} avec une intention.`,
    list: 'Vos intentions',
    own: 'Une intention à vous',
    add: 'Ajouter',
    remove: (purpose) => `Retirer : ${purpose}`,
  },
  when: {
    title: 'Quand',
    hints: 'Suggérer un moment',
    none: { title: 'Pas encore de publication.', text: 'Les heures auxquelles vous publiez apparaîtront ici.' },
    usual: (hours) => `Vous publiez d'habitude vers ${hours}.`,
    noHabit: "Pas encore d'habitude qui se dessine.",
    hour: 'Heure',
  },
};
