import { describe, expect, it } from 'vitest';
import { assess } from '../../../../lib/sieves/index.ts';

const found = (text: string) =>
  assess({ text }).sieves.true.findings.map(({ rule, start, end }) => [rule, text.slice(start, end)]);
const strengths = (text: string) => assess({ text }).sieves.true.strengths.map(({ id }) => id);

describe('what a draft brings to its sentences', () => {
  it.each<[string, string, [string, string][]]>([
    ['a link', '87 % des acheteurs lisent les avis. https://exemple.fr/etude', []],
    ['a source line', '87 % des acheteurs lisent les avis.\n\nSource : cabinet Altea.', []],
    ['a survey of its own', "J'ai interrogé 120 personnes au marché. 87 % des acheteurs lisent les avis.", []],
    [
      'an unrelated possessive',
      '87 % des acheteurs lisent les avis. Mon chat dort.',
      [['unsourced-figure', '87 % des acheteurs']],
    ],
    ['a cry and its subject', 'URGENT !! On nous cache la vérité.', [['sensational', 'URGENT !! On nous cache']]],
    ['a cry and a need', "URGENT : don du sang ce soir à l'hôpital.", []],
    [
      'a question that states',
      'Did you know that 80% of accidents happen at home?',
      [['unsourced-figure', '80% of accidents']],
    ],
  ])('%s', (_name, text, findings) => {
    expect(found(text)).toEqual(findings);
  });
});

describe('what is told of all, and what of a day or a place', () => {
  it.each<[string, [string, string][]]>([
    ['Honestly, one in four solicitors now uses AI.', [['unsourced-figure', 'one in four solicitors']]],
    ['By noon one in four tiles cracked.', []],
    ['Your phone carries ten times more germs than a toilet seat.', [['unsourced-figure', 'ten times more']]],
    ['Companies lose $15,000 every time an employee quits.', [['unsourced-figure', 'lose $15,000']]],
    ['The club lost $15,000 on the floodlights.', []],
    ['A crowd of about a thousand people stood on the quay.', []],
    [
      "Saviez-vous qu'un lave-vaisselle consomme cinq fois moins d'eau que la main ?",
      [['unsourced-figure', 'cinq fois moins']],
    ],
    ["Let's be honest, nobody reads the annual report.", [['absolute', 'nobody']]],
    ['Doors close at 7.15, nobody gets in late, not even the conductor.', []],
    [
      'Any manager who says they have no favourites is lying.',
      [['absolute', 'Any manager who says they have no favourites is lying']],
    ],
    ['The new owner has no business here.', []],
    ['These are the advisers you can trust.', []],
    ['Les réunions sont toujours une perte de temps.', [['absolute', 'Les réunions sont toujours une']]],
    ['Les travaux sont toujours en cours.', []],
    ['La plus haute tour en bois du pays ouvre le 12.', []],
    ["Bombshell 💣 the mayor's emails are about to come out.", [['sensational', 'Bombshell']]],
    ["This mug says world's best dad.", []],
    ['They went and wrote a degree nobody needs into the advert.', []],
    ['When one in five kids goes hungry, smile at the town hall.', [['unsourced-figure', 'one in five kids']]],
    ['Trois salariés sur quatre songent à partir.', [['unsourced-figure', 'Trois salariés sur quatre']]],
    ['Chaque jour, 25 commerces baissent le rideau.', [['unsourced-figure', '25 commerces']]],
    ['At Berrard House 92% of returns are handled within two days.', []],
    ['Huit dirigeants sur dix ne déconnectent jamais.', [['unsourced-figure', 'Huit dirigeants sur dix']]],
    ['Nobody ever regretted a good lunch.', [['absolute', 'Nobody ever']]],
    ["Certains managers n'écoutent jamais.", []],
    ['Aucun enfant ne devrait entendre cela.', []],
    ['Réservez le plus beau gîte de la Drôme.', [['superlative', 'le plus beau gîte de la Drôme']]],
    [
      'Studies show that naps win matches.',
      [
        ['vague-source', 'Studies show'],
        ['unsourced-claim', 'Studies show that naps win matches'],
      ],
    ],
  ])('%s', (text, findings) => {
    expect(found(text).map(([rule, words]) => [rule, words!.toLowerCase()])).toEqual(
      findings.map(([rule, words]) => [rule, words.toLowerCase()]),
    );
  });
});

describe('strengths', () => {
  it.each<[string, string[]]>([
    ["Selon l'INSEE, le 12 mars 2024, c'était peut-être vrai.", ['named-source', 'date', 'hedged']],
    ['À mon avis, il faut lire https://exemple.fr/etude', ['link', 'opinion-marked']],
    ['We counted 112 swallows with the school.', ['own-data']],
    ['Bonjour à toutes et à tous.', []],
  ])('%j', (text, ids) => {
    expect(strengths(text)).toEqual(ids);
  });
});

it.each(['', '!', '?', '% ', '🚨', '\ud800', '"', '100 %'])('reads %j without a word', (text) => {
  expect(found(text)).toEqual([]);
});
