import { type DigitRun, digitRuns, isNearCard, isNearOther } from '../context/digit-runs.ts';
import { type Draft, defineRule, type Match } from '../sieve.ts';

/** The number of a payment card. */
export const card = defineRule({
  id: 'card',
  sieve: 'private',
  severity: 'stop',
  source: 'ISO/IEC 7812-1',
  anyLanguage: true,
  readsQuotes: true,
  examples: {
    fr: {
      flags: [
        'J’ai payé avec la 4970 1012 3456 7893 et rien n’est débité.',
        'Voici ma carte : 5555-5555-5555-4444, débrouille-toi.',
        'Le numéro 378282246310005 est refusé partout.',
      ],
      passes: [
        'Ma carte finit par **** **** **** 4444.',
        'Colis 4970 1012 3456 7893 : le suivi ne bouge plus.',
        'Commande n° 5555555555554444 reçue ce matin.',
        'Le numéro 4970 1012 3456 7894 est mal recopié, le dernier chiffre est faux.',
      ],
    },
    en: {
      flags: [
        'They charged 4539 1488 0343 6467 twice this month.',
        'Use my card, 5105-1051-0510-5100, and pay me back later.',
        'Why is 371449635398431 declined everywhere?',
      ],
      passes: [
        'The card ending in 6467 was charged twice.',
        'Tracking number 4539 1488 0343 6467 has not moved since Monday.',
        'Order 5105105105105100 arrived this morning.',
        'A number such as 4539 1488 0343 6468 fails the check.',
      ],
    },
  },
  find: (draft) => cardsIn(draft),
});

function cardsIn(draft: Draft): Match[] {
  return digitRuns(draft)
    .filter((run) => isCard(draft.text, run) && !isNearOther(draft.text, run) && !isTestNumber(draft.text, run))
    .map(({ start, end }) => ({ start, end }));
}

/** Prefix and lengths of an issuer's numbers. */
const ISSUERS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/, [16, 13, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:6011|64[4-9]|65)/, [16, 19]],
  [/^(?:30[0-5]|3095|36|38|39)/, [14]],
  [/^35(?:2[89]|[3-8])/, [16]],
  [/^(?:2131|1800)/, [15]],
  [/^(?:50(?:18|20|38)|5893|6304|6759|676[1-3])/, [16, 18, 19]],
  [/^62/, [16, 17, 18, 19]],
];
/** As printed on cards, or in one piece. Shorter numbers in one piece look like too many other things. */
const GROUPINGS = new Set(['4 4 4 4', '4 6 5', '4 6 4', '4 4 4 4 3', '4 4 4 1', '16', '15', '19', '18', '17']);
/** These too where a card is spoken of. */
const SHORT_GROUPINGS = new Set(['14', '13']);

function isCard(draft: string, run: DigitRun): boolean {
  const { text, digits } = run;
  const groups = run.groups.join(' ');
  if (/[+(/]/.test(text)) return false;
  if (!GROUPINGS.has(groups) && !(SHORT_GROUPINGS.has(groups) && isNearCard(draft, run))) return false;
  return (
    ISSUERS.some(([prefix, lengths]) => prefix.test(digits) && lengths.includes(digits.length)) &&
    hasValidCheck(digits) &&
    new Set(digits).size > 1
  );
}

/** Luhn: every second digit from the right is doubled; the sum of all digits ends in 0. */
function hasValidCheck(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** The numbers payment firms publish for trying a shop out, said to be that. */
const TEST_NUMBERS = new Set([
  '4242424242424242',
  '4111111111111111',
  '5555555555554444',
  '5105105105105100',
  '378282246310005',
  '4000000000000002',
  '4012888888881881',
  '371449635398431',
]);
const isTestNumber = (text: string, { start, end, digits }: DigitRun) =>
  TEST_NUMBERS.has(digits) &&
  /\b(?:tests?|sandbox|stripe|paypal|demo|fictive|fictif)\b/i.test(text.slice(Math.max(0, start - 80), end + 40));
