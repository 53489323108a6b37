import type { DraftMessages } from '../draft-messages.ts';
import type { Messages } from '../messages.ts';
import { typeset, typesetEnglish } from '../typeset.ts';
import { dashboard } from './dashboard.ts';
import { draft } from './draft.ts';
import { gate } from './gate.ts';
import { plans } from './plans.ts';
import { practice } from './practice.ts';
import { sidePanel } from './side-panel.ts';
import { time } from './time.ts';
import { welcome } from './welcome.ts';

const words: Omit<Messages, keyof DraftMessages> = { gate, dashboard, practice, plans, sidePanel, time, welcome };

export const en: Messages = { ...draft, ...typeset(words, typesetEnglish) };
