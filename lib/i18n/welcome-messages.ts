/** The first page one sees. */
export interface WelcomeMessages {
  readonly title: string;
  readonly lead: string;
  readonly sieves: string;
  readonly networks: string;
  readonly networksHint: string;
  readonly aDay: string;
  readonly minutes: string;
  readonly privacy: string;
  readonly privacyLines: readonly string[];
  readonly practise: string;
  readonly skip: string;
  readonly later: string;
}
