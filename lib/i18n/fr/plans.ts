import type { PlanMessages } from '../plan-messages.ts';

export const plans: PlanMessages = {
  role: (network) => `${network}, c'est`,
  roles: { professional: 'Pour le travail', personal: 'Personnel', left: 'Quitté' },
  limits: 'Au plus',
  limit: { day: 'Par jour', week: 'Par semaine', sips: 'Visites par jour', sitting: "D'affilée" },
  units: { day: 'min', week: 'min', sips: 'visites', sitting: 'min' },
  goals: "Ce que j'y fais",
  posts: 'Publications',
  comments: 'Commentaires',
  aWeek: 'par semaine',
  reason: "Pourquoi je l'ai quitté",
  reasonExample: 'Avec vos mots',
  review: 'Y repenser le',
  all: 'Tous les réseaux ensemble',
  later: 'Ce que vous avez assoupli commence demain.',
  tightening: "Resserrer compte tout de suite, assouplir à partir de demain. Rien ne s'accumule.",
};
