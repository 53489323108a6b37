import type { Assessment } from '../../lib/sieves/index.ts';
import type { Place } from '../desk/Desk.tsx';
import type { Sample, SampleVersion } from './deck/index.ts';

/** Two texts to show side by side or one after the other. `after` is `''` where there is none. */
export interface Lesson extends Place, Readonly<Record<SampleVersion, string>> {
  readonly title: string;
}

/** Judges a text as the one in the box is judged. */
export type Judge = (text: string) => Assessment;

/** What one is shown step by step: the sample as long as nobody changed it, else the text in the box alone. */
export const toStepThrough = (text: string, sample: Sample | undefined): Pick<Lesson, 'before' | 'after'> =>
  sample && isVersionOf(sample, text) ? sample : { before: text, after: '' };

/** What one compares: the sample's two texts, or its first with what became of it in the box. */
export const toCompare = (text: string, sample: Sample | undefined): Pick<Lesson, 'before' | 'after'> => {
  if (!sample) return { before: text, after: '' };
  return isVersionOf(sample, text) ? sample : { before: sample.before, after: text };
};

const isVersionOf = ({ before, after }: Sample, text: string) => text === before || text === after;
