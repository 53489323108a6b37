import type { Glance } from './glance-messages.ts';
import type { Locale } from './locale.ts';
import type { Messages } from './messages.ts';

const GLANCES: Readonly<Record<Locale, () => Promise<Glance>>> = {
  fr: async () => (await import('./fr/glance.ts')).glance,
  en: async () => (await import('./en/glance.ts')).glance,
};

const WHOLE: Readonly<Record<Locale, () => Promise<Messages>>> = {
  fr: async () => (await import('./fr/index.ts')).fr,
  en: async () => (await import('./en/index.ts')).en,
};

/** One promise a language, however often it is asked for: React's `use` waits for one and the same. */
function once<T>(load: Readonly<Record<Locale, () => Promise<T>>>): (locale: Locale) => Promise<T> {
  const loads = new Map<Locale, Promise<T>>();
  return (locale) => {
    const begun = loads.get(locale) ?? load[locale]();
    loads.set(locale, begun);
    return begun;
  };
}

/** What the popup opens with, in one language; the other languages stay where they are. */
export const loadGlance = once(GLANCES);

/** Every word of a language, for what is opened in a page that began with fewer. */
export const loadMessages = once(WHOLE);
