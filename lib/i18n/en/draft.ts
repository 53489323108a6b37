import type { DraftMessages } from '../draft-messages.ts';
import type { Glance } from '../glance-messages.ts';
import { typeset, typesetEnglish } from '../typeset.ts';
import { companion } from './companion.ts';
import { glance } from './glance.ts';
import { hold } from './hold.ts';
import { legibleAdvice } from './legible.ts';
import { pause } from './pause.ts';
import { positiveAdvice } from './positive.ts';
import { privateAdvice } from './private.ts';
import { purpose } from './purpose.ts';
import { strengths } from './strengths.ts';
import { trueAdvice } from './true.ts';
import { usefulAdvice } from './useful.ts';

const words: Omit<DraftMessages, keyof Glance> = {
  companion,
  pause,
  advice: { ...trueAdvice, ...positiveAdvice, ...usefulAdvice, ...privateAdvice, ...legibleAdvice },
  strengths,
  hold,
  purpose,
};

export const draft: DraftMessages = { ...glance, ...typeset(words, typesetEnglish) };
