import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { Locale, Messages } from './messages.ts';

export type { Advice, Locale, Messages } from './messages.ts';

export const MESSAGES: Readonly<Record<Locale, Messages>> = { fr, en };

/** The interface language for a browser's own (a BCP 47 tag): French for any French, else English. */
export const localeOf = (tag: string): Locale => (tag.toLowerCase().startsWith('fr') ? 'fr' : 'en');
