/** What the person writes in, as the page sees it. */
export type BoxInUse = 'create' | 'message' | 'none';

/** How things are with a network's page, by its own word. No address and no text. */
export interface PageReport {
  /** This document and no other. */
  readonly page: string;
  /** Its `performance.now()`, whole ms. */
  readonly clock: number;
  /** How long ago the person last did something in it, ms. */
  readonly inputAgo: number;
  readonly box: BoxInUse;
  /** Visible in its window, whether or not the window has the focus. */
  readonly isShown: boolean;
  /** Its window has the focus, and no other page in it. */
  readonly hasFocus: boolean;
  /** Our gate stands over it. */
  readonly isCovered: boolean;
  readonly isFullScreen: boolean;
}

const SIGNS = ['isShown', 'hasFocus', 'isCovered', 'isFullScreen'] as const;

const isDuration = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Whatever a message brought. */
export function isPageReport(value: unknown): value is PageReport {
  if (typeof value !== 'object' || value === null) return false;
  const { page, clock, inputAgo, box, ...signs } = value as Record<keyof PageReport, unknown>;
  return (
    typeof page === 'string' &&
    page.length <= 40 &&
    isDuration(clock) &&
    isDuration(inputAgo) &&
    (box === 'create' || box === 'message' || box === 'none') &&
    SIGNS.every((sign) => typeof signs[sign] === 'boolean')
  );
}
