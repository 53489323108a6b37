import type { FindingData } from '../../lib/sieves/index.ts';

/** An advice's words about one finding. */
export const sayWith = (words: string | ((data: FindingData) => string), data: FindingData = {}): string =>
  typeof words === 'string' ? words : words(data);
