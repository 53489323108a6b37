/**
 * The rules that may pause a publication, by measure and never by hand: at least 95 % of what each says to stop
 * deserves it, in 10 findings or more of the labelled drafts. `npm run proven` writes this file.
 */
export const PROVEN_RULES: readonly string[] = [
  'insult',
  'disguised-insult',
  'threat',
  'group-attack',
  'template-left',
  'iban',
  'card',
  'national-id',
  'secret',
  'confidential',
  'over-limit',
];
