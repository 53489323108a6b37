import { useEffect, useState } from 'react';
import { MOMENTS } from './month-at.ts';

export interface FastClock {
  readonly moment: number;
  readonly isPlaying: boolean;
  readonly isOver: boolean;
  /** Plays from where it stands, from the beginning once it is over, or stops. */
  toggle(): void;
  goTo(moment: number): void;
}

/** A clock that goes from moment to moment, one each `every` ms, and stops at the last. */
export function useFastClock(every: number): FastClock {
  const [moment, setMoment] = useState(0);
  const [wanted, setWanted] = useState(false);
  const isOver = moment >= MOMENTS - 1;
  const isPlaying = wanted && !isOver;
  useEffect(() => {
    if (!isPlaying) return undefined;
    const ticking = setInterval(() => setMoment((now) => Math.min(now + 1, MOMENTS - 1)), every);
    return () => clearInterval(ticking);
  }, [isPlaying, every]);
  return {
    moment,
    isPlaying,
    isOver,
    toggle() {
      if (isOver) setMoment(0);
      setWanted(!isPlaying);
    },
    goTo(next) {
      setWanted(false);
      setMoment(next);
    },
  };
}
