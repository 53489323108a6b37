import type { DeckSample } from './sample.ts';

/** The French deck. Our own words; people, firms and places are invented. Telephone numbers are of the range set aside for fiction (Arcep 06 39 98). */
export const frDeck: readonly DeckSample[] = [
  {
    id: 'fr-chiffre',
    network: 'linkedin',
    kind: 'post',
    title: 'Un chiffre venu de nulle part',
    teaches: ['hearsay', 'unsourced-figure', 'absolute'],
    before:
      "87 % des salariés détestent les réunions. Tout le monde sait que le télétravail règle le problème. Il paraît que les directions le cachent depuis des années, mais personne ne veut l'entendre.",
    after:
      "Dans notre équipe de douze, nous avons compté : 9 heures de réunion par personne et par semaine en mars. Depuis que les points d'étape se font par écrit, nous sommes à 5 heures. Le calcul est ici : https://atelier-belmont.example/reunions. Et chez vous, qu'est-ce qui a marché ?",
  },
  {
    id: 'fr-colere',
    network: 'facebook',
    kind: 'comment',
    title: 'La colère contre quelqu’un',
    teaches: ['insult', 'contempt'],
    before: "Tu es vraiment un imbécile, Marc. RETOURNE À L'ÉCOLE avant de donner ton avis !!!",
    after:
      "Je ne suis pas d'accord, Marc. Le budget 2025 de la commune prévoit 40 000 € pour la piste cyclable, pas 400 000. Où avez-vous trouvé votre chiffre ?",
  },
  {
    id: 'fr-bravo',
    network: 'linkedin',
    kind: 'comment',
    title: 'Bravo, et puis rien',
    teaches: ['empty-praise'],
    before: 'Super post, bravo, merci pour le partage !!! 🔥🔥🔥',
    after:
      "Merci pour l'exemple du carnet d'accueil : je l'ai essayé lundi avec deux stagiaires, et nous avons gagné une heure sur la première journée. Comment faites-vous avec l'équipe de nuit ?",
  },
  {
    id: 'fr-coordonnees',
    network: 'facebook',
    kind: 'post',
    title: 'Le numéro de Claire',
    teaches: ['phone'],
    before:
      'Claire est encore en arrêt pour sa dépression, alors pour le vide-grenier de dimanche appelez-la directement au 06 39 98 12 34 ou écrivez à claire.vasseur@mairie-belmont.example, elle ne sort pas de chez elle.',
    after:
      "Pour le vide-grenier de dimanche, les inscriptions se font à l'accueil de la mairie de Belmont, de 9 h à 12 h, ou par le formulaire de l'association : https://mairie-belmont.example/vide-grenier. Il reste 14 places sur 60.",
  },
  {
    id: 'fr-likez',
    network: 'linkedin',
    kind: 'post',
    title: 'Commentez OUI',
    teaches: ['engagement-bait', 'hashtag-stuffing'],
    before:
      "🚀 J'ai découvert LA méthode qui change tout. Commentez OUI et je vous l'envoie ! 👇 Likez, partagez, identifiez trois amis qui en ont besoin. #succès #motivation #leadership #mindset #business #réussite #croissance",
    after:
      "Pendant un an, j'ai noté chaque devis refusé. Sur 46 refus, 31 arrivaient plus de trois jours après la demande. Depuis février, nous répondons en 24 heures, parce que le client compare le jour même : 18 devis acceptés sur 40, contre 11 l'an dernier. Le tableau de suivi est en commentaire. #artisanat",
  },
  {
    id: 'fr-urgent',
    network: 'x',
    kind: 'post',
    title: 'Faites tourner',
    teaches: ['sensational'],
    before:
      "URGENT ‼️ Ce qu'on vous cache sur l'eau du robinet à Belmont ! Personne n'ose en parler. Faites tourner avant suppression !!!",
    after:
      "L'agence de santé a publié hier l'analyse de l'eau de Belmont : 58 mesures conformes, un dépassement de nitrates en mars, corrigé depuis. Le rapport, page 4 : https://eau-belmont.example/rapport-2026.pdf",
  },
  {
    id: 'fr-modele',
    network: 'linkedin',
    kind: 'post',
    title: 'Le texte tout fait',
    teaches: ['template-left', 'fake-font', 'tracking-link'],
    before:
      "Ravi et honoré de rejoindre [Nom de l'entreprise] ! 𝗨𝗻𝗲 𝗻𝗼𝘂𝘃𝗲𝗹𝗹𝗲 𝗮𝘃𝗲𝗻𝘁𝘂𝗿𝗲 commence. Merci à toutes celles et ceux qui m'ont fait confiance. #nouveaudepart #merciatous https://belmont.example/?utm_source=chatgpt.com",
    after:
      "Lundi, je rejoins l'atelier Belmont comme responsable du service après-vente. Premier chantier : répondre en deux jours au lieu de huit. Merci à Inès Cordier, qui m'a appris à rappeler le client avant qu'il ne rappelle. Vous avez réussi cela ailleurs ? Racontez-moi. #NouveauDépart",
  },
  {
    id: 'fr-critique',
    network: 'x',
    kind: 'post',
    title: 'Une critique ferme',
    teaches: ['insult', 'absolute'],
    before:
      'Votre application est une honte. Vous êtes tous des incapables, @carnet_app. Il suffisait de savoir coder, évidemment.',
    after:
      "La mise à jour de mardi efface les brouillons quand on change d'onglet : j'ai perdu deux heures de texte, @carnet_app. En attendant un correctif, exportez avant de fermer. Une date est-elle prévue ?",
  },
  {
    id: 'fr-teletravail',
    network: 'linkedin',
    kind: 'post',
    title: 'Une opinion habillée en fait',
    teaches: ['unsourced-claim'],
    before:
      'Le télétravail rend dépressif. Les managers qui l’acceptent encore rendent un mauvais service à leurs équipes, et il est temps de ramener tout ce petit monde au bureau dès la rentrée prochaine.',
    after:
      'Après deux ans de télétravail complet, je me sentais seul. Dans notre équipe, nous avons essayé deux jours communs au bureau, le mardi et le jeudi. Six collègues sur neuf veulent continuer, trois préfèrent rester chez eux. Comment avez-vous trouvé l’équilibre chez vous ?',
  },
  {
    id: 'fr-usine',
    network: 'facebook',
    kind: 'post',
    title: 'La rumeur de l’usine',
    teaches: ['hearsay'],
    before:
      "Il paraît que l'usine de biscuits va fermer avant l'été et que les machines sont déjà vendues. Prévenez ceux qui y travaillent, les pauvres, ils ne sont sans doute au courant de rien.",
    after:
      'La biscuiterie Vasseur cherche un repreneur : c’est dans son communiqué du 3 novembre, https://biscuiterie-vasseur.example/communique. Une réunion publique a lieu jeudi à 18 h, salle des Tilleuls. J’y serai, et je raconterai ici ce qui s’y est dit.',
  },
  {
    id: 'fr-experts',
    network: 'linkedin',
    kind: 'post',
    title: 'Des experts, mais lesquels ?',
    teaches: ['vague-source'],
    before:
      'Des experts affirment que le papier va disparaître des bureaux. Selon certaines sources, les imprimeurs de la région préparent déjà leur départ, et il faudra bien que chacun s’y prépare aussi.',
    after:
      'Notre imprimerie a livré 214 commandes cette année, contre 260 l’an dernier : nos clients gardent le papier pour ce qui se conserve. Nous avons donc ajouté la reliure à la main. Le relevé par mois est ici : https://imprimerie-cordier.example/releve. Et vous, qu’imprimez-vous encore ?',
  },
  {
    id: 'fr-personne',
    network: 'x',
    kind: 'post',
    title: 'Tout le monde, personne, jamais',
    teaches: ['absolute'],
    before:
      'Tout le monde sait que les audits ne servent à rien. Personne ne lit les rapports, et rien ne change jamais.',
    after:
      'Nos trois derniers audits ont proposé 40 mesures. Nous en avons appliqué 6, toutes décrites en une page avec un nom et une date. Depuis, nous demandons des rapports d’une page.',
  },
  {
    id: 'fr-leader',
    network: 'linkedin',
    kind: 'post',
    title: 'Le meilleur du marché',
    teaches: ['superlative'],
    before:
      'Découvrez le meilleur logiciel de paie du marché ! Notre agence est leader mondial de la paie simple, et nos clients vous le diront mieux que nous.',
    after:
      'Notre logiciel de paie relit chaque bulletin avant l’envoi et montre ce qui a changé depuis le mois d’avant. Chez Menuiserie Laurier, la vérification est passée de trois heures à quarante minutes. Une question à se poser, quel que soit votre outil : qui relit les bulletins chez vous, et quand ?',
  },
  {
    id: 'fr-mairie',
    network: 'facebook',
    kind: 'comment',
    title: 'La question cinglante',
    teaches: ['aggressive-punctuation'],
    before: 'Vous comptez répondre un jour ???? C’est une blague ?!?!',
    after:
      'J’ai écrit au service voirie les 4 et 18 octobre, sans réponse. À qui puis-je m’adresser pour le trou devant l’école ?',
  },
  {
    id: 'fr-menace',
    network: 'facebook',
    kind: 'comment',
    title: 'L’avis qui fâche',
    teaches: ['threat'],
    before: 'Retirez cet avis ou vous allez le regretter. Je sais où vous habitez, Renaud.',
    after:
      'Bonjour Renaud, votre plat est arrivé froid samedi, et j’en suis désolé : un four était en panne. Voulez-vous m’écrire en privé, que nous trouvions un arrangement ?',
  },
  {
    id: 'fr-ecole',
    network: 'linkedin',
    kind: 'comment',
    title: 'Rabaisser au lieu de répondre',
    teaches: ['contempt'],
    before: 'Retourne à l’école avant de commenter, personne ne t’a demandé ton avis.',
    after:
      'Je lis le tableau autrement : la baisse de mars vient du changement de mode de calcul, note 2 en bas de page. Avec l’ancien mode, quel chiffre trouvez-vous ?',
  },
  {
    id: 'fr-deguise',
    network: 'x',
    kind: 'comment',
    title: 'Le gros mot masqué',
    teaches: ['disguised-insult'],
    before: 'Tu es un c0nnard et tu le sais, ton train a encore une heure de retard.',
    after:
      'Troisième retard de la semaine sur le 7 h 42. Où lit-on la cause, et comment demande-t-on le remboursement ?',
  },
  {
    id: 'fr-suffit',
    network: 'linkedin',
    kind: 'post',
    title: 'Prendre de haut',
    teaches: ['condescension'],
    before:
      'Il suffit de réfléchir deux minutes pour voir que votre tableau de bord ne sert à rien. Même un enfant de six ans comprendrait qu’un indicateur par page est bien assez pour tout le monde.',
    after:
      'Notre tableau de bord avait 23 indicateurs, et nous n’en regardions que quatre en réunion. Nous avons caché les autres pendant un mois : nous n’en avons rouvert que deux. Essayez avant de supprimer, parce que l’usage montre ce qui compte. Quels indicateurs regardez-vous vraiment ?',
  },
  {
    id: 'fr-pleniere',
    network: 'linkedin',
    kind: 'post',
    title: 'La fausse modestie',
    teaches: ['humblebrag'],
    before:
      'Un peu gênée d’être encore invitée à parler en plénière. Je ne comprends toujours pas pourquoi on me choisit chaque année, mais bon, il faut bien que quelqu’un s’y colle.',
    after:
      'Jeudi, je parle en plénière aux Rencontres de l’accueil, à Belmont, et j’en suis fière. J’y montrerai comment nous avons réduit l’attente au guichet de 25 à 9 minutes, et ce qui n’a pas marché. Les diapositives seront ici dès vendredi : https://accueil-belmont.example/attente',
  },
  {
    id: 'fr-banquier',
    network: 'linkedin',
    kind: 'post',
    title: 'La suite en commentaire',
    teaches: ['clickbait'],
    before:
      "Vous ne devinerez jamais ce que mon banquier m'a répondu. La suite en commentaire, et croyez-moi, elle vaut le détour.",
    after:
      'Mon banquier a refusé notre prêt parce que le prévisionnel ne disait rien des mois creux. J’ai ajouté une page, mois par mois, avec le solde le plus bas. La semaine suivante, il a dit oui. Si vous préparez un dossier, commencez par cette page.',
  },
  {
    id: 'fr-formation',
    network: 'linkedin',
    kind: 'post',
    title: 'Rien que de la publicité',
    teaches: ['self-promotion'],
    before:
      'Ma nouvelle formation est en ligne ! Profitez de l’offre de lancement, plus que 5 places. Réservez votre place dès maintenant, lien en bio.',
    after:
      'Avant un entretien annuel, j’écris trois faits datés que j’ai vus moi-même, et ce que je veux demander. Cela tient sur une fiche, et la conversation commence mieux, parce que nous parlons de la même chose. C’est le premier exercice de ma formation du 12 mars : le programme est ici, https://entretien-belmont.example.',
  },
  {
    id: 'fr-mentions',
    network: 'x',
    kind: 'post',
    title: 'Tout le carnet d’adresses',
    teaches: ['mass-tagging'],
    before: 'À lire absolument @anna_b @bruno_c @chloe_d @david_e @emma_f @farid_g @gilles_h',
    after:
      'Le guide de la halle sort ce matin : 12 pages sur les horaires, les tarifs et l’accès en fauteuil. Merci à @anna_b, qui a mesuré chaque rampe. https://halle-belmont.example/guide',
  },
  {
    id: 'fr-cagnotte',
    network: 'facebook',
    kind: 'post',
    title: 'L’IBAN de la cagnotte',
    teaches: ['iban'],
    before:
      'Pour le cadeau de départ de Mireille, virement direct sur FR14 2004 1010 0505 0001 3M02 606, c’est le compte de ma mère, et faites vite car on achète samedi matin.',
    after:
      'Pour le cadeau de départ de Mireille, une enveloppe passe à l’accueil jusqu’à jeudi. Vous préférez un virement ? Demandez-moi le compte par message privé. Nous achetons samedi, et je posterai la photo.',
  },
  {
    id: 'fr-apero',
    network: 'facebook',
    kind: 'post',
    title: 'L’adresse à tous les vents',
    teaches: ['home-address'],
    before:
      'Apéro chez moi samedi, 4 bis impasse du Moulin ! On part en vacances dimanche pour deux semaines, alors venez finir les placards avant que la maison reste vide.',
    after:
      'Apéro samedi à 18 h dans le quartier du Moulin : chacun apporte un plat, nous avons les tables et les jeux pour les enfants. Je donne l’adresse par message privé à celles et ceux qui viennent.',
  },
  {
    id: 'fr-wifi',
    network: 'x',
    kind: 'post',
    title: 'Le mot de passe sur la photo',
    teaches: ['secret'],
    before: 'Bien installés pour la formation de lundi ! Le mot de passe du wifi : Belmont-2025!',
    after:
      'Formation de lundi : salle 2, de 9 h à 12 h 30, café dès 8 h 45. Pour le réseau de la salle, demandez le code à l’accueil en arrivant.',
  },
  {
    id: 'fr-embargo',
    network: 'linkedin',
    kind: 'post',
    title: 'Ne pas diffuser, et pourtant',
    teaches: ['confidential'],
    before:
      'Ne pas diffuser : le plan de mobilité sort lundi, et notre service déménage à la rentrée. Je vous mets les grandes lignes ici en avant-première, puisque nous sommes entre nous.',
    after:
      'Notre plan de mobilité sera présenté lundi à 14 h, en salle du conseil et en ligne. J’y répondrai aux questions sur le stationnement et les vélos. Que voulez-vous savoir en premier ? Je préparerai les réponses les plus demandées.',
  },
  {
    id: 'fr-collegue',
    network: 'linkedin',
    kind: 'post',
    title: 'La santé d’une collègue',
    teaches: ['third-person'],
    before:
      'Ma collègue Sophie est en burn-out depuis mars, et nous ramons pour tenir les délais. Soyez patients si nos réponses tardent un peu jusqu’à son retour.',
    after:
      'Notre équipe est réduite jusqu’en juin : comptez quatre jours pour une réponse, au lieu de deux. Pour une urgence, le standard du matin transmet dans l’heure. Merci de votre patience, et dites-nous si un dossier ne peut pas attendre.',
  },
  {
    id: 'fr-capitales',
    network: 'facebook',
    kind: 'post',
    title: 'L’affiche en capitales',
    teaches: ['capitals'],
    before:
      'GRANDE VENTE DE PLANTS CE SAMEDI MATIN\nDes tomates, des courges et des fleurs, à petits prix, devant la serre de l’association.',
    after:
      'Vente de plants samedi, de 9 h à 12 h, devant la serre de l’association. Douze sortes de tomates à 2 € le plant. Nous montrons aussi comment les repiquer : venez avec un pot, vous repartirez avec un plant prêt à pousser.',
  },
  {
    id: 'fr-polices',
    network: 'linkedin',
    kind: 'post',
    title: 'Des lettres pour faire joli',
    teaches: ['fake-font'],
    before:
      '𝗚𝗿𝗮𝗻𝗱𝗲 𝗻𝗼𝘂𝘃𝗲𝗹𝗹𝗲 : le marché rouvre samedi. Venez nombreux retrouver vos producteurs préférés, dans une ambiance 𝘵𝘰𝘵𝘢𝘭𝘦𝘮𝘦𝘯𝘵 conviviale.',
    after:
      'Le marché rouvre samedi à 8 h, place des Tilleuls. Quinze producteurs reviennent, et le poissonnier passe au vendredi. Le plan des étals est ici : https://marche-belmont.example/plan. Qui manque encore, à votre avis ?',
  },
  {
    id: 'fr-puces',
    network: 'facebook',
    kind: 'post',
    title: 'Une liste d’émojis',
    teaches: ['emoji-bullets', 'hashtag-case'],
    before:
      'Au programme :\n✅ accueil à 9 h\n✅ visite du fournil\n✅ goûter pour les enfants\nVenez en famille ! #journéeportesouvertes',
    after:
      'Au programme de dimanche :\n- 9 h : accueil et café\n- 10 h : visite du fournil, vingt places, sans réservation\n- 16 h : goûter pour les enfants\nLe parking est celui de l’école. #JournéePortesOuvertes',
  },
  {
    id: 'fr-long',
    network: 'x',
    kind: 'post',
    title: 'Trop long pour le réseau',
    teaches: ['over-limit'],
    before:
      'Samedi, nous avons replanté la haie du stade avec trente voisins, deux brouettes et une machine à café capricieuse. Il reste vingt mètres à finir, côté parking. Si vous avez une bêche et une heure devant vous, rejoignez-nous samedi prochain à neuf heures devant la tribune. Café offert aux courageux, et aux autres aussi, parce que la haie est à nous tous et que la pluie ne nous fait pas peur.',
    after:
      'Samedi, avec trente voisins, nous avons replanté la haie du stade. Il reste vingt mètres côté parking. Une bêche et une heure devant vous ? Rendez-vous samedi à 9 h devant la tribune. Café offert.',
  },
  {
    id: 'fr-lien',
    network: 'x',
    kind: 'post',
    title: 'Un lien et c’est tout',
    teaches: ['link-only', 'tracking-link'],
    before: 'https://journal-belmont.example/piscine?utm_source=lettre&utm_medium=email',
    after:
      'La piscine de Belmont ouvre une heure plus tôt en semaine, à 7 h, dès lundi. Le journal détaille les lignes d’eau réservées aux clubs : https://journal-belmont.example/piscine',
  },
  {
    id: 'fr-pigeons',
    network: 'facebook',
    kind: 'post',
    title: 'Les cris, le chiffre et le numéro',
    teaches: ['shouting', 'unsourced-figure', 'phone'],
    before:
      "ARRÊTEZ DE NOUS PRENDRE POUR DES PIGEONS ! 87 % des habitants veulent récupérer leur ligne de bus. Appelez le directeur au 06 39 98 45 12, même le soir, qu'il comprenne.",
    after:
      'La ligne 4 ne passe plus après 19 h depuis septembre. Samedi, au marché, j’ai demandé à 60 voisins : 41 la prenaient le soir. La pétition est à l’accueil de la mairie jusqu’au 30, et je porte les feuilles au conseil du 4 décembre. Qui vient avec moi ?',
  },
  {
    id: 'fr-methode',
    network: 'linkedin',
    kind: 'post',
    title: 'Le texte qui cumule',
    teaches: ['vague-source', 'insult', 'engagement-bait'],
    before:
      'Des experts affirment que les réunions tuent les équipes. Vous êtes vraiment des incapables si vous en faites encore. Commentez « OUI » et je vous envoie ma méthode.',
    after:
      'Nous avons remplacé la réunion du lundi par une page partagée, lue avant 10 h. Deux choses ont marché : une question par personne, et une réponse le jour même. Une n’a pas marché : les décisions à plusieurs, que nous prenons de nouveau ensemble. Le modèle de page est ici : https://atelier-belmont.example/lundi',
  },
];
