import type { DashboardMessages } from '../dashboard-messages.ts';
import { formatCount } from '../format.ts';

const posts = { one: 'publication', other: 'publications' };
const comments = { one: 'commentaire', other: 'commentaires' };
const rules = { one: 'règle', other: 'règles' };

export const dashboard: DashboardMessages = {
  title: 'Tamis · Tableau de bord',
  pagesLabel: 'Pages',
  pages: {
    overview: "Vue d'ensemble",
    writing: 'Écriture',
    held: 'Brouillons retenus',
    rules: 'Règles',
    how: 'Comment ça marche',
  },
  intros: {
    overview: "Les sept derniers jours en un coup d'œil.",
    writing:
      "Ce qui a été publié, ce que Tamis a signalé, et ce que vous en avez fait. Des nombres seulement : aucun texte n'est gardé.",
    held: "Des brouillons qui peuvent attendre. Leur texte est gardé dans ce navigateur jusqu'à ce que vous le supprimiez.",
    rules: 'Chaque règle avec ses exemples et sa source. Éteignez-en une : elle ne parlera plus, dans aucun brouillon.',
    how: 'Ce que disent les signes, comment se font les notes, et ce qui est gardé.',
  },
  asTable: 'Les chiffres',
  week: {
    title: 'Cette semaine',
    none: {
      title: "Rien pour l'instant.",
      text: "Écrivez sur l'un de vos réseaux : ce que deviennent vos brouillons est compté ici.",
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
      title: 'Ce qui est gardé',
      paragraphs: [
        'Des réglages, des nombres par jour, et les brouillons que vous retenez, dans ce navigateur. Pas de compte, pas de serveur, aucune requête. Rien des fenêtres privées. Les messages privés ne sont jamais lus.',
      ],
    },
  ],
};
