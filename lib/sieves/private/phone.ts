import { readInternational } from '../context/calling-codes.ts';
import { type DigitRun, digitRuns, isLabelledOther } from '../context/digit-runs.ts';
import { type Draft, defineRule, type Match } from '../sieve.ts';

/** A phone number that could ring: an international one, or a French, British or American one as it is written at home. */
export const phone = defineRule({
  id: 'phone',
  sieve: 'private',
  severity: 'look',
  source: 'ITU-T E.164; ARCEP, https://www.arcep.fr/demarches-et-services/professionnels/plan-numerotation.html',
  anyLanguage: true,
  readsQuotes: true,
  examples: {
    fr: {
      flags: [
        'Appelez-moi au 06 39 98 12 34, même le soir.',
        'Mon numéro : 01.99.00.45.67',
        'Depuis la Suisse, le +33 (0)6 39 98 12 34 marche aussi.',
        'Mon numéro : 0 6 39 98 12 3 4',
      ],
      passes: [
        'Signalez la panne au 0 800 123 456, appel gratuit.',
        'En cas d’urgence, composez le 15 ou le 3919.',
        'Ma commande n° 0639981234 est arrivée le 01.02.2025.',
        'Le stade accueille 12 500 000 visiteurs en dix ans, soit 1 250 000 par an.',
      ],
    },
    en: {
      flags: [
        'Text me on 07700 900123 if you are coming.',
        'My number is (212) 555-0123, call any time.',
        'From abroad, ring +44 20 7946 0123.',
        'Ring me on 0161 - 496 - 0263.',
      ],
      passes: [
        'Call our free line on 1-800-555-0199.',
        'In an emergency dial 112 or 999.',
        'Your order number 212-555-0123 has shipped.',
        'The final score was 101-99 on 2025-03-14, in front of 20 100 200 viewers.',
      ],
    },
  },
  find: (draft) => phonesIn(draft),
});

function phonesIn(draft: Draft): Match[] {
  const isFrench = draft.language === 'fr';
  return digitRuns(draft)
    .filter(
      (run) =>
        (isPhone(run, isFrench) || isOddlyGrouped(draft.text, run)) &&
        !measuresSomething(draft.text, run) &&
        !isLabelledOther(draft.text, run),
    )
    .map(({ start, end }) => ({ start, end }));
}

/** "0-1-4-1 496 0 716": grouped as nobody does, and said to be a phone number all the same. */
const CALLED = /(?<!\p{L})(?:t[ée]l|num[ée]|portable|appel|joign|sms|phone|mobile|number|call|ring|text)[^\n]{0,30}$/iu;
const isOddlyGrouped = (text: string, { start, digits }: DigitRun): boolean =>
  /^0[1-79]\d{8,9}$/.test(digits) && !isCounting(digits) && CALLED.test(text.slice(Math.max(0, start - 40), start));

/** Amounts and quantities: what follows the number counts something. */
const measuresSomething = (text: string, { end }: DigitRun) =>
  /^[ \u00a0\u202f]?(?:[€$£%°]|(?:euros?|dollars?|pounds?|km|k€|M€)(?![\p{L}]))/iu.test(text.slice(end, end + 9));

function isPhone(run: DigitRun, isFrench: boolean): boolean {
  const { text, digits, groups } = run;
  if (text.startsWith('+')) return isInternational(digits, groups);
  if (text.startsWith('00')) return WRITTEN_WITH_ZEROS.test(digits) && isInternational(digits.slice(2), groups);
  return isFrenchNational(run) || isOtherTenDigits(run) || isBritish(run) || isAmerican(run, isFrench);
}

/** Codes people dial with "00" where French and English are spoken; other numbers that begin with "00" are files and parts. */
const WRITTEN_WITH_ZEROS = /^00(?:33|32|41|44|34|39|49|31|351|352|353|212|213|216|221|225|237|1)/;

/** Numbers of firms and public services in national numbers: free, shared-cost or premium. */
const SERVICE: Readonly<Record<string, RegExp>> = {
  1: /^(?:800|822|833|844|855|866|877|888|900)/,
  33: /^8/,
  44: /^(?:3|8|9)/,
  32: /^(?:70|78|800|90)/,
  41: /^(?:8|90)/,
};

/** Where the first 0 belongs to the number even from abroad. */
const KEEPS_ZERO = new Set(['39', '225', '229', '241', '242', '378']);

function isInternational(digits: string, groups: readonly number[]): boolean {
  const read = readInternational(digits.replace(/^(33|32|41|44|49|31|352)0(?=\d)/, '$1'));
  if (!read) return false;
  const { code, national } = read;
  if (SERVICE[code]?.test(national) || /^(\d)\1+$/.test(national)) return false;
  if (code === '1') return AMERICAN.test(national);
  if (/^0/.test(national) && !KEEPS_ZERO.has(code)) return false;
  // "+20 000 000" is a quantity.
  return !(groups.slice(1).every((size) => size === 3) && /00$/.test(national));
}

const isGrouped = ({ groups }: DigitRun, ...ways: readonly string[]) => ways.includes(groups.join(' '));

/** Ten digits in pairs or in one piece. Those that begin with 08 are services. */
function isFrenchNational(run: DigitRun): boolean {
  if (!/^0[1-79]\d{8}$/.test(run.digits) || /^\+|\(\d\)/.test(run.text)) return false;
  if (!isGrouped(run, '2 2 2 2 2', '10', '4 2 2 2', '2 8', '4 6', '2 4 4', '2 2 3 3', '2 3 3 2')) return false;
  // Slashes set dates apart; only mobile numbers are often written with them.
  if (run.text.includes('/') && !/^0[67]/.test(run.digits)) return false;
  return !isCounting(run.digits);
}

/** "01 02 03 04 05": a row of numbers, not one. */
const isCounting = (digits: string) => /^(\d\d)\1{4}$/.test(digits) || /^0(\d)0\d0\d0\d0\d$/.test(digits);

/** Swiss and Belgian numbers at home. */
const isOtherTenDigits = (run: DigitRun) =>
  (/^0[2-7][1-9]\d{7}$/.test(run.digits) && isGrouped(run, '3 3 2 2')) ||
  (/^0(?:4[5-9]\d)\d{6}$/.test(run.digits) && isGrouped(run, '4 2 2 2', '4 3 3')) ||
  (/^0[1-9]\d{7}$/.test(run.digits) && isGrouped(run, '2 3 2 2', '3 2 2 2'));

function isBritish(run: DigitRun): boolean {
  if (!/^0(?:1\d|2[0-9]|7[1-9])\d{8}$/.test(run.digits)) return false;
  return run.groups.length > 1 ? run.groups.length <= 4 && run.groups[0]! >= 3 : run.digits.startsWith('07');
}

const AMERICAN = /^[2-9]\d{2}[2-9]\d{6}$/;

function isAmerican(run: DigitRun, isFrench: boolean): boolean {
  const national = run.digits.length === 11 && run.digits.startsWith('1') ? run.digits.slice(1) : run.digits;
  if (!AMERICAN.test(national) || SERVICE[1]!.test(national)) return false;
  if (!isGrouped(run, '3 3 4', '1 3 3 4')) return false;
  return (
    run.text.includes('(') ||
    /^(?:1[-. ])?\d{3}([-.])\d{3}\1\d{4}$/.test(run.text) ||
    (!isFrench && / /.test(run.text) && !/[/]/.test(run.text))
  );
}
