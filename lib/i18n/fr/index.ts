import type { Messages } from '../messages.ts';
import { legibleAdvice } from './legible.ts';
import { positiveAdvice } from './positive.ts';
import { privateAdvice } from './private.ts';
import { strengths } from './strengths.ts';
import { trueAdvice } from './true.ts';
import { usefulAdvice } from './useful.ts';

export const fr: Messages = {
  locale: 'fr',
  advice: { ...trueAdvice, ...positiveAdvice, ...usefulAdvice, ...privateAdvice, ...legibleAdvice },
  strengths,
};
