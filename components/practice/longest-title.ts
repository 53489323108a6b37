/** In UTF-16 units; the background takes no longer one. */
export const LONGEST_TITLE = 80;
