import { formatCount, formatMoment, formatNumber, pluralOf } from '../format.ts';
import type { SpokenLight, Surfaces } from '../messages.ts';

const spoken = (lights: readonly SpokenLight[]) =>
  lights.map(({ name, band }) => `${name.toLowerCase()}, ${band}`).join(' ; ');

const characters = { one: 'caractère', other: 'caractères' };
const drafts = { one: 'brouillon', other: 'brouillons' };
const points = { one: 'point', other: 'points' };
const muted = { one: 'règle coupée', other: 'règles coupées' };
const allowed = { one: 'mot autorisé', other: 'mots autorisés' };

export const surfaces: Surfaces = {
  sieves: { true: 'Vrai', positive: 'Positif', useful: 'Utile', private: 'Privé', legible: 'Lisible' },
  questions: {
    true: 'Vérifiable, sourcé, mesuré ?',
    positive: "Personne n'est pris pour cible ?",
    useful: 'Le lecteur repart avec quelque chose ?',
    private: 'Rien qui ne puisse être repris ?',
    legible: 'Lisible par tout le monde ?',
  },
  bands: {
    clear: 'rien à signaler',
    look: 'à relire',
    stop: 'à revoir avant de publier',
    'too-short': 'trop court pour juger',
    unsupported: 'langue non prise en charge',
  },
  severities: { note: 'à noter', look: 'à relire', stop: 'à revoir avant de publier' },
  kinds: { post: 'Publication', comment: 'Commentaire' },
  quotes: ['« ', ' »'],
  interfaceLanguage: "Langue de l'interface",
  companion: {
    region: 'Tamis : regard sur le brouillon',
    reload: 'Tamis a été mis à jour : rechargez la page pour le retrouver.',
    pill: (lights, length) => `Tamis : ${spoken(lights)}.${length ? ` ${length}.` : ''}`,
    announce: (lights) => `Tamis : ${spoken(lights)}.`,
    close: 'Fermer',
    lights: 'Les trois tamis et les deux gardiens',
    verdicts: {
      clear: { title: 'Rien à changer.', text: 'Le texte passe les trois tamis.' },
      clearButShort: {
        title: 'Rien à changer.',
        text: "Vrai et positif : rien à signaler. L'utilité se juge à partir de vingt mots.",
      },
      note: (count) => ({
        title: 'Rien à changer.',
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
      always: 'Toujours…',
      allow: 'Autoriser ces mots',
      mute: 'Couper cette règle',
      about: (words) => ` : ${words}`,
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
  },
  popup: {
    version: (version) => `Version ${version}`,
    enabled: 'Tamis actif',
    draft: 'Brouillon en cours',
    draftOn: (network, kind) => `${kind === 'post' ? 'Publication' : 'Commentaire'} sur ${network}`,
    noDraft: {
      title: 'Pas de brouillon dans cet onglet.',
      text: 'Commencez une publication ou un commentaire : les trois tamis apparaissent ici.',
    },
    off: { title: 'Tamis est éteint.', text: 'Vos brouillons ne sont pas lus.' },
    paused: (until, now) => ({
      title: `En pause jusqu'à ${formatMoment('fr', until, now)}.`,
      text: 'Vos brouillons ne sont pas lus. Vos minutes restent comptées.',
    }),
    pausedOn: (network) => ({
      title: `En pause sur ${network}.`,
      text: "Jusqu'à ce que vous repreniez, vos brouillons n'y sont pas lus. Vos minutes restent comptées.",
    }),
    today: "Aujourd'hui",
    lookedAt: (count) =>
      `${formatCount('fr', count, drafts)} ${pluralOf('fr', count, { one: 'regardé', other: 'regardés' })}`,
    lookedAtToday: (count) =>
      `${formatCount('fr', count, drafts)} ${pluralOf('fr', count, { one: 'regardé', other: 'regardés' })} aujourd'hui.`,
    week: ({ posts, comments, improved, held }) =>
      `Cette semaine : ${[
        (posts > 0 || comments === 0) && formatCount('fr', posts, { one: 'publication', other: 'publications' }),
        comments > 0 && formatCount('fr', comments, { one: 'commentaire', other: 'commentaires' }),
        improved > 0 &&
          formatCount('fr', improved, {
            one: 'texte amélioré après une remarque',
            other: 'textes améliorés après une remarque',
          }),
        held > 0 && formatCount('fr', held, { one: 'brouillon retenu', other: 'brouillons retenus' }),
      ]
        .filter(Boolean)
        .join(', ')}.`,
    pausing: {
      open: 'Pause…',
      label: 'Mettre Tamis en pause',
      times: { quarter: '15 minutes', hour: '1 heure', tomorrow: "Jusqu'à demain" },
      site: (network) => `Sur ${network} seulement`,
      siteUntil: 'sans limite',
    },
    resume: 'Reprendre',
    changed: (network) => ({
      title: `${network} a peut-être changé.`,
      text: "Tamis n'y reconnaît plus la zone de texte. La page d'entraînement reste disponible.",
    }),
    practice: "S'entraîner",
    dashboard: 'Tableau de bord',
    exceptions: (rules, words, sites) =>
      [
        rules > 0 && formatCount('fr', rules, muted),
        words > 0 && formatCount('fr', words, allowed),
        sites > 0 && formatCount('fr', sites, { one: 'réseau en pause', other: 'réseaux en pause' }),
      ]
        .filter(Boolean)
        .join(', '),
    mutedRules: 'Règles coupées',
    allowedWords: 'Mots toujours autorisés',
    pausedSites: 'Réseaux en pause',
    remove: 'Enlever',
    privacy: 'Rien ne quitte ce navigateur.',
    loading: 'Un instant…',
    failed: {
      title: 'Les réglages sont illisibles.',
      text: "Le navigateur refuse l'accès à ses données. Fermez ce panneau, puis rouvrez-le.",
    },
  },
};
