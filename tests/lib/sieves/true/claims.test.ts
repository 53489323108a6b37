import { describe, expect, it } from 'vitest';
import { claimKey, claimsOf, withoutAnswered } from '../../../../lib/sieves/claims.ts';
import { assess } from '../../../../lib/sieves/index.ts';
import { parseDraft } from '../../../../lib/sieves/parse-draft.ts';
import { unsourcedFigure } from '../../../../lib/sieves/true/unsourced-figure.ts';

const ledger = (text: string) =>
  claimsOf(parseDraft({ text })).map(({ start, end, kinds, settled }) => [
    text.slice(start, end),
    kinds.join(),
    settled,
  ]);

describe('the claim ledger', () => {
  it.each<[string, [string, string, string | undefined][]]>([
    ['Bonne journée à tous.', []],
    ['87 % des acheteurs lisent les avis.', [['87 % des acheteurs lisent les avis.', 'figure', undefined]]],
    [
      "Selon l'INSEE, 23 % des ménages n'ont pas de voiture.",
      [["Selon l'INSEE, 23 % des ménages n'ont pas de voiture.", 'figure', 'source']],
    ],
    ['Chez nous, 60 % des candidats sont cooptés.', [['Chez nous, 60 % des candidats sont cooptés.', 'figure', 'own']]],
    ['I think 80% of meetings are useless.', [['I think 80% of meetings are useless.', 'figure', 'opinion']]],
    ['Experts say paper will vanish. I like paper.', [['Experts say paper will vanish.', 'vague', undefined]]],
    ['Do 90% of startups really fail?', []],
    ['80 % des gens mentent. D’où sort ce chiffre ?', []],
    ['« 87 % des acheteurs lisent les avis. »', []],
  ])('of %j', (text, claims) => {
    expect(ledger(text)).toEqual(claims);
  });

  it('finds a claim again when its marks, its case or its place change, and not when its figure does', () => {
    const key = claimKey('87 % des acheteurs lisent les avis.');
    expect(claimKey('  87 %  des Acheteurs lisent les avis !')).toBe(key);
    expect(claimKey('88 % des acheteurs lisent les avis.')).not.toBe(key);
  });

  it('settles what was answered, and nothing else', () => {
    const text = '87 % des acheteurs lisent les avis. 9 startups sur 10 échouent.';
    const draft = parseDraft({ text });
    const matches = unsourcedFigure.find(draft);
    const answers = { [claimKey('87 % des acheteurs lisent les avis.')]: 'own' } as const;
    expect(matches).toHaveLength(2);
    expect(withoutAnswered('unsourced-figure', matches, draft, answers)).toEqual(matches.slice(1));
    expect(withoutAnswered('absolute', matches, draft, answers)).toEqual(matches);
    expect(assess({ text }, { answers }).sieves.true.findings).toHaveLength(1);
  });
});
