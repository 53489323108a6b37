import { card } from './card.ts';
import { confidential } from './confidential.ts';
import { email } from './email.ts';
import { homeAddress } from './home-address.ts';
import { iban } from './iban.ts';
import { nationalId } from './national-id.ts';
import { ownWords } from './own-words.ts';
import { phone } from './phone.ts';
import { secret } from './secret.ts';
import { thirdPerson } from './third-person.ts';

export const privateRules = [
  email,
  phone,
  iban,
  card,
  nationalId,
  homeAddress,
  secret,
  confidential,
  ownWords,
  thirdPerson,
] as const;
