import { describe, expect, it } from 'vitest';
import { assess } from '../../../../lib/sieves/index.ts';

const found = (text: string) => assess({ text }).sieves.positive.findings.map(({ rule }) => rule);

describe('people sent away, or found to be of no use', () => {
  it.each([
    'You couldn’t run a tombola.',
    'You can’t hit a barn door.',
    'This trade got on perfectly before you’d an opinion on it.',
    'The choir got along very nicely before you.',
    'There’s not a single firm in the county that’d notice you’d left.',
    'You’ve never had an original idea, councillor.',
    'Nobody’s listening to you, Keith.',
    'You are of no consequence to anyone on this street.',
    'Sept ans de mandat, et on cherche encore ce que vous avez apporté.',
    'Rendez vos clés et qu’on ne vous revoie plus.',
    'Des présidents comme vous, sincèrement, le club s’en passerait.',
    'Cédez donc la place à des gens compétents.',
    'Restez chez vous, ça nous fera des vacances.',
    'Qu’elle retourne à ses tableaux, on ne la retiendra pas.',
    'Personne ne remarquerait votre absence.',
    'Vous êtes tout juste bon à tamponner des formulaires.',
  ])('is contempt: "%s"', (text) => {
    expect(found(text)).toEqual(['contempt']);
  });

  it.each([
    'You can’t run a tombola here without a licence.',
    'Nobody’s asking you to finish it tonight.',
    'We got on fine before you two had even met.',
    'Not a soul in the village noticed you had painted the gate.',
    'Il est dommage qu’on ne vous voie plus le mardi.',
    'Une équipe comme vous, le club ne s’en passera jamais.',
    'Comme vous le savez, la commune s’en passerait volontiers.',
    'Un recrutement qui donne sa place à des personnes compétentes.',
    'Je me demande encore ce que tu as mis dans ce gâteau.',
    'Rentre te reposer, ça nous fera des vacances à tous les deux.',
    'Qu’il retourne jouer aux échecs me fait plaisir.',
  ])('is not: "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('talking down', () => {
  it.each([
    'Let me put this in terms even a banker can follow: the till was empty.',
    'I’ll try to say it in words you can manage: bins go out on Tuesday.',
    'Once more, slowly, for those upstairs: a nurse is not a number.',
    'Then leave the wiring to people who’ve seen a fuse box.',
    'Leave it to those of us who’ve raised a child.',
    'Try reading a report sometime.',
    'For the hard of reading: the meeting is on Tuesday.',
    'Une note pondue par des gens qui n’ont plus tenu une truelle depuis vingt ans.',
    'Je peux vous le mimer si ça aide.',
    'La prochaine fois, demandez à un adulte de relire.',
    'Quand vous aurez compris ça, on passera à la suite.',
    'Un peu de calcul ne vous ferait pas de mal.',
    'On reconnaît ceux qui n’ont jamais tenu une caisse.',
    'Je vous fais un dessin ?',
    'When you’ve run a ward at night, come back and tell me about resilience.',
    'Le jour où vous aurez tenu une classe, on en reparlera.',
  ])('is condescension: "%s"', (text) => {
    expect(found(text)).toEqual(['condescension']);
  });

  it.each([
    'Once more, slowly, for the altos: bar twelve.',
    'Please leave the gate to people who have the key.',
    'What you don’t see is the work behind it.',
    'Talk to somebody about your feelings.',
    'Try reading aloud sometime, it changes the way you write.',
    'Demande à un adulte de t’aider avec le four.',
    'Un peu de repos ne vous fera pas de mal.',
    'Quand vous aurez compris le principe, tout ira vite.',
    'Voici la version courte du compte rendu.',
    'Quel âge as-tu ?',
    'Once you’ve run a team, you know how silence sounds.',
    'Bel effort quand même !',
    'Toute personne qui a perdu son badge passe à l’accueil.',
  ])('is not: "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a boast dressed as modesty', () => {
  it.each([
    'Thanks to the lab.\n\nThe tide was low. The boat leaked. We counted worms all day.\n\nI’m mortified that they’ve named me again.',
    'Merci au jury.\n\nLa salle était pleine. Le micro a lâché. On a ri.\n\nÇa devient embarrassant, encore un trophée.',
    'What is a scruff like me doing on the same list as a baroness?',
    'It’s awkward, companies simply will not stop asking for me.',
    'My shelf gave way, where to put all these medals?',
    'The judges keep seeing something, they must have mixed me up with Ann.',
    'Je ne sais toujours pas où ranger les coupes.',
    'Encore une médaille, ils ont dû se tromper de personne.',
    'Ça me gêne d’être encore invitée à parler.',
    'Je suis confuse de devoir décliner trois conférences.',
  ])('is one: "%s"', (text) => {
    expect(found(text)).toEqual(['humblebrag']);
  });

  it.each([
    'People keep asking if I’m sad.',
    'I’m humbled. They named me again, and I owe it to you. Thanks to the lab.',
    'Ils se sont trompés de nom sur l’affiche.',
    'Le plafond me gêne moins que le délai. Personne n’a le sentiment d’avoir gagné.',
    'The children won’t stop asking for me at bedtime.',
  ])('is not: "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('threats in a long quarrel', () => {
  it.each([])('are heard: "%s"', (text) => {
    expect(found(text)).toEqual(['threat']);
  });

  it.each([
    'I know when you finish a shift like that you want a chair.',
    'Let me show them what I’m capable of.',
    'Mistakes teach you a lesson.',
    'The last thing you see before the tunnel is the sea.',
    'Know what you’re dealing with before you scrape the mould.',
    'On saura où te trouver samedi, derrière le barbecue.',
    'Je sais qui tu es, petit rouge-gorge.',
    'Avec ce froid je ne réponds plus de rien côté tomates.',
  ])('are not: "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('are none of a match beside an insult', () => {
    const match = 'We lost the match on Sunday.\n\n';
    expect(found(`${match}You’re a coward. I’m going to break your legs.`)).toEqual(['insult', 'threat']);
    expect(found(`${match}See you Sunday. I’m going to break your legs.`)).toEqual([]);
  });

  it('and insults are not excused by a dog that is nobody’s pet', () => {
    expect(found('I’ve seen your face, you gormless cow. Keep the dog away.')).toEqual(['insult']);
    expect(found('My dog ate the post. You gormless cow.')).toEqual([]);
  });
});

describe('anger', () => {
  it.each([
    ['Et c’est toi qui viens me parler d’éthique ?!?!', 'aggressive-punctuation'],
    ['Tu te sens fort, caché derrière ta haie ???', 'aggressive-punctuation'],
    ['Does it make you feel big, kicking a bin???', 'aggressive-punctuation'],
    ['AND THE REST OF YOU, OPEN YOUR MOUTHS FOR ONCE', 'shouting'],
  ])('is heard: "%s"', (text, rule) => {
    expect(found(text)).toEqual([rule]);
  });

  it.each([
    'C’est toi qui viens samedi ???',
    'YOU WILL NOT BELIEVE WHAT WAS BEHIND THAT WALL',
    'YOU ASKED, WE OPEN SATURDAYS',
  ])('is not: "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what groups are said to be', () => {
  it.each([
    'Les Gitans, ça vole comme ça respire.',
    'Les femmes ne sont pas faites pour commander.',
    'Women aren’t cut out for management.',
    'Gypsies are born thieves.',
    'The Travellers are back. They’re thieves, the whole breed of them.',
  ])('attacks them: "%s"', (text) => {
    expect(found(text)).toEqual(['group-attack']);
  });

  it.each([
    'Les étrangers, ça me rappelle Camus.',
    'Les hommes ne sont pas faits pour rester assis dix heures.',
    'On m’a répété que les femmes ne sont pas faites pour diriger.',
    'The Poles arrived early. They’re the best of the whole bunch of them.',
  ])('does not: "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('words that depend on what stands around them', () => {
  it.each([
    ['I know which gym you use and what time you leave.', 'threat'],
    ['You’ll understand how rents work when you’ve had one, poppet.', 'condescension'],
    ['Bonne idée, mais il faudrait avoir géré une caisse avant de parler de budget.', 'condescension'],
    ['C’est si compliqué que ça de demander ???', 'aggressive-punctuation'],
    ['Moi qui déteste me mettre en avant, me voilà en couverture. Merci au jury.', 'humblebrag'],
    ['Vous êtes sans gêne.', 'insult'],
  ])('are told: "%s"', (text, rule) => {
    expect(found(text)).toEqual([rule]);
  });

  it.each([
    'Prenez un maillot au guichet, sans gêne.',
    'Je fais relire mes plans par quelqu’un qui n’a jamais vu la maison.',
    'On recommence en avril, plus simplement.',
    'MARDI IL N’Y AURA PAS DE MARCHÉ EN RAISON DES TRAVAUX',
    'The gym where you train opens at six.',
    'You’ll understand how the lock works in a minute.',
    'Il faudrait avoir une caisse, mais le budget attendra.',
    'C’est si beau que ça, la Bretagne ???',
    'Moi qui déteste courir, me voilà au départ.',
  ])('are not: "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});
