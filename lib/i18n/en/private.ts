import type { privateRules } from '../../sieves/private/index.ts';
import type { Advice } from '../draft-messages.ts';

export const privateAdvice: Record<(typeof privateRules)[number]['id'], Advice> = {
  email: {
    name: 'E-mail address',
    reason: 'A personal address, once published, is soon copied by robots and stays copied.',
    suggestion: 'Would a private message do?',
  },
  phone: {
    name: 'Phone number',
    reason: 'Anyone can call this number, and a deleted post leaves copies.',
    suggestion: 'Would a private message do?',
  },
  iban: {
    name: 'IBAN',
    reason: 'This account number is complete and valid.',
    suggestion: 'Could you send it only to those who will make the transfer?',
  },
  card: {
    name: 'Payment card',
    reason: 'These digits make a valid card number.',
    suggestion: 'Would the last four digits do?',
  },
  'national-id': {
    name: 'Social security number',
    reason: 'This number identifies a person for life and can hardly be changed.',
    suggestion: 'Could you take it out before posting?',
  },
  'home-address': {
    name: 'Home address',
    reason: 'This sentence tells where somebody lives, to the number of the door.',
    suggestion: 'Would the neighbourhood or the town do?',
  },
  secret: {
    name: 'Password or key',
    reason: 'These characters look like a password or an access key.',
    suggestion: 'Could you take them out, and change them if they have been seen?',
  },
  confidential: {
    name: 'Confidential text',
    reason: 'This text says of itself that it must not be passed on.',
    suggestion: 'Are you allowed to publish it now?',
  },
  'own-words': {
    name: 'Your confidential words',
    reason: 'These words are on your list of what must not get out.',
    suggestion: 'Could you take them out, or name it another way?',
  },
  'third-person': {
    name: "Somebody else's private life",
    reason: 'This sentence tells of the health, family or intimate life of somebody who can be recognised.',
    suggestion: 'Does that person agree, or can their name be left out?',
  },
};
