import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../lib/sieves/tokenize.ts';

const shown = (text: string) => tokenize(text).map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`);

describe('tokenize', () => {
  it.each([
    [
      "L'équipe aujourd'hui, c'est-à-dire qu’elle",
      [
        "word:L'",
        'word:équipe',
        "word:aujourd'hui",
        "word:c'",
        'word:est',
        'word:à',
        'word:dire',
        'word:qu’',
        'word:elle',
      ],
    ],
    ["Don't I'm o'clock rock'n'roll'", ["word:Don't", "word:I'm", "word:o'clock", "word:rock'n'roll"]],
    [
      '87 % des 1 200 achats, 3,5 €',
      ['number:87', 'symbol:%', 'word:des', 'number:1 200', 'word:achats', 'number:3,5', 'symbol:€'],
    ],
    ['10h30 2e c0nnard', ['word:10h30', 'word:2e', 'word:c0nnard']],
    ['tmp_fix_2 _so_ a_', ['word:tmp_fix_2', 'word:so', 'word:a']],
    [
      'Voir https://exemple.fr/a?b=1, ou www.test.com.',
      ['word:Voir', 'link:https://exemple.fr/a?b=1', 'word:ou', 'link:www.test.com'],
    ],
    ['(https://a.fr) «https://b.fr» exemple.com !', ['link:https://a.fr', 'link:https://b.fr', 'link:exemple.com']],
    ['Fini.Voilà vrai.Mais', ['word:Fini', 'word:Voilà', 'word:vrai', 'word:Mais']],
    ['jean-paul.d@exemple.fr a@b', ['email:jean-paul.d@exemple.fr', 'word:a', 'word:b']],
    [
      '@marie_d merci à @Luc, #ÉtéÀParis #1 #2026 C# a#b',
      [
        'mention:@marie_d',
        'word:merci',
        'word:à',
        'mention:@Luc',
        'hashtag:#ÉtéÀParis',
        'number:1',
        'number:2026',
        'word:C',
        'word:a',
        'word:b',
      ],
    ],
    ['', []],
    ['… — « » 🎉', []],
  ])('cuts %s', (text, tokens) => {
    expect(shown(text)).toEqual(tokens);
  });

  it('reads typographic fonts and accents as the letters they are', () => {
    expect(tokenize('𝗕𝗼𝗻𝗷𝗼𝘂𝗿 Élève CŒUR').map(({ folded }) => folded)).toEqual(['bonjour', 'eleve', 'coeur']);
  });

  it('knows words in capitals', () => {
    expect(tokenize('URGENT Urgent A É1 ÉTÉ').map(({ capitals }) => capitals)).toEqual([
      true,
      false,
      false,
      true,
      true,
    ]);
  });

  it('never throws, and its tokens are in order and inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
