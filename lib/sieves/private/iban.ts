import { everySentence } from '../each-sentence.ts';
import { matchesIn } from '../matches-in.ts';
import { defineRule, type Match, type Sentence } from '../sieve.ts';
import { MANY_DIGITS, withSigns } from '../signs.ts';

/** An account number with valid check digits. */
export const iban = defineRule({
  id: 'iban',
  sieve: 'private',
  severity: 'stop',
  source: 'ISO 13616; SWIFT, https://www.swift.com/standards/data-standards/iban-international-bank-account-number',
  anyLanguage: true,
  readsQuotes: true,
  examples: {
    fr: {
      flags: [
        'Pour la cagnotte, virement sur FR14 2004 1010 0505 0001 3M02 606.',
        'Mon IBAN : FR1420041010050500013M02606, merci à tous.',
        'Notre compte belge : BE68 5390 0754 7034',
      ],
      passes: [
        'Un IBAN français ressemble à FR76 XXXX XXXX XXXX XXXX XXXX XXX.',
        'Mon IBAN a changé, je vous l’envoie en privé.',
        'Réf. FR14 2004 1010 0505 0001 3M02 607 : un chiffre est faux, ce n’est pas un compte.',
        'Le vol FR76 1234 part à 18 h.',
      ],
    },
    en: {
      flags: [
        'Chip in here: GB82 WEST 1234 5698 7654 32.',
        'My IBAN is DE89370400440532013000, thank you all.',
        'Rent goes to NL91 ABNA 0417 1643 00 every month.',
      ],
      passes: [
        'A British IBAN looks like GBxx XXXX 0000 0000 0000 00.',
        'Ask me for the IBAN in a private message.',
        'GB82 WEST 1234 5698 7654 33 has a wrong digit, so no money can go there.',
        'Part number DE89 3704 is out of stock.',
      ],
    },
  },
  find: (draft) => everySentence(draft, ibansIn, withSigns(MANY_DIGITS)),
});

/** How long an IBAN is, by country. */
const LENGTHS = new Map(
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const),
);
/** The check digits and what begins the account; the country before them is looked at where they stand. */
const CHECK_DIGITS = /\d{2}(?=[ \u00a0\u202f.-]?[A-Za-z\d])/g;
const GLUED = /[\p{L}\d]$/u;

function ibansIn({ text }: Sentence): Match[] {
  const matches: Match[] = [];
  for (const { index } of matchesIn(text, CHECK_DIGITS)) {
    const start = index - (/[ \u00a0\u202f-]/.test(text[index - 1] ?? '') ? 3 : 2);
    const length = start < 0 ? undefined : LENGTHS.get(text.slice(start, start + 2).toUpperCase());
    const end = length && endOf(text, start, length);
    if (end && !GLUED.test(text.slice(Math.max(0, start - 2), start))) matches.push({ start, end });
  }
  return matches;
}

/** The end of the account number at `start`, or `undefined` where letters and digits do not make one of this length. */
function endOf(text: string, start: number, length: number): number | undefined {
  let account = '';
  let index = start;
  for (; index < text.length && account.length < length; index++) {
    if (/[A-Za-z\d]/.test(text[index]!)) account += text[index];
    else if (!/[ \u00a0\u202f.-]/.test(text[index]!) || !/[A-Za-z\d]/.test(text[index + 1] ?? '')) return undefined;
  }
  if (account.length < length || /^[\p{L}\d]/u.test(text.slice(index, index + 2))) return undefined;
  return hasValidCheck(account.toUpperCase()) ? index : undefined;
}

/** ISO 7064: the account, then country and check digits, with letters as 10 to 35, leave 1 when divided by 97. */
function hasValidCheck(account: string): boolean {
  let rest = 0;
  for (const sign of account.slice(4) + account.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
