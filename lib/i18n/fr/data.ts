import type { DataMessages } from '../data-messages.ts';
import { formatCount, formatNumber, formatSize } from '../format.ts';

export const data: DataMessages = {
  kept: 'Ce qui est gardé',
  kinds: { settings: 'Réglages', history: "Jours d'historique", held: 'Brouillons retenus', deck: 'Mes exemples' },
  // Nobody counts settings.
  items: (kind, count, size) =>
    `${kind === 'settings' ? '' : `${formatNumber('fr', count)} · `}${formatSize('fr', size)}`,
  export: 'Exporter',
  exportHint:
    'La sauvegarde contient tout, y compris le texte des brouillons retenus, vos exemples et vos mots confidentiels. Rangez-la comme une lettre.',
  exportAll: 'Enregistrer une sauvegarde',
  exportCsv: 'Le devenir des brouillons, en tableau (CSV)',
  exportTime: 'Le temps, en tableau (CSV)',
  remind: 'Me le rappeler chaque mois',
  import: 'Restaurer',
  importHint: 'Choisissez une sauvegarde. Rien ne change avant que vous ayez vu ce qui changerait.',
  choose: 'Choisir un fichier',
  days: 'Quand un jour est ici et dans le fichier',
  ways: {
    'keep-larger': 'Garder les plus grandes valeurs',
    replace: 'Prendre celles du fichier',
    add: 'Les additionner',
  },
  plan: (kind, added, changed, same) =>
    `${kind} : ${formatCount('fr', added, { one: 'nouveau', other: 'nouveaux' })}, ${formatCount('fr', changed, { one: 'modifié', other: 'modifiés' })}, ${formatCount('fr', same, { one: 'identique', other: 'identiques' })}`,
  planHint: 'Voici ce qui changerait.',
  take: 'Restaurer',
  imported: "C'est fait. Vous pouvez l'annuler.",
  refused: "Le navigateur a refusé d'écrire. Rien n'a changé.",
  undo: "Annuler l'import",
  undone: 'Tout est comme avant.',
  errors: {
    'no-json': "Ce fichier est illisible : ce n'est pas une sauvegarde de Tamis, ou elle est tronquée.",
    'no-backup': "Ce fichier n'est pas une sauvegarde de Tamis.",
    newer: "Cette sauvegarde vient d'un Tamis plus récent. Mettez d'abord celui-ci à jour.",
    'too-long': 'Ce fichier est trop gros pour être une sauvegarde de Tamis.',
    nothing: 'Cette sauvegarde est vide.',
    damaged: "Une partie de cette sauvegarde est abîmée. Rien n'a changé.",
    unknown: "Cette sauvegarde contient quelque chose que Tamis ne connaît pas. Rien n'a changé.",
    'newer-item': "Une partie de cette sauvegarde vient d'un Tamis plus récent. Mettez d'abord celui-ci à jour.",
  },
  at: (item) => `Endroit : ${item}`,
  erase: 'Effacer',
  eraseHint: "Ce qui est effacé l'est pour de bon : il n'y en a de copie nulle part.",
  eraseKind: {
    settings: 'Effacer les réglages',
    history: "Effacer l'historique",
    held: 'Effacer les brouillons retenus',
    deck: 'Effacer mes exemples',
    all: 'Tout effacer',
  },
  sure: 'Appuyez encore pour effacer',
  erased: "Effacé. Il n'en reste rien.",
  notErased: 'Le navigateur a refusé. Il peut en rester quelque chose.',
};
