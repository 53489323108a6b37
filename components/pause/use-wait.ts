import { useEffect, useState } from 'react';

/** What is pressed so soon, in ms, was meant for what stood here before: a second click, a key still held down. */
export const SETTLES_AFTER = 500;
/** The wait that was studied: Wang et al. 2014, https://doi.org/10.1145/2556288.2557413 */
export const BREATH = 10;

export interface Wait {
  /** Whether presses count. */
  readonly settled: boolean;
  /** How long there is to wait still, in whole seconds. */
  readonly left: number;
  skip(): void;
}

/** A short while in which nothing can be pressed, and a longer one (`seconds`) that can be cut short. */
export function useWait(seconds: number): Wait {
  const [settled, settle] = useState(false);
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const settling = setTimeout(() => settle(true), SETTLES_AFTER);
    return () => clearTimeout(settling);
  }, []);
  useEffect(() => {
    if (left === 0) return;
    const passing = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(passing);
  }, [left]);
  return { settled, left, skip: () => setLeft(0) };
}
