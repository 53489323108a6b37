import { formatMoment, namedBy } from '../format.ts';

/** "jusqu'à 8 h 30", "jusqu'à lundi 8 h 30", "jusqu'au 8 décembre à 8 h 30". Moments in epoch ms. */
export const until = (moment: number, now: number): string =>
  `jusqu'${namedBy(moment, now) === 'date' ? 'au' : 'à'} ${formatMoment('fr', moment, now)}`;

const AT = { time: 'à ', weekday: '', date: 'le ' } as const;

/** "à 8 h 30", "lundi 8 h 30", "le 8 décembre à 8 h 30". Moments in epoch ms. */
export const at = (moment: number, now: number): string =>
  `${AT[namedBy(moment, now)]}${formatMoment('fr', moment, now)}`;
