import { type Advice, type Locale, MESSAGES, type Messages } from '../../lib/i18n/index.ts';
import {
  ALL_SIEVES,
  type Answers,
  type Assessment,
  type Band,
  claimKey,
  type Finding,
  type Ground,
  type Severity,
  type SieveName,
} from '../../lib/sieves/index.ts';
import { scoreOf } from '../../lib/sieves/score.ts';

/** Assessments made by hand, so that the surfaces can be seen in every state whatever the rules think today. */
export interface Made {
  readonly text: string;
  readonly language?: string;
  readonly limit?: number;
  /** Words, rule, sieve, severity. */
  readonly findings?: readonly (readonly [string, string, SieveName, Severity])[];
  readonly strengths?: readonly string[];
  readonly bands?: Partial<Record<SieveName, Band>>;
  readonly skipped?: readonly string[];
  /** Words, and what they stand on. */
  readonly claims?: readonly (readonly [string, Ground | undefined])[];
  /** Replaces some words of a finding, by its rule. */
  readonly fixes?: Readonly<Record<string, string>>;
}

const WORST: readonly Severity[] = ['stop', 'look'];

export function makeAssessment(made: Made): Assessment {
  const { text, findings = [], strengths = [], bands = {}, language = 'fr', limit, skipped = [] } = made;
  const { claims = [], fixes = {} } = made;
  const found: Finding[] = findings.map(([words, rule, sieve, severity]) => {
    const start = text.indexOf(words);
    const span = { start, end: start + words.length };
    const fix = fixes[rule] === undefined ? {} : { fixes: [{ ...span, text: fixes[rule] }] };
    return { rule, sieve, severity, ...span, ...fix };
  });
  const sieves = Object.fromEntries(
    ALL_SIEVES.map((sieve) => {
      const own = found.filter((finding) => finding.sieve === sieve);
      const worst = WORST.find((severity) => own.some((finding) => finding.severity === severity));
      const band: Band = worst === 'stop' || worst === 'look' ? worst : (bands[sieve] ?? 'clear');
      const judged = band !== 'too-short' && band !== 'unsupported';
      return [
        sieve,
        {
          band,
          findings: own,
          score: judged ? scoreOf(own, 3) : undefined,
          strengths: sieve === 'true' ? strengths.map((id) => ({ id, start: 0, end: 1 })) : [],
        },
      ];
    }),
  );
  return {
    language,
    sieves: sieves as unknown as Assessment['sieves'],
    length: { used: text.length, limit },
    coverage: { share: 1, skipped },
    wordCount: text.split(/\s+/).length,
    claims: claims.map(([words, settled]) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length, key: claimKey(words), kinds: ['figure'], settled };
    }),
  };
}

const TOO_SHORT = { true: 'too-short', positive: 'too-short', useful: 'too-short' } as const;
const UNSUPPORTED = { true: 'unsupported', positive: 'unsupported', useful: 'unsupported' } as const;

/** Every state of the Companion, in words of each language. */
export const STATES: Readonly<Record<Locale, Readonly<Record<string, Made>>>> = {
  fr: {
    empty: { text: '', limit: 3000, bands: TOO_SHORT, language: 'und' },
    clear: {
      text: 'Dans notre équipe de douze, nous avons compté neuf heures de réunion par semaine en mars. Le calcul est ici.',
      limit: 3000,
      strengths: ['stand-in-source', 'stand-in-figure', 'stand-in-question'],
    },
    short: { text: 'La réunion est reportée à jeudi.', limit: 3000, bands: { useful: 'too-short' } },
    look: {
      text: "Il paraît que l'usine de Belmont va fermer avant l'été.",
      limit: 280,
      findings: [["Il paraît que l'usine de Belmont va fermer avant l'été.", 'hearsay', 'true', 'look']],
      strengths: ['stand-in-figure'],
    },
    stop: {
      text: "Tu es vraiment un imbécile, Marc. RETOURNE À L'ÉCOLE !!! Il paraît que 87 % des gens pensent comme moi. Appelle-moi au 06 39 98 12 34.",
      limit: 140,
      findings: [
        ['Tu es vraiment un imbécile', 'stand-in-insult', 'positive', 'stop'],
        ['06 39 98 12 34', 'stand-in-phone', 'private', 'stop'],
        ['Il paraît que 87 % des gens pensent comme moi.', 'hearsay', 'true', 'look'],
        ["RETOURNE À L'ÉCOLE !!!", 'stand-in-shouting', 'positive', 'look'],
        ['!!!', 'stand-in-note', 'legible', 'note'],
      ],
      bands: { useful: 'too-short' },
    },
    note: {
      text: 'Le marché de Belmont ouvre dimanche à huit heures, place des Tilleuls #marchedebelmont',
      limit: 280,
      findings: [['#marchedebelmont', 'stand-in-note', 'legible', 'note']],
      skipped: ['midpoint'],
    },
    unsupported: {
      text: 'El mercado de Belmont abre el domingo a las ocho.',
      limit: 3000,
      bands: UNSUPPORTED,
      language: 'es',
    },
  },
  en: {
    empty: { text: '', limit: 3000, bands: TOO_SHORT, language: 'und' },
    clear: {
      text: 'In our team of twelve we counted nine hours of meetings a week in March. The sums are here.',
      language: 'en',
      limit: 3000,
      strengths: ['stand-in-source', 'stand-in-figure', 'stand-in-question'],
    },
    short: {
      text: 'The meeting is put off until Thursday.',
      limit: 3000,
      language: 'en',
      bands: { useful: 'too-short' },
    },
    look: {
      text: 'Rumour has it that the Belmont plant will close before summer.',
      language: 'en',
      limit: 280,
      findings: [['Rumour has it that the Belmont plant will close before summer.', 'hearsay', 'true', 'look']],
      strengths: ['stand-in-figure'],
    },
    stop: {
      text: 'You are such an idiot, Mark. GO BACK TO SCHOOL!!! Rumour has it that 87% of people think like me. Call me on (212) 555-0142.',
      language: 'en',
      limit: 120,
      findings: [
        ['You are such an idiot', 'stand-in-insult', 'positive', 'stop'],
        ['(212) 555-0142', 'stand-in-phone', 'private', 'stop'],
        ['Rumour has it that 87% of people think like me.', 'hearsay', 'true', 'look'],
        ['GO BACK TO SCHOOL!!!', 'stand-in-shouting', 'positive', 'look'],
        ['!!!', 'stand-in-note', 'legible', 'note'],
      ],
      bands: { useful: 'too-short' },
    },
    note: {
      text: 'The Belmont market opens on Sunday at eight, Linden Square #belmontmarket',
      language: 'en',
      limit: 280,
      findings: [['#belmontmarket', 'stand-in-note', 'legible', 'note']],
      skipped: ['midpoint'],
    },
    unsupported: {
      text: 'El mercado de Belmont abre el domingo a las ocho.',
      limit: 3000,
      bands: UNSUPPORTED,
      language: 'es',
    },
  },
};

/** What a person did, on top of what was found. */
export interface MadeActed extends Made {
  readonly answers?: Answers;
  readonly setAside?: number;
  readonly unwritten?: 'failed' | 'changed';
  readonly mutedRule?: string;
  readonly proposal?: string;
}

const FR_LINK = 'https://belmont.example/pistes?utm_source=lettre&id=3';
const FR_CLAIMS = [
  'La piste cyclable a fait baisser le trafic de 12 % en un an.',
  'Nous avons compté 340 vélos par jour en mars.',
] as const;
const FR_TEXT = `${FR_CLAIMS.join(' ')} C'est la plus belle piste du département. ${FR_LINK}`;
const EN_LINK = 'https://belmont.example/lanes?utm_source=letter&id=3';
const EN_CLAIMS = [
  'The cycle lane has cut traffic by 12% in a year.',
  'We counted 340 bicycles a day in March.',
] as const;
const EN_TEXT = `${EN_CLAIMS.join(' ')} It is the finest lane in the county. ${EN_LINK}`;

const fr: MadeActed = {
  text: FR_TEXT,
  limit: 3000,
  findings: [
    ['12 %', 'unsourced-figure', 'true', 'look'],
    ['la plus belle piste du département', 'superlative', 'true', 'look'],
    [FR_LINK, 'tracking-link', 'legible', 'note'],
  ],
  fixes: { 'tracking-link': 'https://belmont.example/pistes?id=3' },
  claims: [
    [FR_CLAIMS[0], undefined],
    [FR_CLAIMS[1], 'own'],
  ],
};
const en: MadeActed = {
  text: EN_TEXT,
  language: 'en',
  limit: 3000,
  findings: [
    ['12%', 'unsourced-figure', 'true', 'look'],
    ['the finest lane in the county', 'superlative', 'true', 'look'],
    [EN_LINK, 'tracking-link', 'legible', 'note'],
  ],
  fixes: { 'tracking-link': 'https://belmont.example/lanes?id=3' },
  claims: [
    [EN_CLAIMS[0], undefined],
    [EN_CLAIMS[1], 'own'],
  ],
};

const acted = (made: MadeActed, first: string, second: string): Readonly<Record<string, MadeActed>> => {
  const [figure, superlative, link] = made.findings!;
  return {
    open: made,
    answered: {
      ...made,
      findings: [link!],
      claims: [
        [first, 'own'],
        [second, 'own'],
      ],
      answers: { [claimKey(first)]: 'own' },
      setAside: 1,
    },
    unwritten: { ...made, findings: [link!], unwritten: 'failed' },
    proposal: { ...made, findings: [figure!, superlative!], setAside: 2, proposal: 'superlative' },
    muted: { ...made, findings: [figure!], mutedRule: 'superlative' },
  };
};

/** What can be done about findings and claims, before and after. */
export const ACTED: Readonly<Record<Locale, Readonly<Record<string, MadeActed>>>> = {
  fr: acted(fr, ...FR_CLAIMS),
  en: acted(en, ...EN_CLAIMS),
};

const advice = (name: string, reason: string, suggestion: string): Advice => ({ name, reason, suggestion });

const STAND_INS: Readonly<Record<Locale, { advice: Record<string, Advice>; strengths: Record<string, string> }>> = {
  fr: {
    advice: {
      'stand-in-insult': advice(
        'Insulte',
        'Un mot blessant, adressé à quelqu’un.',
        'Dire plutôt ce qui vous a déplu ?',
      ),
      'stand-in-phone': advice('Téléphone', 'Un numéro publié ne se reprend pas.', 'L’envoyer en message privé ?'),
      'stand-in-shouting': advice(
        'Majuscules',
        'En majuscules, la phrase crie sur quelqu’un.',
        'L’écrire en minuscules ?',
      ),
      'stand-in-note': advice(
        'Lecture à voix haute',
        'Un lecteur d’écran ne sépare pas ces mots.',
        'Mettre une majuscule à chaque mot ?',
      ),
    },
    strengths: {
      'stand-in-source': 'Renvoie à sa source',
      'stand-in-figure': 'Donne un fait précis',
      'stand-in-question': 'Pose une vraie question',
    },
  },
  en: {
    advice: {
      'stand-in-insult': advice('Insult', 'A hurtful word, addressed to somebody.', 'Say what you disliked instead?'),
      'stand-in-phone': advice(
        'Phone number',
        'A published number cannot be taken back.',
        'Send it in a private message?',
      ),
      'stand-in-shouting': advice(
        'Capitals',
        'In capitals the sentence shouts at somebody.',
        'Write it in small letters?',
      ),
      'stand-in-note': advice(
        'Read aloud',
        'A screen reader cannot tell these words apart.',
        'Start each word with a capital?',
      ),
    },
    strengths: {
      'stand-in-source': 'Points to its source',
      'stand-in-figure': 'Gives a precise fact',
      'stand-in-question': 'Asks a real question',
    },
  },
};

/** The messages with advice for the stand-in rules. */
export const messagesIn = (locale: Locale): Messages => ({
  ...MESSAGES[locale],
  advice: { ...MESSAGES[locale].advice, ...STAND_INS[locale].advice },
  strengths: { ...MESSAGES[locale].strengths, ...STAND_INS[locale].strengths },
});
