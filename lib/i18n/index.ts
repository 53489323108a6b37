import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { Locale } from './locale.ts';
import type { Messages } from './messages.ts';

export type { Advice, DraftMessages } from './draft-messages.ts';
export type { Locale } from './locale.ts';
export { localeOf } from './locale.ts';
export type { Messages } from './messages.ts';

export const MESSAGES: Readonly<Record<Locale, Messages>> = { fr, en };
