import type { PauseMessages } from '../draft-messages.ts';
import { formatNumber } from '../format.ts';

export const pause: PauseMessages = {
  title: 'Publier tel quel ?',
  first: (count) =>
    count === 1 ? "Un point à regarder d'abord." : `${formatNumber('fr', count)} points à regarder d'abord.`,
  more: (count) =>
    count === 1
      ? 'Un autre est montré à côté du brouillon.'
      : `${formatNumber('fr', count)} autres sont montrés à côté du brouillon.`,
  audience: 'Une publication peut être lue, copiée et gardée par des gens que vous ne connaissez pas.',
  edit: 'Modifier',
  post: 'Publier quand même',
  breath: 'Dix secondes, le temps de relire.',
  wait: (seconds) => `${formatNumber('fr', seconds)} s`,
  skip: 'Ne pas attendre',
  once: "Tamis ne demande qu'une fois par brouillon.",
  stayed: (network) => ({
    title: `${network} n'a pas réagi.`,
    text: "Votre texte est toujours dans sa zone : il n'a sans doute pas été publié. Vérifiez, puis appuyez vous-même sur le bouton du réseau : Tamis n'interviendra plus pour ce brouillon.",
  }),
  back: 'Revenir au brouillon',
};
