import { formatCount, pluralOf } from '../format.ts';
import type { PopupMessages } from '../glance-messages.ts';
import { until as untilMoment } from './moments.ts';

const drafts = { one: 'brouillon', other: 'brouillons' };
const muted = { one: 'règle coupée', other: 'règles coupées' };
const allowed = { one: 'mot autorisé', other: 'mots autorisés' };
const written: PopupMessages['written'] = ({ posts, comments, improved, held }) =>
  `${[
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
    .join(', ')}.`;

export const popup: PopupMessages = {
  version: (version) => `Version ${version}`,
  enabled: 'Tamis actif',
  states: { on: 'Actif', off: 'Éteint' },
  draft: 'Brouillon en cours',
  draftOn: (network, kind) => `${kind === 'post' ? 'Publication' : 'Commentaire'} sur ${network}`,
  noDraft: {
    title: 'Pas de brouillon dans cet onglet.',
    text: 'Commencez une publication ou un commentaire : les trois tamis apparaissent ici.',
  },
  off: { title: 'Tamis est éteint.', text: 'Vos brouillons ne sont pas lus.' },
  paused: (until, now) => ({
    title: `En pause ${untilMoment(until, now)}.`,
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
  week: (week) => `Les sept derniers jours : ${written(week)}`,
  written,
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
  sidePanel: 'Panneau latéral',
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
};
