import { expect, it } from 'vitest';
import { assess } from '../../../../lib/sieves/index.ts';

const found = (text: string) =>
  assess({ text })
    .sieves.private.findings.filter(({ rule }) => rule === 'confidential' || rule === 'secret')
    .map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);

it.each([
  // An order to keep silent, until when, and what is told all the same.
  ['Silence radio jusqu’à jeudi : Orvalys ferme son dépôt.', 'Silence radio'],
  ['On nous a dit de ne rien dire avant la signature, mais Vial est racheté.', 'dit de ne rien dire avant'],
  ['Il m’a fait jurer de me taire jusqu’au vote. Tant pis : le lauréat est Kévin Portal.', 'jurer de me taire'],
  [
    'J’ai signé une clause de confidentialité, mais je peux vous dire que le client est Mervan.',
    'signé une clause de confidentialité',
  ],
  ['Le proto tient 340 km. J’ai signé un NDA donc vous n’avez rien lu.', 'vous n’avez rien lu'],
  ['Surtout n’en parlez à personne, les listes de classes sont en photo.', 'n’en parlez à'],
  ['SOUS EMBARGO jusqu’au 14 : Ferrane lève 18 millions.', 'SOUS EMBARGO'],
  ['They asked us to stay quiet until it is signed, but we sold for 2.4 million.', 'asked us to stay'],
  ['He made me swear to say nothing before the vote. Too bad: Gamble Street car park is sold.', 'swear to say'],
  ['I signed a confidentiality agreement but I can tell you the client is Mervan Bank.', 'confidentiality agreement'],
  ['Between us, please don’t repeat this: the Otterby site is closing in May.', 'don’t repeat this'],
  // A letter that is pasted with the words that keep it.
  [
    'Le mail du siège ce matin : « Merci de ne pas faire suivre ce message. L’usine fermera le 30. » Voilà.',
    'ne pas faire suivre',
  ],
  [
    'Got this from HR: "This information is for managers only. Home working drops to one day a week."',
    'for managers only',
  ],
  // A mark in one sentence, what bears it in another.
  ['Je vous joins le prix de revient. Le fichier est marqué « secret des affaires ».', 'secret'],
  ['Here’s slide 4. We built it in a shed.\n\n(Yes, the footer does say "internal only".)', 'internal only'],
])('tells what it was asked to keep: %s', (text, words) => {
  expect(found(text)).toEqual([`confidential: ${words}`]);
});

it.each([
  'On ne peut rien dire avant lundi, mais ça va être énorme !',
  'Je n’ai pas le droit d’en parler avant vendredi mais j’ai trop hâte !! Merci à Théo.',
  'Chut, ne le dites à personne : j’ai fini la galette.',
  'Garde ça pour toi jusqu’à samedi : on emmène les enfants à Nantes.',
  'Personne n’en parle, mais 40 postes ont été supprimés.',
  'Le conseil s’est réuni à huis clos, le budget est voté : 12 millions.',
  'Ce n’est pas encore officiel, mais Lopez aurait signé à Rennes.',
  'Sous NDA depuis deux ans, je peux enfin le dire : j’ai dessiné ce jeu.',
  'Sous embargo jusqu’à ce matin, l’étude paraît dans 12 revues.',
  'Pas un mot de la mairie sur la fermeture, et 600 signatures.',
  'J’ai promis de ne rien dire au sujet du jury, alors je parle du buffet.',
  'Ce message est confidentiel et destiné à son seul destinataire : c’est au bas de nos mails.',
  'J’ai écrit à mon équipe : « Gardez ce calme. Vous êtes formidables. »',
  'Sur le carton il est écrit « confidentiel ». Dedans, 14 paires de chaussettes.',
  'We can’t tell you who yet but 14 June in Leeds is going to be a party!',
  'I’m not allowed to say until Friday but I’m SO excited! Thanks to Theo.',
  'Keep it quiet till Saturday: we’re taking the kids to Whitby.',
  'I promised to say nothing about the judges so I’ll talk about the buffet.',
  'Nobody’s talking about it but 40 jobs were cut.',
  'The embargo is over so I can finally show you our bike.',
  'Please don’t share this before you’ve checked it, the vote is on Sunday.',
  'This email is confidential and for the recipient only: so says every menu.',
  'A letter to my younger self: "Say nothing until you’ve understood. The budget, you’ll learn."',
  'Our files are marked "public", "internal" or "secret". Choose well.',
])('keeps nothing, or tells nothing that was kept: %s', (text) => {
  expect(found(text)).toEqual([]);
});

it.each([
  // What a code opens stands in a sentence before it.
  ['Le coffre est derrière le tableau. La combinaison, c’est 18-32-07.', '18-32-07'],
  ['On a changé le code du portail ! Nouveau : A4092.', 'A4092'],
  ['The key safe is by the door. Code: 2580.', '2580'],
  ['We’ve changed the door code! New one: A4092.', 'A4092'],
  // A verb, or nothing but the thing.
  ['Pour le portail, tu fais 55#82.', '55#82'],
  ['For the car park barrier: 6620#.', '6620#'],
  ['La télé a un contrôle parental, il demande un code : c’est 1407.', '1407'],
  ['Si l’alarme se met en route, le code d’arrêt est 9031.', '9031'],
  ['If the alarm goes, don’t panic, key in 7203 and it stops.', '7203'],
  // Keys of any length and alphabet, after a word that names them.
  ['Clé d’API du TP : zR7kQ2mW9xLp4VtB8cNd', 'zR7kQ2mW9xLp4VtB8cNd'],
  ['clé secrète : 8hVt+Lq2ZrXw0MbnCyD5sKfP9uGjE7aTiR4oNxQm', '8hVt+Lq2ZrXw0MbnCyD5sKfP9uGjE7aTiR4oNxQm'],
  // Logins.
  ['Netflix : lou.dorval@boitemail.fr / Croquette2019!', 'Croquette2019'],
  ['Accès admin du site : admin / Kermesse-2024', 'Kermesse-2024'],
  ['Dashboard is up, user is analyst, pass Rhubarb-Trumpet-44.', 'Rhubarb-Trumpet-44'],
])('opens something: %s', (text, words) => {
  expect(found(text)).toEqual([`secret: ${words}`]);
});

it.each([
  'Avec le code 4512 vous avez 10 % sur la porte d’entrée.',
  'Dans l’énigme 3, le cadenas s’ouvre avec 4782.',
  'Le hall est repeint. C’est 1250 € de peinture.',
  'Code de la porte changé, demandez-le à Marc. Rendez-vous à 1830.',
  'La porte est ouverte. Le code promo TARTE2024 marche.',
  'In puzzle 3 the padlock opens with 4782.',
  'The SIC code of our garage is 45200.',
  'Flat is free. It’s 1150 a month.',
  'Set KEY=aLongRandomKeyGoesHere123 in the settings file.',
  'Token: 0x52908400098527886E0F7030069857D2E4169EE7 takes gifts.',
  'SSH public key: AAAAC3NzaC1lZDI1NTE5AAAAIGx9Qm2',
  'Our allocation key: North2024South, silly name.',
])('opens nothing near: %s', (text) => {
  expect(found(text)).toEqual([]);
});

it.each([
  // Two words and a figure put together, wherever near a network or a "pass".
  ["Le wifi du gîte, c'est SalonBleu_1987.", ['SalonBleu_1987']],
  ['Wifi is called HutGuest and its Badger_Toast88, best by the sink.', ['Badger_Toast88']],
  ['The telly pass is now Custard.Monday7, dot and all.', ['Custard.Monday7']],
  ['Serveur de démo : user lecture, passe Girolle-Cendre-52.', ['Girolle-Cendre-52']],
  // The name of the network, of a person, of a thing.
  ["Le wifi s'appelle : SalonBleu_1987.", []],
  ['Suivez Cuisine_Louison34 sur le réseau, je passe en direct à 18 h.', []],
  ['Our pass for Summer_Festival2025 sells out fast.', []],
  ['Le réseau Ville_Monde2030 vous attend.', []],
  // Where the code stands in another way.
  ["The key safe's 0926 and it sticks.", ['0926']],
  ['The code for the lobby is 5-5-1-9-star.', ['5-5-1-9-star']],
  ["clé de l'API : kx7Qm92vLbT4hRz0", ['kx7Qm92vLbT4hRz0']],
  // Advice on other texts, and what somebody is asked to sign.
  ['If you are sent a key, do not forward it.', []],
  ['Si vous recevez une longue suite de lettres, ne la transférez pas.', []],
  ['On nous demande de signer un accord de confidentialité avant un café. Pas de budget, juste un café.', []],
])('%s', (text, words) => {
  expect(found(text).map((one) => one.replace('secret: ', ''))).toEqual(words);
});
