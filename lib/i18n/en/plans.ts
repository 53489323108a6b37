import type { PlanMessages } from '../plan-messages.ts';

export const plans: PlanMessages = {
  role: (network) => `Why I am on ${network}`,
  roles: { professional: 'For work', personal: 'Personal', left: 'I left it' },
  limits: 'At most',
  limit: { day: 'A day', week: 'A week', sips: 'Visits a day', sitting: 'At a time' },
  units: { day: 'min', week: 'min', sips: 'visits', sitting: 'min' },
  goals: 'What I am there for',
  posts: 'Posts',
  comments: 'Comments',
  aWeek: 'a week',
  reason: 'Why I left',
  reasonExample: 'In your own words',
  review: 'Think again on',
  all: 'All networks together',
  later: 'What you loosened begins tomorrow.',
  tightening: 'Tightening counts at once, loosening from tomorrow. Nothing rolls over.',
};
