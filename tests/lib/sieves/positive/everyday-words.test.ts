import { describe, expect, it } from 'vitest';
import { assess } from '../../../../lib/sieves/index.ts';

const found = (text: string) =>
  assess({ text, kind: 'comment' }).sieves.positive.findings.map(({ rule, start, end }) => [
    rule,
    text.slice(start, end),
  ]);

describe('what is shouted at people every day', () => {
  it.each([
    ['Tue-toi.', 'threat', 'Tue-toi'],
    ['J’espère que tu choperas un cancer.', 'threat', 'espère que tu choperas un cancer'],
    ['Allez au diable !', 'contempt', 'Allez au diable'],
    ['Mon chef est un connard.', 'insult', 'connard'],
    ['Go to hell.', 'contempt', 'Go to hell'],
    ['you stupid fuck', 'insult', 'stupid fuck'],
    ['Hey motherfucker, answer me.', 'insult', 'motherfucker'],
    ['My boss is an asshole.', 'insult', 'asshole'],
    ['You are human garbage.', 'insult', 'You are human garbage'],
    ['Tu es une pourriture.', 'insult', 'Tu es une pourriture'],
    ['Espèce de vieux croûton, range ta guitare.', 'insult', 'Espèce de vieux croûton'],
  ])('"%s"', (text, rule, words) => {
    expect(found(text)).toEqual([[rule, words]]);
  });

  it.each(['Le diable se cache dans les détails.', 'This form can go to hell.', 'Hey idiots, I’m home!'])(
    'is not "%s"',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
