import { formatNumber } from '../format.ts';
import type { HoldMessages } from '../hold-messages.ts';
import { at, until } from './moments.ts';

export const hold: HoldMessages = {
  hold: 'Retenir jusqu’à…',
  times: { tonight: 'Ce soir', tomorrow: 'Demain matin', monday: 'Lundi' },
  otherTime: 'Un autre moment',
  moment: 'Date et heure',
  confirm: 'Retenir',
  cancel: 'Annuler',
  past: 'Choisissez un moment à venir.',
  heldUntil: (moment, now) => `Retenu ${until(moment, now)}.`,
  whereItIs: 'Le texte est gardé dans ce navigateur, et nulle part ailleurs.',
  stillThere: 'Il est aussi resté dans la zone de texte.',
  empty: 'Vider la zone',
  emptied: 'La zone est vide. Le texte est gardé.',
  notEmptied: "La zone n'a pas pu être vidée d'ici.",
  refused: {
    'no-room':
      "Il n'y a plus de place pour un autre brouillon. Le texte est resté dans la zone : copiez-le, ou supprimez un brouillon retenu.",
    failed: 'Le navigateur refuse de garder le texte. Il est resté dans la zone : copiez-le par précaution.',
  },
  copy: 'Copier le texte',
  waiting: (count) =>
    count === 1
      ? 'Un brouillon retenu attend cette zone.'
      : `${formatNumber('fr', count)} brouillons retenus attendent cette zone.`,
  putBack: 'Le remettre',
  isBack: 'Le texte est de retour dans la zone.',
  notPutBack: "Le texte n'a pas pu être écrit ici. Il est copié : collez-le.",
  notWritten: "Le texte n'a pas pu être écrit ici. Vous le trouverez dans la fenêtre de Tamis.",
  deleteCopy: 'Supprimer la copie retenue',
  hint: {
    usual: (hours) => `Vous publiez d'habitude vers ${hours}.`,
    working: 'On lirait surtout aux heures de bureau : les études se contredisent, et personne ne peut le promettre.',
    source:
      'https://business.linkedin.com/en-uk/marketing-solutions/blog/posts/B2B-Marketing/2016/Whats-the-best-time-to-post-on-LinkedIn',
    wait: (moment, now) => `Retenir ${until(moment, now)}`,
  },
  list: {
    none: {
      title: 'Rien de retenu.',
      text: "Un brouillon qui peut attendre est gardé ici, dans ce navigateur, jusqu'à ce que vous le repreniez.",
    },
    heldOn: (moment, now) => `Retenu ${at(moment, now)}.`,
    read: 'Relire',
    nothingToSay: "Tamis n'a rien à en dire.",
    open: (network) => `Ouvrir ${network}`,
    openHint: 'Cliquez là-bas dans la zone de texte : Tamis propose de remettre le texte.',
    longer: 'Retenir plus longtemps',
    delete: 'Supprimer',
    deleteForGood: 'Supprimer pour de bon',
    gone: 'Supprimé.',
    all: 'Tous les brouillons retenus',
  },
};
