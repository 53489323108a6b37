/** The languages the interface speaks, in the order they are offered. */
export const LOCALES = ['fr', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The interface language for a browser's own (a BCP 47 tag): French for any French, else English. */
export const localeOf = (tag: string): Locale => (tag.toLowerCase().startsWith('fr') ? 'fr' : 'en');
