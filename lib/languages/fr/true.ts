import type { Phrases } from '../language.ts';
import type { TrueList } from '../word-lists/true.ts';
import { present, withParticiples, withPlural } from './inflect.ts';

const split = (words: string) => words.split(' ');

/** Verbs so plainly causal that any effect makes them a claim, and verbs that need a known effect behind them. */
const PLAIN_CAUSES = [
  ...present(
    'provoqu caus entraîn déclench favoris amélior boost stimul aggrav perturb élimin renforc accélèr engendr retard empêch supprim démotiv soign enflamm répar fragilis frein étouff soulag apais',
  ),
  ...split(
    'affaiblit affaiblissent abîme abîment détruit détruisent raccourcit raccourcissent ralentit ralentissent dérègle dérèglent guérit guérissent rétrécit rétrécissent',
  ),
];
const CAUSES = [
  ...PLAIN_CAUSES,
  ...present(
    'influenc tu augment diminu bloqu allong prolong multipli doubl dégrad nettoi dop muscl gâch tir protèg cré ruin développ génèr activ relanc calm',
  ),
  ...split('prévient préviennent réduit réduisent combat combattent rend rendent nourrit nourrissent'),
];

/** Whom statistics count and sweeping statements are about. */
const PEOPLE =
  'adulte adolescent adolescente ado jeune enfant bébé élève écolier collégien lycéen étudiant étudiante enseignant enseignante prof professeur parent mère père femme homme garçon fille couple famille ménage foyer senior retraité actif chômeur salarié salariée employé employée travailleur travailleuse cadre ouvrier ouvrière manager dirigeant patron entrepreneur indépendant freelance recruteur candidat candidate développeur vendeur acheteur consommateur client utilisateur internaute électeur citoyen habitant locataire propriétaire conducteur automobiliste cycliste piéton patient malade médecin infirmier infirmière soignant agriculteur agricultrice fumeur européen européenne américain britannique allemand humain immigré étranger milliardaire actionnaire investisseur jardinier joueur lecteur spectateur voyageur touriste télétravailleur fonctionnaire artisan commerçant libraire influenceur créateur donateur diplômé apprenti stagiaire débutant leader décideur consultant sportif végétarien végan célibataire aidant victime détenu migrant réfugié policier collaborateur collaboratrice visiteur gaucher introverti extraverti politique politicien journaliste chef banquier avocat scientifique chercheur chercheuse député maire élu syndicat coach ministre juge assureur garagiste plombier promoteur chasseur expert économiste boomer parisien artiste auteur chanteur cuisinier restaurateur notaire dentiste vétérinaire éleveur supporter comptable formateur commercial';
const ORGANISATIONS =
  'entreprise pme tpe société association boîte organisation marque commerce boutique restaurant école université commune ville banque start-up startup agence gouvernement parti média assurance supermarché appli application site';
const US = "nous|vous|te|t'";
const THEY = 'on|ils|elles';
const DECEIVE =
  'ment|mentent|cache|cachent|dissimule|dissimulent|trompe|trompent|manipule|manipulent|empoisonne|empoisonnent|endort|endorment|espionne|espionnent|surveille|surveillent|vole|volent';
const MEDIA =
  'média|médias|presse|télé|télés|journal|journaux|journaliste|journalistes|jt|chaîne|chaînes|radio|radios|infos|20h|télévision|actualités';
const REPORTS =
  'parle|parlent|parlera|parleront|dit|disent|dira|diront|montre|montrent|montrera|montreront|ose|osent|explique|avouera|avoueront|apprend|apprendra';
const REMOVE = 'supprime|suppriment|censure|censurent|efface|effacent|retire|retirent|bloque|bloquent|disparaisse';
const REMOVED =
  'supprimé|supprimée|supprimés|effacé|effacée|censuré|censurée|bloqué|bloquée|retiré|retirée|signalé|disparaître';
const TO_HIDE =
  'cacher|étouffer|enterrer|camoufler|dissimuler|museler|supprimer|censurer|effacer|taire|bloquer|disparaître';
const TRY =
  'cherche|cherchent|essaie|essaye|essaient|tente|tentent|veut|veulent|voulu|fait|font|préfère|préfèrent|aimerait|aimeraient';
const SHOCKING =
  'choc|chocs|choquant|choquante|choquantes|explosif|explosive|explosives|interdit|interdite|interdites|censurée|censurées|accablant|accablantes|caché|cachée|cachées|terrifiant|terrifiante|honteux|inavouable|étouffé|étouffée';
const EXPERTS =
  'experts|spécialistes|scientifiques|médecins|chercheurs|économistes|professionnels|nutritionnistes|neurologues|psychologues';
const EXPERT =
  'expert|experte|spécialiste|scientifique|médecin|chercheur|chercheuse|économiste|psychologue|neurologue|nutritionniste';
const STUDY = 'étude|études|recherche|recherches|enquête|sondage|sondages|expérience';
const ESTABLISHED = 'prouvé|prouvée|prouvés|démontré|démontrée|démontrés|établi|avéré|avérée|validé|validée|reconnu';
const SURE =
  'prouvé|prouvée|sûr|sûre|vrai|certain|garanti|garantie|garantis|efficace|fiable|vérifié|démontré|infaillible';
const ALWAYS = 'toujours|systématiquement|immanquablement|inévitablement|invariablement|fatalement|forcément';
const FAILS =
  'échoue|échouent|ment|mentent|finit|finissent|rate|ratent|triche|trichent|déçoit|déçoivent|perd|perdent|marche|marchent|fonctionne|fonctionnent|sert|servent|change|changent|changera|marchera|fonctionnera|paie|paye|paient|réussit|réussissent';
const ALIKE = 'pareils|pareilles|pourris|menteurs|corrompus|incompétents|vendus|escrocs|voleurs|incapables|nuls|nulles';
const KIN =
  "ami|amie|copain|copine|pote|cousin|cousine|voisin|voisine|collègue|sœur|frère|beau-frère|belle-sœur|tante|oncle|neveu|nièce|mère|père|mari|femme|coiffeuse|quelqu'un";
const SOMEBODY = "un|une|mon|ma|la|le|l'|des|mes|nos|notre";
const TOLD = 'dit|raconté|assuré|affirmé|confirmé|rapporté|soufflé|glissé|certifié|confié|juré';
const TELLS =
  'dit|disent|raconte|racontent|murmure|murmurent|chuchote|chuchotent|prétend|prétendent|jure|jurent|colporte|rapporte|souffle|assure';
const RUMOUR = 'bruit|bruits|rumeur|rumeurs|ragots|ragot';
const WHERE = "dans|en|au|à|aux|sur|chez|depuis|du|de|d'|des";

export const trueWords: Record<TrueList, Phrases> = {
  hearsay: [
    `y|il en|y a qui ${TELLS} que|qu'`,
    "d'après|selon mon|ma|la|le|un|une voisin|voisine|coiffeuse|facteur|collègue|pote|copain|copine|cousin|beau-frère",
    "il? paraît|paraîtrait|parait il? que|qu'",
    `il|ça se me? ${TELLS} partout|souvent|beaucoup? que|qu'|${WHERE}`,
    'il me? se murmure|chuchote',
    `on m'|me|nous a? ${TOLD}|${TELLS}|signale que|qu'`,
    `on m'|nous a ${TOLD} à|au|chez|hier|ce|en|dans _ _? que|qu'`,
    `on|certains|d'aucuns dit|${TELLS}|entend partout|souvent|que? que|qu'`,
    'on raconte|murmure|chuchote|prétend',
    'on me|nous souffle|glisse|chuchote|murmure',
    `les|mes|nos|des|tout gens|voisins|voisines|collègues|commerçants|anciens|amis|quartier|village ${TELLS} que|qu'`,
    `tout|beaucoup|certains|plusieurs le? monde? ${TELLS} que|qu'`,
    "j'|on|nous ai|avais|a|avons|entends entendu|cru|dire dire|raconter|comprendre|savoir",
    "j' entends|entend dire|raconter",
    "j' ai lu|vu|appris|entendu quelque|passer|je part|que|qu'|ne",
    "à|de|d'après|selon ce qu'|que on|il|j'|se m'|se? ai|a? dit|raconte|entend|entends|raconté|paraît|compris|entendu",
    `d'après|selon ce qui se ${TELLS}`,
    `le|la|les|des|une|certaines ${RUMOUR} qui? court|circule|courent|circulent|a|enfle|veut|veulent|parle|parlent|annonce|selon|${TELLS}`,
    `${RUMOUR} de couloir|couloirs`,
    `${KIN} d' un|une ${KIN}`,
    'mon petit doigt',
    `le bouche à oreille ${TELLS}`,
    "j' ai su par|que un|une|quelqu'un|le|la",
    'mon|ma _ connaît|tient|sait',
    "tient|tiens|tenons de son|sa|mon|ma|ses|un|une _? _? _? que|qu'",
    "je|on|nous l'|le|la|les tiens|tient|tenons|tenais de|d'|du",
    `d'après|selon ${SOMEBODY} _ _? qui travaille|bosse|connaît|vit|habite|est`,
    `${KIN} qui|${WHERE} bosse|travaille|est|la|l'|le _? _? _? m'|nous|me a ${TOLD}`,
    `${KIN} qui|${WHERE} bosse|travaille|est|la|l'|le _? _? _? m'|nous|me ${TELLS}`,
    `${KIN} travaille|bosse|est|là-bas ${WHERE} _? _? _? et? d'après|il|elle|selon ${TELLS}|lui|elle|m'`,
    `${SOMEBODY} ${KIN}|maman|papa|parent|prof|infirmière|infirmier|chauffeur|client|cliente|habitué|type|dame|maçon|serveur|serveuse|bénévole|monsieur ${WHERE}|qui _ _? _? m' a ${TOLD}`,
    `quelqu' un|une qui|${WHERE} _? _? _? _? m' a ${TOLD}`,
    `${KIN} ${WHERE} ${SOMEBODY} _ a|${TELLS} entendu|appris|${TOLD}|que|qu'`,
    `${KIN} ${WHERE} ${SOMEBODY} _ m' a ${TOLD}`,
  ],
  teller: split(
    "voisin voisine voisins ami amie copain copine pote cousin cousine collègue coiffeuse coiffeur beau-frère belle-sœur gars type mec dame quelqu' gens facteur maman parents",
  ),
  tells: [
    "m'|me|nous? a|ont? dit|disent|racontent|assurent|raconté|assuré|juré|appris|entendu",
    "dit|raconte|jure|assure|disent|racontent que|qu'",
  ],
  affair: [
    ...split(
      'couler sautaient sauter ferme fermer fermé fermait fermeture vendu vendre vendue viré virer virés licencié licencier faillite truqué truqués truquée annulé arrêtés arrêté volé corrompu menti maltraitait maltraite amiante interdit racheté rachat fusion argent dettes fraude feu illégal neveu mairie maire direction police',
    ),
    'va|vont|veut|veulent|compte|comptent|prévoit|prévoient fermer|partir|vendre|licencier|en|faire|supprimer|virer|sauter|couper|racheter|perdre|démissionner|quitter|annuler|augmenter|construire|raser',
    'a|ont|serait|seraient été _',
  ],
  notHearsay: [
    'rumeur|rumeurs démentie|démenties|infondée|infondées|fausse|fausses',
    'rumeur|rumeurs est|sont fausse|fausses|infondée|infondées',
    'cette|ces|aucune|pas|stop|dément|démentir|démentons|démens de|la|les|aux|à? rumeur|rumeurs',
    "on nous|vous dit|répète|explique|raconte que|qu' tout|ça|il va|est|y",
  ],
  hearsayAdverb: ['apparemment', 'apparement', 'paraît il'],
  smallLife: split(
    'chat chats chatte chaton chien chienne chiens chiot lapin poule poules hamster clé clés clef clefs lunettes chaussettes chaussures réveil café frigo four machine lave-linge voiture vélo valise bébé fils fille fillette mari femme conjoint conjointe copain copine belle-mère maman papa mamie papi grand-mère gamin gamine loulou ado gosse gosses doudou gâteau sieste pyjama canapé imprimante micro caméra mute bus ascenseur pluie soleil téléphone anniversaire talent',
  ),
  percentage: [
    "d' un quart|tiers|cinquième|dixième",
    'de moitié',
    '# %',
    'dix|vingt|trente|quarante|cinquante|soixante|quatre-vingt|quatre-vingts|dix pour cent',
  ],
  outOf: ['sur #|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|cent|mille'],
  wholeRatio: ['centimes|cents sur|par|de chaque? euro|dollar', 'sur chaque euro|dollar', 'sur cent euros'],
  countLink: split("de d' des du"),
  rateUnit: split(
    'fois heures heure minutes minute secondes seconde h ans jours semaines mois litres kilos kg tonnes euros € %',
  ),
  everyFew: [
    'toutes les #|deux|trois|quatre|cinq|dix|quinze|vingt|trente secondes|minutes|heures',
    'tous les #|deux|trois|quatre|cinq|dix jours|ans',
    'chaque seconde|minute|heure',
  ],
  mythFigure: ['met|mettent # ans à|pour|avant disparaître|se'],
  spends: split(
    'vit vivent passe passent consacre consacrent perd perdent dort dorment dépense dépensent consulte consultent regarde regardent jette jettent gaspille gaspillent',
  ),
  costs: ['coûte|coûtent|revient|chiffre|élève|perdent|gaspillent|dépensent'],
  perHead: ['par personne|habitant|salarié|foyer|ménage|français|élève|ouvrier|tête'],
  fraction: [
    'deux|trois|quatre|neuf tiers|quarts|cinquièmes|dixièmes',
    "un|le tiers|quart|cinquième|dixième de|des|du|d'",
    'la moitié des|de|du',
  ],
  numberWord: split(
    'un une deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent mille',
  ),
  bigUnit: split('million millions milliard milliards millier milliers mille'),
  multiple: [
    '#|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|dix-huit|vingt|trente|cinquante|cent|mille fois plus|moins|mieux',
    'multiplie|multiplient|multiplié|multipliée|divise|divisent|divisé|divisée par #|deux|trois|quatre|cinq|dix',
    'a|ont plus? que? doublé|triplé|quadruplé|quintuplé|décuplé',
    "double|doublent|triple|triplent le|la|les|l'|nos|vos|votre",
    '# % plus|moins',
    "# % de|d' _ en plus|moins",
    '# % de plus|moins|chances|chance|risque|risques',
    '2x|3x|4x|5x|10x plus|moins',
    'x2|x3|x4|x5|x10',
  ],
  likelihood: ["chance|chances|risque|risques|probabilité de|d'"],
  chanceOf: [
    "chance|chances|risque|risques|probabilité de|d' fermer|échouer|mourir|développer|survivre|perdre|devenir|divorcer|cancer|burn-out",
    'possède|possèdent|détient|détiennent|gagnent|paient',
  ],
  anybody: ["quelqu' un", 'une personne'],
  change: [
    ...withParticiples('augment baiss chut grimp recul diminu progress doubl tripl pass explos effondr gagn'),
    ...present('amélior boost dépass quadrupl représent pès abandonn échou quitt ferm coût consomm jett'),
    ...split(
      'augmenter augmentation grimper baisser chuter exploser bondir reculer bondi bondit bondissent diminution réduit réduisent réduite réduction accroît accroissent accru perdu perdent perd disparu disparaissent disparaît hausse croissance croît atteint atteignent produit produisent meurent pris prend tombé tombée retient retiennent arrache',
    ),
  ],
  ordinal: split(
    'premier première premiers premières 1er 1ère 1re deuxième second seconde 2e 2ème 2nd troisième 3e 3ème quatrième 4e 4ème cinquième 5e 5ème sixième 6e septième 7e huitième 8e neuvième 9e dixième 10e principale avant-dernier dernière dernier',
  ),
  rankNoun: [
    "cause|motif|facteur|source|responsable de|d'|du|des",
    "pays|employeur|exportateur|producteur|importateur|pollueur|émetteur|marché|secteur|poste|consommateur|consommatrice|productrice|puissance|économie|industrie|population|destination mondial|mondiale|européen|européenne|d'|du|au|de|le|en|touristique",
    'rang|place mondial|mondiale|européen|européenne|en|des|du|dans',
  ],
  average: [
    'en moyenne',
    'moyenne|moyen est|passe|atteint',
    'durée|âge|attention|salaire|temps|revenu|coût|score|niveau|délai moyen|moyenne|médian',
  ],
  averagePerson: [
    'français|européen|américain|salarié|consommateur|utilisateur|internaute|employé|cadre|adulte|lecteur|recruteur|client|ménage|foyer|étudiant|parent|adolescent|ado|manager|dirigeant|humain|cerveau|citadin|actif|conducteur|parisien|enfant|collégien|lycéen moyen',
    "le|la|l' _ moyen|moyenne",
    'chaque français|française|salarié|salariée|européen|américain|habitant|ménage|foyer|citoyen',
    'un|une recruteur|salarié|salariée|cadre|manager|employé|adulte|français|internaute passe|consulte|reçoit|consacre|regarde|jette|consomme|dort',
  ],
  world: [
    ...withPlural(PEOPLE),
    ...withPlural(ORGANISATIONS),
    ...split(
      'français française françaises gens personnes candidatures commerciaux handicapés riches pauvres divorcés personne chiens chats chevaux aînés jumeaux bruit plantes taux proportion écart prix eti hôpitaux pays réunions réunion emails mails e-mails recrutements recrutement cv embauches licenciements démissions cyberattaques attaques piratages accidents incendies cancers décès morts mort naissances mariages divorces logiciels publications contenus déchets emballages plastiques plastique aliments fruits légumes espèces insectes oiseaux abeilles animaux poissons mammifères forêts sols logements voitures véhicules trajets déplacements achats décisions emplois emploi métiers compétences maladies médicaments vaccins antibiotiques infections violences crimes cambriolages agressions viols féminicides suicides faillites exploitations crèches régimes interactions smartphones ordinateurs négociations reconversions salaires loyers inégalités plaintes vaches chauves-souris',
    ),
    ...split(
      'population communication planète cerveau électricité pib économie chômage inflation productivité dette pauvreté précarité émissions co2 température natalité mortalité criminalité délinquance absentéisme télétravail attention apprentissage biodiversité pollution gaspillage obésité diabète humanité mondiale mondial océans océan déforestation agriculture industrie transport aviation numérique streaming bitcoin immobilier patrimoine richesses fraude insécurité immigration abstention stress anxiété dépression dépressions burn-out burnout harcèlement recyclage charbon pétrole viande sucre tabac alcool trafic',
    ),
    'deux roues',
    'postes de direction|cadres|cadre',
    'réseaux sociaux',
    "pouvoir d' achat",
    "temps d' écran",
    'intelligence artificielle',
    'projets informatiques|digitaux|numériques|data|de|ia',
    'marché de|du|des|mondial|français|européen',
    'ceux|celles qui',
  ],
  worldScope: [
    'en france|europe|belgique|suisse|afrique|allemagne|italie|espagne|amérique|asie|chine|occident',
    'dans le monde|pays',
    "dans l' hexagone|ue|industrie",
    'au monde|canada|québec|japon|travail',
    'à travers le monde',
    'aux états unis',
    'sur terre',
    'mondialement|nationalement',
    'la france',
    'du|ce pays|territoire',
    'le|notre|ce pays',
  ],
  timeScope: [
    'depuis la|le pandémie|covid|crise|guerre|confinement',
    'chaque année|jour|mois|semaine|seconde|minute|heure',
    'tous les ans|jours',
    'toutes les _? heures|minutes|secondes',
    'par an|jour|mois|semaine|habitant|minute|heure|seconde',
    'depuis|entre|en 1980|1990|2000|2005|2008|2010|2015|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026',
    'en|depuis #|dix|vingt|trente|quarante|cinquante|cinq|deux|trois ans',
    "d'ici #|2030|2035|2040|2050|2100",
    'en|depuis un|une|deux|trois|quatre|cinq|dix|vingt hiver|an|année|été|décennie|génération|siècle|mois|décennies|générations',
    'chaque été|hiver|printemps|automne',
    'annuellement',
  ],
  figureIdiom: [
    "100|cent|200|300|1000 % d'|de|des|coton|naturel|naturelle|bio|gratuit|gratuite|local|locale|français|française|sûr|sûre|certain|certaine|motivé|motivée|remboursé|remboursée|télétravail|végétal|made|raccord|humain|artisanal|recyclé|laine|maison",
    'à 100|200|300|1000|90|95|99 %',
    "# % de|d' réduction|remise|rabais|cacao|coton|laine|matière|batterie|humidité|acompte|tva|promo|commission|fruits|pente|gluten|alcool|réussite",
    '# % sur votre|vos|tout|nos|notre|leur|leurs|ma|mes|mon',
    '# sur 20|5|100 en|au|à|pour|étoiles|points',
    'noté|note|notée|mention|score|moyenne|mets|met|donne|donné # sur',
    'fois sur deux|trois|dix|#',
    '# jours|heures|h|j sur #',
    '#|mille|cent|un|million merci|mercis|excuses|bisous|bravo|pardons',
    '# % au lieu de',
    'minimale|maximale|minimum|maximum|pente de? # %',
    '100 % des',
  ],
  countedAtHand: split(
    'places place billets billet stock stocks objectif objectifs travaux chemin dossier dossiers budget collecte cagnotte réservations inscriptions inscrits participants participantes participant répondants exposants visiteurs présents votants votes voix tickets tables chambres stands parcours programme livre texte code bugs copies satisfaction remise réduction capacité batterie recette pâte récolte plants semis jardin essais tirs possession matchs match buts passes victoires paniers hydratation cotisation recettes bénéfices parts équipe chance chances dons don repas plats  bouteilles cartons lots pages chapitres kilomètres km route trajet parcelle surface terrain mur murs peinture fois jour jours semaine week-end dimanche samedi matin soir siège sièges',
  ),
  scienceSays: [
    `scientifiquement|médicalement|statistiquement|cliniquement|biologiquement|mathématiquement ${ESTABLISHED}|impossible`,
    `il|c'|ça|cela|ont|a est|été|a|c'est|était été|est|désormais|aujourd'hui|maintenant|bien? ${ESTABLISHED} que|qu'`,
    `c'|ça|cela|c'est est|était|a été? ${ESTABLISHED}`,
    'fait|faits|preuve|preuves scientifique|scientifiques',
    `${ESTABLISHED} par la|les|des science|recherche|${STUDY}|${EXPERTS}|neurosciences`,
  ],
  evidence: [
    'la science|médecine|psychologie|biologie|neurologie',
    'les neurosciences|statistiques|chiffres|stats|données',
  ],
  shows: [
    ...split(
      'montre montrent prouve prouvent démontre démontrent dit disent confirme confirment révèle révèlent affirme affirment établit conclut estime estiment alerte alertent annonce annoncent prévoient préviennent expliquent explique assurent assure avertissent dénoncent déconseillent recommandent conseillent indiquent indique soutiennent suggère suggèrent soulignent souligne rappellent pensent parlent',
    ),
    'a|ont bien|tous|clairement|largement|récemment|toutes|enfin? montré|prouvé|démontré|dit|confirmé|révélé|affirmé|conclu|établi|estimé|alerté|découvert|trouvé|annoncé|averti|tranché',
    "vient|viennent de|d' montrer|prouver|démontrer|révéler|confirmer|établir|découvrir|tirer|alerter",
    "s' accordent|accorde|alarment|inquiètent|attendent|attend|interrogent|opposent|étonnent",
    "sont|est unanime|unanimes|formels|formel|formelle|formelles|d'accord|claires|claire|catégoriques|catégorique",
    "le|l' disent|savent|affirment|confirment|répètent|prouvent|montrent|démontrent",
    "tirent|tire la sonnette d'alarme",
    "sont inquiets|inquiètes|alarmés|catégoriques|d'accord|partagés",
    'a|ont parlé|publié|averti|prévenu',
    "reconnaissent|admettent|avouent|conviennent _? _? _? que|qu'",
    "me|nous|m'|vous disent|assurent|confirment|confient",
  ],
  establishes: split(
    'montre montrent montré prouve prouvent prouvé démontre démontrent démontré confirme confirment confirmé révèle révèlent révélé établit établissent établi conclut concluent conclu découvert trouvé savent sait montrer prouver démontrer confirmer révéler',
  ),
  causeVerb: [
    ...CAUSES,
    'nuit|nuisent gravement|fortement? à|au|aux',
    "est|sont responsable|responsables de|du|des|d'",
    "est|sont à l' origine de|du|des|d'",
    "est|sont la principale|première|vraie|seule? cause|causes de|du|des|d'",
    'mène|mènent|conduit|conduisent|contribue|contribuent droit|souvent|directement|tout? à|au|aux',
    'fait|font baisser|grimper|chuter|augmenter|monter|disparaître|fondre|bondir|exploser|maigrir|grossir|vieillir|fuir|reculer|progresser|avancer',
    'fait|font perdre|gagner des|du|de',
    "donne|donnent le|la|du|des|de|un|l'",
    'remplit|remplissent|éloigne|éloignent',
  ],
  affects: present(
    'démotiv motiv fatigu épuis isol stress angoiss déprim infantilis divis manipul traumatis attir fidélis décourag',
  ),
  plainCause: [
    ...PLAIN_CAUSES,
    'nuit|nuisent gravement|fortement? à|au|aux',
    "protège|protègent de|du|des|d'|contre",
    "réduit|réduisent|augmente|augmentent|multiplie|diminue le|la|les|l'",
    'fait|font grandir|travailler|fondre|baisser|monter|chuter|reculer|vieillir|pousser|gagner|perdre|oublier',
    "tue|tuent le|la|l'|les|toute",
    'rend|rendent plus|moins',
  ],
  incident: split(
    'retard retards bouchon bouchons déviation déviations coupure coupures perturbations fermeture fermetures annulation annulations report circulation stationnement trafic accès bus tram train ligne travaux horaires séance match sortie rentrée trottoir route chantier livraison livraisons inscriptions billetterie',
  ),
  comparative: [
    'mieux',
    'plus|moins bien|vite|longtemps|souvent|tôt|jeune|jeunes|facilement|rapidement|efficacement',
    "de|d' meilleurs|meilleures _",
    'de meilleurs|meilleures',
    'davantage',
  ],
  strongCause: [
    'fait|font grossir|maigrir|vieillir|dormir',
    "détruit|détruisent|tue|tuent|ruine|ruinent|appauvrit|appauvrissent|empoisonne|empoisonnent toutes|tous? le|la|les|l'|nos|notre|votre|vos|des _",
    "guérit|guérissent|soigne|soignent le|la|les|l'|tout|presque|même",
    'rend|rendent les|nos|des _ _',
    'rend|rendent dépressif|dépressive|malade|fou|addict|accro|intelligent|stupide|idiot|bête|heureux|productif|violent|agressif|paresseux',
    'nous rend|rendent _',
    "tue|tuent|détruit|détruisent|ruine|ruinent plus|moins|davantage de|d' _ que|qu'",
  ],
  causedBy: [
    'est|sont causé|causée|causés|causées|provoqué|provoquée|provoqués par',
    'est|sont dû|due|dus|dues à|au|aux',
    "c' est à cause de|du|des|d'",
  ],
  illness: [
    ...split(
      'leucémie bipolarité anémie angine myopes stériles psychose cancer cancers tumeur tumeurs diabète dépression dépressif dépressive dépressifs anxiété anxieux anxieuse burn-out burnout insomnie insomnies obésité obèse obèses alzheimer parkinson autisme autiste autistes infertilité stérilité stérile migraine migraines inflammation inflammations toxines immunité immunitaire immunitaires métabolisme cholestérol avc infarctus hypertension asthme allergies allergie eczéma arthrose arthrite rhumatismes covid grippe rhume sida démence hyperactivité hyperactif hyperactifs tdah cirrhose thyroïde sclérose schizophrénie ostéoporose myopie suicide suicides adn fertilité testostérone cortisol dopamine sérotonine microbiote neurones vieillissement constipation acné caries épilepsie endométriose surpoids cardiaques cardiovasculaires hormones hormonal hormonaux virus fièvre acouphènes verrues cancéreuses',
    ),
    "maladie|maladies cardiaques|cardiovasculaires|chroniques|mentales|auto|de|d'|inflammatoires|du",
    'troubles du|de|anxieux|cognitifs|alimentaires|musculo',
    'calculs rénaux',
    "crise|crises cardiaque|cardiaques|d'",
    'maux de tête|ventre|dos',
    'mal de tête|dos',
  ],
  effect: [
    ...split(
      'vertèbres rétine posture mémoire concentration attention qi cerveau cerveaux créativité intelligence productivité performance performances motivation sommeil stress cognition cognitif empathie langage mortalité criminalité violence chômage pauvreté natalité inflation inégalités bonheur heureux heureuse malheureux malheureuse malade malades stupide stupides bête bêtes débile débiles accro accros dépendant dépendants agressif agressifs agressive violent violents violente intelligent intelligents intelligente gros grosse grossir maigrir aveugle sourd solitude isolement absentéisme turnover croissance apprentissage longévité divorce divorces créatif créatifs créatives créative paresseux passifs foie reins intestins intestin cœur artères peau organisme productif productifs productive productives démocratie genoux articulations dos colonne individualiste culture curiosité coopération cheveux santé dents os poumons mental moral emploi emplois salaires loyers innovation collaboration climat océans biodiversité abeilles sols lecture notes vocabulaire orthographe commerce entreprises économie recrutement couple couples familles conflits accidents erreurs échec réchauffement nature planète insécurité dette estime confiance engagement absorption fer ventre circulation respiration transit digestion sang muscles réflexes appétit humeur défenses talents',
    ),
    "développement du|de cerveau|langage|l'enfant",
    "pouvoir d' achat",
    "risque|risques de|d'",
    'moins|plus productif|productifs|heureux|performant|performants|créatifs|créatif|intelligent|intelligents',
    "chiffre d'affaires",
    'tout le monde',
    'les meilleurs',
    'vitamines|vitamine',
  ],
  outcome: [
    'est|sont|restent|deviennent|seraient? bien|beaucoup|nettement|toujours|souvent? plus|moins|mieux productif|productifs|productives|performant|performants|performantes|heureux|heureuses|créatif|créatifs|créatives|intelligent|intelligents|intelligentes|anxieux|anxieuses|violents|agressifs|engagés|fidèles|fiables|stressés|concentrés|malades|absents|motivés|payés|payées|doués|douées|honnêtes|compétents|rentables|racistes|fragiles|paresseux',
    'vit|vivent|dorment|dort|durent|restent plus|moins longtemps|mieux',
    'dorment|apprennent|réussissent|travaillent|réfléchissent|retiennent|récupèrent|mémorisent|décident|gèrent|conduisent|vieillissent|poussent|négocient mieux|plus|moins|vite',
    'gagnent|produisent|mentent|consomment|coûtent|vivent|divorcent|dépensent|lisent|votent plus|moins|davantage',
    'tombent plus|moins souvent? malades|malade',
    'sont incapables de',
    "se|s' _ moins|mieux|davantage",
  ],
  scienceState: [
    'cancérigène|cancérigènes|cancérogène|neurotoxique|neurotoxiques',
    'est|sont aussi|très|hautement|plus|extrêmement? addictif|addictive|addictifs|toxique|toxiques|mortel|mortels|génétique|héréditaire|inné',
    'est|sont un|une|des|du vrai|véritable|véritables? poison|poisons|drogue|drogues|antidépresseur|antibiotique',
    'absorbe|absorbent|élimine|éliminent les|des|nos toxines',
    "est|sont aussi mauvais|mauvaise|dangereux|dangereuse|nocif|nocive|addictif|addictive|efficace|efficaces|toxique|toxiques que|qu' _",
  ],
  goodOrBadFor: [
    'mauvais|mauvaise|mauvaises|bon|bonne|bons|bonnes|dangereux|dangereuse|dangereuses|nocif|nocive|nocifs|nocives|néfaste|néfastes|bénéfique|bénéfiques|excellent|excellente|excellents|mortel|toxique|toxiques|essentiel|indispensable pour',
    'bon|mauvais|nocif|nécessaire|indispensable au|à',
  ],
  particular: split(
    "ce cet cette ces il elle ils elles je j' tu on nous vous ça cela ceci qui celui celle celles ceux c' mon ma mes ton ta tes notre y en me m' te t' s' quoi dont se",
  ),
  beforeNoun: split("le la les l' un une des du de d' au aux à pour par sans avec et ou bonne belle"),
  bareVerb: [],
  belonging: split('son sa ses leur leurs votre vos'),
  denial: split("ne n' pas jamais aucun aucune ni sans non nullement"),
  vagueSource: [
    'la|le communauté|consensus scientifique',
    'source|sources sûre|sûres|fiable|fiables|proche|proches|interne|internes|anonyme|anonymes|concordantes|policière|policières|diplomatique|ministérielle|syndicale|syndicales|officieuse|bien',
    `il y|existe a? une|des|plusieurs|d'? ${STUDY} qui|montrant|prouvant|là|sur`,
    `y a eu|avait des|une|plein ${STUDY}`,
    `les ${EXPERTS} sont tous? d'accord|unanimes|formels|catégoriques|inquiets|alarmés`,
    "certains disent|pensent|affirment|prétendent|estiment que|qu'",
    "selon|d'après certains|d'aucuns|beaucoup",
    `un|une grand|grande|célèbre? ${EXPERT}|article|reportage|documentaire|rapport récent? a|dit|disait|explique|expliquait|montre|révèle|affirme`,
  ],
  vagueLead: ['selon', "d'après", 'à en croire'],
  crowd: [
    ...split(
      'experts initiés spécialistes scientifiques chercheurs économistes psychologues analystes nutritionnistes historiens neurologues',
    ),
    `des|les|certains|plusieurs|nombreux|grands|de|d' ${EXPERTS}|pédiatres|cardiologues|vétérinaires|vétos|dermatologues|climatologues|ingénieurs|coachs|psys|diététiciens|kinés|ostéopathes|dentistes|juristes`,
    'certaines|plusieurs|diverses|nombreuses|différentes|quelques|une|des source|sources au|à|chez|dans|du|proche|proches|en|haut|gouvernementale|judiciaire',
    'certaines|plusieurs|diverses|nombreuses|différentes|quelques|des sources',
    `un|une célèbre|grand|grande? ${EXPERT} américain|américaine|réputé|réputée|reconnu|reconnue|anonyme|du|de|en|des|m'|nous|me|le|a`,
    'des gens|personnes|responsables haut|bien placés|placées|informés|informées',
  ],
  someStudy: [
    'études|sondages|recherches|enquêtes|découvertes|expériences',
    'travaux récents|scientifiques|universitaires|menés',
    'la recherche',
    "une|un|l'|cette autre|nouvelle|nouveau|récente|récent|grande|grand|vaste|célèbre|vieille|énième|fameuse|vraie|large|énorme? étude|sondage|rapport|recherche|méta-analyse",
    'une|cette autre|nouvelle|récente|grande|vaste|large|énorme? enquête|expérience',
    'récentes|nouvelles|dernières publications|statistiques|données',
    'un|une|plusieurs|des grand|grande|célèbre|grands|gros|certain? quotidien|journal|média|magazine|hebdomadaire|quotidiens|journaux|médias|laboratoire|labo|institut|université',
  ],
  notVague: [
    'aucun|aucune|nul|nulle expert|étude|chercheur|scientifique|spécialiste|médecin|source|sources|recherche|sondage|enquête',
    "pas d'|de|une|un|la|l' étude|études|expert|source|moindre|expérience",
    'quelle|quelles|quel|quels étude|études|expert|experts|source|sources|chercheurs',
    'cherche|cherchons|recherchons|prépare|préparons|lance|lançons|mène|menons|termine|publie|publions|participe|participez|participer|organise|réalise|réalisons|mener|lancer|répondre|répondez|recrute|recrutons|invite|invitons|accueille|accueillons|rejoignez|rejoint|remercie|rencontrer|consultez|consulter|demandez|demander|interrogez|interroger|posez|lisez|relire|commander|sans',
    'nos|notre|mes|mon|ma|vos|votre|leurs|leur experts|expert|spécialistes|chercheurs|médecins|études|étude|enquête|sondage|équipe|sources|recherches',
    "étude de|d' cas|marché|faisabilité|impact|sol|poste",
    'article|rapport|reportage|documentaire à propos|lire|paraître|venir|écrire|rédiger|rendre|faire|partager',
    'sondage du|express|interne|ci',
    'qui sont',
    "bureau d' études",
    "fin|année|années|reprise|reprendre|mes|ses|tes|vos|frais|niveau d'|d|les|des|mes|ses|de? études",
  ],
  absolute: [
    "jamais un|une|aucun|aucune seul|seule? _ n'|ne",
    "il n'? existe|y a? aucune|aucun|qu'une|qu'un|zéro autre|seule|seul? exception|alternative|solution|façon|moyen|manière",
    'toujours les mêmes qui',
    `${FAILS} tous|toutes`,
    "tout le monde|un le|la|les|l'|en|y? sait|savait|ment|triche|copie|fraude|vole|reconnaît|convient",
    'chacun sait',
    "on|nous le? savons|sait tous|toutes que|qu'",
    `${SURE} à 100|200|1000|cent %|pour`,
    `100 % ${SURE}`,
    '100 % des _',
    'sans|zéro|aucun aucune|la|nulle|moindre? exception|exceptions|débat',
    "c' est un fait",
    'indiscutable|indiscutables|incontestable|incontestables|irréfutable|irréfutables|indéniable|imparable|infaillible',
    `ne ${FAILS} jamais|strictement|absolument`,
    `${FAILS} ${ALWAYS}`,
    `${ALWAYS} voué|vouée|voués|perdant|perdants|tort|raison`,
    'à tous les coups',
    `tous|toutes les _? _? sont ${ALIKE}|mêmes`,
    `tous|toutes des|les mêmes|${ALIKE}`,
    "la|le seul|seule|unique vraie? manière|façon|moyen|méthode|solution|vérité de|d'|qui|pour|que",
    'qui|celui dit|disent|dira|prétend le contraire',
    'on ne peut jamais',
    'absolument|strictement tous|toutes|personne|jamais|toujours|aucun',
    "n'importe qui peut|sait",
    'il est absolument|totalement|parfaitement certain|évident|clair|impossible',
    "c' est une certitude",
    "n'importe quel|quelle _ vous le dira|confirmera",
    'ne sont|font|tiennent jamais tenues|respectées|leurs|suivis|suivies',
    "les gens ne|n' lisent|savent|veulent|respectent|pensent|écoutent plus|pas|jamais|que",
    "n' a|ont jamais aidé|servi|marché|fonctionné|profité|réussi|changé",
    "jamais personne ne|n'",
    "aucun|aucune bon|bonne|vrai|vraie|grand|grande|véritable _ sans|n'|ne",
    'tout|toute _ finit|finissent|ment|triche|trahit|échoue|craque par|de|un|tôt|forcément|toujours',
    "c'est|est systématique|inévitable|inéluctable",
    'point barre',
  ],
  nobody: [
    "plus? personne ne|n'",
    "personne de|en|dans|à|parmi|sous _ _? _? _? ne|n'",
    'nul ne',
    "jamais personne ne|n'",
  ],
  none: ['aucun|aucune'],
  ofTheDay: split(
    'devrait devraient doit est était sont étaient a ont avait sera seront aura manque vient dort répond blessé prévu prévue disponible absent absente restant',
  ),
  all: [
    'tous les|ces',
    'toutes les|ces',
    'aucun|aucune|chaque',
    "n'importe quel|quelle",
    "l'? ensemble|intégralité|totalité des",
    'pas un|une seul|seule',
    'tout|toute bon|vrai|bonne|vraie',
  ],
  kind: [
    ...split(
      'logiciel régime formations promesses algorithmes algorithme ia machine robots robot réformes impôts trains diplômes diplôme grèves fusions projets méthodes méthode méthodologies crypto cryptos sondages conférences podcasts séries remakes suites vegans',
    ),
    "chefs|chef d'entreprise|projet",
    'équipes|équipe',
    'réseaux sociaux',
  ],
  habit: split(
    "lit lisent lira sait savent croit croient veut veulent voudra parle parlent regarde regardent écoute écoutent achète achètent comprend comprennent travaille travaillent respecte respectent ment mentent triche trichent déteste détestent utilise utilisent suit suivent vote paie payent paient pense pensent échoue échouent échouera échoueront finit finissent réussit réussissent fonctionne fonctionnent marche marchent change changent changera remplace remplacera remplaceront ignore ignorent mérite méritent exploite exploitent maîtrise maîtrisent manipule manipulent profite profitent abandonne abandonnent cherche cherchent s'intéresse intéresse intéressent assume assument volent vole vaut valent sert servent égale apprend apprennent perd perdent connaît connaissent fait font tient tiennent relit",
  ),
  judges: [
    ...present('trich échou pens détest exagèr mépris oubli ignor'),
    ...split('ment mentent croit croient veulent prétend prétendent finissent promettent déçoivent trahissent'),
    'vaut|valent|ressemble|ressemblent|mène|mènent',
    'se trompe|trompent|moque|moquent|ment|mentent|valent',
    'dit|disent|racontent la|le? même|mêmes',
  ],
  sways: split(
    'fait font fera feront fuir rend convainc convainquent séduit séduisent attire attirent plaît convaincra impressionne craquer déteste détestent adore adorent cachent concerne veulent regrettent',
  ),
  instruction: split(
    'obligatoire obligatoires interdit interdite interdits défense veuillez prière doit doivent devez merci casque port consigne règlement invités bienvenus bienvenue ouvert',
  ),
  ownSubject: [...split("je j' tu t' vous ma mon mes ton ta tes votre vos moi"), 'on est|a|va|se'],
  ever: ['a|ont|aura|auront|avait jamais', "n' a|ont jamais", "ne|n' _ jamais", "n' aura|auront jamais"],
  noLonger: [
    "d'aujourd'hui|actuels ne|n'|sont",
    "ne|n' _ plus",
    "ne|n' veulent|savent|respectent|lisent|votent|croient|travaillent|pensent|font|supportent|apprennent|écoutent|obéissent plus|pas|rien|même|que",
    "ne|n' pensent|jurent|vivent|s'intéressent|parlent qu'|que à|d'|de|par|pour",
  ],
  alwaysNever: split('jamais systématiquement immanquablement invariablement'),
  notAbsolute: [
    'personne absolument personne',
    'y a|avait absolument|strictement personne',
    "comme n'importe qui|quel|quelle",
    'pas|guère toujours|tout|tous|toutes|forcément|systématiquement',
    'presque|quasi|quasiment|pratiquement personne|tous|toutes|tout|toujours|jamais',
    'bonjour|merci|bravo|salut|bonsoir|coucou|félicitations|bienvenue|bisous à? tous|toutes|tout',
    'toujours|jamais aussi|pas|autant|en|disponible|partant|ravi|heureux|debout',
    'toujours là pour|quand|si|avec|aussi',
    'être|es|êtes|est|était|sera|suis|serai|seras|serez toujours là',
    'comme toujours|jamais',
    'si tout|personne',
    'ouvert|ouverte|ouverts|adapté|accessible|gratuit à tous|toutes',
    'une fois pour toutes',
    'sur tous|toutes',
    "ne|n'|pas croyez|croyons|crois|dites|disons|faites|partagez|partage|donnez|oubliez|oublie|laissez|jetez|utilisez",
    "je|j'|nous ne|n' _ jamais",
    'ont|a|avait|avaient|avons|ai jamais|toujours',
    'jamais été|vu|eu|autant|aussi|deux',
    'personne|tout ici',
    "n'intéresse|n'intéressent|intéresse strictement|absolument? personne",
  ],
  superlative: [
    'leader|leaders|numéro|n|nº mondial|mondiale|incontesté|incontestée|incontestés|européen|européenne|absolu|français|française|national',
    'leader|leaders du|de|sur|dans|en marché|secteur|le|son|la|leur|domaine',
    'numéro|n|nº un|1 mondial|européen|français|en|de|des|du|sur',
    'seul|seule|seuls|unique _? _? au monde',
    "ce qu'|qui il? se fait de mieux",
    'référence|référence absolue|incontournable|incontestée|mondiale',
    "révolutionne|révolutionnent|révolutionnera|révolutionner|réinvente|réinventent le|la|les|l'|votre|vos|totalement|complètement",
    "_ _ incontournable|immanquable de l' année|automne|hiver|été|rentrée",
    "incontournable|immanquable de l' année|automne|hiver|été",
  ],
  peerless: [
    'n 1 en|de|du|mondial',
    'numéro un|1',
    'inégalé|inégalée|inégalés|inégalées|inégalable|inégalables|incomparable|incomparables|imbattable|imbattables',
    'sans égal|égale|équivalent|pareil|pareille|rival|rivale|concurrence',
    ...split('révolutionnaire révolutionnaires disruptif disruptive ultime'),
    'une|la|véritable|petite|vraie révolution',
    'le|la seul|seule _ qui|capable',
  ],
  best: [
    'meilleur|meilleure|meilleurs|meilleures',
    'le|la|les plus avancé|avancée|avancés|puissant|puissante|puissants|performant|performante|performants|complet|complète|complets|innovant|innovante|innovants|efficace|efficaces|fiable|rapide|rapides|intelligent|intelligente|intelligents|sûr|sûre|simple|intuitif|intuitive|abouti|aboutie|moderne|attendu|attendue|inspirant|inspirante|élégant|élégante|belle|beau|grande|grand|fiables|simples|compétitif|compétitive|précis|précise|écologique|écologiques|sophistiqué|sophistiquée|ambitieux|ambitieuse|ludique|léger|légère|exclusif|exclusive',
    'le|la|les plus _',
  ],
  product: split(
    'innovation gîte gîtes chambres qualité savoir-faire crêpes kebab pizza frites spectacle cirque cadeaux couscous logiciel logiciels appli applis application applications outil outils solution solutions produit produits service services plateforme plateformes agence agences cabinet cabinets entreprise entreprises formation formations salon festival événement conférence conférences écoles méthode méthodes programme assurance assurances banque téléphone smartphone ordinateur voiture erp site hôtel restaurant boulangerie pizzeria garage coach coaching consultant consultants startup start-up marque crème sérum shampoing aspirateur matelas vélo casque caméra montre tablette imprimante offre offres accompagnement expertise logement promoteur mutuelle fournisseur magazine newsletter podcast webinaire atelier campus club spa traiteur robot ia technologie boîte équipe équipes prestataire machine système générateur assistant éditeur jeu enceinte batterie chaussure chaussures basket baskets huile couteau oreiller braderie foire fête marché brocante soldes prix tarifs tarif collection gamme vin bière thé café cuisine cuisiniste vacances séjour croisière tisane infusion fromage gâteaux chocolat chocolats pizzas burger burgers pâtissier artisan plombier couvreur fleuriste boucherie librairie opticien expérience technologies',
  ),
  bestScope: [
    'du|au|le|ce marché|monde|secteur|pays|continent|siècle|web|moment',
    'de france|paris|bretagne|belgique|suisse|europe|loin|tous|toutes|sa|tout',
    "d' europe|afrique|amérique|alsace|île",
    "de tout|toute le|la|l' _",
    "de la|l' région|planète|vallée|place|galaxie|ville|catégorie|univers|histoire|hexagone|année",
    'en france|europe|afrique',
    'jamais créé|conçu|créée|conçue|inventé|inventée|sorti|sortie|organisé|organisée|développé|développée|imaginé|imaginée|lancé|lancée|proposé|proposée|construit',
    'existant|existants|disponible',
    'qui existe|existent|soit',
    'jamais vu|vue|vus|vues|connu|connue|réalisé|réalisée|entendu|goûté|goûtée',
  ],
  notSuperlative: [
    'ma|mon|mes|ton|ta|tes|vos|votre|son|sa|ses meilleur|meilleure|meilleurs|meilleures',
    "rien|pas|guère|peu|moins|jamais|ni|aucune de|d'|une|la|si|vraiment? très? révolutionnaire|révolutionnaires|révolution|exceptionnel",
    'pas|plus|ni le|la|un|une|les meilleur|meilleure|meilleurs|meilleures|leader|révolution|numéro|plus|seul',
    'prétend|prétendent|prétendu|prétendument|soi-disant|autoproclamé|autoproclamée',
    'quel|quelle|quels|quelles est|sont|serait le|la|les|selon',
    "la révolution française|industrielle|russe|de|des|d'|verte|numérique|tranquille|américaine",
    'meilleur|meilleurs ami|amis|copain|pote|moment|moments|souvenir|souvenirs|vœux|joueur|joueurs|buteur|gardien|temps|score|film|roman|acteur|prix|délais|livre|album',
    'meilleure amie|façon|nouvelle|chance|humeur|joueuse|santé|version|idée|actrice|chose|décision|copine',
    'pour le meilleur',
    "l' un|une des|de",
    'un|une des meilleurs|meilleures|plus',
    'parmi les',
    'prix|concours|palmarès|classement|médaille|élu|élue|élus|lauréat|trophée|labellisé|césar|oscar|sacré|sacrée|récompensé|certification',
    "cherche|cherchons|trouver|choisir|chercher|devenir|recherche|quelqu'un|conseils|comparatif|comparer",
    'papa|maman|mamie|papi|papy|mari|femme|collègue|collègues|voisin|voisine|anniversaire|soirée|vacances|grand-mère|frère|sœur|copine|chérie|coloc|colocs',
    'si|quand|est-ce|comme',
    'adversaire|adversaires|concurrent',
    'le|la|les plus haut|haute|hauts|hautes|ancien|ancienne|anciens|anciennes|vieux|vieille|long|longue|profond|profonde|vieilles',
  ],
  sensational: [
    `${THEY} ${US} ${DECEIVE}`,
    `${THEY} ${US} tous|tout? a|ont|avait tous|tout? menti|trompé|trompés|manipulés|caché`,
    `on|ils ${US} prend|prennent pour des`,
    `ils|on veulent|veut ${US} faire? taire|contrôler|remplacer|imposer|endormir|soumettre|interdire|empêcher`,
    `va|vont ${US} choquer|sidérer|glacer|révolter|écœurer`,
    `${MEDIA} locale|nationale|régionale? n'|ne ${US}|en|le|la|rien? ${REPORTS}`,
    `${MEDIA} se|${US} taisent|tait|${DECEIVE}`,
    `${MEDIA} sont aux ordres`,
    `aucun|aucune|pas|les un|une|_? ${MEDIA} n'|ne en? a|ont|${REPORTS}`,
    'silence|omerta médiatique|total|assourdissant|complet|organisé',
    `la vérité enfin? éclate|éclatera|dérange|gêne|finit|fait|${SHOCKING}`,
    'réveillez|réveillons|réveille vous|nous|toi',
    `révélation|révélations|image|images|vidéo|vidéos|témoignage|document|documents|photo|photos|enquête|secret|secrets|scandale|affaire|message|info|infos ${SHOCKING}`,
    'énorme|incroyable|grand|gros|terrible mensonge|complot|révélation|révélations|scandale',
    'nouvel ordre mondial',
    'état profond',
    `personne ne|n' en|ose|veut le|la|en? parler|dire|dénoncer|nommer|évoquer|${REPORTS}`,
    "l' heure est grave",
    `${THEY} ${TRY} de|à|d'|${US}|le|la|les|l'|faire? ${US}|le|la|les|l'|faire? ${TO_HIDE}`,
    'mais chut',
    `on ne|n' ${US} le|la|les|en ${REPORTS} pas|jamais|rien|dans|à|nulle`,
    `on ne vous ${REPORTS} pas|jamais|rien`,
    "ils|elles ne|n' veulent|veut surtout? pas",
    'lisez|regardez|lis|regarde|téléchargez|enregistrez vite',
    'ne restera|restera pas longtemps en',
    "tant qu' il est encore? temps|là|en|possible",
    `${REMOVED} à chaque fois`,
    `${REMOVED} deux|trois|plusieurs|# fois`,
    `ils vont|veulent ${TO_HIDE}`,
    'dans le plus grand secret',
    'faire taire',
    'paie|paye|payé|payés|paient|menace|menacés|force|obligés _? _? pour|de|à? se taire',
    `ce qu' ils ${US}? préparent|réservent|cache|cachent|dissimulent`,
    "ce que|qu' le|la|les|l' _ cache|cachent",
    "à partager|diffuser|relayer|tourner|circuler massivement|partout|d'urgence|absolument|avant|très|vite|au|sans|en",
    `avant qu' ils|on|elles ne? le|la|les|l'|me|nous? ${REMOVE}`,
    'avant suppression|censure',
  ],
  hidden: [
    "ce que|qu'|dont",
    'voici pourquoi',
    'la raison pour laquelle',
    "le|la|les|un|l' secret|secrets|vérité|astuce|remède|scandale|chiffre|chiffres|rapport|images|preuves|documents que|qu'",
    "tout ce que|qu'",
  ],
  hides: [
    `${US} cache|cachent|cachait|dissimule|dissimulent|dissimulé`,
    'vous|nous|te a|ont',
    `ne|n' ${US} ${REPORTS}`,
    "ne|n' veut|veulent|voulait|voudrait|voudraient surtout? pas|jamais",
    `ne|n' ${REPORTS} jamais|pas|rien`,
    `${TRY} de|d'|${US}|faire? ${US}|le|faire? ${TO_HIDE}`,
  ],
  powers: [
    ...split(
      'gouvernement état mairie autorités banques banquiers labos laboratoires industriels industrie médias journalistes presse télé télévision élites politiques élus ministres ministère direction supermarchés assureurs assurances police justice préfecture cabinets multinationales lobbies lobby facebook google bruxelles système fabricants bailleurs syndic promoteurs agences supermarché députés patronat dirigeants ils elles',
    ),
    'big pharma',
    'grandes marques|enseignes|surfaces',
    'conseil municipal|départemental|régional',
    'les gros|puissants|riches|grands',
    'tout le monde',
  ],
  conceals: [
    `va|vont|a|ont|font tout faire|fait? pour ${TO_HIDE}`,
    `${US} le|la? ${DECEIVE}`,
    'étouffe|étouffent|camoufle|camouflent|dissimule|dissimulent|truque|truquent|maquille|maquillent|enterre|enterrent|censure|censurent',
    'a|ont tout? menti|étouffé|camouflé|dissimulé|truqué|maquillé|enterré|censuré',
    `${TRY} tout? à|de|d'|pour? ${TO_HIDE}`,
    'gardent|garde|gardé le silence',
    'se tait|taisent|taire',
    'faire taire',
    `ne|n' veut|veulent surtout? pas que|qu'|de ${US}|vagues|ça|on|vague`,
    'prend|prennent pour des',
  ],
  unseen: [
    'silence',
    `${THEY}|personne ne|n' ${US}|le|la|les|l'|en? ${REPORTS}|verra|voit pas|jamais|rien|nulle`,
    "vous|tu ne|n' le|l'|la|les|en? entendrez|verrez|lirez|trouverez|entendras|verras jamais|pas|nulle",
    'pas un|une seul|seule? mot|ligne|image|reportage|article',
    'rien',
    "personne n' en parle",
    'aucun|aucune mot|ligne|article|reportage',
  ],
  inMedia: [`dans|à|au|aux|sur|chez la|le|les|l'|nos|aucun|aucune? ${MEDIA}`, 'aucun média'],
  spread: [
    'faites|fais|faisons|à|faire tourner|circuler|passer|suivre',
    'partagez|partage|partager|partageons|diffusez|diffuse|copiez|relayez|enregistrez|regardez|lisez|sauvegardez|téléchargez massivement|vite|avant|au|partout|max|maximum|un|à',
    'partagez|partage|diffusez|relayez|copiez|regardez|enregistrez|lisez',
    'copiez|copié collez|collé',
  ],
  beforeRemoval: [
    `avant qu'|que il|elle|ils|on|ce|cela|cette|la|le|ça|facebook|les|leur|youtube _? _? soit|soient|disparaisse|${REMOVE}`,
    `avant qu' il|elle|ils|on ne? le|la|l'|soit ${REMOVE}|${REMOVED}`,
    `sera|seront|va|vont vite|bientôt|être? ${REMOVED}`,
    'ne restera pas longtemps',
    "tant que|qu' c'est|il|elle|on|ils est|reste|soit|peut|sont encore|là|en|possible",
  ],
  alarm: [
    ...split(
      'urgent alerte choc scandale scandaleux danger incroyable choquant révélation révélations exclusif hallucinant terrifiant explosif stupéfiant honteux sidérant réveillez-vous complot énorme bombe effarant glaçant exclusivité',
    ),
    'attention à lire',
    'à lire absolument',
    'lisez ceci',
  ],
  realUrgency: [
    ...split(
      'disparu disparue disparition disparus sang donneurs donneur donneuses plaquettes perdu perdue retrouvé retrouvée égaré égarée recherche recherchons recherchez cherche cherchons recrute recrutons recrutement panne incident coupure maintenance indisponible indisponibles interruption rétabli rétablissement vigilance inondation inondations crue incendie évacuation météo orages orage tempête verglas rappel remplacement bénévoles bénévole logement hébergement don dons besoin samu pompiers gendarmerie cdd cdi intérim stage alternance rdv vétérinaire adoption refuge colis train fuite neige canicule phishing arnaque hameçonnage faille correctif livraison reporté annulé annulée report reportée billet billets places colocation appartement babysitter nounou plombier électricien garde chaton chien chat orange jaune enlèvement évacuer intempéries crues pollution recherché',
    ),
    'groupe o|a|b|ab',
    'qui peut|pourrait|aurait',
    "quelqu'un",
    'à nos|tous? clients|usagers|utilisateurs|abonnés',
  ],
};
