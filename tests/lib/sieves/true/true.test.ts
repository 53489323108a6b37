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
    ['Eight out of ten mergers lose what they were made for.', [['unsourced-figure', 'Eight out of ten mergers']]],
    ['Three out of four tiles that we laid were chipped.', []],
    ['Une fissure sur deux en France vient du gel.', [['unsourced-figure', 'Une fissure sur deux']]],
    [
      'Neuf pannes de camions légers sur dix partent du câble.',
      [['unsourced-figure', 'Neuf pannes de camions légers sur dix']],
    ],
    ['On dort à la maison quatre soirs sur cinq, un vendredi sur deux au gîte.', []],
    ['The baker on the quay lost a third of his trade.', []],
    ['The fund gave £1.4 million, the county £488,000 and donors the rest.', []],
    ['Télétravail deux jours par semaine, bureaux à Nancy.', []],
    ["Les chauffeurs attendaient en moyenne 1 h 52, d'après nos propres pointages.", []],
    ['Des collègues de la cuisine ont calculé : 560 euros par an et par personne.', []],
    ['Il faut dire que 68 % des salariés sortent déçus.', [['unsourced-figure', '68 % des salariés']]],
    ['No foreman has ever got good work out of a tired man.', [['absolute', 'No foreman has ever']]],
    ['Aucun plan ne survivra jamais au feu.', [['absolute', 'Aucun plan ne survivra jamais']]],
    ['No child has ever been hurt on the slide.', []],
    ["Aucune pluie n'arrêtera jamais cette fête.", []],
    ['The dog was shut in the dairy with a ham bone.', []],
    ['We still wonder whether the diary changes how people decide.', []],
    ['Six repairs, and the numbers are in from the clipboard of Hilary.', []],
    ['Un pont de trois arches, rien de spécial, nothing special on paper.', []],
    ['The chart is fine. What it does not say: where.', []],
    ['Ce qu’il ne dit pas : où.', []],
    ['URGENT is a word we try not to use.', []],
    ['Le responsable des travaux a trouvé le procédé un peu sec.', []],
    ["L'enquête a conclu à un tir non fichant.", []],
    ['Salaire selon l’expérience, paniers, heures payées.', []],
    ['Je tombe tous les matins sur un article à propos du camion autonome.', []],
    [
      'Plusieurs spécialistes reconnaissent à mots couverts que la rivière sera vide.',
      [['vague-source', 'Plusieurs spécialistes reconnaissent à mots couverts que']],
    ],
    [
      'According to people close to the matter, two officers raised it.',
      [['vague-source', 'According to people close to the']],
    ],
    ['That was how it had been said to us.', []],
    ['The leaflet is what my manual says, yours will have it on the inside of the flap.', []],
    ['My great-aunt used to say she swam there every day.', []],
    ['Out of 340 essays it flagged 29.', []],
    ['Ils ont supprimé quatre tableaux de bord et une réunion.', []],
    ['Always salt at the end, the stock shrinks and what was right is seawater.', []],
    ['That’s 7.4% waste.', []],
    ['Interest is 8% of the debt of any firm, Late Payment Act 1998.', []],
    ['La loi du 6 juillet 1989 le dit : 80 % des locataires y ont droit.', []],
    ['Un collègue du quai m’a dit la semaine dernière : « J’ose pas demander. »', []],
    ['Il n’y avait absolument personne.', []],
    ['Ce que le coefficient ne dit pas : la météo.', []],
    ['Things the tiling videos don’t show you, by a man with a trowel.', []],
    ['Ce que les cantines ne vous disent pas.', [['sensational', 'Ce que les cantines ne vous disent']]],
    ['Nobody would take the organ.', []],
    ['No company-wide calls on those days.', []],
    ['On my courses most push too gently. So I tell them to push harder.', []],
    ['I’ve been told that we can have her back in spring.', []],
    ['Tu dis que les écrans détruisent le cerveau.', []],
    ['A woman on the second floor told me, “It’s always after the bottle bank run.”', []],
    ['We walk at the back so nobody else ever has to.', []],
    ['Nobody in it ever goes to a shop.', []],
    ['Practical things I say to every customer.', []],
    ['Il détaille ce que l’étude de Haynes (2009) ne montre pas.', []],
    ['La dame de la mercerie m’a dit de descendre d’une taille.', []],
    ['A script called tmp_fix_final2 ran each night.', []],
    ['People waited longer, and we had less to give them.', []],
    ["Il n'est pas rentré, et la mort de l'oncle dans la grange m'a fait poser le livre.", []],
    ['I will not have it said that tenants wreck places.', []],
    ['It is a competition now, we’re told by the vicar.', []],
    ['The snooker lads have been told they may use the pavilion.', []],
    ['She made it known that the urn is hers.', []],
    ['I read the permit in town, comme n’importe qui peut le faire.', []],
    [
      'Les recruteurs passent sept secondes sur une lettre.',
      [['unsourced-figure', 'recruteurs passent sept secondes']],
    ],
    ['Cllr Whitlock thinks nobody changes their plans over a fare.', []],
    ['Personne ne le fait.', []],
    ['It is like porridge that nobody wants.', []],
    ['Dans une boîte que plus personne ne lit.', []],
    ["Avouons que personne ne lit les conditions d'usage.", [['absolute', 'personne ne']]],
    ['I wait for runners. You can’t win, so I mostly wait.', []],
    ['Never, ever put the price only on the top sign.', []],
    ["Réponse du chef d'atelier : personne n'avait fait l'addition.", []],
    ['Les pénalités sont dues sans rappel, toujours selon cet article.', []],
    ['Bonne nuit à tous.', []],
    ["À l'établi depuis 1987, vallée de Joux.", []],
    ['Une boîte près de Chartres donne des créneaux de 30 minutes aux chauffeurs.', []],
    ['The council’s own study puts it at £9 million for a bus every 15 minutes.', []],
    ['Dette : 412 € par habitant au 31 décembre (comptes, page 7).', []],
    [
      'The talk in the building is that the tender was never opened.',
      [['hearsay', 'The talk in the building is that']],
    ],
    ['The talk in the library is free.', []],
    ['If that is a stretch, have a quiet word with the office.', []],
    ['Rien ne doit sortir avant la conférence de presse.', []],
    [
      'You won’t find prettier wreaths anywhere in the county.',
      [['superlative', 'won’t find prettier wreaths anywhere']],
    ],
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

const DAY = [
  'Je tiens un atelier de reliure.',
  'Hier, la presse est tombée en panne.',
  'On a sorti les serre-joints.',
  'Le client est passé à midi.',
  'La colle a pris.',
].join(' ');

describe('a long draft tells of its own work', () => {
  it('as a short one does not', () => {
    expect(found('Les ventes de carnets ont baissé de 12 % en un an.')).toHaveLength(1);
  });

  it.each<[string, [string, string][]]>([
    ['Les ventes de carnets ont baissé de 12 % en un an.', []],
    ['Une commande sur quatre était en retard.', []],
    ['5 clients sur 62 reviennent pour la dorure.', []],
    ['Deux reliures sur trois partent à moins de 30 km.', []],
    ['Neuf reliures sur dix finissent au grenier.', []],
    ['Neuf salariés sur dix finissent au grenier.', [['unsourced-figure', 'Neuf salariés sur dix']]],
    ['+ 2,4 % pour les ouvriers au 1er mars.', []],
    ['Le cabinet : quatre vétérinaires, 60 % bovins, 25 % chiens et chats.', []],
    ['Le délai moyen est passé de 9 à 4 jours.', []],
    [
      'Four out of five people who are sent for a scan never needed one.',
      [['unsourced-figure', 'Four out of five people']],
    ],
    ['Quelque 300 clients par jour.', []],
    ['68 % des salariés sortent de leur entretien moins motivés.', [['unsourced-figure', '68 % des salariés']]],
    ['Un salarié sur trois dort mal.', [['unsourced-figure', 'Un salarié sur trois']]],
    ['Les ventes de carnets ont baissé de 12 % en France.', [['unsourced-figure', '12 %']]],
  ])('… %s', (text, findings) => {
    expect(found(`${DAY} ${text}`)).toEqual(findings);
  });

  it('and a row of results is of the survey named before it', () => {
    const rows = 'Le café est bon : 81 % des salariés. Aïe. Le chauffage marche : 12 % des salariés. Oui.';
    const survey = 'Nous avons interrogé 318 collègues. Voici tout.';
    expect(found(`${survey} ${rows} La cantine est lente : 54 % des salariés.`)).toEqual([]);
    expect(found(`${rows} La cantine est lente : 54 % des salariés.`)).toHaveLength(3);
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
