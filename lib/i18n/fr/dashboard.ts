import type { DashboardMessages } from '../dashboard-messages.ts';
import { formatCount, formatNumber } from '../format.ts';
import { data } from './data.ts';
import { writing } from './writing.ts';

export const dashboard: DashboardMessages = {
  ...writing,
  data,
  title: 'Tamis · Tableau de bord',
  pagesLabel: 'Pages',
  pages: {
    overview: "Vue d'ensemble",
    time: 'Temps',
    writing: 'Écriture',
    held: 'Brouillons retenus',
    networks: 'Mes réseaux',
    rules: 'Règles',
    data: 'Vos données',
    how: 'Comment ça marche',
  },
  intros: {
    overview: "Votre temps et vos brouillons en un coup d'œil.",
    time: 'Où sont passées les minutes. Seules comptent celles où un réseau est devant vous.',
    writing:
      "Ce qui a été publié, ce que Tamis a signalé, et ce que vous en avez fait. Des nombres seulement : aucun texte n'est gardé.",
    held: "Des brouillons qui peuvent attendre. Leur texte est gardé dans ce navigateur jusqu'à ce que vous le supprimiez.",
    networks: 'Pourquoi vous y êtes, et ce que vous vous accordez.',
    rules:
      'Chaque règle avec ses exemples et sa source. Coupez-en une, et elle ne parlera plus dans aucun brouillon ; ou laissez tout un tamis en dire moins, ou davantage.',
    data: 'Tout ce que Tamis garde : à emporter, à restaurer, à effacer.',
    how: 'Ce que disent les voyants, comment se font les notes, et ce qui est gardé.',
  },
  asTable: 'Les chiffres',
  week: {
    title: 'Les sept derniers jours',
    none: {
      title: "Rien pour l'instant.",
      text: "Allez sur l'un de vos réseaux, écrivez-y : vos minutes et ce que deviennent vos brouillons sont comptés ici.",
    },
  },
  pauses: {
    title: 'La pause avant de publier',
    what: "Quand un brouillon contient quelque chose de grave, Tamis pose une question avant qu'il ne parte. Vous pouvez toujours publier quand même.",
    most: 'Par jour, au plus',
    times: (count) => (count === 0 ? 'Jamais' : formatNumber('fr', count)),
    breath: 'Dix secondes avant de pouvoir publier quand même',
    audience: 'Un rappel de qui peut lire une publication',
  },
  rules: {
    search: 'Trouver une règle',
    found: (count) => `${formatCount('fr', count, { one: 'règle trouvée', other: 'règles trouvées' })}`,
    speaks: (rule) => `${rule} : la règle parle`,
    more: 'Exemples et source',
    flags: 'Signale',
    passes: 'Laisse passer',
    noWords: {
      title: 'Aucun mot autorisé.',
      text: "Dans le compagnon, « À l'avenir… » sur une remarque vous laisse vous porter garant de ses mots.",
    },
  },
  sensitivity: {
    of: (sieve) => `Ce qui est dit : ${sieve}`,
    names: { quiet: 'Discret', normal: 'Normal', attentive: 'Attentif' },
    what: {
      quiet: 'Seulement ce qui est sérieux.',
      normal: 'Comme chaque règle le prévoit.',
      attentive: 'Ce qui est seulement bon à savoir allume aussi le voyant.',
    },
  },
  confidential: {
    title: 'Vos mots confidentiels',
    what: 'Noms de clients, noms de code : Privé les signale dans tous vos brouillons, avec ou sans majuscules et accents. La liste reste dans ce navigateur ; une sauvegarde la contient telle quelle.',
    none: {
      title: 'Aucun mot sur la liste.',
      text: 'Ajoutez-en un ci-dessous : il compte dès votre prochaine frappe.',
    },
    own: 'Un nom ou une expression',
    add: 'Ajouter',
    faults: {
      'too-short': 'Donnez au moins deux lettres ou chiffres.',
      'too-long': 'Soixante caractères au plus : un nom ou une expression courte.',
      known: 'Il est déjà sur la liste.',
      full: "La liste est pleine : cent au plus. Enlevez-en un d'abord.",
    },
  },
  how: [
    {
      title: 'Les trois tamis',
      paragraphs: [
        "Vrai : est-ce vérifiable, sourcé, mesuré ? Tamis ne dit jamais qu'une chose est vraie ou fausse.",
        "Positif : un inconnu se sentirait-il attaqué, et la colère vise-t-elle quelqu'un ? Jurer n'est pas attaquer, la critique peut passer, les mots cités ne sont pas les vôtres.",
        "Utile : le lecteur repart-il avec quelque chose ? La longueur n'est jamais récompensée.",
        'Deux gardiens se tiennent à côté : Privé veille aux détails qui ne se reprennent pas, Lisible veille à ce que chacun puisse vous lire.',
      ],
    },
    {
      title: 'Les notes',
      paragraphs: [
        "Chaque tamis part de 100. Une remarque à noter coûte 5 points ; à relire, 18 ; à revoir avant de publier, 50. Quand une règle revient, elle coûte chaque fois moitié moins : jamais plus de deux fois son prix en tout. Dans un long texte, une remarque pèse moins, sauf si elle est à revoir avant de publier. Les points forts expliquent ; ils n'ajoutent rien.",
        "À l'écran il n'y a que des voyants : rien à signaler, à relire, à revoir avant de publier. Les chiffres et leur calcul sont dans l'entraînement.",
      ],
    },
    {
      title: 'Touches et menus',
      paragraphs: [
        "Alt+Maj+T ouvre la fenêtre de Tamis, Alt+Maj+J le panneau du brouillon en cours (le panneau latéral, là où rien de Tamis n'est dans la page). Une touche pour mettre Tamis en pause se choisit dans la liste des raccourcis d'extensions de votre navigateur.",
        "Tout texte sélectionné peut être passé au tamis depuis son menu : il s'ouvre dans l'entraînement.",
      ],
    },
    {
      title: 'Ce qui est gardé',
      paragraphs: [
        'Des réglages, des nombres par jour, et les brouillons et les exemples que vous gardez, dans ce navigateur. Pas de compte, pas de serveur, aucune requête. Rien des fenêtres privées. Les messages privés ne sont jamais lus.',
      ],
    },
  ],
};
