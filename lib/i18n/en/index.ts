import type { Glance } from '../glance-messages.ts';
import type { Messages } from '../messages.ts';
import { typeset, typesetEnglish } from '../typeset.ts';
import { companion } from './companion.ts';
import { dashboard } from './dashboard.ts';
import { gate } from './gate.ts';
import { glance } from './glance.ts';
import { hold } from './hold.ts';
import { legibleAdvice } from './legible.ts';
import { pause } from './pause.ts';
import { plans } from './plans.ts';
import { positiveAdvice } from './positive.ts';
import { practice } from './practice.ts';
import { privateAdvice } from './private.ts';
import { purpose } from './purpose.ts';
import { sidePanel } from './side-panel.ts';
import { strengths } from './strengths.ts';
import { time } from './time.ts';
import { trueAdvice } from './true.ts';
import { usefulAdvice } from './useful.ts';
import { welcome } from './welcome.ts';

const words: Omit<Messages, keyof Glance> = {
  companion,
  pause,
  advice: { ...trueAdvice, ...positiveAdvice, ...usefulAdvice, ...privateAdvice, ...legibleAdvice },
  strengths,
  hold,
  gate,
  dashboard,
  practice,
  purpose,
  plans,
  sidePanel,
  time,
  welcome,
};

export const en: Messages = { ...glance, ...typeset(words, typesetEnglish) };
