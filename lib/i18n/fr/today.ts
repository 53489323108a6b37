import { formatCount, formatDuration, formatMoment, formatNumber, type PluralForms } from '../format.ts';
import type { TodayMessages } from '../glance-messages.ts';

const lasts = (length: number) => formatDuration('fr', length);
/** How much of a goal is reached; what goes beyond it is no share of it. */
const share = (count: number, goal: number, noun: PluralForms) =>
  count > goal
    ? `${formatCount('fr', count, noun)} (objectif : ${formatNumber('fr', goal)})`
    : `${formatNumber('fr', count)} sur ${formatCount('fr', goal, noun)}`;
const sip = { one: 'gorgée', other: 'gorgées' };
const sitting = { one: 'séance', other: 'séances' };
const gulp = { one: 'rasade', other: 'rasades' };
const post = { one: 'publication', other: 'publications' };
const comment = { one: 'commentaire', other: 'commentaires' };

export const today: TodayMessages = {
  none: {
    title: "Pas une minute aujourd'hui.",
    text: 'Les minutes ne comptent que lorsque LinkedIn, Facebook ou X est devant vous.',
  },
  left: {
    day: (length) => `encore ${lasts(length)} aujourd'hui`,
    week: (length) => `encore ${lasts(length)} cette semaine`,
    sitting: (length) => `encore ${lasts(length)} d'affilée`,
  },
  spent: {
    day: 'Temps du jour épuisé',
    week: 'Temps de la semaine épuisé',
    sips: 'Visites du jour épuisées',
    sitting: "Assez d'affilée",
  },
  visits: (count, most) =>
    `${formatNumber('fr', count)} sur ${formatCount('fr', most, { one: 'visite', other: 'visites' })}`,
  gauge: (network) => `${network} : part de votre limite utilisée`,
  all: 'Tous ensemble',
  sittings: (counts) =>
    [
      counts.sip > 0 && formatCount('fr', counts.sip, sip),
      counts.sitting > 0 && formatCount('fr', counts.sitting, sitting),
      counts.gulp > 0 && formatCount('fr', counts.gulp, gulp),
    ]
      .filter(Boolean)
      .join(', '),
  goal: (network, published, { posts, comments }) =>
    `${network} : ${[
      posts !== undefined && share(published.posts, posts, post),
      comments !== undefined && share(published.comments, comments, comment),
    ]
      .filter(Boolean)
      .join(', ')} cette semaine.`,
  reached: 'Vous avez fait ce pour quoi vous veniez.',
  sevenDays: (length) => `${lasts(length)} en sept jours, soit ${lasts(length / 7)} par jour.`,
  aDay: (length) => `${lasts(length)}, soit ${lasts(length / 7)} par jour.`,
  storage: {
    full: (since) => ({
      title: "Le navigateur n'a plus de place.",
      text: `Rien n'a pu être enregistré depuis ${formatMoment('fr', since, since)}. Libérez de l'espace : ce qui est encore en mémoire sera alors écrit.`,
    }),
    restored: (day) => ({
      title: `Le relevé du ${day} était abîmé.`,
      text: 'Il a été rétabli à partir de la copie du jour ; quelques minutes peuvent manquer.',
    }),
    lost: (day) => ({
      title: `Le relevé du ${day} était abîmé.`,
      text: "Il n'y en avait pas de copie. Il a été mis de côté ; tous les autres jours sont intacts.",
    }),
    exportDue: {
      title: 'Un mois sans sauvegarde.',
      text: 'Vos chiffres ne sont que dans ce navigateur. Enregistrez une copie depuis le tableau de bord, à « Vos données ».',
    },
  },
};
