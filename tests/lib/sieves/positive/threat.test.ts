import { describe, expect, it } from 'vitest';
import { assess } from '../../../../lib/sieves/index.ts';

const threats = (text: string) =>
  assess({ text, kind: 'post' })
    .sieves.positive.findings.filter(({ rule }) => rule === 'threat')
    .map(({ start, end }) => text.slice(start, end));

describe('a threat', () => {
  it.each([
    ['Continue comme ça et je te casse les dents.', 'te casse les dents'],
    ['On va te crever.', 'On va te crever'],
    ['Tu vas me le payer, Renaud.', 'Tu vas me le payer'],
    ['Supprime ce commentaire ou tu vas le regretter.', 'tu vas le regretter'],
    ['Si je te croise au parc, tu es mort.', 'tu es mort'],
    ['Je sais dans quelle école tes gosses vont.', 'Je sais dans quelle école tes gosses vont'],
    ["I'll murder you like I said.", "I'll murder you"],
    ["You're going to pay for this.", 'going to pay for this'],
    ['Delete that review or you will regret it.', 'you will regret'],
    ["I'll knock your teeth out.", 'knock your teeth'],
    ['We will torture you without mercy.', 'We will torture you'],
    ['Je vais le poignarder demain.', 'Je vais le poignarder'],
    ['Say that to my face and you will end up in an ambulance.', 'you will end up in an ambulance'],
    ['We know what car you drive.', 'We know what car you drive'],
  ])('is one: "%s"', (text, words) => {
    expect(threats(text)).toEqual([words]);
  });

  it.each([
    'Nous vous retrouverons volontiers en septembre.',
    'On vous démonte la vieille cuisine sans supplément.',
    'Je te démonte l’étagère en dix minutes, garde les vis.',
    'Je vous mets le plan en pièces jointes.',
    'Plus la peine de vous casser la tête avec les impôts.',
    'Ce curry vous arrache la bouche, j’adore.',
    'On vous fera payer en quatre fois sans frais.',
    'On sait où vont vos cotisations : les comptes sont en ligne.',
    'Je sais où passe ton salaire : dans le vélo.',
    'On va rayer votre nom de la liste d’attente, comme demandé.',
    'Pour les sardines, il faut leur couper la tête d’abord.',
    'Tu vas finir aux urgences avec cette échelle, fais-toi aider.',
    'Avec cette neige vous allez vous retrouver dans le fossé, roulez doucement.',
    'Je ferai en sorte que personne ne reste debout à la fête.',
    'Vous nous le paierez à la fin du mois, ça ira.',
    'Tu vas bientôt perdre tes dents de lait, prépare l’oreiller.',
    'Sans eau le basilic va crever.',
    'Ma batterie va crever, je te rappelle.',
    'Dès le troisième mois, vous pouvez commencer à courir vingt minutes.',
    'On sera nombreux à vous attendre devant la salle.',
    'Il vous arrive un accident de voiture ? Voici le constat en ligne.',
    'Vous ne perdez rien pour attendre : la suite arrive demain.',
    'Vous ne sortirez pas indemne de ce roman.',
    'Je ne sais pas à qui vous avez écrit chez eux.',
    'Prépare ta pharmacie de randonnée la veille.',
    'On a tout intérêt à changer d’assurance.',
    'Tu as tout intérêt à déménager avant les travaux.',
    'Inscrivez-vous vite, sinon vous allez le regretter !',
    'Je te préviens, on va te faire la fête samedi.',
    'Je te jure, tu vas voir, c’est magnifique.',
    'Continuez à nous écrire, on s’occupe de vous.',
    'Vous avez jusqu’à dimanche pour voter. Profitez bien du beau temps.',
    'Encore un message et je vous attends dehors avec le café.',
    'Ce film va te détruire.',
    'Je vais te faire payer l’entrée, désolé, c’est cinq euros.',
    'Je vous casse les oreilles avec mon violon.',
    'Vous ne dormirez jamais tranquille sans un bon matelas.',
    'On va voir si tu rigoles encore devant ma note de gaz.',
    'La prochaine fois que je te vois je te rends ta perceuse, je m’occupe de tout.',
    'On se recroisera bien, et ce jour-là on boira un verre.',
  ])('in French is not: "%s"', (text) => {
    expect(threats(text)).toEqual([]);
  });

  it.each([
    "Find out who you're dealing with before you sign.",
    "You won't see it coming, the last chapter is a gem.",
    'You better hope that the trains run tomorrow.',
    'The last thing you say at night should be thank you.',
    "Last year showed me what I'm capable of.",
    'This allotment will teach you a lesson in waiting.',
    "I'll get you sorted for Monday's shift.",
    'You could end up in a wheelchair if you ignore your back, see a physio.',
    "You'll be on the floor with laughter.",
    "You'll be sorry you skipped the soup.",
    "You'll be begging for the recipe too.",
    "We'll make sure your kids see the puppets.",
    "I'll make sure everybody knows when to arrive.",
    'We will make sure nobody goes home hungry.',
    "If you come on Sunday I'll come to your house first.",
    "If you turn right, you'll see.",
    'Touch the dough and see what happens.',
    "Keep baking, you'll see.",
    "Keep posting your paintings and you'll see.",
    'Thanks for everything, Priya. See you soon.',
    "I'll get you lads a pitch.",
    "I'll kill you if you miss my wedding.",
    'We will find you good flatmates.',
    "I'm going to chop them up for chutney.",
    "I'm going to rip them out on Sunday, those old carpets.",
    "You better hope we don't bring the karaoke machine.",
    "I'll kill you, Nadia, that cake is too good!",
    "I'll have your badge ready at the desk.",
    "I'll finish your house by June, just the roof left.",
    "You'll be begging for more.",
    'You should be shot by a proper photographer.',
    "Remove that lid and you'll see.",
    "We know what time you open, so we'll be there at nine.",
    "I'll murder you at Scrabble.",
    "I'll make sure you never sleep on the floor again.",
    'Be a shame if something happened to the cake before you got here.',
    "I'll kick your door in a good direction, it sticks.",
    "I'll make you pay for this round next week.",
    "You're going to regret this post when the kids grow up.",
  ])('in English is not: "%s"', (text) => {
    expect(threats(text)).toEqual([]);
  });
});
