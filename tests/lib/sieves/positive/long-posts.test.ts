import { describe, expect, it } from 'vitest';
import { assess } from '../../../../lib/sieves/index.ts';

const found = (text: string, kind: 'post' | 'comment' = 'post') =>
  assess({ text, kind }).sieves.positive.findings.map(({ rule, start, end }) => [rule, text.slice(start, end)]);

/** Sentences of a long post that say nothing of what stands around them. */
const farEn = 'The hall was full. We sold forty tickets. The roof still leaks. The lease ends in May.';
const farFr = 'La salle était pleine. On a vendu quarante billets. Le toit fuit encore. Le bail finit en mai.';

describe('what a long post talks about elsewhere', () => {
  it.each([
    [`The match was lost on Sunday. ${farEn} I'm going to break your legs, Rowan.`, 'threat'],
    [`J'ai fait un gâteau au chocolat. ${farFr} On va te casser la gueule à la sortie.`, 'threat'],
    [`I watched the film twice. ${farEn} Nigel Foss is a crook.`, 'insult'],
    [`Je relis un roman. ${farFr} Les musulmans sont des parasites.`, 'group-attack'],
    [`You have no idea what you are talking about.\n\nThank you all for Sunday.`, 'contempt'],
  ])('excuses nothing: "%s"', (text, rule) => {
    expect(found(text).map(([id]) => id)).toEqual([rule]);
  });

  it.each([
    `We are going to break your legs. ${farEn} The match, the derby and the final are all at home.`,
    `The match is on Sunday. We are going to break your legs.`,
    `C'est un bon roman. Tartuffe est un escroc.`,
    'There is no need to thank me. Who let you near that stove? I am proud of you.',
  ])('excuses what it is about: "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('an insult behind words that nobody can list', () => {
  it.each([
    ["Brian Tull, you're a penny-pinching crook and the street knows.", 'crook'],
    ["You're a mealy-mouthed coward and always were.", 'coward'],
    ['You people are a sanctimonious bunch of frauds.', 'frauds'],
    ['Ruth Adley is a silver-tongued liar.', 'liar'],
    ['Vous êtes un authentique escroc, monsieur Bellanger.', 'escroc'],
    ['Vous êtes un directeur incompétent.', 'incompétent'],
    ['C’est un menteur, ce Ludovic Barnier.', 'menteur'],
    ['Toi et ta bande de bras cassés, vous avez coulé le club.', 'bras cassés'],
    ['To the moron who blocked the ramp: move.', 'moron'],
  ])('is one: "%s"', (text, word) => {
    expect(found(text)).toEqual([['insult', word]]);
  });

  it.each([
    'You are a certified fraud examiner, so you know the drill.',
    "You're a small business fighting the cheats.",
    "You're a terrible liar, your ears go red.",
    "You're a writer and thief of time, like all of us.",
    'You are a nervous amateur? Our choir is for you.',
    'Vous êtes un artisan victime d’un escroc ? Écrivez-nous.',
    'Vous êtes un parent inutile selon votre ado ? Bienvenue au club.',
    'Vous, monsieur, êtes un amour.',
    'You little monster, you’ve eaten the whole tray.',
    'You’re a snake in the last act, so wear green.',
    'Gertie is a menace with the hosepipe.',
    'You greedy pig, said my sister, and passed me the dumpling.',
    'T’es bête, il ne fallait rien apporter.',
    'To the idiot who left the ladder out: thank you, I got the cat down.',
  ])('is none: "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('words of threats', () => {
  it.each([
    'I will hunt you down, Craig.',
    'Je vais te faire la peau, voisin.',
    'Keep parking there and your days are numbered.',
    'I’d sleep with one eye open if I were you.',
    'I know where you work and I know your street.',
    'Un de ces soirs tu ne rentreras pas chez toi sur tes deux jambes.',
    'Je connais ton parking et l’heure à laquelle tu fermes.',
    'T’inquiète pas qu’on va te retrouver.',
  ])('are one at somebody: "%s"', (text) => {
    expect(found(text).map(([rule]) => rule)).toEqual(['threat']);
  });

  it.each([
    'I will hunt you down, marmalade.',
    'I’m going to destroy you, ironing pile.',
    'Je vais te faire la peau, vieille commode : trois couches de vernis.',
    'Je vais te démonter, meuble suédois, et tu finiras en étagère.',
    'Slugs, your days are numbered.',
    'Sleep with one eye open, he pounces on feet.',
    'Just wait till I get my hands on you, little one.',
    'I know where you work, Marion, so the flowers will come to the desk.',
    'Je sais où vous habitez, j’ai livré trois fois chez vous cette semaine.',
    'I’ll make sure you never run out of coffee again.',
    'Je ferai en sorte que vous n’attendiez plus.',
    'You’ll pay for that second helping on the treadmill.',
    'If you don’t book by Friday you will regret it.',
    'Échec et mat en six coups, je te massacre.',
    'Your kitchen goes up in flames in two minutes: fit an alarm.',
    'I’m going to ruin you for all other brownies.',
    'On va te noyer sous les courgettes.',
    'Je sais où sont tes enfants : au toboggan, avec les miens.',
  ])('are none elsewhere: "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('people named before', () => {
  it.each([
    ['Les Roms sont revenus. Ce sont tous des voleurs.', 'Ce sont tous des voleurs'],
    ['Les Gitans, c’est voleurs de naissance.', 'Gitans, c’est voleurs'],
    ['There are Travellers at the quarry. They’re thieves, every last one of them.', 'They’re thieves'],
  ])('are attacked: "%s"', (text, words) => {
    expect(found(text)).toEqual([['group-attack', words]]);
  });

  it.each([
    'Les migrants dorment dehors. Ils sont tous trempés.',
    'Les Portugais, c’est la famille.',
    'Les handicapés dehors : voilà ce que dit cette marche.',
    'The Muslims of Milbury were robbed. They’re not thieves, any of them.',
    'Travellers came by the quarry.\n\nThe vans were all emptied. They’re thieves, every last one of them.',
  ])('are not: "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('words that belittle', () => {
  it.each([
    ['Clear off to whatever rock you crawled out from under.', 'contempt'],
    ['Quant au contrôleur, qu’il retourne compter ses trombones.', 'contempt'],
    ['Le labo s’est toujours très bien porté sans vous.', 'contempt'],
    ['It’s hardly brain surgery, children.', 'condescension'],
    ['You clearly haven’t spent a day on a building site.', 'condescension'],
    ['On voit tout de suite que vous n’avez jamais dirigé une équipe.', 'condescension'],
    ['Quand vous aurez quinze ans de métier, vous comprendrez.', 'condescension'],
    ['Vous ne valez pas le temps qu’on met à vous répondre.', 'contempt'],
    ['Le groupe se portait très bien avant votre arrivée.', 'contempt'],
    ['If that’s beyond you, love, let the big boys do it.', 'condescension'],
    ['C’est pourtant à la portée d’un enfant de six ans.', 'condescension'],
    ['Could you not even text??? How hard is it???', 'aggressive-punctuation'],
  ])('"%s"', (text, rule) => {
    expect(found(text).map(([id]) => id)).toEqual([rule]);
  });

  it.each([
    'What we do, in plain terms: we help small hotels forecast.',
    'En gelant l’eau cède un peu de chaleur, comme on l’apprend au lycée viticole.',
    'Si un service a déjà réglé ça, je suis preneuse de vos essais.',
    'Avant de recopier un pourcentage, lisez la question.',
    'I look at three things: who asked, how often, and what they need.',
    'Anyone who comes to the workshop will get a cutting.',
    'You don’t belong here, said the sign on the trolley.',
    'Change de métier, m’a dit mon médecin.',
    'Tout marchait bien avant votre mise à jour.',
    'On sent tout de suite que vous avez bossé, bravo.',
    'Clearly you haven’t spent a single euro more than planned.',
    'Dans la vraie vie, le lecteur d’écran lit « bouton ».',
    'Le tableau dit ce qu’on nous demande, ce qu’on fait et pourquoi.',
    'Le jardin s’est toujours bien porté sans lui ajouter d’engrais.',
    'Qu’il retourne à l’école lundi, je serai la plus heureuse.',
    'Une recette à la portée d’un enfant de six ans.',
    'Comprendre pourquoi un maraîcher n’ose pas répondre. Expliquer à un élu que non.',
    'On rangeait, avec un commentaire embarrassé.\n\nYasmina a refusé la médaille.',
  ])('do not here: "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});
