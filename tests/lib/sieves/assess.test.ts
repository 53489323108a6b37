import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkById } from '../../../lib/networks/index.ts';
import { ALL_SIEVES, type Assessment, assess, createAssessor, RULES, rankFindings } from '../../../lib/sieves/index.ts';
import { scoreOf } from '../../../lib/sieves/score.ts';

const bandsOf = ({ sieves }: Assessment) => ALL_SIEVES.map((sieve) => sieves[sieve].band);
const findingsOf = ({ sieves }: Assessment) => ALL_SIEVES.flatMap((sieve) => sieves[sieve].findings);

/** Anything a box can hold: words of both languages, marks, emoji, lone surrogates, other scripts. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'Il paraît que ',
        'tout le monde sait ',
        'you are an idiot ',
        '@marie ',
        '#UnMot ',
        '87 % des ',
        'https://a.fr/?utm_source=x ',
        '\n',
        '. ',
        '« ',
        ' »',
        '"',
        '🎉',
        '\ud83d',
        'مرحبا ',
        '日本語 ',
        'L’ÉTÉ !!! ',
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('assess', () => {
  it('gives every sieve a band, whatever the text', () => {
    for (const text of [
      '',
      '   \n ',
      '@marie',
      '🎉🎉🎉',
      'Привет, как дела сегодня у вас?',
      '\ud800',
      'https://exemple.fr',
    ]) {
      for (const band of bandsOf(assess({ text }))) expect(band).toMatch(/^(clear|look|stop|too-short|unsupported)$/);
    }
  });

  it('says too short under four words, and has no Useful light for a post under twenty', () => {
    expect(assess({ text: 'Bonjour à tous' }).sieves.true.band).toBe('too-short');
    const short = 'Nous ouvrons la nouvelle salle de lecture demain matin à neuf heures.';
    expect(assess({ text: short }).sieves.useful.band).toBe('too-short');
    expect(assess({ text: short }).sieves.true.band).toBe('clear');
    expect(assess({ text: short, kind: 'comment' }).sieves.useful.band).not.toBe('too-short');
  });

  it('judges guards only where the language is none of ours, and says so', () => {
    const assessment = assess({
      text: 'Das ist ein ganz normaler Satz, den wir heute nicht beurteilen können, weil er deutsch ist.',
    });
    expect(assessment.language).toBe('de');
    expect(assessment.sieves.true.band).toBe('unsupported');
    expect(assessment.sieves.private.band).toBe('clear');
    expect(assessment.coverage.share).toBe(0);
    expect(assessment.coverage.skipped).toContain('hearsay');
  });

  it('leaves out muted rules and words the person vouches for', () => {
    const text = 'Il paraît que la cantine ferme demain.';
    expect(findingsOf(assess({ text })).map(({ rule }) => rule)).toContain('hearsay');
    expect(findingsOf(assess({ text }, { mutedRules: ['hearsay'] })).map(({ rule }) => rule)).not.toContain('hearsay');
    expect(findingsOf(assess({ text }, { allowedWords: ['IL PARAÎT que'] })).map(({ rule }) => rule)).not.toContain(
      'hearsay',
    );
  });

  it('does not take a quotation for the author’s words', () => {
    expect(findingsOf(assess({ text: 'Le maire a répondu : « Il paraît que la cantine ferme demain. »' }))).toEqual([]);
  });

  it('judges a sentence in the other language by that language', () => {
    const { findings } = assess({
      text: "Voici ce que m'a écrit notre voisin de bureau ce matin, et je vous le livre. Rumour has it that they will close the whole plant before the summer.",
    }).sieves.true;
    expect(findings.map(({ rule }) => rule)).toContain('hearsay');
  });

  it('counts the length as the network does', () => {
    expect(
      assess({ text: 'voir https://exemple.fr/une/longue/adresse 👍🏽', network: networkById('x') }).length,
    ).toEqual({ used: 5 + 23 + 1 + 2, limit: 280 });
    expect(assess({ text: 'abc', network: networkById('linkedin'), kind: 'comment' }).length).toEqual({
      used: 3,
      limit: 1250,
    });
    expect(assess({ text: 'abc' }).length.limit).toBeUndefined();
  });

  it('never throws, and its offsets stay inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, fixes = [] } of findingsOf(assess({ text, network: networkById('x') }))) {
          for (const span of [{ start, end }, ...fixes]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('answers the same whether it reads the whole or only what changed', () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    const edit = fc.record({ from: place, removed: fc.integer({ min: 0, max: 12 }), added: anyText });
    fc.assert(
      fc.property(anyText, fc.array(edit, { minLength: 1, maxLength: 8 }), (first, edits) => {
        const assessAgain = createAssessor();
        let text = first;
        for (const { from, removed, added } of edits) {
          const at = Math.floor(from * text.length);
          text = text.slice(0, at) + added + text.slice(at + removed);
          expect(assessAgain({ text, language: 'fr' })).toEqual(assess({ text, language: 'fr' }));
        }
      }),
      { numRuns: 80 },
    );
  });

  it('finds what a sentence holds wherever the sentence stands', () => {
    const texts = [
      'Mon IBAN : FR76 3000 6000 0112 3456 7890 189.',
      'Appelez Sophie au 06 39 98 12 34.',
      'Le mdp : Belmont2025!x',
      'Mon numéro : 1 85 05 78 006 084 36.',
      '𝐁𝐨𝐧𝐧𝐞 𝐧𝐨𝐮𝐯𝐞𝐥𝐥𝐞 pour nous',
      'Bonjour {{prenom}}, voici l’offre.',
      'Tu es un c*nnard.',
      '👍 pour oui, ❤️ pour non',
      'token ghp_a1B2c3D4e5F6g7H8i9J0k1L2m3N4 à garder',
    ];
    const before = 'Nous ouvrons la salle demain. Le café aussi !\n\n';
    for (const text of texts) {
      const alone = findingsOf(assess({ text, language: 'fr' }));
      const placed = findingsOf(assess({ text: `${before}${text}\n\nÀ demain.`, language: 'fr' }));
      for (const { rule, start, end } of alone.filter(({ sieve }) => sieve !== 'true'))
        expect(placed).toContainEqual(
          expect.objectContaining({ rule, start: start + before.length, end: end + before.length }),
        );
      expect(alone.length, text).toBeGreaterThan(0);
    }
  });

  it.each([
    'a',
    ' ',
    '\n',
    '.',
    '!?',
    '"',
    '«',
    '@',
    '#',
    '1',
    '1 ',
    'é',
    '\ud83d',
    '👍',
    'م',
    '日',
    'l’',
    '-',
    '> ',
    'connard ',
    '%ne ',
  ])('reads 60,000 characters of nothing but %j', (unit) => {
    const text = unit.repeat(Math.ceil(60_000 / unit.length));
    const { length } = createAssessor()({ text, network: networkById('x') });
    expect(length.limit).toBe(280);
  });

  it('reads composed and decomposed letters, straight and curly apostrophes alike', () => {
    const text = "Il paraît que l'école d'été ferme. Tout le monde sait ça, évidemment.";
    const rulesIn = (variant: string) => findingsOf(assess({ text: variant, language: 'fr' })).map(({ rule }) => rule);
    expect(rulesIn(text.normalize('NFD'))).toEqual(rulesIn(text));
    expect(rulesIn(text.replaceAll("'", '’'))).toEqual(rulesIn(text));
  });

  it('does not reward length', () => {
    const text = 'Nous ouvrons la salle de lecture demain. Les livres vous attendent. Le café aussi.';
    for (const sieve of ['true', 'positive', 'useful'] as const) {
      const once = assess({ text, kind: 'comment' }).sieves[sieve];
      const twice = assess({ text: `${text} ${text}`, kind: 'comment' }).sieves[sieve];
      expect(twice.score?.value).toBe(once.score?.value);
      expect(twice.strengths.map(({ id }) => id)).toEqual(once.strengths.map(({ id }) => id));
    }
  });

  it('ranks what stops before what is worth a look', () => {
    const ranks = { stop: 2, look: 1, note: 0 };
    const ranked = rankFindings(
      assess({ text: 'Il paraît que tout ferme. Mon IBAN : FR14 2004 1010 0505 0001 3M02 606.' }),
    );
    expect(ranked.map(({ severity }) => ranks[severity])).toEqual(
      ranked.map(({ severity }) => ranks[severity]).toSorted((a, b) => b - a),
    );
  });

  it('has unique rule ids', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });
});

describe('scoreOf', () => {
  const finding = (rule: string, severity: 'note' | 'look' | 'stop') => ({
    rule,
    sieve: 'true' as const,
    severity,
    start: 0,
    end: 1,
  });

  it('takes the severity’s price for a first finding, half for each further one, and says so', () => {
    expect(scoreOf([], 3)).toEqual({ value: 100, penalties: [] });
    expect(scoreOf([finding('a', 'look')], 3)).toEqual({ value: 82, penalties: [{ rule: 'a', count: 1, points: 18 }] });
    expect(scoreOf([finding('a', 'look'), finding('a', 'look')], 3).penalties[0]!.points).toBe(27);
    expect(scoreOf([finding('a', 'look'), finding('b', 'note')], 3).value).toBe(77);
  });

  it('weighs a finding less among many sentences, except one that stops', () => {
    expect(scoreOf([finding('a', 'look')], 40).value).toBeGreaterThan(95);
    expect(scoreOf([finding('a', 'stop')], 40).value).toBe(50);
  });

  it('stays between 0 and 100', () => {
    const many = ['a', 'b', 'c', 'd'].flatMap((rule) => Array.from({ length: 50 }, () => finding(rule, 'stop')));
    expect(scoreOf(many, 1).value).toBe(0);
  });
});
