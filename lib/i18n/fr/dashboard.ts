import type { DashboardMessages } from '../dashboard-messages.ts';
import { formatCount, formatNumber, formatSize } from '../format.ts';

const posts = { one: 'publication', other: 'publications' };
const comments = { one: 'commentaire', other: 'commentaires' };
const rules = { one: 'règle', other: 'règles' };

export const dashboard: DashboardMessages = {
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
    overview: "Les sept derniers jours en un coup d'œil.",
    time: 'Où sont passées les minutes. Seules comptent celles où un réseau est devant vous.',
    writing:
      "Ce qui a été publié, ce que Tamis a signalé, et ce que vous en avez fait. Des nombres seulement : aucun texte n'est gardé.",
    held: "Des brouillons qui peuvent attendre. Leur texte est gardé dans ce navigateur jusqu'à ce que vous le supprimiez.",
    networks: 'Pourquoi vous y êtes, et ce que vous vous accordez.',
    rules: 'Chaque règle avec ses exemples et sa source. Éteignez-en une : elle ne parlera plus, dans aucun brouillon.',
    data: 'Tout ce que Tamis garde : à emporter, à ramener, à effacer.',
    how: 'Ce que disent les signes, comment se font les notes, et ce qui est gardé.',
  },
  asTable: 'Les chiffres',
  week: {
    title: 'Cette semaine',
    none: {
      title: "Rien pour l'instant.",
      text: "Allez sur l'un de vos réseaux, écrivez-y : vos minutes et ce que deviennent vos brouillons sont comptés ici.",
    },
  },
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
      paused: 'Arrêtés',
      'paused-edited': 'Arrêtés, modifiés',
      'paused-held': 'Arrêtés, retenus',
      'posted-anyway': 'Publiés quand même',
      held: 'Retenus',
      published: 'Publiés',
      improved: 'Améliorés',
    },
  },
  purposes: {
    title: 'Pour quoi',
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
      text: 'Dans le compagnon, « Toujours… » sur une remarque vous laisse vous porter garant de ses mots.',
    },
  },
  data: {
    kept: 'Ce qui est gardé',
    kinds: { settings: 'Réglages', history: "Jours d'historique", held: 'Brouillons retenus', deck: 'Mes exemples' },
    items: (count, size) => `${formatNumber('fr', count)} · ${formatSize('fr', size)}`,
    export: 'Exporter',
    exportHint:
      'La sauvegarde contient tout, y compris le texte des brouillons retenus et de vos exemples. Rangez-la comme une lettre.',
    exportAll: 'Enregistrer une sauvegarde',
    exportCsv: 'Les suites données, en tableau (CSV)',
    exportTime: 'Le temps, en tableau (CSV)',
    remind: 'Me le rappeler chaque mois',
    due: {
      title: 'Un mois sans sauvegarde.',
      text: 'Vos chiffres ne sont que dans ce navigateur. Enregistrez une copie depuis le tableau de bord, à « Vos données ».',
    },
    import: 'Ramener',
    importHint: 'Choisissez une sauvegarde. Rien ne change avant que vous ayez vu ce qui changerait.',
    choose: 'Choisir un fichier',
    days: 'Quand un jour est ici et dans le fichier',
    ways: {
      'keep-larger': 'Garder les plus grands chiffres',
      replace: 'Prendre ceux du fichier',
      add: 'Les additionner',
    },
    plan: (kind, added, changed, same) =>
      `${kind} : ${formatCount('fr', added, { one: 'nouveau', other: 'nouveaux' })}, ${formatCount('fr', changed, { one: 'modifié', other: 'modifiés' })}, ${formatCount('fr', same, { one: 'identique', other: 'identiques' })}`,
    planHint: 'Voici ce qui changerait.',
    take: 'Ramener',
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
        "Chaque tamis part de 100. Une remarque à noter coûte 5 points, au plus deux fois ; à relire, 18 ; à revoir, 50. Une même règle coûte moins cher chaque fois qu'elle revient, et dans les longs textes elle compte par phrase. Les points forts expliquent ; ils n'ajoutent rien.",
        "À l'écran il n'y a que des signes : rien à signaler, à relire, à revoir. Les chiffres et leur calcul sont dans l'entraînement.",
      ],
    },
    {
      title: 'Touches et menus',
      paragraphs: [
        "Alt+Maj+T ouvre la fenêtre de Tamis, Alt+Maj+J le panneau du brouillon en cours. Une touche pour mettre Tamis en pause se choisit dans la liste des raccourcis d'extensions de votre navigateur.",
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
