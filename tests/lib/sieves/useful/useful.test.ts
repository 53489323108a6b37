import { expect, it } from 'vitest';
import { assess, type DraftInput } from '../../../../lib/sieves/index.ts';

const found = (text: string, kind: DraftInput['kind'] = 'post') =>
  assess({ text, kind }).sieves.useful.findings.map(({ rule, start, end }) => [rule, text.slice(start, end)]);

it.each<[string, string[][]]>([
  ['Well said, Marianne!', [['empty-praise', 'Well said, Marianne!']]],
  ['What a fantastic read, thanks Olu!', [['empty-praise', 'What a fantastic read, thanks Olu!']]],
  ['Well said about Norway!', []],
])('a name is addressed, and says nothing of a post: %s', (text, findings) => {
  expect(found(text, 'comment')).toEqual(findings);
});

it.each<[string, string[][]]>([
  ['Proud of the team at XXXX Ltd for finishing the bypass early.', [['template-left', 'XXXX']]],
  ['The card ends in XXXX XXXX 4242, if anybody has found it.', []],
  ["Delighted to welcome [new hire's name], who joins the lab.", [['template-left', "[new hire's name]"]]],
  ['Put password=<your password> in the file, with no quotes.', []],
  ['The [draft] stamp stays on the page until the engineer signs.', []],
  ['Hi %FIRSTNAME%, your pumpkin is ready.', [['template-left', '%FIRSTNAME%']]],
  ['We welcome FIRST NAME LAST NAME to the survey team.', [['template-left', 'FIRST NAME LAST NAME']]],
  ['Four lessons from a flooded workshop. (Word count: 148)', [['template-left', '(Word count: 148)']]],
  ['Passez nous voir au salon, [stand à compléter], on a des biscuits.', [['template-left', '[stand à compléter]']]],
])('what is left of a template: %s', (text, findings) => {
  expect(found(text)).toEqual(findings);
});

it.each(['NFC', 'NFD'])('a name may begin with an accent, in %s', (form) => {
  expect(found('Élodie, super post, merci !'.normalize(form), 'comment')).toMatchObject([
    ['empty-praise', expect.any(String)],
  ]);
});

it('a share of people is no discount, whatever it is without its accents', () => {
  const rules = (text: string) => found(text).map(([rule]) => rule);
  expect(rules('87 % des salariés dorment mal. Commentez OUI et je vous envoie ma méthode.')).toEqual([
    'engagement-bait',
  ]);
  expect(rules('Ma formation ouvre. 20 % dès aujourd’hui. Réservez vite votre place !')).toContain('self-promotion');
});

it('calls that overlap are one', () => {
  expect(found('Come to the fair and get a free sample.')).toEqual([]);
});

it.each<[string, string[][]]>([
  ['A mistake that cost us a weekend. You will want to read this. Link in my bio.', [['clickbait', 'A mistake that']]],
  // What it sends its readers to stands before what it tells.
  [
    'A mistake that cost us a weekend. The link in my bio pointed to the live database. I ran the migration there. Change your colours.',
    [],
  ],
])('a promise is kept where the post goes on telling: %s', (text, findings) => {
  expect(found(text)).toEqual(findings);
});

it.each([
  ['Commentez OUI et je vous envoie le guide !', 'Commentez OUI'],
  ['Comment YES and I will send you the guide!', 'Comment YES'],
  ['Commentez « GUIDE » et je vous l’envoie.', 'Commentez « GUIDE »'],
  ['Commentez OUI !', 'Commentez OUI'],
])('what is asked for is pointed out with its word, and without what follows: %s', (text, words) => {
  expect(found(text)).toEqual([['engagement-bait', words]]);
});
