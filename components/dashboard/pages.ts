/** The dashboard's pages, each at a hash of its own: `dashboard.html#held`. */
export const PAGES = ['overview', 'time', 'writing', 'held', 'networks', 'rules', 'data', 'how'] as const;
export type PageId = (typeof PAGES)[number];

/** The page a hash names; the first where it names none. */
export const pageAt = (hash: string): PageId => PAGES.find((id) => `#${id}` === hash) ?? PAGES[0];
