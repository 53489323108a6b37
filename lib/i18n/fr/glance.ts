import { formatCount } from '../format.ts';
import type { Glance } from '../glance-messages.ts';
import { typeset, typesetFrench } from '../typeset.ts';
import { until } from './moments.ts';
import { popup } from './popup.ts';
import { today } from './today.ts';

const drafts = { one: 'brouillon', other: 'brouillons' };

const words: Glance = {
  locale: 'fr',
  sieves: { true: 'Vrai', positive: 'Positif', useful: 'Utile', private: 'Privé', legible: 'Lisible' },
  questions: {
    true: 'Vérifiable, sourcé, mesuré ?',
    positive: "Personne n'est pris pour cible ?",
    useful: 'Le lecteur repart avec quelque chose ?',
    private: 'Ce qui est privé le reste ?',
    legible: 'Lisible par tout le monde ?',
  },
  bands: {
    clear: 'rien à signaler',
    look: 'à relire',
    stop: 'à revoir avant de publier',
    'too-short': 'trop court pour juger',
    unsupported: 'langue non prise en charge',
  },
  severities: { note: 'à noter', look: 'à relire', stop: 'à revoir avant de publier' },
  kinds: { post: 'Publication', comment: 'Commentaire' },
  quotes: ['« ', ' »'],
  interfaceLanguage: "Langue de l'interface",
  lights: 'Les trois tamis et les deux gardiens',
  about: (words) => ` : ${words}`,
  popup,
  today,
  held: {
    title: 'Brouillons retenus',
    count: (count) => formatCount('fr', count, drafts),
    due: 'le moment est venu',
    until,
    draft: (network, kind) => `${kind === 'post' ? 'Publication' : 'Commentaire'} pour ${network}`,
    remindMe: 'Me prévenir par une notification',
    reminding: 'Une notification vous préviendra.',
  },
};

export const glance = typeset(words, typesetFrench);
