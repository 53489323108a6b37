/**
 * Sets a text the way a French compositor would: a narrow no-break space before ; ! ? and inside « », a no-break space
 * before a colon and %, and typographic apostrophes. Messages are written with plain spaces and plain apostrophes.
 */
export const typesetFrench = (text: string): string =>
  text
    .replace(/[ \u00A0](?=[;!?»])/g, '\u202F')
    .replace(/«[ \u00A0]/g, '«\u202F')
    .replace(/ (?=[:%€])/g, '\u00A0')
    .replaceAll("'", '’');

/** Typographic apostrophes. */
export const typesetEnglish = (text: string): string => text.replaceAll("'", '’');

/** Applies `set` to every text of a tree of messages, and to what its functions return. */
export function typeset<T>(messages: T, set: (text: string) => string): T {
  if (typeof messages === 'string') return set(messages) as T;
  if (typeof messages === 'function') {
    const say = messages as unknown as (...args: unknown[]) => unknown;
    return ((...args: unknown[]) => typeset(say(...args), set)) as T;
  }
  if (Array.isArray(messages)) return messages.map((message) => typeset(message, set)) as T;
  if (typeof messages !== 'object' || messages === null) return messages;
  return Object.fromEntries(Object.entries(messages).map(([key, value]) => [key, typeset(value, set)])) as T;
}
