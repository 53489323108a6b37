import { describe, expect, it } from 'vitest';
import { assess } from '../../../../lib/sieves/index.ts';

const told = (text: string) =>
  assess({ text })
    .sieves.private.findings.filter(({ rule }) => rule === 'third-person')
    .map(({ start, end }) => text.slice(start, end));

describe('somebody else’s private life', () => {
  it.each([
    // A first and a last name, in the writer's own world.
    ['On a vu Rozenn Talabard hier, complètement ivre.', 'Rozenn Talabard hier, complètement ivre'],
    ['We met Orla Penhaligon on the ward before her chemo.', 'Orla Penhaligon on the ward before her chemo'],
    ['We met Colin Frith, who has been charged with fraud.', 'Colin Frith, who has been charged with'],
    ['On connaît Éric Jourdan-Molle, viré pour vol.', 'Éric Jourdan-Molle, viré pour vol'],
    // "Our", "the … lad", a title.
    ['Notre Maëva entame sa chimio lundi.', 'Notre Maëva entame sa chimio'],
    ['Our Zeb got three absences and a detention.', 'Our Zeb got three absences'],
    ['The Tuckwell lad was expelled for fighting.', 'Tuckwell lad was expelled for'],
    ['Le fils Maréchal a fait une tentative de suicide.', 'Le fils Maréchal a fait une tentative'],
    ['La petite Ilona, 5 ans, leucémie, attend vos dons.', 'La petite Ilona, 5 ans, leucémie'],
    ['Mme Perrin, psoriasis aux coudes, accuse notre savon.', 'Mme Perrin, psoriasis'],
    // A name alone, and what is set off from it or belongs to it.
    ['Une pensée pour Gaspard, toujours en cure.', 'Gaspard, toujours en cure'],
    ['Thinking of Harriet, still in rehab.', 'Harriet, still in rehab'],
    ['Après la fausse couche de Solène, on a tout annulé.', 'fausse couche de Solène'],
    // Whoever was named goes on being spoken of.
    [
      'Je travaille avec Solveig, notre comptable. Elle arrive à dix heures. Je sais qu’elle suit sa deuxième FIV.',
      'suit sa deuxième FIV',
    ],
    [
      'My mate Yestin came late all spring.\nNobody asked.\nIt turned out he was going through chemo.',
      'was going through chemo',
    ],
    ['Je présente mon stagiaire Ilyan. Il vient de loin.\nAutiste, renvoyé de trois écoles, il règle tout.', 'Autiste'],
    ['Merci à Maud, ma femme, pour la pancarte. Maud a perdu notre bébé en mars.', 'Maud a perdu notre bébé'],
    ['Je n’en parlais plus avec Gaspard, c’est dit. Gaspard me trompait avec une amie.', 'Gaspard me trompait avec'],
    ['Elise told me this morning she’s pregnant.', 'Elise told me this morning she’s pregnant'],
    // Debts, law, work, school.
    ['Mon ex Ludo me doit encore trois mois de pension.', 'Mon ex Ludo me doit encore trois mois'],
    ['My ex Darren owes me four months’ rent.', 'My ex Darren owes me four'],
    ['On voit Benoît Sarlat demain. Il est sous bracelet.', 'sous bracelet'],
    ['My colleague Ann was let go for fiddling.', 'My colleague Ann was let go'],
    ['Léo est mon élève. Il a 4 de moyenne.', 'a 4 de moyenne'],
    ['My sister Ann’s memory is going.', 'My sister Ann’s memory is going'],
    ['Ma belle-sœur Ingrid ne peut pas avoir d’enfants.', 'Ma belle-sœur Ingrid ne peut pas avoir d’enfants'],
    [
      'Mon voisin Gaspard m’a fait saisir, sa pension n’est pas payée.',
      'Mon voisin Gaspard m’a fait saisir, sa pension',
    ],
    ['Our Zeb has the sepsis all nurses fear.', 'Our Zeb has the sepsis'],
    // A word of every day is no news: a candidate, a first time, a season.
    ['La candidate, Rozenn Talabard, est enceinte.', 'Rozenn Talabard, est enceinte'],
    ['This season our keeper, Zeb, is signed off.', 'our keeper, Zeb, is signed off'],
    // What they do besides stands between them and the fact.
    [
      'We know Orla Penhaligon who works at the baths is HIV positive.',
      'Orla Penhaligon who works at the baths is HIV',
    ],
    [
      'M. Perrin, celui du bout, est reparti complètement saoul.',
      'M. Perrin, celui du bout, est reparti complètement saoul',
    ],
    [
      'Mme Perrin, la dame du lavoir, m’a souri, sa démence avance.',
      'Mme Perrin, la dame du lavoir, m’a souri, sa démence',
    ],
    ['Mme Perrin, partie avec trois mois d’impayés.', 'Mme Perrin, partie avec trois mois d’impayés'],
    ['Mme Le Goff est enceinte.', 'Mme Le Goff est enceinte'],
    ['Among us there is Solveig, a fighter: mastectomy in March.', 'Solveig, a fighter: mastectomy'],
    ['Natalia, our bookkeeper, was drinking at work.', 'Natalia, our bookkeeper, was drinking at work'],
    // A letter for a last name.
    ['Gaspard P. de ma classe a mordu un camarade.', 'Gaspard P. de ma classe a mordu un camarade'],
    ['Louane M. de CM2 a des poux.', 'Louane M. de CM2 a des poux'],
    ['Tyler B. in my class bit another child.', 'Tyler B. in my class bit another child'],
    // A sentence with no verb, or a noun for whoever was named.
    ['On a revu Rozenn Talabard. Un cancer du sein, deux opérations.', 'cancer'],
    ['My desk mate Yestin came late. It was dialysis.', 'was dialysis'],
    ['I have seen Orla Penhaligon. The lad’s on antidepressants.', 'antidepressants'],
    ['Voilà Rozenn Talabard. Le pauvre est en désintox.', 'est en désintox'],
    [
      'Bravo à Gaspard et Solveig, deux ans d’essais et trois FIV !',
      'Gaspard et Solveig, deux ans d’essais et trois FIV',
    ],
  ])('%s', (text, words) => {
    expect(told(text)).toEqual([words]);
  });

  it.each([
    // Nothing shows the writer's own world: it may be anybody in the news.
    'Rozenn Talabard est complètement ivre.',
    'Orla Penhaligon is on the ward for chemo.',
    'I think Vera Kinsale was gay.',
    'Trump was convicted and he laughs at us.',
    'I am rereading Vera Kinsale. She took an overdose.',
    'We watched Vera Kinsale: depression is a hard theme.',
    // A subject, not a life.
    'We hear Orla Penhaligon runs a workshop on epilepsy for us.',
    'Our chair, Helen Brody, opened the new dementia café with us.',
    'I’m running for Lucy and Tom, and for cancer research.',
    'On parle de racisme, Islamophobie, Viol, partout dans nos rues.',
    // The pronoun stands for somebody else.
    'Je dîne chez Solveig. Un voisin est passé. Il a un cancer.',
    'We were at Solveig’s. A man came in. He was drunk.',
    'On a croisé Karim et Lola.\nIls ont parlé longtemps.\nIls ont une dépression.',
    // Pets, notices, small debts.
    'Notre chienne Plume dort. Gaspard est passé. Il est opéré demain.',
    'On a adopté Filou. Il est sourd.',
    'Leonard Askwith, 79, left home. He has dementia. If you see him, ring us.',
    'Louis Bertin, 80 ans, marche avec une canne. Il a Alzheimer. Si vous l’avez vu, prévenez-nous.',
    'Gilles nous doit une tournée, il paiera.',
    'My oncologist Ada Bell thanks us for the cake.',
    'Mon oncle Joël opère les feux du stade depuis 1990.',
    'Notre Praline est diabétique. Le véto est confiant.',
    'Solveig is pregnant. Solveig is a cat.',
    'The singer Orla Penhaligon is in rehab, we hear.',
    'Une cheffe n’a rien à dire. Rappel : une cliente dit qu’elle est enceinte.',
    'Merci à Rozenn Talabard pour son atelier. Burn-out, sommeil, tout y est passé, et nous avec.',
    'We hired Orla Penhaligon. Intensive care, nights, full time.',
    'On aide Rozenn Talabard. Sa boîte détecte l’épilepsie.',
    'I met Orla Penhaligon. She wants to treat leukaemia.',
    'M. Perrin est passé avec le colis d’insuline de ma mère.',
    'Thank you Louis, our lead, sick leave is clear now.',
    'Merci à Rozenn Talabard, mon père est sorti de réanimation.',
    'Mrs Perrin’s charity helps abused women.',
    'Mon frère Gaspard est ivre de joie.',
    'Mon mari Hugo est là, on a choisi la garde partagée du chien.',
    'Mon voisin Gaspard est sourd à mes demandes.',
    'My son Tom is addicted to skating.',
  ])('passes: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

it.each([
  'Trouvé dans le registre de 1832 : Jeanne Marsol, fileuse, enceinte et non mariée. Notre aïeule !',
  'My great-grandfather Nicholas Thirlow, born in 1841, was declared bankrupt. He drank, our family says.',
])('the dead of long ago: %s', (text) => {
  expect(told(text)).toEqual([]);
});

it.each([
  'On a perdu plus de 1500 euros. Ma collègue Sophie est en burn-out depuis.',
  'We walked for 1200 metres. My colleague Sophie is off with burnout.',
])('a figure is no year: %s', (text) => {
  expect(told(text)).toHaveLength(1);
});
