import { altText } from './alt-text.ts';
import { capitals } from './capitals.ts';
import { emojiBullets } from './emoji-bullets.ts';
import { fakeFont } from './fake-font.ts';
import { hashtagCase } from './hashtag-case.ts';
import { midpoint } from './midpoint.ts';
import { overLimit } from './over-limit.ts';
import { trackingLink } from './tracking-link.ts';

export const legibleRules = [
  overLimit,
  fakeFont,
  hashtagCase,
  emojiBullets,
  capitals,
  altText,
  midpoint,
  trackingLink,
] as const;
