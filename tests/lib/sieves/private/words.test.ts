import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../../lib/sieves/index.ts';

const found = (text: string) =>
  assess({ text }).sieves.private.findings.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);

describe('what should be kept private', () => {
  it.each([
    ['Le mot de passe du wifi est Belmont2025, servez-vous.', ['secret: Belmont2025']],
    ['Identifiant : studio / mot de passe : tournesol', ['secret: tournesol']],
    ['postgres://admin:Hx92kqLp@base.belmont.fr/paie ne répond plus', ['secret: postgres://admin:Hx92kqLp@']],
    ['The door code is 48B93, come up to the third floor.', ['secret: 48B93']],
    ['Le 12 bis, rue du Four est à louer.', []],
    ["J'ai gardé ça pour toi.", []],
    ['Le détail (accès libre) : doi.org/10.1038/s41586-024-07500-2', []],
    ['Nous habitons au 12 bis, rue du Four depuis mars.', ['home-address: 12 bis, rue du Four']],
    ['Pendaison de crémaillère samedi ! C’est au 9 allée des Tilleuls.', ['home-address: 9 allée des Tilleuls']],
    ['CONFIDENTIEL\nLa liste des postes supprimés sera annoncée lundi aux équipes.', ['confidential: CONFIDENTIEL']],
    ['Please do not share this outside the team.', ['confidential: do not share']],
    [
      'Ces chiffres ne doivent surtout pas circuler avant jeudi.',
      ['confidential: chiffres ne doivent surtout pas circuler'],
    ],
    ['Les vélos ne doivent pas circuler sur le quai avant 9 h.', []],
    ['Why do not share more often?', []],
    ['La femme de Bertrand est enceinte, chut.', ['third-person: femme de Bertrand est enceinte']],
    ['Je suis enceinte et ma collègue Sophie le sait.', []],
    ['Ma collègue Sophie est ravie de son nouveau poste.', []],
    ['Envoyez tout à compta.fournisseurs@belmont.fr', []],
    ['Écrivez à nora@noracastel.fr', ['email: nora@noracastel.fr']],
    ['Écrivez à belmont@belmont-velo.fr ou à belmontvelo@belmont-velo.fr', []],
    ['Suivez @lucie@mastodon-belmont.fr', []],
    ['Digicode 73A19, puis deuxième sonnette.', ['secret: 73A19']],
    ['L’alarme du local se coupe avec le 6182, vous avez trente secondes.', ['secret: 6182']],
    ['On a gagné le garage avec 2000 euros de plus.', []],
    ['Hall wifi: network BelmontHall, key Sunflower!2031', ['secret: Sunflower!2031']],
    ['Sur votre compte, le code BIENVENUE10 offre le port.', []],
    ['Mot de passe à éviter : azerty123', []],
    ['Entre 2019 et 2024, l’immeuble a changé trois fois de gardien.', []],
    ['The alarm code for the office is 0077, don’t set it off.', ['secret: 0077']],
    ['Accès : gratuit / 24h/24', []],
    [
      'Slide 4, mention « strictement confidentiel » : la marge par magasin.',
      ['confidential: strictement confidentiel'],
    ],
    ['Faut-il écrire « ne pas diffuser » en bas de chaque courriel ?', []],
    ['The study was under embargo until yesterday and is open now.', []],
    ['Le mot de passe : Étoile-rouge'.normalize('NFC'), ['secret: Étoile-rouge'.normalize('NFC')]],
    ['Le mot de passe : Étoile-rouge'.normalize('NFD'), ['secret: Étoile-rouge'.normalize('NFD')]],
    ['Not for circulation: draft results of the staff survey.', ['confidential: Not for circulation']],
    ['Cours de physique : lina.marquet.cours@proton.me', ['email: lina.marquet.cours@proton.me']],
    ['The shed padlock opens with the combination 3-8-1-5.', ['secret: 3-8-1-5']],
    ['Did you hear Malcolm had a stroke on Tuesday?', ['third-person: Malcolm had a stroke']],
    ['Please don’t forward this number to your customers.', []],
    ['Minutes of the meeting, for members only: the class is gone.', ['confidential: for members only']],
    ['Je viens de m’installer au 12 quai des Tanneurs.', ['home-address: 12 quai des Tanneurs']],
    ['J’habite près de la rue du Four depuis 12 ans.', []],
    ['Le musée est au 22 place des Arts, chez nous on dit la halle.', []],
    ['My brother just bought 17 High Street, opposite the bakery.', ['home-address: 17 High Street']],
    ['I’ve lived in Otterby since 2004 and Market Square was never so lively.', []],
    [
      'Our foreman, Bruno, is drinking again since his wife died.',
      ['third-person: Our foreman, Bruno, is drinking again'],
    ],
    ['Notre coach Sylvain est malade comme un chien d’avoir perdu.', []],
    ['Mon chien Oslo a un cancer.', []],
    ['Did you hear Jenny’s pregnant?', ['third-person: Jenny’s pregnant']],
    ['Ne comptez pas sur Amélie avant mai, elle est enceinte.', ['third-person: Amélie avant mai, elle est enceinte']],
    // What a text says of itself: once, of the words alone, or of a text that is shown.
    ['The grid was for internal use only. Since May it hangs in the hall.', []],
    ['La grille était à usage interne uniquement, elle est affichée depuis mai.', []],
    ['Off the record, under embargo: words I mixed up for years.', []],
    ['Sous embargo, en off : deux termes que je confondais.', []],
    ['Medical records are strictly confidential: ask for yours in writing.', []],
    ['La médiation est strictement confidentielle et ne coûte rien.', []],
    ['This message is strictly confidential. The plant closes.', ['confidential: message is strictly confidential']],
    ['Message destiné aux parents de CM2 : la piscine est décalée.', []],
    ['Children are not to leave the building alone.', []],
    ['Staff memo, not to leave the building: the store closes.', ['confidential: not to leave the building']],
    ['Note : réservée aux membres, la salle du haut ferme à 19 h.', []],
    ['The page says “not to be shared outside the trust”, so I frame it.', []],
    ['The page says “not to be shared outside the trust”, photos below.', ['confidential: not to be shared']],
    ['I have worked here for years. Every memo is stamped “do not circulate”. Nobody here reads them.', []],
    ['Every memo here is stamped “do not circulate”, even the lunch menu.', []],
    ['Sur la porte, il y a écrit « réservé au personnel ». J’ai pris une photo.', []],
    ['C’est écrit « ne pas diffuser » en rouge, mais voilà le tableau.', ['confidential: ne pas diffuser']],
    [
      'Le projet est tamponné « ne pas communiquer avant le vote ». Je le mets en photo plus bas.',
      ['confidential: ne pas communiquer'],
    ],
    [
      'Je recopie ici le début :\n« Note réservée aux membres du bureau – ne pas faire circuler. Le rachat est signé. »',
      ['confidential: réservée aux membres'],
    ],
    // A full name set off from a trade, and what is told of it behind an aside.
    [
      'Our head of maths, Gillian Prowse, whom you remember, has been signed off since May.',
      ['third-person: Our head of maths, Gillian Prowse, whom you remember, has been signed off'],
    ],
    [
      'Une pensée pour ma cadre, Sandrine Le Goff-Petit, qui enchaîne ses chimios.',
      ['third-person: ma cadre, Sandrine Le Goff-Petit, qui enchaîne ses chimios'],
    ],
    [
      'Few know that Tamsin is in the middle of her third round of IVF.',
      ['third-person: Tamsin is in the middle of her third round of IVF'],
    ],
    [
      'Beth Carraway’s little lad has been diagnosed autistic.',
      ['third-person: Beth Carraway’s little lad has been diagnosed autistic'],
    ],
    [
      'Merci à Nadège, notre comptable, qui a fait une fausse couche en mars.',
      ['third-person: Nadège, notre comptable, qui a fait une fausse couche'],
    ],
    ['Merci à ma sœur Paule pour son aide pendant ma dépression.', []],
    ['Thanks to my nurse Karen and the chemo team.', []],
    ['Well done to my niece Zoe, who is starting her autism research.', []],
    ['Our town, Great Harwood, has been in debt since 2021.', []],
    ['Our dog, Monty, has epilepsy.', []],
    ['Our chair, Helen Brody, opened the new dementia café on Monday.', []],
    ['Ma fille Zoé est en arrêt sur image devant la tapisserie.', []],
    ['Our club steward, Jim, has epilepsy.', ['third-person: Our club steward, Jim, has epilepsy']],
    ['Our head of maths, Gillian Prowse, retires in July.', []],
    ['Our lead nurse, Anita Osei, has set up a clinic for women after a miscarriage.', []],
    // A name alone, and a pronoun that shows a person.
    ['Sean is on tablets for his nerves.', ['third-person: Sean is on tablets for his nerves']],
    ['Colin was made bankrupt and he sleeps in his car.', ['third-person: Colin was made bankrupt']],
    ['Brian’s dementia is getting worse, he didn’t know me.', ['third-person: Brian’s dementia']],
    ['Did you hear about Carl? His wife threw him out.', ['third-person: wife threw him out']],
    [
      'Marc, celui du guichet, va au tribunal, il est en cure.',
      ['third-person: Marc, celui du guichet, va au tribunal, il est en cure'],
    ],
    ['Bruno a Alzheimer et il ne m’a pas reconnu.', ['third-person: Bruno a Alzheimer']],
    ['Supposedly the manager found out he was sacked from the scoreboard.', []],
    ['Accompagner un parent qui a Alzheimer est un métier.', []],
    ['Biscuit was tested positive, so the vet kept him in.', []],
    ['Missing since Monday: Yann Berthel, 15. He suffers from asthma.', []],
    ['I am reading about Turing. He was arrested in 1952.', []],
    ['Dan is back from paternity leave and he looks tired.', []],
    // A text kept among its readers, and one shown in spite of its mark.
    ['They’re strictly for paid-up members, so don’t show them to anybody.', ['confidential: for paid-up members']],
    ['The car park is strictly for residents, so please don’t leave it open.', []],
    [
      'We’ve been told not to say anything until Monday, but we won.',
      ['confidential: We’ve been told not to say anything until'],
    ],
    ['I was told not to say anything during the film, but my father snored.', []],
    [
      'Il est marqué « document interne, ne pas reproduire » partout, mais bon : page 6, on parle de 37 postes.',
      ['confidential: document interne'],
    ],
    [
      'The letter says "not to be disclosed before May", so keep this to the village.',
      ['confidential: not to be disclosed'],
    ],
    // A home told by its door.
    ['He’s in the end house with the blue gate, 14 Tansy Close.', ['home-address: 14 Tansy Close']],
    ['Je suis au numéro 18 de l’avenue des Mélèzes.', ['home-address: 18 de l’avenue des Mélèzes']],
    ['The book sale is at 5 Chapel Hill on Saturday, white gate, tea at three.', []],
    ['Please charge my card 30243755250032 again.', ['card: 30243755250032']],
    ['Room 30243755250032 does not exist.', []],
  ])('%s', (text, findings) => {
    expect(found(text)).toEqual(findings);
  });

  it('never hands the private words on in the data of a finding', () => {
    const text =
      'lucie.berthet@boitemail.fr, 06 39 98 12 34, FR14 2004 1010 0505 0001 3M02 606, 4539 1488 0343 6467, mdp : zoulou42';
    const { findings } = assess({ text }).sieves.private;
    expect(findings.length).toBeGreaterThanOrEqual(5);
    for (const { data, fixes } of findings) expect([data, fixes]).toEqual([undefined, undefined]);
  });

  it('never throws, stays inside the text, and gets through 60,000 letters of anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const guard of ['private', 'legible'] as const) {
          for (const { start, end, fixes = [] } of assess({ text, image: 'without-description' }).sieves[guard]
            .findings) {
            for (const span of [{ start, end }, ...fixes]) {
              expect(span.start).toBeGreaterThanOrEqual(0);
              expect(span.end).toBeLessThanOrEqual(text.length);
              expect(span.start <= span.end).toBe(true);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
    for (const piece of [
      '0',
      '06 ',
      '1-',
      '(0)',
      '+33 ',
      'FR14 ',
      '2 69 05 49 588 157 80 ',
      'a@',
      '@a.',
      'mot de passe : ',
      'sk_live_',
      'eyJ',
      'eyJaaaaaaaa.',
      'https://a:',
      'Bearer ',
      'api_key=',
      'A',
      'ÇA VA ',
      '𝗔',
      '#a',
      '#transition',
      '✅a\n',
      'é·e',
      'https://a.fr/?utm_source=',
      "J'habite 12 rue ",
      'ma collègue Sophie est ',
      'ssn ',
    ]) {
      const text = piece.repeat(Math.ceil(60_000 / piece.length));
      expect(() => assess({ text }), piece).not.toThrow();
    }
  }, 120_000);
});

it.each([
  'Le dermato consulte à la maison de santé des Trois Ponts, 25 avenue Rostand.',
  'De l’eau est distribuée à la maison de quartier, 2 place du Mail.',
  'L’ingrédient mystère ? C’est confidentiel.',
  'Pour l’anniversaire de papa, c’est top secret.',
  'Le nom de la mariée du gala, c’est ultra secret.',
  'C’est top secret, mais je tricote une écharpe à mon chien.',
  'La dernière crêpe, garde-la pour toi.',
  'Gardez-le pour vous, ce canapé, je n’ai plus la place.',
  'Dimanche, on reste entre nous, sans écran.',
  'Le goûter reste entre nous, les voisins.',
  'Ma tortue, qui ne peut pas sortir en hiver, dort au cellier.',
  'La péniche, qui ne peut pas circuler en crue, attend au port.',
  'Ma tante, qui ne peut pas quitter la clinique, écoute le match.',
  'Un chiot qui ne doit pas sortir avant ses vaccins.',
  'Usage interne : trois cuillerées dans une tisane.',
  'Prix réservé aux membres du comité des fêtes.',
  'Concert réservé aux membres du club, venez nombreux l’an prochain.',
  'Ne sortez pas ce matin, le verglas est partout.',
  'Je sors pas ce week-end, trop de copies.',
  'Ne sortez pas ces géraniums avant les saints de glace.',
  'C’est pas moi qui l’ai dit, c’est ma grand-mère.',
  'Le classement n’est pas encore publié, alors on patiente.',
  'Le planning n’est pas encore publié, merci de votre patience.',
  'J’en parle à personne et ça me pèse.',
  'Ma fille n’en parle à personne, et moi je m’inquiète.',
  'Surtout n’en parlez à personne, j’ai fini la tablette.',
  'Ne jamais copier la dictée du voisin.',
  'Ne pas tourner à droite avant le moulin.',
  'Ne pas faire tourner à vide.',
  'Ne pas circuler à vélo dans le parc.',
  'Ne pas partager avant d’avoir lu jusqu’au bout.',
  'Lire l’article, et ne pas relayer sans source.',
  'Ne pas publier pour faire du bruit.',
  'Ne partagez pas les rumeurs non vérifiées.',
  'Ne relayez pas ce message, c’est un canular.',
  'Ne transférez pas ce message, c’est une arnaque.',
  'Pas de publication cette semaine, je suis en vacances.',
  'Pas de transfert cet hiver pour notre gardien.',
  'Circulation interdite : quai des Tanneurs, toute la nuit.',
  'Vitesse et circulation limitées dans le bourg : circulation limitée à 20.',
  'Mutations : en interne uniquement.',
  'Newsletter réservée aux membres, abonnez-vous.',
  'Ne répétez pas la même formule, variez.',
  'Pas de partage, pas d’entraide.',
  'Ne pas diffuser, c’est aussi choisir.',
  'Ça reste entre nous, mais le chat ronfle.',
  'Keep it between us, the best pies in Whitby come from the corner van.',
  'Keep it between us, but I like my sister’s dog more than mine.',
  'Keep this between us girls: the boots were half price.',
  'Parking restricted until further notice, use the upper gate.',
  'The dates are not public yet, but we hope for spring.',
  'It’s not announced yet so no tickets, hang on.',
  'It’s not public yet, so cross your fingers for us.',
  'It’s not announced yet but I got the job!',
  'Reminder for parents only: the concert is at two.',
  'Don’t tell anyone, but I ate the last mince pie.',
  'Don’t tell anyone: I cried at the advert.',
  'Don’t tell a soul, I still read picture books.',
  'Don’t say a word, just listen to that blackbird.',
  'Please do not share without asking me first.',
  'This can’t go on.',
  'This can’t go on without drivers, come and help the minibus.',
  'It can’t go on with two nurses a night.',
  'Keep this in the office cupboard, it lasts a year.',
  'This reel can’t be shared on LinkedIn, sorry.',
  'That report cannot be published before the count, the agent explained.',
  'I found Off the Record on cassette, what a band.',
  'Off the record, the best chips are in Filey.',
  'My chutney is top secret until the show.',
  'Thanks for telling us in confidence, the midwife said.',
  'The tin says internal use only, is it fine for a porch',
  'Restricted: parking on Saturdays around the rink.',
  'Classified: one lady owner, new tyres.',
  'Restricted – the fourth series starts tonight.',
  'Confidential: the new thriller by Hart is out.',
  'Staff only – the sign we found on a wardrobe.',
  'Don’t share, order two: the scones are huge.',
  'Please don’t share this with my wife, I said I was at the gym!',
  'Not to be shared: my fudge.',
  'Not for sharing, these crisps are mine.',
  'For Your Eyes Only: which song do you like best',
  'Not to leave the premises: what it says on the giant chess set.',
  'Do not repeat: boiled the jumper.',
  'Knit three, do not repeat to the end.',
  'Please don’t release it without a licence, the owl is tame.',
  'Don’t repost without credit, thank you.',
  'Wash your hands, don’t pass it on.',
])('is said of something else than the text: %s', (text) => {
  expect(found(text).filter((finding) => finding.startsWith('confidential'))).toEqual([]);
});

it.each([
  'On vous suit jusqu’à la porte ? Composez le 3919.',
  'Si quelqu’un force la porte, composez le 3117.',
  'Connexion : HDMI / USB-C3.1, état neuf.',
  'Connexion : jack / Bluetooth5.3',
  'Un jeton = 1500 points à la fête.',
  'Le jeton est 3000 fois plus petit qu’un roman.',
  'Le mot de passe du bal : « lampion ».',
  'Le mot de passe est « Sésame ».',
  'Le token est Open-source.',
  'Accès : gare / parking-P2, puis à pied.',
  'Sur le réseau, le pass Navigo2026 suffit.',
  'Dans notre escape game, le code du coffre est 4862, bravo.',
  'Le lave-linge affiche le code 4510, porte bloquée.',
  'Porte du four bloquée, code défaut 1520.',
  'Le mot de passe était tournesol44 dans le film.',
  'Le code du bâtiment date de 2015, le code est 2015.',
  'Le mot de passe « 123456 » est encore le premier.',
  'mdp = 12345 est encore en tête.',
  'Wifi : la clé 5GHz est plus rapide.',
  'Compte : @fournil/Lyon2025',
  'The access key is Alt+Shift+4 on Linux.',
  'Access key is Ctrl+J in the new version.',
  'The password to a long marriage is “sorry”.',
  'The password is Open-Sesame, as in the tale.',
  'My car alarm blinks, fault code 1729, any idea?',
  'The building code is 2018 in this county.',
  'Fault code B1244 on the door module, who can help?',
  'The dryer door shows code 4620, help!',
  'Wifi key: 5GHz beats 2.4GHz upstairs.',
  'wifi code: WPA2-PSK',
  'The auth token is base64-encoded, mind.',
  'password = 123456 is still at the top.',
  'The password was “4321” for years at my old shop.',
  'The password was Letmein1, I promise.',
  'The token is 10-15 per cent of what we take.',
  'Model code 30-10 lock, fits most gates.',
  'Our den’s password is “turnip”.',
  'Press 2580 on the safe in our escape room and you are out!',
  'Login: portal/pupil2025 is the page that fails.',
  'Account: @bakehouse/Leeds2026',
])('opens nothing: %s', (text) => {
  expect(found(text).filter((finding) => finding.startsWith('secret'))).toEqual([]);
});

it.each([
  ['Ne pas partager avant le 12 : le port ferme.', 'Ne pas partager'],
  ['Ne publiez pas hors de ce groupe : la liste est provisoire.', 'Ne publiez pas'],
  ['Merci de garder ça pour vous, on signe lundi.', 'Merci de garder ça pour vous'],
  ['Document à usage interne : les fermetures de mars.', 'Document à usage interne'],
  ['Ce document ne doit pas circuler.', 'document ne doit pas circuler'],
  ['Please do not publish before Thursday: the brand changes its name.', 'do not publish'],
  ['It is not public yet so don’t tell anyone.', 'not public yet so don’t'],
  ['This must not go beyond this group: we lost the bid.', 'This must not go beyond this group'],
])('says how far it may go: %s', (text, words) => {
  expect(found(text)).toEqual([`confidential: ${words}`]);
});

it.each([
  // The word nearest to an address tells whose it is, in its own sentence first, then in those around it.
  ['On finit la soirée chez nous, 14 rue des Ormeaux, après le concert à l’église.', '14 rue des Ormeaux'],
  ['Merci aux pompiers. On attendait en pyjama devant notre maison. 14 rue des Ormeaux.', '14 rue des Ormeaux'],
  ['After the concert in the church we go back to ours, 14 Elder Road.', '14 Elder Road'],
  ['Thank you to the school. Our kitchen is black. You can see it from the road at 14 Elder Road.', '14 Elder Road'],
  // Behind an address a word tells less.
  ['Goûter à la maison, 9 rue Haute, les amis de l’école sont les bienvenus.', '9 rue Haute'],
  // Whose door it is.
  ['Rendez-vous chez Mireille, 9 rue Haute, dès midi.', '9 rue Haute'],
  ['Les Morel du 9 rue Haute partent demain, qui arrose ?', '9 rue Haute'],
  ['The Pargeters at 9 High Row are away, who waters?', '9 High Row'],
  ['Meet at Shona’s, 9 High Row, at noon.', '9 High Row'],
  ['For the girl who found my ring: Ada Colley, 9 High Row.', '9 High Row'],
  ['Le facteur confond : M. Le Bihan, 9 rue Haute, et pas le magasin.', '9 rue Haute'],
  ['Post it to Mrs A Colley, 9 High Row, and not to the shop.', '9 High Row'],
  ['The lads from 9 High Row broke my fence.', '9 High Row'],
  ['Ce sont les gamins du 9 rue Haute qui ont cassé ma vitre.', '9 rue Haute'],
  // What stands by itself, beside words of one's own.
  ['Deux semaines que j’attends. 9 rue Haute.', '9 rue Haute'],
  ['I have waited two weeks. 9 High Row.', '9 High Row'],
  ['The driver says no access. 9 High Row. I am waving.', '9 High Row'],
  // Houses by a name, streets of other kinds, a number behind.
  ['Come round to Rowan Cottage, Back Lane, for a brew.', 'Rowan Cottage, Back Lane'],
  ['Our boiler has died, 8 Teasel Mews, any plumber?', '8 Teasel Mews'],
  ['Her cottage, 1 Weaver’s Fold, has a blue door.', '1 Weaver’s Fold'],
  ['I live by the park, at 18 High Row, with six hens.', '18 High Row'],
  ['Bonjour, j’y vis depuis mai, 18 rue Haute.', '18 rue Haute'],
  ['Elle habite le pavillon de la rue des Peupliers, au 94.', 'rue des Peupliers, au 94'],
  ['Ma fille dort, pas de sonnette au 3 cour des Forges.', '3 cour des Forges'],
])('tells where somebody lives: %s', (text, address) => {
  expect(found(text)).toEqual([`home-address: ${address}`]);
});

it.each([
  'Chez nous c’est le portail bleu, mais le loto est à la salle des fêtes, 2 rue Haute.',
  'Our house has a blue gate, but the fete is at the village hall, 2 High Row.',
  'Le musée est au 22 rue Haute, mais chez nous on dit la halle.',
  'The bakery has moved. Same oven, same bread. Find us at 22 High Row.',
  'La boulangerie a déménagé. Même four, même pain. Venez nous voir au 22 rue Haute.',
  'I waited at 20 High Row for the bus.',
  'J’ai vu un renard devant le 20 rue Haute.',
  'Found a tailor: 9 High Row. He mended my coat.',
  'Walked past 22 High Row, where she lived from 1861.',
  'Passé devant le 22 rue Haute, où elle vécut de 1861 à sa mort, chez sa mère.',
  'Our road is dug up from 12 to 40 Mill Lane.',
  'Notre rue est coupée, du 12 au 40 rue du Lac.',
  'Ma mère sort à 7 h 30, route du Lac.',
  'Vide-maison dimanche 21, place du Lac.',
  'On my way home I run 12 km on a Lane of mud.',
  'At home we ran 3, undyed, and I’d drive.',
  'Minute 32 : mail automatique chez moi.',
  'La crèche du quartier rouvre au 12 rue Haute.',
  'The lovely people of 6 High Row do my laundry.',
  'The escape at 6 High Row took us an hour and my brother cried.',
  'Le jeu du 6 rue Haute nous a pris une heure et mon frère a pleuré.',
  'Party at ours, I’m 30 Saturday!',
  'Fête à la maison, c’est le 30 Samedi !',
  'Annonce : 4 rue du Lac, jardin, sans vis-à-vis.',
])('tells of no home: %s', (text) => {
  expect(found(text)).toEqual([]);
});
