import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../../lib/sieves/index.ts';

const found = (text: string) =>
  assess({ text }).sieves.private.findings.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);

describe('what should be kept private', () => {
  it.each([
    ['Le mot de passe du wifi est Belmont2025, servez-vous.', ['secret: Belmont2025']],
    ['Identifiant : studio / mot de passe : tournesol', ['secret: tournesol']],
    ['postgres://admin:Hx92kqLp@base.belmont.fr/paie ne répond plus', ['secret: postgres://admin:Hx92kqLp@']],
    ['The door code is 48B93, come up to the third floor.', ['secret: 48B93']],
    ['Le 12 bis, rue du Four est à louer.', []],
    ['Nous habitons au 12 bis, rue du Four depuis mars.', ['home-address: 12 bis, rue du Four depuis mars']],
    ['Pendaison de crémaillère samedi ! C’est au 9 allée des Tilleuls.', ['home-address: 9 allée des Tilleuls']],
    ['CONFIDENTIEL\nLa liste des postes supprimés sera annoncée lundi aux équipes.', ['confidential: CONFIDENTIEL']],
    ['Please do not share this outside the team.', ['confidential: do not share']],
    ['Why do not share more often?', []],
    ['La femme de Bertrand est enceinte, chut.', ['third-person: femme de Bertrand est enceinte']],
    ['Je suis enceinte et ma collègue Sophie le sait.', []],
    ['Ma collègue Sophie est ravie de son nouveau poste.', []],
    ['Envoyez tout à compta.fournisseurs@belmont.fr', []],
    ['Suivez @lucie@mastodon-belmont.fr', []],
  ])('%s', (text, findings) => {
    expect(found(text)).toEqual(findings);
  });

  it('never hands the private words on in the data of a finding', () => {
    const text =
      'lucie.berthet@boitemail.fr, 06 39 98 12 34, FR14 2004 1010 0505 0001 3M02 606, 4539 1488 0343 6467, mdp : zoulou42';
    const { findings } = assess({ text }).sieves.private;
    expect(findings.length).toBeGreaterThanOrEqual(5);
    for (const { data, fixes } of findings) expect([data, fixes]).toEqual([undefined, undefined]);
  });

  it('never throws, stays inside the text, and gets through 60,000 letters of anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const guard of ['private', 'legible'] as const) {
          for (const { start, end, fixes = [] } of assess({ text, image: 'without-description' }).sieves[guard]
            .findings) {
            for (const span of [{ start, end }, ...fixes]) {
              expect(span.start).toBeGreaterThanOrEqual(0);
              expect(span.end).toBeLessThanOrEqual(text.length);
              expect(span.start <= span.end).toBe(true);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
    for (const piece of [
      '0',
      '06 ',
      '1-',
      '(0)',
      '+33 ',
      'FR14 ',
      '2 69 05 49 588 157 80 ',
      'a@',
      '@a.',
      'mot de passe : ',
      'sk_live_',
      'eyJ',
      'eyJaaaaaaaa.',
      'https://a:',
      'Bearer ',
      'api_key=',
      'A',
      'ÇA VA ',
      '𝗔',
      '#a',
      '#transition',
      '✅a\n',
      'é·e',
      'https://a.fr/?utm_source=',
      "J'habite 12 rue ",
      'ma collègue Sophie est ',
      'ssn ',
    ]) {
      const text = piece.repeat(Math.ceil(60_000 / piece.length));
      expect(() => assess({ text }), piece).not.toThrow();
    }
  }, 120_000);
});
