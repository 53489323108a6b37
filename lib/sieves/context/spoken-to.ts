import { listSetOf } from '../list-set.ts';
import type { Gate } from '../sieve.ts';
import { MENTIONS, withSigns } from '../signs.ts';

/** Whom the sentence speaks to, other than through its grammar. */
export const hasMention = withSigns(MENTIONS);
const SECOND_PERSON = listSetOf(['secondPerson']);
export const speaksToReader: Gate = (asked) => asked.hasAny(SECOND_PERSON) || hasMention(asked);
