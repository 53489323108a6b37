import type { CompanionMessages, SpokenLight } from '../draft-messages.ts';
import { formatCount, formatDuration, formatNumber, pluralOf } from '../format.ts';

const spoken = (lights: readonly SpokenLight[]) =>
  lights.map(({ name, band }) => `${name.toLowerCase()}, ${band}`).join(' ; ');

const characters = { one: 'caractère', other: 'caractères' };
const points = { one: 'point', other: 'points' };

const lasts = (length: number) => formatDuration('fr', length);

export const companion: CompanionMessages = {
  region: 'Tamis : regard sur le brouillon',
  reload: 'Tamis a été mis à jour : rechargez la page pour le retrouver.',
  pill: (lights, length) => `Tamis : ${spoken(lights)}.${length ? ` ${length}.` : ''}`,
  announce: (lights) => `Tamis : ${spoken(lights)}.`,
  close: 'Fermer',
  verdicts: {
    clear: {
      title: 'Rien ne ressort.',
      text: "Les trois tamis le laissent passer. Tamis lit les mots, pas l'intention.",
    },
    clearButShort: {
      title: 'Rien ne ressort.',
      text: "Vrai et positif : rien à signaler. L'utilité se juge à partir de vingt mots.",
    },
    note: (count) => ({
      title: 'Rien ne ressort.',
      text: count === 1 ? 'Un détail à noter, si vous voulez.' : 'Quelques détails à noter, si vous voulez.',
    }),
    look: (count) => ({ title: `${formatCount('fr', count, points)} à relire` }),
    stop: (count) => ({ title: `${formatCount('fr', count, points)} à revoir avant de publier` }),
    tooShort: { title: 'Encore quelques mots.', text: 'Tamis donne son avis à partir de quatre mots.' },
    unsupported: (language) => ({
      title: "Tamis lit le français et l'anglais.",
      text: `${language ? `Ce brouillon semble écrit en ${language}.` : "La langue de ce brouillon n'est pas reconnue."} Seuls les détails privés, la longueur et la lisibilité sont regardés.`,
    }),
  },
  findings: 'À regarder',
  showAll: (count) => `Tout montrer (${formatNumber('fr', count)})`,
  showFewer: 'Montrer moins',
  why: 'Pourquoi cette règle ?',
  source: 'Source',
  opensTab: '(nouvel onglet)',
  strengths: 'Points forts',
  length: 'Longueur',
  left: (count) =>
    `${formatCount('fr', count, characters)} ${pluralOf('fr', count, { one: 'restant', other: 'restants' })}`,
  over: (count) => `${formatCount('fr', count, characters)} de trop`,
  used: (used, limit) =>
    limit === undefined
      ? formatCount('fr', used, characters)
      : `${formatNumber('fr', used)} / ${formatNumber('fr', limit)}`,
  language: 'Langue du brouillon',
  automatic: (language) => (language ? `Auto : ${language}` : 'Auto'),
  skipped: (count) =>
    count === 1
      ? "Une règle n'a pas été appliquée : elle ne connaît pas cette langue."
      : `${formatNumber('fr', count)} règles n'ont pas été appliquées : elles ne connaissent pas cette langue.`,
  actions: {
    fix: 'Corriger',
    setAside: 'Écarter',
    always: "À l'avenir…",
    allow: 'Autoriser ces mots',
    mute: 'Couper cette règle',
    fixed: 'Corrigé.',
    unwritten: "Le texte n'a pas pu être modifié ici.",
    changed: "Le texte a changé entre-temps : rien n'a été modifié.",
    copy: 'Copier le texte corrigé',
    copied: 'Copié : collez-le à la place du brouillon.',
    notCopied: 'Le navigateur a refusé la copie.',
    wasSetAside: 'Écarté pour ce brouillon.',
    countSetAside: (count) => formatCount('fr', count, { one: 'point écarté', other: 'points écartés' }),
    showAgain: 'Montrer à nouveau',
    shownAgain: 'De nouveau à regarder.',
    muted: (rule) => `Règle coupée : ${rule}.`,
    allowed: (words) => `Toujours autorisés : « ${words} ».`,
    undo: 'Annuler',
    proposal: (rule) => `« ${rule} » : plusieurs fois écarté, jamais suivi. Couper cette règle ?`,
    keep: 'La garder',
  },
  claims: {
    title: 'Affirmations vérifiables',
    open: (count) => `${formatNumber('fr', count)} sans appui`,
    allSettled: 'toutes appuyées',
    shown: { source: 'Source donnée', own: 'Vos propres données', opinion: 'Donnée comme une opinion' },
    answered: {
      source: 'Vous répondez : la source y est',
      own: 'Vous répondez : mes propres données',
      opinion: "Vous répondez : c'est une opinion",
    },
    nothing: "Rien ne l'appuie encore",
    addSource: 'Ajouter une source',
    answers: { own: 'Mes propres données', opinion: "C'est une opinion" },
    takeBack: 'Reprendre',
  },
  timeLeft: {
    left: {
      day: (length, network) => `Encore ${lasts(length)} sur ${network} aujourd'hui.`,
      week: (length, network) => `Encore ${lasts(length)} sur ${network} cette semaine.`,
      sitting: (length, network) => `Encore ${lasts(length)} d'affilée sur ${network}.`,
    },
    spent: {
      day: (network) => `Le temps du jour sur ${network} est épuisé.`,
      week: (network) => `Le temps de la semaine sur ${network} est épuisé.`,
      sips: (network) => `Les visites du jour sur ${network} sont épuisées.`,
      sitting: (network) => `Assez d'affilée sur ${network}.`,
    },
    hold: 'Il reste peu de temps, et quelque chose est à relire : ce brouillon peut attendre.',
  },
};
