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
  ['XXXX est fière d’ouvrir un atelier à Lyon.', [['template-left', 'XXXX']]],
  ['Proud to work at [your company] since May.', [['template-left', '[your company]']]],
  ['I’m just an AI, so I have no favourite.', [['template-left', 'I’m just an AI, so']]],
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

it.each([
  '[À lire] Notre série sur la rivière.',
  '[À VOS STYLOS] La dictée, c’est dimanche.',
  '[À NE PAS RATER] Le bal du 14.',
  '[À vendre] Poussette presque neuve.',
  '[Votre parole compte] Une minute pour répondre.',
  '[Votre quiz] Qui a peint cette toile ?',
  '[Lien en commentaire] Le podcast est sorti.',
  'Le podcast est sorti [lien en commentaire].',
  '[Lien dans le premier commentaire] Notre vidéo.',
  '[Le chiffre du jour] 12 hérons sur l’étang.',
  '[Le métier du mois] Tailleur de pierre.',
  '[Le produit du mois] Le miel de la colline.',
  '[Le projet de l’année] Une halle en bois.',
  '[Sujet du jour] La sieste.',
  'Répétition lundi (lieu à préciser).',
  'Assemblée jeudi (heure à confirmer).',
  'Kermesse le 9 juin (lieu à définir), dites-le.',
  'Bulletin (nom, date à compléter) à prendre en mairie.',
  'Plein de bisous XXXX',
  'Je ne peux pas répondre à cette demande, voyez au guichet.',
  'Je n’ai pas d’avis personnel, mais ma sœur en a un.',
  'Voici une proposition de menu pour votre mariage :',
  'Voici trois options pour le goûter de mercredi :',
  'Voici deux propositions de maillot pour l’équipe :',
  'Voici plusieurs propositions de dates pour la visite :',
  'Bonne question ! Voici deux options :',
  'Pas de souci ! Voici la version sans lait :',
  'Avec plaisir ! Voici une option plus douce :',
  'Titre : Germinal\nConclusion : à relire.',
  'Introduction : 10 h, salle C.\nConclusion : 18 h.',
  'Titre : La Place. Texte : Annie Ernaux.',
  'Ton : vert d’eau.\nVisuel : sur place.',
  'N’hésitez pas si vous voulez une autre version plus courte et moins raide.',
  'Dites-moi si vous préférez avec ou sans émojis.',
  '[Date et lieu] Samedi, au parc.',
  'I’m an AI engineer in a team of four.',
  'I’m just an AI student, not a judge.',
  'I am an artificial turf fitter.',
  'Opening: Tuesday 9am. Closing: Saturday 1pm.',
  'Opening: 9.15.\nClosing: 17.30.',
  '[link in comments] for the whole pattern',
  'Drawing by my niece [link in bio]',
  'Watch the whole concert [link in comments]',
  '[Your questions answered] Live on Thursday.',
  'XXXX is the beer my uncle drank in Cairns.',
  'Love you gran XXXX',
  'Night night everyone XXXXX',
  'Thanks for the cards XXXX',
  'Shirts in size XXXX L, five pounds.',
  'Party on Sunday (venue to be confirmed).',
  'Happy to help! Here’s the post from the school about parking.',
  'Here is the Facebook post from the parish about the bridge:',
  'Here’s the announcement about the swimming gala:',
  'Great question! Here’s a thread about compost:',
  'Here is the draft menu for the christening:',
  'Here’s the final draft of the rota for your fridge:',
  'Here are two options for your bathroom: slate or cork',
  'Here are the options for your stag do:',
  'Here’s a clear, friendly version of the rules:',
  'Let me know if you’d like a shorter version of this pattern.',
  'I have used emojis in a letter to the bank, and all is well.',
  'I’ve added hashtags to the club page.',
  'I’ve included emojis on the poster for the little ones.',
  'I’m unable to help with this request from the choir, who can?',
  'I don’t have access to the internet until Monday.',
  'Body: red wool. Hook: size 12, a trout fly',
  'Tone: walnut.\nBody: ash, 1981, guitar for sale',
  'Caption: my cat in the sink. Title: Queen of taps.',
  '## Closing sale on Friday',
  '** Opening hours ** Tuesday to Saturday',
  'Meet [your name here] on a mug, what a gift.',
  'YOUR NAME HERE: my favourite stall at the fair.',
  'My daughter learned {{ }} in Vue this week.',
  '[Event date] Saturday',
  '[Add to your diary] Saturday at noon.',
  'Here’s a post about our bins:',
  'Here’s a short message from our chair:',
])('is left of no template: %s', (text) => {
  expect(found(text).filter(([rule]) => rule === 'template-left')).toEqual([]);
});

it.each([
  "I've kept it for ten years.",
  'I have made this for my sister, longer by two inches.',
  'I’ve used it at home with more or less success.',
  'I hope this post helps somebody.',
  'Let me know if you want me to adjust the saddle, or if you want it shorter.',
  "J'ai gardé ton livre sur l'étagère.",
  "J'ai conservé la version papier, et les crochets de ma grand-mère.",
  'Dites-moi si vous voulez adapter le menu.',
  'Voulez-vous une version plus courte du dossier ?',
  'They hit like trucks.',
])('is said by people, and neither by a generator nor as a bait: %s', (text) => {
  expect(found(text)).toEqual([]);
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
  // Told to be elsewhere in the same breath: what the post tells besides is something else.
  [
    'We opened the box on Sunday.\n\nWhat was inside left my mother speechless. I can’t say more here, the link is in the comments.\n\nThe garden is coming along too: the beans are up, the slugs are out, the roof of the shed has lost four tiles, and the neighbour has lent us the long ladder until the end of the week.',
    [['clickbait', 'What was inside']],
  ],
  [
    'J’ai une annonce énorme, mais motus, il faudra aller voir ma story de ce soir pour savoir.\n\nLa boutique reste ouverte toute la semaine, du mardi au samedi, et les pelotes bleues de la Creuse sont arrivées dans les bacs du fond, à côté du poêle où dort le chat de la voisine depuis la Toussaint.',
    [['clickbait', 'annonce énorme']],
  ],
  ['Huge news: we got the grant! Details and the plan of works are on our site, the playground stays open.', []],
  // Signs of little weight, far from each other.
  [
    'That rule has saved us from a dozen features. It is not perfect. I still think about that email. Slides on Monday, no sign-up needed.',
    [],
  ],
  ['Le devis est faux, d’après le dernier du mois. Et vous, les jeunes, regardez tout sur les disques. C’est moi.', []],
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

it.each<[string, string[][]]>([
  [
    'I have coached women for ten years and slept in my van before that.\n\nI am taking on five new clients into my private programme this month.\n\nYou deserve somebody who believes in you and shows you the way.\n\nPayment in three instalments. You get my notes and a place in the group chat.\n\nBook your call now and follow my page.',
    [['self-promotion', expect.any(String) as string]],
  ],
  [
    'I have hung sash windows for ten years and dropped a few of them.\n\nWeigh the glass first: if the weights are off, the sash comes down on your fingers.\n\nThen wax the cord, the channel and your own patience, in that order.\n\nBook your call now and follow my page. Payment in three instalments.',
    [],
  ],
])('a sales talk comes back to its calls, a post that tells something ends with them: %s', (text, findings) => {
  expect(found(text)).toEqual(findings);
});

it.each([
  'Send the first one to yourself before the whole list.',
  'Share the cost if you come by car.',
  'Send me some if you have them.',
  'Partagez les frais si vous venez à plusieurs.',
  'Type "might be me, looking" and let people laugh.',
  'Laissez un mot ci-dessous si vous voulez un stand.',
  'Donne un coup de pouce à la cagnotte si tu peux.',
  "Leave your name in the comments and I'll send you the rota.",
  'Mettez votre prénom en commentaire et je vous envoie le planning.',
  'Posez vos questions en commentaire, je vous réponds vendredi.',
  'If you agree with the minutes, a nod will do.',
])('what is sent, written or shared is something else than the post: %s', (text) => {
  expect(found(text)).toEqual([]);
});

it.each([
  'Where the form says [insert date], they want the day you signed.',
  'Là où le formulaire indique [insérer la date], on veut celle de la signature.',
  'The letter began Dear [First Name], which tells you how much they care.',
])('a bracket another text bears is spoken about: %s', (text) => {
  expect(found(text)).toEqual([]);
});

it.each([
  ['Si t’es d’accord avec moi, un petit pouce et on n’en parle plus.', 'un petit pouce'],
  ['If you felt seen by this, a like goes a long way.', 'a like'],
])('a reaction is asked for without a verb: %s', (text, words) => {
  expect(found(text)).toEqual([['engagement-bait', words]]);
});

it.each([
  ['La recette exacte ? Je la garde pour mes abonnés. Inscrivez-vous en commentaire.', 'clickbait'],
  ['Follow me for daily posts on leadership. Turn on the bell so you don’t miss one.', 'self-promotion'],
])('%s', (text, rule) => {
  expect(found(text).map(([id]) => id)).toContain(rule);
});

it.each([
  'Our method is simple: we listen, we write it down, we read it back. Our programme runs for a year.',
  'Notre méthode : écouter, noter, relire. Notre programme dure un an.',
  'Our programme was too vague. It goes to the foreman before it goes to the client.',
])('what somebody makes is named without being sold: %s', (text) => {
  expect(found(text)).toEqual([]);
});

const OTHERWISE =
  'We have lived here for eleven years and the kitchen has been the same colour since the day we moved in. Last spring we took the units down and stacked them in the garage with the bikes and the tents. ';

it.each<[string, string[][]]>([
  // A long sales talk is one by its calls, whatever it tells between them.
  [
    `${OTHERWISE}So get your order in, hit follow, and treat yourself. ${OTHERWISE}Book with us before they sell out.`,
    [['self-promotion', 'get your order in']],
  ],
  [`${OTHERWISE}So get your order in and treat yourself. ${OTHERWISE}`, []],
  // A hook, and a few sentences on what it promised is told to be elsewhere.
  [
    `${OTHERWISE}You will not believe what was behind that wall.\n\nI have not slept since. It's all on our other page, you need to follow it. ${OTHERWISE}`,
    [['clickbait', 'You will not believe']],
  ],
  // Each sentence that asks for reactions, where the post is long.
  ['Comment YES for the guide. And can we get a thousand likes for Nan?', [['engagement-bait', 'Comment YES']]],
  [
    `${OTHERWISE}${OTHERWISE}${OTHERWISE}Comment YES for the guide. And can we get a thousand likes for Nan?`,
    [
      ['engagement-bait', 'Comment YES'],
      ['engagement-bait', 'likes'],
    ],
  ],
  ['Chaque partage te donne une chance en plus !', [['engagement-bait', 'Chaque partage te donne une chance']]],
  ['Chaque partage compte, merci à tous.', []],
  ['Can we get three people on the door for Saturday?', []],
  ['Could somebody put me in touch with a joiner?', []],
  ['They hit like trucks, all clean. I’ve used it at home with more or less success.', []],
])('long posts as people write them: %s', (text, findings) => {
  expect(found(text).filter(([rule]) => rule !== 'wall-of-text')).toEqual(findings);
});

it.each<[string, string[][]]>([
  ['+6 % au magasin, -2 % sur la réparation. On en parle lundi.', []],
  ['Which chair? 1, 2, 3 or 4? Vote in the comments!', [['engagement-bait', 'Vote in the comments']]],
  ['Which chair? 1, 2, 3 or 4?', [['engagement-bait', '1, 2, 3 or 4?']]],
  [
    'My landlord said seven words to me in the stairwell and I packed my bags. I still think of it each day. The whole story is in my newsletter, link in my profile.',
    [['clickbait', 'seven words']],
  ],
  ['Mon notaire a fait un truc incroyable. Thread dans ma newsletter.', [['clickbait', 'Thread dans ma newsletter.']]],
  [
    'Certainly, here is a more engaging version of your text:\n\nWe mend umbrellas.',
    [['template-left', 'Certainly, here is a more engaging version of your text:']],
  ],
  [
    'Bien sûr ! Voici une version plus percutante de votre texte :\n\nOn répare des parapluies.',
    [['template-left', 'Bien sûr ! Voici une version plus percutante de votre texte :']],
  ],
  ['Voici une version plus courte du programme :', []],
])('what is asked, sold or left, by what stands around it: %s', (text, findings) => {
  expect(found(text)).toEqual(findings);
});

it.each<[string, string[][]]>([
  ["Drop the word RISE below and it'll land in your inbox tonight.", [['engagement-bait', 'Drop the word RISE']]],
  ['Pose le mot GUIDE en dessous et il arrive dans ta boîte ce soir.', [['engagement-bait', 'Pose le mot GUIDE']]],
  ['If your voice matters to you, send me the word VOICE and we fix a day.', []],
  ["If you'd like to chip in, put BENCH and your name so that I can tick you off.", []],
])('a word asked for, and a message: %s', (text, findings) => {
  expect(found(text)).toEqual(findings);
});

it('what is needed sells nothing', () => {
  const text =
    "Blood donors needed. Thursday's session still has 12 slots, they're short of O negative. Book on the app. Please share with anyone near.";
  expect(found(text)).toEqual([]);
});

it('a post that tells elsewhere is a hook, and a comment that does so an answer', () => {
  const text = 'I lost 30,000 pounds in one night. I tell it all in my newsletter.';
  expect(found(text)).toEqual([['clickbait', 'I tell it all in my newsletter.']]);
  expect(found(text, 'comment')).toEqual([]);
});
