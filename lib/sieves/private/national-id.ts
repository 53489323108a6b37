import { textHolds } from '../context/text-holds.ts';
import { everySentence } from '../each-sentence.ts';
import { matchesIn } from '../matches-in.ts';
import { defineRule, type Match, type Sentence } from '../sieve.ts';
import { LEADS, MANY_DIGITS, withSigns } from '../signs.ts';

/** A French social security number, or an American one that is called so. */
export const nationalId = defineRule({
  id: 'national-id',
  sieve: 'private',
  severity: 'stop',
  source: 'INSEE, https://www.insee.fr/fr/metadonnees/definition/c1409; SSA, https://www.ssa.gov/employer/stateweb.htm',
  anyLanguage: true,
  readsQuotes: true,
  examples: {
    fr: {
      flags: [
        'Mon numéro de sécu : 2 69 05 49 588 157 80.',
        'La CPAM me demande encore le 269054958815780 !',
        'Né à Bastia, donc 1 85 05 2B 033 006 09 sur ma carte.',
      ],
      passes: [
        'Un numéro de sécurité sociale compte 15 chiffres, dont deux de clé.',
        'Le numéro 2 69 05 49 588 157 81 est mal recopié, la clé ne va pas.',
        'Mon numéro commence par 2 69 05, comme tous ceux de mai 1969.',
        'Dossier 369154958815780 en attente depuis mars.',
      ],
    },
    en: {
      flags: [
        'My SSN is 219-09-9999, please update the file.',
        'Social Security number: 457-55-5462',
        'They printed my social security no. 219 09 9999 on the envelope.',
      ],
      passes: [
        'Never give your SSN to a stranger on the phone.',
        'An SSN has the format 123-45-6789.',
        'Part 219-09-9999 is out of stock.',
        'My Social Security benefits start in 2031.',
      ],
    },
  },
  find: (draft) =>
    [
      ...everySentence(draft, frenchIn, mayBeNational),
      ...(mayBeNational(draft) && namesAmerican(draft) ? americanIn(draft.text) : []),
    ].sort((a, b) => a.start - b.start),
});

/** The shortest has nine digits. */
const mayBeNational = withSigns(MANY_DIGITS);

const GAP = '[ .\\-\\u00a0\\u202f]?';
/** "… 157 clé 80", as on the card. */
const KEY_GAP = `(?:${GAP}|,? ?cl(?:é|e\\u0301?|ef) ?:? ?)`;
/** Sex, year, month (or its stand-ins for unknown months), department, commune, order of birth, key. */
const FRENCH = new RegExp(
  `(?<![\\p{L}\\d])([1-478])${GAP}(\\d{2})${GAP}(0[1-9]|1[0-2]|[2-9]\\d)${GAP}(\\d{2}|2[AB])${GAP}(\\d{3})${GAP}(\\d{3})${KEY_GAP}(\\d{2})(?![\\p{L}\\d])`,
  'giu',
);

function frenchIn({ text }: Sentence): Match[] {
  const matches: Match[] = [];
  for (const match of matchesIn(text, FRENCH)) {
    // Rare first digits (being registered, or provisional) need the usual spaces: fifteen digits in a row may be a card.
    const [whole, sex, year, month, department, commune, order, key] = match as unknown as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    if (!/[12]/.test(sex) && !/\D/.test(whole)) continue;
    if (!isDepartment(department) || commune === '000' || order === '000') continue;
    const number = Number(sex + year + month + corsicaAsNumber(department) + commune + order);
    if (Number(key) === 97 - (number % 97)) matches.push({ start: match.index, end: match.index + whole.length });
  }
  return matches;
}

const isDepartment = (department: string) => department !== '00' && department !== '96';
/** The key of Corsica's 2A and 2B is reckoned with 19 and 18. */
const corsicaAsNumber = (department: string) => department.toUpperCase().replace('2A', '19').replace('2B', '18');

/** In one piece right after its name; set apart as usual, anywhere in the sentence that names it. */
const AMERICAN =
  /\b(?:ssns?|social security(?: number| num| no\.?| #)?)\b(?:[^\d\n]{0,20}(\d{9})|[^\d\n]{0,80}(\d{3}[- \u00a0\u2011]\d{2}[- \u00a0\u2011]\d{4}))(?!\d)/gi;
const namesAmerican = textHolds(/ssn|social security/i, LEADS);
const IS_EXAMPLE = /\b(?:format|example|e\.g|such as|looks? like|fake|dummy|sample|placeholder|exemple)\b/i;

function americanIn(text: string): Match[] {
  const matches: Match[] = [];
  for (const match of matchesIn(text, AMERICAN)) {
    const number = match[1] ?? match[2]!;
    const start = match.index + match[0].length - number.length;
    const around = text.slice(Math.max(0, match.index - 40), start);
    if (/^(?:000|\d{3}\D?00|\d{3}\D?\d{2}\D?0000)/.test(number) || IS_EXAMPLE.test(around)) continue;
    matches.push({ start, end: start + number.length });
  }
  return matches;
}
