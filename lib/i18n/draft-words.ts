import type { DraftMessages } from './draft-messages.ts';
import { draft as en } from './en/draft.ts';
import { draft as fr } from './fr/draft.ts';
import type { Locale } from './locale.ts';

/** What is read beside a draft: apart, so that what is brought into a network's page need not carry all the other words. */
export const DRAFT_WORDS: Readonly<Record<Locale, DraftMessages>> = { fr, en };
