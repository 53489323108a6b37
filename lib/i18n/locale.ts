import type { Locale } from './messages.ts';

/** The interface language for a browser's own (a BCP 47 tag): French for any French, else English. */
export const localeOf = (tag: string): Locale => (tag.toLowerCase().startsWith('fr') ? 'fr' : 'en');
