/** The median of `rounds` runs, in microseconds, after as many to warm up. `input` is made anew for each, untimed. */
export function medianMicroseconds<T>(rounds: number, input: (round: number) => T, run: (input: T) => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < rounds * 2; round++) {
    const value = input(round);
    const started = performance.now();
    run(value);
    if (round >= rounds) times.push(performance.now() - started);
  }
  return median(times) * 1000;
}

export async function medianMicrosecondsAsync<T>(
  rounds: number,
  input: (round: number) => T,
  run: (input: T) => Promise<unknown>,
): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds * 2; round++) {
    const value = input(round);
    const started = performance.now();
    await run(value);
    if (round >= rounds) times.push(performance.now() - started);
  }
  return median(times) * 1000;
}

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

export const shownTime = (microseconds: number): string =>
  microseconds >= 1000 ? `${(microseconds / 1000).toFixed(1)} ms` : `${microseconds.toFixed(0)} µs`;
