import { describe, expect, it } from 'vitest';
import { assess } from '../../../../lib/sieves/index.ts';

const found = (text: string) =>
  assess({ text }).sieves.true.findings.map(({ rule, start, end }) => [rule, text.slice(start, end)]);

describe('what nobody does in the world, and what nobody does at one place', () => {
  it.each<[string, [string, string][]]>([
    ["Plus personne n'ouvre un mail de plus de huit lignes.", [['absolute', "Plus personne n'ouvre"]]],
    ['Personne ne monte à plus de six dans la nacelle.', []],
    ['No one under twelve rides the tractor.', []],
    ['No member carries home more than three spades.', []],
    ['Aucun lecteur ne repart avec plus de trois romans.', []],
    ["Personne n'entre dans le four sans le code.", []],
    ['Nobody over fifty gets hired any more.', [['absolute', 'Nobody']]],
    ['Nobody remembers who planted the quince, but we all eat it.', []],
    ['Everybody knows where the spare ladder is.', []],
    ['Tout le monde savait quel volet coince.', []],
    ['The kettle at the yard never works on a Sunday.', []],
    ['The method never works.', [['absolute', 'never works']]],
    ["Aucun classeur ne l'avait vue.", []],
    ["Aucune liste n'aurait signalé la fissure.", []],
    ['A good stew never hurt anyone.', []],
    ['A good salesman never hurries.', [['absolute', 'A good salesman never hurries']]],
    ["There isn't a politician alive who keeps a promise.", [['absolute', "There isn't a politician alive"]]],
    ["There isn't a single firm that pays its interns.", [['absolute', "There isn't a single firm that"]]],
    ["There isn't a single person in the office today.", []],
    ["There isn't a doctor in the village any more.", []],
    ['Les salariés du dépôt se garent toujours à gauche.', []],
    ['Les salariés se plaignent toujours.', [['absolute', 'Les salariés se plaignent toujours']]],
    ['Personne ne paie plus de 20 euros par an.', []],
    ['Tous les élus de France le savent parfaitement.', [['absolute', 'Tous les élus de France le savent']]],
    ['Tous les parents de la classe le savent.', []],
    [
      "Rien de ce que promet un maire n'est jamais fait.",
      [['absolute', "Rien de ce que promet un maire n'est jamais"]],
    ],
    ['No company has ever packed a piano like Dunmore.', []],
    ['Every child gets a lantern and a name.', []],
    ['People always ask if the loom is real.', []],
    ['People always lie about the loom.', [['absolute', 'People always lie']]],
    ['Les gens demandent toujours si le métier est vrai.', []],
    ['Nobody ever asks the accompanist to bow.', []],
    ['Les bouilloires ne valent jamais la peine.', []],
    [
      'Les agents immobiliers ne disent jamais la vérité.',
      [['absolute', 'Les agents immobiliers ne disent jamais la']],
    ],
    [
      'J’ai tenu un hôtel. Il pleuvait. On riait. Le chat dormait. Je notais tout. Personne ne lit le carton du matin.',
      [],
    ],
    ['Personne ne lit le carton du matin.', [['absolute', 'Personne ne']]],
  ])('%s', (text, findings) => {
    expect(found(text)).toEqual(findings);
  });
});

describe('what is counted of everybody, and what at hand', () => {
  it.each<[string, [string, string][]]>([
    ['Les débutants nagent et passent le mercredi à 10 h.', []],
    ['Les salariés passent 10 h par semaine en réunion.', [['unsourced-figure', 'salariés passent 10 h par semaine']]],
    [
      '70% of what goes into the charity bins ends up burned.',
      [['unsourced-figure', '70% of what goes into the charity']],
    ],
    ['80% of what we sell at the stall is jam.', []],
    ["80 % de ce qu'on jette pourrit dans un trou.", [['unsourced-figure', "80 % de ce qu'on jette"]]],
    ["80 % de ce qu'on vend au stand, c'est de la confiture.", []],
    ['Recruiters are busy. 3 out of 4 never look past the first page.', [['unsourced-figure', '3 out of 4']]],
    ['I sowed twenty beans. 3 out of 4 never came up.', []],
    ['9 out of 10 for the company.', []],
    [
      'With 40% of tenants in England behind on rent, I think that a phone call is the least we owe them.',
      [['unsourced-figure', '40% of tenants']],
    ],
    ['40% of tenants are behind on rent, I think.', []],
    [
      'Heard from a friend at the BBC that the weatherman is leaving. Also 8 out of 10 voters have already decided.',
      [
        ['hearsay', 'Heard'],
        ['unsourced-figure', '8 out of 10 voters'],
      ],
    ],
    ['Three times more people came than last year.', []],
    ['Un Français sur trois a campé cet été.', [['unsourced-figure', 'Un Français sur trois']]],
    ['Un campeur sur trois est parti cet été.', []],
    [
      'Je leur ai expliqué que six recruteurs sur dix tranchent en une heure.',
      [['unsourced-figure', 'six recruteurs sur dix']],
    ],
    ["J'ai expliqué que deux élèves sur trois étaient absents.", []],
    ['Les plus jeunes nagent deux heures par semaine.', []],
  ])('%s', (text, findings) => {
    expect(found(text)).toEqual(findings);
  });
});

describe('a cause in general, and a thing that is done', () => {
  it.each<[string, [string, string][]]>([
    ['The lead just pushes back on.', []],
    ['The old motor makes a noise like a goose.', []],
    ['Going to bed after midnight shortens your life.', [['unsourced-claim', 'shortens your life']]],
    ['Se coucher après minuit raccourcit la vie.', [['unsourced-claim', 'raccourcit la vie']]],
    ['Me coucher après minuit raccourcit ma patience.', []],
    ['Ces ondes-là dérèglent le sommeil des enfants.', [['unsourced-claim', 'dérèglent le sommeil']]],
    ['Ces bruits-là dérèglent mon sommeil.', []],
    ['Social media has shrunk their attention.', [['unsourced-claim', 'has shrunk their attention']]],
    ['Les vidéos courtes leur ont rétréci le cerveau.', [['unsourced-claim', 'leur ont rétréci le cerveau']]],
    ['Les vidéos courtes leur ont plu.', []],
    [
      'A recent study found that dogs can smell sadness, which would explain ours.',
      [
        ['vague-source', 'A recent study found'],
        ['unsourced-claim', 'A recent study found that dogs can smell sadness, which would explain ours'],
      ],
    ],
    ['Scientists have found a boat under the lake.', [['vague-source', 'Scientists have found']]],
    ["My husband held a paper map, which I'm told is called patience.", []],
    ['The varnish slows the drying, so leave the door open.', []],
    ["La chaleur accélère la prise, travaillez à l'ombre.", []],
    ['La chaleur accélère la prise.', [['unsourced-claim', 'accélère']]],
  ])('%s', (text, findings) => {
    expect(found(text)).toEqual(findings);
  });
});

describe('a rumour, and what somebody said', () => {
  it.each<[string, [string, string][]]>([
    ["Word is Hartley's on the square is shutting.", [['hearsay', 'Word is']]],
    ['Word is spreading about our plum sale.', []],
    ["Heard the library's closing on Saturdays.", [['hearsay', 'Heard']]],
    ['Heard the train go past at six.', []],
    ['Hearing the choir in the old church is a joy.', []],
    ["Been told the vicar's leaving because of the accounts.", [['hearsay', 'Been told']]],
    ['Been told off for laughing.', []],
    [
      "A lad at the garage told my sister they're laying off the night shift.",
      [['hearsay', 'A lad at the garage told my']],
    ],
    ['A lady from the school told us the sunflowers are out.', []],
    [
      "Un gars du garage a dit à ma sœur qu'ils licencient l'équipe de nuit.",
      [['hearsay', 'Un gars du garage a dit à ma']],
    ],
    ["Une dame de l'école nous a dit que les tournesols sont sortis.", []],
    ['Il fredonne, ce qui est, paraît-il, bon signe.', []],
    ["On me dit que c'est mélodieux.", []],
    ['I heard that you were after a kiln.', []],
    ['Apparently the trick is to warm the bowl.', []],
    ['Apparemment, il faut chauffer le bol.', []],
    ['Apparently the council is selling the bowl.', [['hearsay', 'Apparently']]],
    ['A guy in the queue told me he had walked from Kendal.', []],
    [
      'Word going round the market is that the pitch fees are doubling.',
      [['hearsay', 'Word going round the market is that']],
    ],
    ["Heard on good authority that the school's merging.", [['hearsay', 'Heard on good authority']]],
    ["A woman at my choir says the vicar's been suspended.", [['hearsay', 'woman at my choir says']]],
    ['From what they’re saying on the ward, the new wing will never open.', [['hearsay', 'From what they’re saying']]],
    [
      'I heard from someone at the depot that the buses are being sold.',
      [['hearsay', 'heard from someone at the depot that']],
    ],
    ['A woman at the desk says they close at five.', []],
    ['The woman at the wool shop was telling me about her new loom.', []],
    ['The lady next door says the roses are out.', []],
    ['I heard from a friend in Spain yesterday.', []],
    ['The word around the table is delicious.', []],
    ["Quelqu'un nous a dit que nous allions couler le magasin.", []],
    ['Mon genou sait toujours avant la radio.', []],
    ['À ce qui se raconte au lavoir, la poste va fermer.', [['hearsay', 'À ce qui se raconte']]],
    ['Ce qui se raconte au lavoir reste au lavoir.', []],
  ])('%s', (text, findings) => {
    expect(found(text)).toEqual(findings);
  });
});

describe('what a firm does, and what the world does', () => {
  it.each<[string, [string, string][]]>([
    ["Belmont renforce son équipe de direction avec l'arrivée de Claire Ansart.", []],
    ['Valdor accélère son développement dans le Grand Est.', []],
    ["MedAlto réduit les délais d'attente.", []],
    ['Aldane accelerates its growth in the Nordics.', []],
    ['TikTok détruit le cerveau des ados.', [['unsourced-claim', 'détruit le cerveau']]],
    ['Fumer accélère le vieillissement de la peau.', [['unsourced-claim', 'accélère le vieillissement']]],
    ['Marcher réduit le risque de cancer.', [['unsourced-claim', 'réduit le risque de']]],
  ])('%s', (text, findings) => {
    expect(found(text)).toEqual(findings);
  });
});

describe('what is no share, no cause and no certainty', () => {
  it.each<[string, string[][]]>([
    ["Au bout d'un quart d'heure plus personne ne parlait sur le terrain.", []],
    ['Un quart des salariés ne prend jamais de pause.', [['unsourced-figure', 'Un quart des salariés']]],
    ['Try it with half the sugar, it keeps for a week.', []],
    ['Half the country never votes.', [['unsourced-figure', 'Half the country']]],
    ["N'oubliez pas les protège-dents des enfants.", []],
    ["Une faute a encore passé hier, donc ce n'est pas infaillible.", []],
    ['Cette méthode est infaillible.', [['absolute', 'infaillible']]],
  ])('%s', (text, findings) => {
    expect(found(text)).toEqual(findings);
  });
});
