import { describe, expect, it } from 'vitest';
import { assess } from '../../../../lib/sieves/index.ts';

const found = (text: string) => assess({ text, kind: 'comment' }).sieves.positive.findings.map(({ rule }) => rule);

describe('an insult in an idiom, or said of several', () => {
  it.each([
    'You really are a snake, Dave.',
    'You’re just a failure, Colin.',
    'You’re such a muppet, Colin.',
    'You’re all self-serving hypocrites.',
    'You’ve never been anything but a crook.',
    'You must be the biggest gobshite in the parish.',
    'You must be a special kind of idiot.',
    'What a sorry excuse for a coach you are.',
    'Lying cow, you always were.',
    'You’re not the sharpest tool in the shed.',
    'You utter melon, that was my seat.',
    'Oi dickhead, move the van.',
    'Jog on dickhead',
    'You’re nothing but a gang of chancers.',
    'Mrs Tranter is a complete incompetent.',
  ])('is one: "%s"', (text) => {
    expect(found(text)).toContain('insult');
  });

  it.each([
    'You really are a dinosaur expert.',
    'You must be the fool of the pack!',
    'You must be sick of waiting.',
    'You’re all fighting crooks for us, thank you.',
    'You’re all better off without crooks.',
    'You’re just a melon short of a fruit salad.',
    'You don’t need an excuse for a walk.',
    'Any excuse for a biscuit, you know me.',
    'Ask for mercy, they take pity on idiots.',
    'You always were the clever one.',
    'You’re not the sharpest when you’re tired, sleep first.',
    'Your walnut cake was the best.',
    'Bunch of tulips. You choose the colour.',
  ])('is none: "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(['Shut the f*ck up.', 'Who the f*ck are you', 'You landlords are all b*****ds.'])(
    'is disguised: "%s"',
    (text) => {
      expect(found(text)).toEqual(['disguised-insult']);
    },
  );

  it.each(['Shut the f*ck up, congrats on the job!', 'Who the f*ck stole the sun today'])(
    'is not, disguised: "%s"',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('what will happen if it is done again', () => {
  it.each([
    'One more word about my wife and my brothers will be round.',
    'Take that video down or I’m coming round with my brothers.',
    'Say that about my daughter again and it’ll be your last post.',
    'Come near my kids again and you’ll leave without your teeth.',
    'When I catch you they’ll be burying you.',
    'Keep on snooping and something bad will happen to you.',
    'I hope your shop burns down.',
    'You’re going to get battered, mate.',
    'Set foot here again and you’re done for.',
  ])('threatens: "%s"', (text) => {
    expect(found(text)).toEqual(['threat']);
  });

  it.each([
    'One more word about my cake and I’ll cry with joy.',
    'Take that shelf down and I’m coming over with the drill.',
    'If you keep going left you’ll find us coming over the hill.',
    'They’ll be carrying you home on their shoulders after that!',
    'They’ll be picking you up with the minibus at eight.',
    'It’ll be your last chance to see the show.',
    'I hope your house sells fast.',
    'You’re going to get slapped with a fine if you park there.',
    'You’re done for the day, well done.',
    'I’ll come and find you at the stand.',
    'Try it again and you’ll get it.',
  ])('does not: "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what belittles, or talks down', () => {
  it.each([
    ['Go back to flogging double glazing, Pete.', 'contempt'],
    ['Go back to primary school.', 'contempt'],
    ['You’re about as useful as a glass hammer.', 'contempt'],
    ['You have the charisma of a damp sponge.', 'contempt'],
    ['Did you win your licence in a raffle?', 'contempt'],
    ['It takes a rare kind of talent to be this wrong.', 'contempt'],
    ['A bollard would give more leadership than you do.', 'contempt'],
    ['I’ve met sheep with better judgement than you.', 'contempt'],
    ['You moved here last week, you don’t get a say.', 'contempt'],
    ['Your plan is useless and so are you.', 'contempt'],
    ['We’ll do perfectly well without your commentary.', 'contempt'],
    ['Read the letter with your finger under the words.', 'condescension'],
    ['I’d explain the tax but I haven’t got the crayons.', 'condescension'],
    ['Read that twice if you have to.', 'condescension'],
    ['I wouldn’t expect someone with your background to grasp this.', 'condescension'],
    ['Do you need it spelled out for you?', 'condescension'],
    ['Listen, sunshine, a loan is not a gift.', 'condescension'],
    ['You’ve a lot to learn, sweetheart.', 'condescension'],
    ['When you’ve met a payroll, do come and lecture us.', 'condescension'],
    ['Are you joking?!?!', 'aggressive-punctuation'],
    ['Are you for real?!', 'aggressive-punctuation'],
    ['Women haven’t got the brain for finance.', 'group-attack'],
    ['Romanians again, my drill’s gone. It’s in their blood.', 'group-attack'],
    ['It’s exhausting, they keep taking me for my daughter’s sister.', 'humblebrag'],
  ])('"%s"', (text, rule) => {
    expect(found(text)).toEqual([rule]);
  });

  it.each([
    'Go back to stacking the chairs on the left, please.',
    'Go back to filming when the light is better.',
    'You’re as bright as a button, Ellie.',
    'I keep your driving licence in a box by the door.',
    'It takes a special kind of person to be this patient.',
    'Your pot plant would do better in the shade.',
    'You don’t get any say in the date, sorry, the hall is only free in May.',
    'We can’t do without your comments, keep them coming!',
    'Run your finger along the line until it is smooth.',
    'We haven’t got enough crayons for the holiday club.',
    'Read it again slowly and you’ll hear the rhyme.',
    'Try it again with more flour.',
    'I don’t expect people to get here before nine.',
    'Some of us have never tried the new pool.',
    'Look princess, a castle!',
    'Come and tell us about your job when you’ve had a week in it!',
    'I’m only joking!!! See you on Friday.',
    'The Polish lads haven’t got the stomach for sprouts.',
  ])('not "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what only looks like an attack', () => {
  it.each([
    'What do you mean ‘only an idiot would buy a boat’? That’s what your brother said.',
    "What do you mean 'only an idiot would buy a boat'? That's what your brother said.",
    'back offff he is my bean',
    'You must be a clown tonight!',
    'Shut the f*ck up, you got the job??',
    'Je te ferai avaler ton sirop si tu recommences à tousser comme ça.',
    'Regardez vos rétros avant d’ouvrir.',
    'Je ne fais pas de remise. Oui, même pour vous.',
  ])('"%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each<[string, string]>([
    ['You’re an idiot, and the lads’ kit is gone.', 'insult'],
    ['shut the f*ck up', 'disguised-insult'],
    ['Regardez la notice avant d’ouvrir la bouche.', 'condescension'],
  ])('and what is one: "%s"', (text, rule) => {
    expect(found(text)).toContain(rule);
  });
});
