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
    ['Nous habitons au 12 bis, rue du Four depuis mars.', ['home-address: 12 bis, rue du Four depuis mars']],
    ['Pendaison de crémaillère samedi ! C’est au 9 allée des Tilleuls.', ['home-address: 9 allée des Tilleuls']],
    ['CONFIDENTIEL\nLa liste des postes supprimés sera annoncée lundi aux équipes.', ['confidential: CONFIDENTIEL']],
    ['Please do not share this outside the team.', ['confidential: do not share']],
    ['Why do not share more often?', []],
    ['La femme de Bertrand est enceinte, chut.', ['third-person: femme de Bertrand est enceinte']],
    ['Je suis enceinte et ma collègue Sophie le sait.', []],
    ['Ma collègue Sophie est ravie de son nouveau poste.', []],
    ['Envoyez tout à compta.fournisseurs@belmont.fr', []],
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
      ['confidential: réservée aux membres du'],
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
      ['third-person: Carraway’s little lad has been diagnosed autistic'],
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
