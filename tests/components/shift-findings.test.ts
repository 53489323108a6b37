import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftFindings, standBefore } from '../../components/companion/shift-findings.ts';
import type { Finding } from '../../lib/sieves/index.ts';

/** `[words]` marks a finding. */
function marked(text: string): { text: string; findings: Finding[] } {
  const findings: Finding[] = [];
  let plain = '';
  for (const piece of text.split(/(\[[^\]]*\])/)) {
    const words = /^\[(.*)\]$/.exec(piece)?.[1];
    if (words !== undefined) findings.push(at(plain.length, plain.length + words.length));
    plain += words ?? piece;
  }
  return { text: plain, findings };
}
const at = (start: number, end: number) => ({ rule: 'a', sieve: 'true', severity: 'look', start, end }) as Finding;

describe('findings of a text that is typed in', () => {
  it.each([
    ['behind them', '[Tout le monde] le sait', '[Tout le monde] le sait.'],
    ['before them', 'Oui. [Tout le monde] le sait', 'Oui oui. [Tout le monde] le sait'],
    ['between them', '[Un] et [deux]', '[Un] et puis [deux]'],
    ['inside one', '[Tout monde] le sait', '[Tout le monde] le sait'],
    ['inside one, taken away', '[Tout le monde] le sait', '[Tout monde] le sait'],
    ['nothing', '[Un] deux', '[Un] deux'],
  ])('stay at their words: %s', (_, before, after) => {
    const [was, is] = [marked(before), marked(after)];
    expect(shiftFindings(was.findings, was.text, is.text)).toEqual(is.findings);
  });

  it('go with their words', () => {
    expect(shiftFindings([at(0, 4)], 'mot là', 'là')).toEqual([]);
    expect(shiftFindings([at(2, 6)], 'un deux trois', 'un trois')).toEqual([]);
    expect(shiftFindings([at(0, 2)], 'un', '')).toEqual([]);
  });

  it.each([
    ['all in lines before', '[Un]\n[deux] trois\nquatre', '[Un]\n[deux] trois\nquatre cinq', true],
    ['none at all', 'un', 'un deux', true],
    ['one in the same line', '[Un]\n[deux] trois', '[Un]\n[deux] trois quatre', false],
    ['one in the line before, which went on', '[Un]\ndeux', '[Un] et\ndeux', false],
    ['one in a line behind', 'un\n[deux]', 'un et\n[deux]', false],
    ['one that reaches from the same line to the end', `un\n[${'a'.repeat(120)}]`, `un\n[${'a'.repeat(121)}]`, false],
    [
      'the same from a line before',
      `[${'a'.repeat(60)}\n${'b'.repeat(60)}]`,
      `[${'a'.repeat(60)}\n${'b'.repeat(61)}]`,
      true,
    ],
  ])('stand in lines before the one that changed: %s', (_, before, after, stand) => {
    const [was, is] = [marked(before), marked(after)];
    expect(standBefore(was.findings, was.text, is.text)).toBe(stand);
  });

  it('reach on to the end of the text where they were about all the rest of it', () => {
    const long = 'a'.repeat(120);
    expect(shiftFindings([at(5, 125)], `mots ${long}`, `mots ${long} bb`)).toEqual([at(5, 128)]);
    expect(shiftFindings([at(5, 125)], `mots ${long}`, `mots ${long.slice(3)}`)).toEqual([at(5, 122)]);
    expect(shiftFindings([at(0, 120)], long, '')).toEqual([]);
    expect(shiftFindings([at(0, 3)], 'mot', 'mot là')).toEqual([at(0, 3)]);
  });

  it('are never outside the text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '🎉') });
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, after, a, b) => {
        const [start, end] = [a % (before.length + 1), b % (before.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        if (start === end) return;
        for (const one of shiftFindings([at(start, end)], before, after)) {
          expect(one.start).toBeGreaterThanOrEqual(0);
          expect(one.start).toBeLessThan(one.end);
          expect(one.end).toBeLessThanOrEqual(after.length);
        }
      }),
    );
  });
});
