import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { Locale, Messages } from './messages.ts';

export { localeOf } from './locale.ts';
export type { Advice, Locale, Messages } from './messages.ts';

export const MESSAGES: Readonly<Record<Locale, Messages>> = { fr, en };
