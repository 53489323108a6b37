import type { WelcomeMessages } from '../welcome-messages.ts';

export const welcome: WelcomeMessages = {
  title: 'Before you post, three sieves.',
  lead: 'Tamis is French for sieve. Beside the compose boxes of LinkedIn, Facebook and X, it shows how your draft falls through Socrates’ three questions, and leaves the decision to you.',
  sieves: 'The three questions',
  networks: 'My networks',
  networksHint: 'One cannot be everywhere. Say why you are there, and how long a day is enough. All of it can wait.',
  aDay: 'At most a day',
  minutes: 'min',
  privacy: 'What you should know',
  privacyLines: [
    'Your drafts are read in this browser and go nowhere: no account, no server, no network request.',
    'No text is kept, unless you hold a draft for later.',
    'Private messages and private windows are left alone.',
  ],
  practise: 'Try it in Practice',
  skip: 'Later',
  later: 'Everything here can be changed in the dashboard.',
};
