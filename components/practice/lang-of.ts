import type { Assessment } from '../../lib/sieves/index.ts';

/** The language of a judged text, for the voice of a screen reader; `undefined` where it cannot be told. */
export const langOf = ({ language }: Assessment): string | undefined => (language === 'und' ? undefined : language);
