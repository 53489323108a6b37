import { NETWORKS } from '../networks/index.ts';
import { NO_NETWORK_TIME, type TimeDay } from '../time/time-day.ts';

/** How a day's time came about, all networks together, ms: for whoever asks how it is counted. */
export interface Accuracy {
  /** Charged though nothing was done for a while: taken for thinking. */
  readonly bridged: number;
  /** Charged by the page's own clock after the background had slept. */
  readonly recovered: number;
  /** Silences in front of the page, not charged. */
  readonly cut: number;
  /** Heard from behind, not charged. */
  readonly media: number;
  /** Shown beside what was in front, not charged. */
  readonly visible: number;
}

export function accuracyOf(day: TimeDay): Accuracy {
  const times = NETWORKS.map(({ id }) => day[id] ?? NO_NETWORK_TIME);
  const sum = (figure: keyof Accuracy) => times.reduce((total, time) => total + time[figure], 0);
  return {
    bridged: sum('bridged'),
    recovered: sum('recovered'),
    cut: sum('cut'),
    media: sum('media'),
    visible: sum('visible'),
  };
}
