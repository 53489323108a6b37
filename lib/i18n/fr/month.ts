import type { MonthMessages } from '../practice-messages.ts';

export const month: MonthMessages = {
  invented:
    "Chiffres inventés : Camille n'existe pas. Rien de ce qui vous concerne n'est montré ici, et rien n'est gardé.",
  chapters: [
    {
      title: 'Semaine 1 : comme avant.',
      text: "Camille ouvre les réseaux sans y penser et publie d'un trait.",
    },
    {
      title: 'Semaine 2 : un second regard.',
      text: 'Elle se donne 25 minutes de LinkedIn par jour et relit ce que les tamis signalent.',
    },
    {
      title: 'Semaine 3 : des gorgées.',
      text: 'Quelques minutes, plusieurs fois par jour. Un brouillon trop vif attend le lendemain.',
    },
    {
      title: 'Semaine 4 : à dessein.',
      text: 'Moins de temps, autant de publications, et chacune pour une raison.',
    },
  ],
  play: 'Lancer',
  pause: 'Pause',
  again: 'Relancer',
  previous: 'Jour précédent',
  next: 'Jour suivant',
  pace: 'Allure',
  paces: { slow: 'Lente', quick: 'Rapide' },
  position: (day, of) => `Jour ${day} sur ${of}`,
  keys: "Espace lance et arrête, les flèches vont d'un jour à l'autre. Échap revient au brouillon.",
};
