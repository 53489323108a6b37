import { describe, expect, it } from 'vitest';
import { assess, createAssessor } from '../../../../lib/sieves/index.ts';

const found = (text: string, ...confidentialWords: string[]) =>
  assess({ text }, { confidentialWords })
    .sieves.private.findings.filter(({ rule }) => rule === 'own-words')
    .map(({ start, end }) => text.slice(start, end));

describe('words listed as confidential', () => {
  it.each([
    ['Le projet phenix avance.', 'Projet Phénix', ['projet phenix']],
    ['LE PROJET PHÉNIX AVANCE.', 'projet phenix', ['PROJET PHÉNIX']],
    ['Chez L’Œuvre du Sel, on recrute.', "l'oeuvre du sel", ['L’Œuvre du Sel']],
    ['«\u202fNightjar\u202f» arrive.', 'Nightjar', ['Nightjar']],
    ['Nightjar, then Nightjar again', 'nightjar', ['Nightjar', 'Nightjar']],
    ['Nightjar’s launch', 'Nightjar', ['Nightjar’s']],
    ['A word on Vauclair & Fils.', 'Vauclair & Fils', ['Vauclair & Fils']],
    ['Vauclair-Fils signed.', 'Vauclair Fils', ['Vauclair-Fils']],
    ['See #ProjetPhenix and @maison_vauclair', 'projet phénix', ['#ProjetPhenix']],
    ['Thanks @maison_vauclair!', 'Maison Vauclair', ['@maison_vauclair']],
    ['Model N-7 ships.', 'N-7', ['N-7']],
    ['𝗡𝗶𝗴𝗵𝘁𝗷𝗮𝗿 ships.', 'nightjar', ['𝗡𝗶𝗴𝗵𝘁𝗷𝗮𝗿']],
    ['Es geht um Nightjar, mehr sage ich heute nicht dazu.', 'Nightjar', ['Nightjar']],
  ])('are found in %j', (text, words, spans) => expect(found(text, words)).toEqual(spans));

  it.each([
    ['Nightjars sing at dusk.', 'Nightjar'],
    ['A nightjarring noise.', 'nightjar'],
    ['Un projet : Phénix attendra.', 'Projet Phénix'],
    ['The project ended. Phoenix is a city.', 'project ended Phoenix'],
    ['Le phénix du projet.', 'projet phénix'],
    ['Le projet', 'projet phénix'],
    ['#ProjetPhenixDeux', 'projet phénix'],
  ])('are not found in %j', (text, words) => expect(found(text, words)).toEqual([]));

  it('are pointed out once where one entry holds another', () => {
    expect(found('Le projet Phénix avance.', 'Phénix', 'projet', 'projet Phénix')).toEqual(['projet Phénix']);
  });

  it('light the Private guard, unless the rule is muted or the words are allowed', () => {
    const confidentialWords = ['Nightjar'];
    const bandWith = (more: object) =>
      assess({ text: 'Nightjar ships.' }, { confidentialWords, ...more }).sieves.private.band;
    expect(bandWith({})).toBe('stop');
    expect(bandWith({ mutedRules: ['own-words'] })).toBe('clear');
    expect(bandWith({ allowedWords: ['nightjar'] })).toBe('clear');
    expect(assess({ text: 'Nightjar ships.' }).sieves.private.band).toBe('clear');
  });

  it('count from the next key on, where a draft is being followed', () => {
    const again = createAssessor();
    const countWith = (confidentialWords: string[]) =>
      again({ text: 'Nightjar ships.' }, { confidentialWords }).sieves.private.findings.length;
    expect([countWith([]), countWith(['Nightjar']), countWith([])]).toEqual([0, 1, 0]);
  });
});
