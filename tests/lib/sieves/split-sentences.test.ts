import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLines, findQuotes, splitLine } from '../../../lib/sieves/split-sentences.ts';

const ABBREVIATIONS = new Set(['m', 'dr', 'etc', 'e.g']);
const wordsOf = (text: string) => (span: { start: number; end: number }) => text.slice(span.start, span.end);
const sentencesOf = (text: string) =>
  findLines(text)
    .map(wordsOf(text))
    .flatMap((line) => splitLine(line, ABBREVIATIONS).map(wordsOf(line)));
const quotesOf = (text: string) => findQuotes(text, findLines(text)).map(wordsOf(text));

describe('a text split into sentences', () => {
  it.each([
    ['M. Dupont arrive. Il part.', ['M. Dupont arrive.', 'Il part.']],
    ['Vraiment ?! Oui… Bon.', ['Vraiment ?!', 'Oui…', 'Bon.']],
    ['Quoi\u202f? Rien', ['Quoi\u202f?', 'Rien']],
    ['Une ligne\n\nune autre\r\nfin', ['Une ligne', 'une autre', 'fin']],
    ['La version 2.0 est à 3.5 sur exemple.fr. Voilà', ['La version 2.0 est à 3.5 sur exemple.fr.', 'Voilà']],
    ['Il a dit « Bonjour. » Puis rien.', ['Il a dit « Bonjour.', '» Puis rien.']],
    ['He said "Fine." Then left.', ['He said "Fine."', 'Then left.']],
    ['J. Martin signe.', ['J. Martin signe.']],
    ['   \n  ', []],
  ])('splits %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it.each([
    ['Il a dit « non » et “non” et "non".', ['« non »', '“non”', '"non"']],
    ['> repris d’un autre\nmon avis', ['> repris d’un autre']],
    ['un 5" écran\net un autre "ici"', ['"ici"']],
    [`« ${'a'.repeat(3000)} »`, []],
  ])('finds the quotes of %j', (text, quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });

  it.each([
    ['words', 'un mot '],
    ['one word', 'a'],
    ['signs of two units', '🎉'],
  ])('cuts what goes on without a mark: %s', (_name, unit) => {
    const text = `Avant. ${unit.repeat(Math.ceil(9000 / unit.length))}`;
    const sentences = sentencesOf(text);
    expect(sentences[0]).toBe('Avant.');
    expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(2000);
    expect(sentences.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    expect(sentences.every((sentence) => sentence.isWellFormed())).toBe(true);
  });

  it('keeps every letter in exactly one sentence', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'É', '.', '!', ' ', '\n', '»', '"', '1', '🎉'), maxLength: 80 }),
        (text) => {
          const kept = sentencesOf(text).join('').replace(/\s/g, '');
          expect(kept).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});
