import { formatCount, formatDuration, formatNumber, pluralOf } from '../format.ts';
import type { TimeMessages } from '../time-messages.ts';

const lasts = (length: number) => formatDuration('fr', length);

export const time: TimeMessages = {
  period: 'Regarder',
  periods: { day: 'Jour', week: 'Semaine', month: 'Mois', year: 'Année' },
  byNetwork: 'Temps par réseau',
  total: (length, period) =>
    `${lasts(length)} ${{ day: 'ce jour-là', week: 'en sept jours', month: 'en trente jours', year: 'en douze mois' }[period]}.`,
  noTime: 'Le temps que prend chaque réseau apparaîtra ici.',
  hour: 'Heure',
  day: 'Jour',
  month: 'Mois',
  network: 'Réseau',
  earlier: 'Plus tôt',
  later: 'Plus tard',
  calendar: {
    title: 'Jour par jour',
    sentence: (days, most) =>
      most === undefined
        ? "Rien n'a été compté pendant ces mois."
        : `Du temps sur ${formatCount('fr', days, { one: 'jour', other: 'jours' })} ; le plus long, le ${most.day} : ${lasts(most.length)}.`,
    none: 'aucun',
    upTo: (length) => `jusqu'à ${lasts(length)}`,
    moreThan: (length) => `plus de ${lasts(length)}`,
    cell: (day, length) => `${day} : ${lasts(length)}`,
    keys: "Les flèches vont d'un jour à l'autre, Entrée en ouvre un.",
    week: 'Semaine du',
  },
  byPurpose: 'Temps par intention',
  byPurposeSentence: (length) =>
    length === 0
      ? "Dites dans le compagnon à quoi sert un brouillon : le temps passé à l'écrire est compté ici."
      : `${lasts(length)} à écrire ce qui a été publié avec une intention.`,
  use: 'À quoi il a servi',
  uses: {
    creation: 'Écrire des publications et des commentaires',
    consumption: 'Lire',
    correspondence: 'Messages privés',
  },
  useSentence: (creation, consumption) => `${lasts(creation)} à écrire, ${lasts(consumption)} à lire.`,
  opens: (count) => `Les réseaux ont été ouverts ${formatNumber('fr', count)} fois.`,
  sittings: 'Séances',
  sizes: { sip: 'Gorgée', sitting: 'Entre-deux', gulp: 'Rasade' },
  manySizes: {
    sip: (count) => pluralOf('fr', count, { one: 'Gorgée', other: 'Gorgées' }),
    sitting: () => 'Entre-deux',
    gulp: (count) => pluralOf('fr', count, { one: 'Rasade', other: 'Rasades' }),
  },
  sizesHint: "Une gorgée dure 5 minutes au plus, une rasade plus de 15. Cinq minutes d'absence terminent une séance.",
  noSittings: 'Aucune ce jour-là.',
  counting: 'Comment le temps est compté',
  promise:
    "À une minute près par séance et 5 % par jour ; jamais deux réseaux à la fois ; jamais pendant que l'ordinateur dort.",
  tested:
    "Le temps compte quand l'onglet du réseau est devant vous, l'ordinateur éveillé, et que Tamis ne couvre pas la page. Un silence compte en entier si vous refaites quelque chose dans la page avant deux minutes ; il compte pour sa première minute si vous quittez la page ou si l'ordinateur s'endort avant cela, pour ses trente premières secondes s'il dure plus longtemps, et pour dix minutes au plus avec du son ou en plein écran. Cette promesse est testée : dans les deux navigateurs, avec des mises en veille, des plantages, des changements d'heure, et sur des mois de journées simulées.",
  spans: (network) => `${network} aujourd'hui`,
  noSpans: "Rien n'a été compté aujourd'hui.",
  accuracy: {
    bridged: 'Silences comptés au-delà de leur première minute, finis avant deux minutes',
    recovered: "Compté par l'horloge de la page pendant que l'extension dormait",
    cut: 'Silences laissés de côté',
    media: 'Entendu en arrière-plan, laissé de côté',
    visible: "Visible à côté d'autre chose, laissé de côté",
  },
  onIcon: "Minutes sur l'icône",
};
