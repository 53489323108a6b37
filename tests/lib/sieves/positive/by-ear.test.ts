import { describe, expect, it } from 'vitest';
import { assess } from '../../../../lib/sieves/index.ts';

const found = (text: string) =>
  assess({ text, kind: 'comment' }).sieves.positive.findings.map(({ rule, start, end }) => [
    rule,
    text.slice(start, end),
  ]);

describe('an insult spelled by ear', () => {
  it.each([
    ['Tu es vraiment un boufon, relis la consigne.', 'boufon'],
    ['espèce de konar, rends les clés', 'konar'],
    ['you are such a mooron, read it again', 'mooron'],
    ['honestly you are an idyot', 'idyot'],
    ['Vous êtes des enf...rés, merci pour rien.', 'enf...rés'],
  ])('is read by how it sounds: "%s"', (text, word) => {
    expect(found(text)).toEqual([['disguised-insult', word]]);
  });

  it.each([
    'Tu es un bouvreuil pour ma fille : elle te suit partout.',
    'Vous êtes des cooks hors pair, merci pour ce buffet.',
    'You are a stopped clock, right twice a day.',
    'You look looser in that shirt than in the other one.',
    'Le boufon de la pièce a été applaudi.',
  ])('is none in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});
