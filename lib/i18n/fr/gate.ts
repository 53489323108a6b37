import { formatCount, formatNumber } from '../format.ts';
import type { GateMessages } from '../gate-messages.ts';

export const gate: GateMessages = {
  spentTitle: (network) => `Le temps prévu sur ${network} est passé.`,
  leftTitle: (network) => `Vous avez quitté ${network}.`,
  spentToday: (spent) => `${spent} aujourd'hui.`,
  reason: 'Avec vos mots :',
  attempts: (count) =>
    `${formatCount('fr', count, { one: 'passage', other: 'passages' })} devant cette porte cette semaine.`,
  // A short month may end with the point that ends the sentence.
  review: (day) => `Vous vouliez y repenser le ${day}.`.replace('..', '.'),
  reached: 'Cette semaine, vous avez fait ce pour quoi vous veniez.',
  leave: 'Repartir',
  more: 'Cinq minutes de plus',
  goIn: 'Entrer cinq minutes',
  holdFor: (seconds) => `maintenir ${formatNumber('fr', seconds)} s`,
  finish: "S'arrêter là",
  posting: 'Je publie',
  unsent: 'Votre texte ne risque rien : finissez-le tranquillement.',
  promise:
    'Une promesse que vous vous êtes faite. Elle se change dans le tableau de bord : plus stricte tout de suite, plus souple dès demain.',
};
