import type { LanguageCode } from '../../lib/languages/language.ts';
import type { DraftKind, NetworkId } from '../../lib/networks/network.ts';

export type SampleVersion = 'before' | 'after';

/** A text to try, and the same intention written with care. Our own words; people, firms and places are invented. */
export interface Sample extends Readonly<Record<SampleVersion, string>> {
  readonly id: string;
  readonly language: LanguageCode;
  readonly network: NetworkId;
  readonly kind: DraftKind;
  readonly title: string;
}

/** Telephone numbers are of the ranges set aside for fiction (Arcep 06 39 98, NANP 555-01), addresses of `.example`. */
export const SAMPLES: readonly Sample[] = [
  {
    id: 'fr-chiffre',
    language: 'fr',
    network: 'linkedin',
    kind: 'post',
    title: 'Un chiffre venu de nulle part',
    before:
      "Il paraît que 87 % des salariés détestent les réunions. Tout le monde sait que le télétravail règle le problème, c'est prouvé à 100 %. Des experts le disent depuis des années, mais personne ne veut l'entendre.",
    after:
      "Dans notre équipe de douze, nous avons compté : 9 heures de réunion par personne et par semaine en mars. Depuis que les points d'étape se font par écrit, nous sommes à 5 heures. Le calcul est ici : https://atelier-belmont.example/reunions. Et chez vous, qu'est-ce qui a marché ?",
  },
  {
    id: 'fr-colere',
    language: 'fr',
    network: 'facebook',
    kind: 'comment',
    title: 'La colère contre quelqu’un',
    before: "Tu es vraiment un imbécile, Marc. RETOURNE À L'ÉCOLE avant de donner ton avis !!!",
    after:
      "Je ne suis pas d'accord, Marc. Le budget 2025 de la commune prévoit 40 000 € pour la piste cyclable, pas 400 000. Où avez-vous trouvé votre chiffre ?",
  },
  {
    id: 'fr-bravo',
    language: 'fr',
    network: 'linkedin',
    kind: 'comment',
    title: 'Bravo, et puis rien',
    before: 'Super post, bravo, merci pour le partage !!! 🔥🔥🔥',
    after:
      "Merci pour l'exemple du carnet d'accueil : je l'ai essayé lundi avec deux stagiaires, et nous avons gagné une heure sur la première journée. Comment faites-vous avec l'équipe de nuit ?",
  },
  {
    id: 'fr-coordonnees',
    language: 'fr',
    network: 'facebook',
    kind: 'post',
    title: 'Le numéro de Claire',
    before:
      'Claire est encore en arrêt pour sa dépression, alors pour le vide-grenier de dimanche appelez-la directement au 06 39 98 12 34 ou écrivez à claire.vasseur@mairie-belmont.example, elle ne sort pas de chez elle.',
    after:
      "Pour le vide-grenier de dimanche, les inscriptions se font à l'accueil de la mairie de Belmont, de 9 h à 12 h, ou par le formulaire de l'association : https://mairie-belmont.example/vide-grenier. Il reste 14 places sur 60.",
  },
  {
    id: 'fr-likez',
    language: 'fr',
    network: 'linkedin',
    kind: 'post',
    title: 'Commentez OUI',
    before:
      "🚀 J'ai découvert LA méthode qui change tout. Commentez OUI et je vous l'envoie ! 👇 Likez, partagez, identifiez trois amis qui en ont besoin. #succès #motivation #leadership #mindset #business #réussite #croissance",
    after:
      "Pendant un an, j'ai noté chaque devis refusé. Sur 46 refus, 31 arrivaient plus de trois jours après la demande. Depuis février, nous répondons en 24 heures, parce que le client compare le jour même : 18 devis acceptés sur 40, contre 11 l'an dernier. Le tableau de suivi est en commentaire. #artisanat",
  },
  {
    id: 'fr-urgent',
    language: 'fr',
    network: 'x',
    kind: 'post',
    title: 'Faites tourner',
    before:
      "URGENT ‼️ Ce qu'on vous cache sur l'eau du robinet à Belmont ! Personne n'ose en parler. Faites tourner avant suppression !!!",
    after:
      "L'agence de santé a publié hier l'analyse de l'eau de Belmont : 58 mesures conformes, un dépassement de nitrates en mars, corrigé depuis. Le rapport, page 4 : https://eau-belmont.example/rapport-2026.pdf",
  },
  {
    id: 'fr-modele',
    language: 'fr',
    network: 'linkedin',
    kind: 'post',
    title: 'Le texte tout fait',
    before:
      "Ravi et honoré de rejoindre [Nom de l'entreprise] ! 𝗨𝗻𝗲 𝗻𝗼𝘂𝘃𝗲𝗹𝗹𝗲 𝗮𝘃𝗲𝗻𝘁𝘂𝗿𝗲 commence. Merci à toutes celles et ceux qui m'ont fait confiance. #nouveaudepart #merciatous https://belmont.example/?utm_source=chatgpt.com",
    after:
      "Lundi, je rejoins l'atelier Belmont comme responsable du service après-vente. Premier chantier : répondre en deux jours au lieu de huit. Merci à Inès Cordier, qui m'a appris à rappeler le client avant qu'il ne rappelle. Vous avez réussi cela ailleurs ? Racontez-moi. #NouveauDépart",
  },
  {
    id: 'fr-critique',
    language: 'fr',
    network: 'x',
    kind: 'post',
    title: 'Une critique ferme',
    before:
      'Votre application est une honte et vous êtes tous des incapables, @carnet_app. Il suffisait de savoir coder, évidemment.',
    after:
      "La mise à jour de mardi efface les brouillons quand on change d'onglet : j'ai perdu deux heures de texte, @carnet_app. En attendant un correctif, exportez avant de fermer. Une date est-elle prévue ?",
  },
  {
    id: 'en-figure',
    language: 'en',
    network: 'linkedin',
    kind: 'post',
    title: 'A figure from nowhere',
    before:
      'Rumour has it that 87% of employees hate meetings. Everybody knows that remote work fixes this, it is 100% proven. Experts have been saying so for years and nobody will listen.',
    after:
      'In our team of twelve we counted: 9 hours of meetings per person and week in March. Since status updates went into writing we are at 5. The sums are here: https://belmont-works.example/meetings. What has worked where you are?',
  },
  {
    id: 'en-anger',
    language: 'en',
    network: 'facebook',
    kind: 'comment',
    title: 'Anger at somebody',
    before: 'You are such an idiot, Mark. GO BACK TO SCHOOL before you share your opinions!!!',
    after:
      'I disagree, Mark. The 2025 town budget sets aside £40,000 for the cycle lane, not £400,000. Where did you find your figure?',
  },
  {
    id: 'en-praise',
    language: 'en',
    network: 'linkedin',
    kind: 'comment',
    title: 'Great post, and nothing else',
    before: 'Great post, thanks for sharing!!! 🔥🔥🔥',
    after:
      'Thank you for the welcome notebook: I tried it on Monday with two trainees and the first day took an hour less. How do you handle the night shift?',
  },
  {
    id: 'en-details',
    language: 'en',
    network: 'facebook',
    kind: 'post',
    title: 'Claire’s number',
    before:
      'Claire is still off sick with her depression, so for Sunday’s jumble sale just call her on (212) 555-0142 or write to claire.weaver@belmont-council.example, she never leaves the house anyway.',
    after:
      'For Sunday’s jumble sale, book your table at the Belmont town hall desk, 9 to 12, or with the form: https://belmont-council.example/jumble-sale. There are 14 of 60 tables left.',
  },
  {
    id: 'en-bait',
    language: 'en',
    network: 'linkedin',
    kind: 'post',
    title: 'Comment YES',
    before:
      '🚀 I found THE method that changes everything. Comment YES and I will send it to you! 👇 Like, share, and tag three friends who need this. #success #motivation #leadership #mindset #business #winning #growth',
    after:
      'For a year I wrote down every quote we lost. Of 46 refusals, 31 went out more than three days after the request. Since February we answer within 24 hours, because customers compare on the same day: 18 quotes of 40 accepted, against 11 last year. The tracking sheet is in the comments. #CraftBusiness',
  },
  {
    id: 'en-urgent',
    language: 'en',
    network: 'x',
    kind: 'post',
    title: 'Share before they delete it',
    before:
      'URGENT ‼️ What they are hiding from you about the tap water in Belmont! Nobody dares to talk about it. Share this before it gets deleted!!!',
    after:
      'The health agency published its test of Belmont’s tap water yesterday: 58 readings in order, one nitrate reading too high in March, corrected since. The report, page 4: https://belmont-water.example/report-2026.pdf',
  },
  {
    id: 'en-template',
    language: 'en',
    network: 'linkedin',
    kind: 'post',
    title: 'The ready-made text',
    before:
      'Thrilled and humbled to join [Company Name]! 𝗔 𝗻𝗲𝘄 𝗮𝗱𝘃𝗲𝗻𝘁𝘂𝗿𝗲 begins. Thank you to everyone who believed in me. #newbeginnings #thankyouall https://belmont.example/?utm_source=chatgpt.com',
    after:
      'On Monday I join Belmont Works to run customer repairs. First job: answer in two days instead of eight. Thank you, Ines Calder, for teaching me to call customers before they call us. Have you managed this elsewhere? Tell me how. #NewBeginnings',
  },
  {
    id: 'en-criticism',
    language: 'en',
    network: 'x',
    kind: 'post',
    title: 'Firm criticism',
    before:
      'Your app is a disgrace and you are all incompetent, @notebook_app. You just had to learn how to code, obviously.',
    after:
      'Tuesday’s update deletes drafts when you switch tabs: I lost two hours of writing, @notebook_app. Until there is a fix, export before you close. Is there a date for it?',
  },
];
