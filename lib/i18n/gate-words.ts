import { gate as enGate } from './en/gate.ts';
import { glance as enGlance } from './en/glance.ts';
import { gate as frGate } from './fr/gate.ts';
import { glance as frGlance } from './fr/glance.ts';
import type { Locale } from './locale.ts';
import type { Messages } from './messages.ts';
import { typeset, typesetEnglish, typesetFrench } from './typeset.ts';

/** What the gate says: apart, so that what is brought into a network's page need not carry all the other words. */
export type GateWords = Pick<Messages, 'locale' | 'quotes' | 'gate'>;

export const GATE_WORDS: Readonly<Record<Locale, GateWords>> = {
  fr: { ...frGlance, gate: typeset(frGate, typesetFrench) },
  en: { ...enGlance, gate: typeset(enGate, typesetEnglish) },
};
