import type { Phrases } from '../language.ts';
import type { GroupList } from '../word-lists/groups.ts';

const PEOPLE =
  'juif|juifs|juive|juives|musulman|musulmans|musulmane|musulmanes|arabe|arabes|maghrébin|maghrébins|noirs|noires|black|blacks|beur|beurs|négro|négros|africain|africains|africaine|africaines|asiatique|asiatiques|chinois|chinoise|chinoises|algérien|algériens|marocain|marocains|tunisien|tunisiens|turc|turcs|kurde|kurdes|rom|roms|rrom|rroms|gitan|gitans|gitane|gitanes|tsigane|tsiganes|manouche|manouches|roumain|roumains|polonais|portugais|syrien|syriens|afghan|afghans|comorien|comoriens|antillais|migrant|migrants|migrante|migrantes|immigré|immigrés|immigrée|immigrées|réfugié|réfugiés|réfugiée|réfugiées|étranger|étrangers|étrangère|étrangères|clandestins|sans-papiers|homosexuel|homosexuels|homosexuelles|homo|homos|gay|gays|pd|pds|lesbienne|lesbiennes|trans|transsexuels|transgenres|bi|bisexuels|handicapé|handicapés|handicapée|handicapées|autiste|autistes|trisomiques|aveugles|sourds|nains|rebeu|rebeus|renoi|renois|islamistes|catholiques|athées';

/** Words about groups of people, and what attacks them for what they are. */
export const groups: Record<GroupList, Phrases> = {
  slur: [
    'bougnoule|bougnoules|bougnoul|bougnouls|bicot|bicots|bamboula|bamboulas|nègresse|négresse|négresses|youpin|youpins|youpine|youtre|youtres|pédé|pédés|tarlouze|tarlouzes|tafiole|tafioles|gouine|gouines|travelo|travelos|chinetoque|chinetoques|niakoué|niakoués|niaquoué|polack|polacks|polaques|romanos|crouille|crouilles',
    'sale|sales|espèce nègre|nègres',
    'quelle|sale|sales|grosse|grosses|pauvre|gros de? tapette|tapettes|mongolien|mongoliens',
    'bande|espèce de tapette|tapettes|mongolien|mongoliens',
    'un|sale|gros|petit|ces|les|de pd|pds',
  ],
  slurElsewhere: ['tapette|tapettes à|souris|acheter|choisir|pour', 'faire|fait|font|fera la bamboula'],
  people: [
    PEOPLE,
    'personnes noires|trans|handicapées|racisées|homosexuelles|étrangères|migrantes|immigrées|autistes',
    'gens du voyage',
  ],
  ageOrSex: [
    'femme|femmes|homme|hommes|meufs|vieux|vieille|vieilles|retraités|grosses|obèses|roux|pauvres|chômeurs|banlieusards|chrétiens',
    'personnes âgées|grosses|obèses',
  ],
  theyAre: [
    'ne? sont|restent|resteront|restera',
    'comme vous|eux|elles|ça sont|ne',
    "ne? sont rien d'? autre|plus|mieux|de que|qu'",
    "ne? valent pas|que|qu' mieux? que?",
    "ne sont que|qu'|juste|tous",
  ],
  theseAre: ['ils|elles|ce sont|étaient', "c'est", 'ça'],
  everyOne: ['tous|toutes', 'de naissance', 'par nature', 'sans exception', 'dans le sang|leur-sang'],
  lowly: [
    'vermine|parasite|parasites|nuisibles|cafards|rats|poids|fardeau|maladie|fléau|virus|erreur|inférieur|inférieurs|inférieures|inutiles|ivrogne|ivrognes|voleur|voleurs|voleuses|violeurs|terroristes|délinquants|criminels|paresseux|paresseuses|feignants|fainéants|dangereux|manipulatrices|hystériques|anormaux|contre-nature|sous-hommes|sauvages|barbares|assistés|profiteurs|bêtes|dégoûtants|dégoûtantes|dégueulasses|répugnants|répugnantes|repoussants|repoussantes|écœurants|écœurantes|révoltants|révoltantes|immondes|abjects|abjectes|ordures|déchets|pourritures|merdes',
    'êtres inférieurs',
    'un|des danger|dangers',
    'moins intelligents|intelligentes|intelligent|capables|humains|évolués|doués|civilisés',
    'moins que rien',
    'de la merde|vermine|racaille|saleté',
    'pas vraiment? des? êtres|vrais? humains|gens|hommes|normaux|normales|civilisés',
    'vole|ment|pue|triche comme',
  ],
  hatesThem: [
    "je|j'|nous|on hais|haïs|déteste|détestons|vomis|exècre|méprise|haïssons|emmerde",
    'ne? supporte|supporter|supportons|peux|encadre|blaire pas|plus sentir|voir|supporter|saquer|encadrer|blairer?',
    "j'ai|ai la|une haine|horreur des|envers",
    "en ai|a|avons marre|ras-le-bol|assez de|des|ces|d'",
    'dégoûté|dégoûtée|écœuré|écœurée par|de',
  ],
  disgustsMe: [
    'me|nous|m dégoûtent|répugnent|écœurent|débectent',
    'me donnent tout? simplement? envie|la de? vomir|gerber|frapper|nausée',
    'me font gerber|vomir',
  ],
  harmThem: [
    'devraient|méritent|mériteraient tous|toutes|de|d|bien? crever|mourir|disparaître|périr|brûler|souffrir',
    "devraient|méritent|mériteraient tous|toutes|de|d'? être tués|fusillés|pendus|brûlés|gazés|exterminés|stérilisés|castrés|lapidés",
    "ne? devraient|doivent|méritent pas|plus avoir|de|d'|pouvoir? le? exister|voter|respirer|droit",
    "devraient|doivent|peuvent|n'ont tous|toutes? qu'à? dégager|se-casser|se-barrer",
    "n'|ne? ont rien à|plus? faire|rien ici|dans|chez|avec|en|sur|là|parmi",
    "n'|ne ont pas leur place",
    'ne? servent|valent plus? à? rien',
    'au bûcher|four|poteau',
    'ne? sont pas fait|faits|faites pour commander|diriger|gouverner|conduire|décider|penser',
  ],
  outWithThem: ['dehors|raus'],
  againstThem: [
    'mort|mors aux|à|au|les',
    "à|a mort|bas les|l'",
    "faut|faudrait|devrait|devrions|doit|veux|vais tous|toutes|donc|enfin|bien|se|s'? fusiller|brûler|pendre|gazer|exterminer|tuer|noyer|éliminer|abattre|buter|lyncher|castrer|stériliser|assassiner|massacrer",
    "faut|faudrait|devrait|devrions|doit se|s'|nous|vous? débarrasser|nettoyer de|des|d'",
    'brûlez|gazez|butez|tuez|pendez|fusillez|exterminez|noyez|brûlons|exterminons',
    'débarrassez|débarrassons nous de|des',
  ],
  rousesAgainstThem: [
    'renvoyez|expulsez|virez|déportez|dégagez dehors|tous|toutes|ces',
    "qu' on renvoie|expulse|vire|déporte|dégage dehors|tous|toutes|ces",
  ],
  dirty: [
    'sale|sales|saleté|saletés',
    "espèce|espèces|saleté|saletés|saloperie|saloperies|enculé|enculés|putain|pourriture de|d'",
    'crasseux|crasseuse',
  ],
  backHome: [
    'retourne|retournez|rentre|rentrez|repars|repartez|dégage|dégagez|retournent dans|de|vers ton|votre|leur pays|bled|désert|brousse',
  ],
  toldThat: [
    "dire|disant|répète|répéter|répètent|répété|prétend|prétendre|prétendent|entendre|entendu|lire|lu|écrit|raconter|raconte|racontent|expliqué|insister|fait|idée|sous-entendre|crier que|qu'",
  ],
  thinksThat: [
    "dis|dit|disent|disait|pense|penses|pensent|pensez|penser|crois|croit|croient|croyez|croire|affirme|affirmer|affirment|soutiens|soutient|trouve|trouves|trouvent que|qu'",
  ],
  ofOneself: ["je|j'|moi suis|étais|reste", 'nous|on sommes|est', 'en tant que', 'moi|mes|mon|notre|nos|entre'],
  itsOwn: ['fier|fière|fiers|fières|pride|assume|assumée|revendique'],
};
