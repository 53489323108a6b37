import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALWAYS,
  BRACKETS,
  CAPITALS,
  CODES,
  COLONS,
  DIGITS,
  FIELDS,
  LEADS,
  MENTIONS,
  MIXED,
  ODD_LETTERS,
  PICTURES,
  signsAmong,
  signsIn,
} from '../../../lib/sieves/signs.ts';
import { tokenize } from '../../../lib/sieves/tokenize.ts';

const holds = (text: string, sign: number) => (signsIn(text) & sign) !== 0;

describe('the signs of a sentence', () => {
  it.each([
    ['12 km', DIGITS],
    ['À savoir : oui', COLONS],
    ['(oui)', BRACKETS],
    ['écrire à @luc', FIELDS],
    ['bravo 🎉', PICTURES],
    ['𝗕𝗼𝗻𝗷𝗼𝘂𝗿', PICTURES],
    ['con\u200bnard', PICTURES],
    ['c.o.n', ODD_LETTERS],
    ['idiooot', ODD_LETTERS],
    ['i d i o t', ODD_LETTERS],
    ['porte-monnaie', ODD_LETTERS],
    ['*diot', ODD_LETTERS],
    ['с Cyrillic с', ODD_LETTERS],
    ['un idiot5 ici', MIXED],
    ['la clé 4f9aK2mB7xQ1', CODES],
  ])('tell what stands in "%s"', (text, sign) => {
    expect(holds(text, sign)).toBe(true);
  });

  it('are none in an ordinary sentence', () => {
    expect(signsIn('« L’équipe, qu’on a vue hier, reviendra "demain", non ?')).toBe(0);
    expect(signsIn('')).toBe(0);
  });

  it('tell a key from a number, a long word and a short code', () => {
    expect(holds('en 2024, environ 1200000000000 anticonstitutionnellement', MIXED | CODES)).toBe(false);
    expect(holds('le A380 et la B2B', CODES)).toBe(false);
  });

  it('tell who is mentioned and what is set in capitals, by the tokens', () => {
    expect(signsAmong(tokenize('Merci @luc'))).toBe(MENTIONS);
    expect(signsAmong(tokenize('Merci à la SNCF'))).toBe(CAPITALS);
    expect(signsAmong(tokenize('Merci à Luc, luc@exemple.fr'))).toBe(0);
  });

  it.each(['RT si oui', 'zoe AROBASE exemple', 'zoe at exemple dot fr', 'my ssn', '#RT pour oui'])(
    'tell the words that patterns ask for in "%s", by the tokens',
    (text) => {
      expect(signsAmong(tokenize(text)) & LEADS).toBe(LEADS);
    },
  );

  it('tell what is said to be always or never so, by the tokens', () => {
    expect(signsAmong(tokenize('Ça ne marche jamais'))).toBe(ALWAYS);
    expect(signsAmong(tokenize('Ça marche souvent'))).toBe(0);
  });

  it('miss none of the signs patterns are made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(holds(text, DIGITS)).toBe(/\d/.test(text));
        expect(holds(text, COLONS)).toBe(/[:=]/.test(text));
        expect(holds(text, BRACKETS)).toBe(/[[(<]/.test(text));
        if (/\p{Emoji_Presentation}|\ufe0f|\u20e3/u.test(text)) expect(holds(text, PICTURES)).toBe(true);
        if (/[a-z][^\0-\x20]*\d|\d[^\0-\x20]*[a-z]/i.test(text)) expect(holds(text, MIXED)).toBe(true);
        if (/\p{L}[-._~·+]\p{L}|(\p{Ll})\1\1/u.test(text)) expect(holds(text, ODD_LETTERS | PICTURES)).toBe(true);
      }),
    );
  });
});
