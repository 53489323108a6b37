import type { Phrases } from '../language.ts';
import type { TrueList } from '../word-lists/true.ts';
import { conjugated, withThird } from './inflect.ts';

const split = (words: string) => words.split(' ');

/** Verbs so plainly causal that any effect makes them a claim, and verbs that need a known effect behind them. */
const PLAIN_CAUSES =
  'cause trigger boost improve weaken harm damage destroy prevent cure heal slow stunt rewire reduce increase delay ruin strengthen worsen shorten lengthen sharpen reset disrupt impair erode suppress stimulate inflame shrink deter disturb undermine hinder aggravate ease prolong';
const CAUSES = `${PLAIN_CAUSES} influence kill lower raise spoil tank accelerate alter eliminate fight block extend multiply double halve stop hurt detox make create triple enhance drive fuel breed fry reverse treat melt burn flood spike affect change drain flush produce push drag protect calm soothe regulate remove fill build cut shut switch activate unlock clean relax feed poison wreck speed`;

/** Whom statistics count and sweeping statements are about. */
const PEOPLE =
  'adult teenager teen kid pupil student teacher parent mother father boy girl couple senior pensioner retiree worker employee manager leader ceo boss entrepreneur founder freelancer recruiter candidate applicant developer programmer engineer seller buyer shopper consumer customer client user voter citizen resident tenant renter landlord homeowner driver motorist cyclist pedestrian patient doctor nurse carer farmer smoker european american briton brit german migrant immigrant foreigner billionaire millionaire shareholder investor trader gardener gamer reader viewer listener traveller tourist shopkeeper influencer creator donor graduate apprentice intern beginner marketer consultant runner athlete vegetarian vegan millennial boomer professional victim prisoner refugee veteran owner adolescent jobseeker introvert extrovert politician journalist banker lawyer scientist councillor mayor minister mp builder plumber mechanic agent coach expert economist celebrity judge designer artist author hunter dentist electrician supporter surgeon chef trainer salesperson';
const ORGANISATIONS =
  'company business firm startup start-up organisation organization charity brand shop store restaurant hospital school university council city country bank insurer corporation government agency union supermarket website app hotel';
const US = 'you|us|anyone|people';
const THEY = "they|they've|they're|government|council|media|banks|elites|bosses|authorities|police|nobody";
const DONT = "don't|won't|doesn't|didn't|wont|dont|never|not";
const TELL =
  'tell|tells|told|show|shows|say|report|reports|admit|teach|print|publish|mention|talk|cover|telling|showing|reporting|talking|covering';
const DECEIVING =
  'lying|lied|hiding|misleading|misled|poisoning|poisoned|controlling|brainwashing|brainwashed|manipulating|manipulated|deceived|fooled|duped|silencing|burying|suppressing|concealing|covering';
const MEDIA =
  'media|press|news|papers|paper|newspaper|newspapers|tv|bbc|television|journalist|journalists|channel|channels|outlet|outlets|msm|broadcaster|headlines|mail|bulletin';
const TO_HIDE = 'bury|hide|cover|suppress|silence|censor|erase|stop|conceal';
const REMOVED =
  'deleted|removed|censored|banned|wiped|blocked|erased|silenced|suppressed|taken|pulled|gone|buried|hidden|flagged|suspended';
const REMOVE = 'delete|deletes|remove|removes|censor|censors|ban|pull|pulls|take|takes|erase|block|disappears|vanishes';
const POST = 'post|message|thread|video|page|photo|clip|article|account|story';
const SHOCKING =
  'shocking|horrifying|explosive|bombshell|terrifying|sickening|disturbing|chilling|damning|banned|censored|alarming|secret|shameful|dirty|dark|deadly';
const EXPERTS =
  'experts|doctors|specialists|scientists|researchers|psychologists|economists|analysts|nutritionists|dentists|insiders|professionals';
const EXPERT =
  'expert|doctor|scientist|researcher|psychologist|economist|therapist|nutritionist|neurologist|neuroscientist|historian|dentist|professor';
const STUDY = 'study|studies|research|survey|surveys|experiment|report|reports|article|documentary|poll|polls';
const SAY = 'say|says|claim|claims|argue|agree|believe|warn|expect|predict|think';
const PROVEN = 'proven|proved|shown|established|demonstrated|validated|backed|confirmed|documented|supported';
const SURE = 'proven|true|effective|guaranteed|safe|reliable|accurate|certain|natural|foolproof|works';
const ALWAYS = 'always|inevitably|invariably';
const FAILS =
  'fails|fail|lie|lies|cheat|cheats|backfires|backfire|disappoints|collapse|collapses|lose|loses|ends|end|works|succeeds|pays|sells|wins|win|succeed';
const ALIKE =
  'liars|crooks|corrupt|thieves|incompetent|identical|alike|frauds|scams|useless|lazy|scammers|idiots|greedy|dishonest';
const GENERAL =
  'person|people|man|men|woman|women|company|companies|manager|managers|leader|leaders|politician|politicians|employee|employees|recruiter|recruiters|startup|startups|business|businesses|founder|customer|landlord|parent|student|students|bank';
const KIN =
  "friend|friend's|mate|mate's|cousin|cousin's|neighbour|neighbor|neighbour's|neighbor's|colleague|colleague's|brother|brother's|sister|sister's|aunt|uncle|mum|dad|nephew|niece|wife|husband|brother-in-law|sister-in-law|someone|somebody|guy|bloke|hairdresser";
const TOLD = 'says|said|told|tells|swears|reckons|heard|claims|tell|say|reckon|swear|claim';
const RUMOUR = 'rumour|rumor|rumours|rumors|gossip|whisper|whispers|grapevine|talk|chatter|speculation|rumblings';
const IT = "the|they|they're|there|there's|he|he's|she|she's|it|it's|our|this|that|a";
const AT = 'at|in|on|from|for|with|around|round|down';
const FAR = 'far|much|consistently|always|generally|significantly|a|lot';
const BETTER = 'better|worse|higher|lower|fewer|more|less|stronger|weaker|faster|slower|longer';

export const trueWords: Record<TrueList, Phrases> = {
  hearsay: [
    'according to my|the|a neighbour|neighbor|mate|hairdresser|postman|cousin|colleague|barman',
    `${RUMOUR}|word|legend|mill|story has|have it`,
    `${RUMOUR} is|are? swirling|circulating|flying|spreading|going|everywhere|doing that|around|round|about|down|${IT}`,
    `rumour|rumor|rumours|rumors|gossip|grapevine is|are|says|say|goes|suggests|suggest that|around|${IT}`,
    `the? ${RUMOUR}|word|story going|doing the? round|around|rounds`,
    `the? word is|has that|${IT}`,
    'word on the street',
    `the talk|word ${AT} the|our _ is|has that`,
    'heard it? off|from more than',
    "everyone's|everybody's|people's saying",
    `there|there's is|are|a|some a|some? ${RUMOUR} that|of|about|around`,
    `heard|hearing a|the? rumour|rumor|rumours|rumors|whispers|it that|about|of|was|is|${IT}`,
    `is|it's|been being|been|is? rumoured|rumored|whispered|said|claimed that|${IT}`,
    'is|are|was|were|been rumoured|rumored|whispered|said|claimed to be|have',
    `${RUMOUR}|word|word's going? at|in|on|from|around|round|down the? town|here|pub|office|grapevine|school|street|our`,
    "i|we|i've|we've|i'm|been heard|hearing that|rumours|rumors|people|whispers|they|there|they're|there's",
    "i|we|i've|we've heard|hear _ _? _? is|are|was|were|will|has|have|had|might|may|want|wants|won't|going|closing|moving|getting|sold|lost|left|quit|got|sacked|signed",
    "so i'm|we're|i|we am|was|were? told|hear|heard",
    'so they say|tell',
    "from what i'm|i've|i|we've|we told|hear|heard|gather|understand|read",
    'they say|reckon that|the|there',
    `people|folk|folks|everyone|everybody|everyone's|locals|neighbours|neighbors|regulars|staff|parents|insiders are|is|all|keep|have been? saying|whispering|muttering that|${IT}`,
    `people|neighbours|neighbors|locals|folk|folks say|reckon|swear|claim that|${IT}`,
    `${KIN} of a|my ${KIN}`,
    `${KIN} friend|cousin|brother|sister|mate`,
    "i'm|we're|am told that|the|they",
    "i've|we've|i|we have? been told by|that|the|they|there",
    'i was told the|they',
    "i|we|i've read|saw|seen|heard it? somewhere|online",
    `little bird ${TOLD} me|us?`,
    'from a? reliable|good source',
    'have|has|had it from somebody|someone|my|our|his|her|their',
    'have|has|had it on good',
    `${KIN} who|that works|worked _? _? _? ${TOLD}`,
    `${KIN} ${AT}|who|works the|a|an|our|my|with|for _ who|that|she|he|and? ${TOLD}`,
    `corridor|hallway|water-cooler|staffroom|canteen|kitchen|pub|street|playground|office|dressing-room ${RUMOUR}`,
    `hairdresser|barber|postman|cabbie|landlord|landlady|barman|barmaid|butcher|baker|cleaner|caretaker told|tells me|us that? ${IT}`,
    `${KIN} works|work|is|drives|sits ${AT}|there _? _? _? and? he|she|they? ${TOLD}`,
    `a|one|some|another mum|mom|dad|parent|teacher|nurse|driver|steward|customer|regular|guy|bloke|woman|lady|man|builder|waiter|waitress|volunteer ${AT} _? _? _? told|tells me|us`,
    `someone|somebody ${AT} _? _? _? _? told|tells me|us`,
    "it's|it is? being said|whispered|reported that",
    `my|our|his|her _ ${KIN} ${TOLD} that|me|us|${IT}`,
  ],
  teller: split(
    'neighbour neighbor neighbours neighbors regulars friend mate colleague cousin hairdresser barber brother-in-law sister-in-law bloke guy someone somebody folk folks locals street village girlfriend postman parent parents',
  ),
  tells: [
    'told me|us',
    'are|is|keep|keeps? telling|tell|tells me|us',
    'says|say|said|reckons|reckon|swears|claims|heard',
  ],
  affair: [
    ...split(
      'closing shut shutting sacked fired bankrupt bust stopped rigged scrapped scrapping cancelled stolen corrupt lied lies cheats asbestos ban banned merging merger takeover debts fraud arrested illegal layoffs redundancies money',
    ),
    'want|wants|going|about|planning|trying to',
    "won't|will|isn't never|be|not? reopen|close|sell|leave|survive|return|last|happen|reopening",
    'has|have been _',
    'is|are being _',
  ],
  notHearsay: [
    "rumour|rumor|rumours|rumors|gossip isn't|aren't|wasn't|is|are not? true|false|wrong|nonsense|rubbish|unfounded",
    'not|no|any|stop|that|those|these|deny|denies|denied|about|spread|spreading the? rumour|rumor|rumours|rumors|gossip',
    "told|hear|hearing that? everything's|everything|it's|all|all's is|fine|well|good|normal",
  ],
  hearsayAdverb: ['apparently', 'supposedly', 'reportedly', 'purportedly', 'allegedly'],
  smallLife: [
    'apparently not|so|nothing|this',
    ...split(
      'cat cats kitten dog dogs puppy rabbit hen hens hamster key keys glasses sock socks alarm coffee fridge oven microwave machine car bike suitcase baby toddler son daughter husband wife partner mum mom dad mother father grandma grandad gran nan kid kids teenager boyfriend girlfriend toy cake nap pyjamas bed sofa couch printer microphone mic camera mute you your yours lift rain sun phone birthday talent four-year-old three-year-old five-year-old niece nephew grandson granddaughter sister brother spider pigeon seagull goat lunchbox homework sourdough lawnmower boiler toaster kettle',
    ),
  ],
  percentage: [
    'by a|one|almost|nearly? a? quarter|third|half|fifth',
    '# %',
    '# percent|pct|percents',
    '# per cent',
    'ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred percent|per cent?',
    'ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety five|nine percent',
  ],
  outOf: [
    'in #|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|hundred',
    'out of? every|the? #|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred',
    'of every #|two|three|four|five|ten',
  ],
  wholeRatio: ['_ in every pound|dollar|euro'],
  countLink: ['of'],
  rateUnit: split(
    'times hours hour minutes minute seconds second hrs mins days weeks months years litres kilos kg pounds tonnes tons dollars £ $ %',
  ),
  everyFew: [
    'every #|two|three|four|five|six|eight|ten|fifteen|twenty|thirty|forty|few seconds|minutes|hours|days',
    'every second|minute|hour',
  ],
  mythFigure: [
    'takes|take # years to disappear|decompose|degrade|break',
    '# days to form|build|break|create|make a? new? habit|habits',
  ],
  spends: split(
    'live lives spend spends waste wastes lose loses sleep sleeps check checks watch watches devote dedicate give gives',
  ),
  costs: ['cost|costs|lose|waste|spend'],
  perHead: ['per|a person|head|household|employee|worker|pupil|capita|inhabitant'],
  fraction: ['a|one|two|three|four third|thirds|quarter|quarters|fifth|fifths|tenth of|the', 'half of|the|all'],
  numberWord: split(
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand dozen',
  ),
  bigUnit: split('million millions billion billions thousand thousands trillion trillions'),
  multiple: [
    '#|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|thirty|fifty|hundred|thousand times more|less|as|higher|lower|faster|better|greater|likelier|bigger|larger|worse|stronger|longer|slower|cheaper|deadlier|safer',
    'twice as|more',
    'half as',
    'doubled|tripled|trebled|quadrupled|halved',
    'doubles|triples|trebles|quadruples|halves|double|triple|quadruple the|your|our|their|a',
    '# % more|less|higher|lower|faster|better|greater|fewer|likelier|longer|cheaper|shorter',
    '# percent|per cent? more|less|higher|lower|faster|better|greater|fewer|longer',
  ],
  likelihood: [
    'more|less|as likely',
    'likelier',
    'chance|chances|risk|odds|probability of',
    'higher|lower|increased|greater risk',
  ],
  chanceOf: [
    'chance|risk|likelihood|probability of closing|failing|dying|developing|getting|surviving|losing|becoming|burnout',
    'own|owns|earn|earns|possess',
  ],
  anybody: ['someone', 'somebody', 'a person'],
  change: [
    ...conjugated(
      'increase soar surge climb decline decrease plunge plummet explode reduce boost improve double triple halve gain disappear collapse exceed account represent reach fail end waste consume produce jump close',
    ),
    ...split(
      'rise rises rose risen rising fall falls fell fallen falling drop drops dropped dropping grow grows grew grown growing shrink shrinks shrank shrunk shrinking cut cuts lost lose loses losing quit quits die dies died cost costs up down spend spends spent hit hits gone throw hold holds stand stands make makes',
    ),
  ],
  ordinal: split(
    'first second third fourth fifth sixth seventh eighth ninth tenth 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th leading biggest largest top number main #1 no1',
  ),
  rankNoun: [
    'cause|driver|source|killer|contributor|predictor|reason|emitter|polluter of|for|behind|to|people|why',
    'biggest|largest|leading|most|highest|lowest|worst cause|killer|economy|market|employer|exporter|producer|importer|polluter|emitter|country|source|city|consumer|destination|industry|driver|contributor',
    'most _ country|nation|city|state|sector|profession|job|industry',
  ],
  average: [
    'on average',
    'average|median|mean is|stands|has|age|salary|pay|wage|attention|score|time|income|cost|price|number|wait|commute|commuter|screen|length|lifespan|tenure|household|rent',
  ],
  averagePerson: [
    'the average _',
    'average|typical american|brit|briton|european|person|human|worker|employee|consumer|user|adult|reader|recruiter|manager|customer|household|family|student|parent|teenager|teen|child|driver|company|office|professional|developer|commuter|ceo|leader|job|man|woman|knowledge|home|smartphone|website|millennial|attention|brain|shopper|viewer|couple|email|executive',
    'attention span|spans',
    'average person|human',
  ],
  world: [
    ...withThird(PEOPLE),
    ...withThird(ORGANISATIONS),
    ...split(
      'people children child babies women woman men man families family households household french human humans rich poor salespeople singles hires dogs cats horses twins noise housework chores vacancies plants plant rate proportion gap prices',
    ),
    ...split(
      'smes meetings meeting emails email resumes cvs jobs job layoffs redundancies resignations cyberattacks attacks breaches accidents crashes fires cancers deaths death births marriages divorces sites applications purchases decisions waste packaging plastics plastic food fruit vegetables species insects birds bees animals fish forests homes houses cars vehicles trips journeys commutes diseases illnesses drugs medicines vaccines antibiotics infections crimes crime rapes suicides suicide bankruptcies farms nurseries diets interactions smartphones phones computers negotiations wages salaries rents rent mergers projects ads landfill lightning products bats cows sheep pigs',
    ),
    ...split(
      'population communication planet brain electricity gdp economy unemployment inflation productivity debt poverty emissions co2 carbon temperature temperatures mortality absenteeism turnover attention learning biodiversity pollution obesity diabetes humanity world global ocean oceans deforestation agriculture industry transport aviation streaming bitcoin property wealth fraud insecurity immigration stress anxiety depression burnout harassment recycling nuclear coal oil meat sugar tobacco alcohol traffic homelessness loneliness literacy sales turnout tourism internet profits',
    ),
    'left handed|handers people?',
    'remote work|working|workers',
    'social media',
    'screen time',
    'artificial intelligence',
    'board seats|members',
    'civil servants',
    'purchasing power',
    'first impressions|impression',
    'those who',
  ],
  worldScope: [
    'in the uk|us|world|eu|country|usa|west|workplace|states|united|industry',
    'in england|scotland|wales|ireland|britain|europe|america|france|germany|china|africa|asia|india|canada|australia|japan|london',
    'around|across|throughout the world|globe|country|uk|us|industry|continent',
    'worldwide|globally|nationwide|nationally',
    'on earth',
    "the world's|planet's|nation's|country's",
    'this|our|the country',
    'the uk|us|nation',
    'britain|america|england|scotland|ireland|france|europe',
    'national|european|world|global|uk|us average',
  ],
  timeScope: [
    'every|each year|day|month|week|second|minute|hour',
    'every # seconds|minutes|hours',
    'a|per year|day|month|week|person|minute|hour|second|capita',
    'since the pandemic|covid|lockdown|war|crash|crisis',
    'since 1980|1990|2000|2005|2008|2010|2015|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026',
    'in|over the? last|past? #|ten|twenty|thirty|forty|fifty|five|two|three|few years|decades',
    'by 2030|2035|2040|2050|2100',
    'in|over a|one|two|three|ten|twenty|a single? winter|year|decade|generation|summer|month|years|decades|generations',
    'annually',
  ],
  figureIdiom: [
    '100|200|300|1000|110|1000000 % agree|sure|certain|cotton|natural|free|local|organic|behind|with|remote|vegan|yes|this|committed|honest|true|agreed|worth|recycled|wool|support|on|recommend|up',
    'give|gave|giving|given|agree|feel|feeling 100|110|200|150 %',
    "i'm|i|am|not 100 %",
    '# % off|discount|cocoa|cotton|wool|battery|humidity|deposit|hydration|vat|commission|fruit|alcohol|complete|done|finished|through|funded|tip|effort|chance',
    'rated|rating|score|scored|gave|give|mark|scores it|me|them|us|this|of|a|an? # out',
    'times out of',
    '24 7',
    '24 hours',
    '50 50',
    'seven|7 days a week',
    'a|one million|thousand thanks|thank|times|apologies|reasons|things',
    'half an|a|the|past|of|my|our|way|term|asleep|marathon|price|time|empty|full|day|hour hour|price|time|team|day|term|battle|year|way|class|stock',
    '# % instead|rather of|than',
    'minimum|maximum|slope|fall|incline of? # %',
    '100 % of',
  ],
  countedAtHand: split(
    'room tickets ticket seats seat places place spaces spots stock target goal goals budget bookings registrations attendees participants respondents exhibitors visitors votes vote tables rooms stalls pages page chapter book code bugs tests copies discount capacity battery recipe dough harvest plants seedlings garden shots possession games game matches match passes wins baskets fee fees profits proceeds share shares team screws boxes cupboard donations donation times time day days week weekend sunday saturday night row',
  ),
  scienceSays: [
    `scientifically|clinically|medically|statistically|neurologically ${PROVEN}|impossible`,
    `it's|has|have now|well|been|widely? now|well|been|widely? ${PROVEN}|known that`,
    `it is|was|has now|well|been|widely? now|well|been|widely? ${PROVEN}|known that`,
    `${PROVEN} to reduce|increase|boost|cause|improve|cure|prevent|lower|melt|reverse|help|heal|burn|make`,
    'proven that',
    'scientific|medical|proven|biological|psychological|neurological fact|proof|evidence|consensus|truth|reality',
    'the? science|research|evidence has|is been? clear|settled|in|unanimous|simple|undeniable|overwhelming|conclusive',
    "it's|is basic|simple|pure? biology|neuroscience|chemistry|biochemistry|hardwired",
    'according to science|neuroscience|psychology',
    `${PROVEN} scientifically|clinically|medically|again|time|over|repeatedly`,
  ],
  evidence: [
    'science|neuroscience|psychology',
    'the data|science|statistics|stats|numbers|evidence',
    'data|evidence|statistics|stats',
    'modern|medical|brain science',
  ],
  shows: [
    ...split(
      'show shows prove proves demonstrate demonstrates say says confirm confirms reveal reveals tell tells claim claims conclude concludes suggest suggests indicate indicates estimate estimates warn warns predict predicts agree agrees recommend recommends advise advises find finds found showed proved demonstrated said confirmed revealed claimed concluded suggested indicated estimated warned predicted agreed recommended advised discovered believe believes fear expect insist argue discourage caution linked links think explain explains know knows reckon',
    ),
    'has|have now|all|long|also|just|recently|clearly|consistently|repeatedly|finally? shown|proven|proved|demonstrated|said|confirmed|revealed|found|concluded|established|linked|warned|discovered|agreed|known|spoken',
    'is|are clear|unanimous|agreed|certain|adamant|undeniable|alarmed|worried|overwhelming',
    'consistently|clearly|all|now|repeatedly|unanimously|overwhelmingly|also|increasingly|widely show|shows|agree|say|says|confirm|confirms|prove|proves|suggest|suggests|warn|recommend|found|believe',
    'backs|back|supports|support this|it|that|up',
    'are|is|have now|increasingly|long|been? warning|saying|telling|calling|worried|concerned|urging|predicting|sounding',
    'call|calls it|this|them',
    'are|is|keep|have been? sounding|sound|raising|ringing the alarm|alarms',
    'all|mostly|now|still? recommend|insist|swear|point|admit|acknowledge|maintain|urge',
    'settled|decided|tells|told|established|spoken',
    'is|are now? out',
    'just came|come out',
    'sound|sounds|raise|raises|ring|rings the alarm|alarms',
    'has|have sounded|raised the alarm',
    'tell|tells|assure me|us',
  ],
  establishes: [
    'have|has|have long|always? known',
    ...split(
      'show shows showed shown prove proves proved proven demonstrate demonstrates demonstrated confirm confirms confirmed reveal reveals revealed conclude concludes concluded find finds found discovered established linked links',
    ),
  ],
  causeVerb: [
    ...withThird(CAUSES),
    'leads|lead directly|straight|inevitably? to',
    'results|result in',
    'contributes|contribute to',
    'is|are responsible for',
    'is|are a|the major|direct|leading|main|primary|real|biggest|root|number|true|only? one? cause|reason of|behind|for',
    'has|have a direct|negative|positive|devastating|proven|huge|massive|measurable? impact|effect on',
    'is|are the reason',
    'is|are behind',
    'brings|bring on',
    'means|mean more|fewer|less|higher|lower',
    'gives|give you|us|people|children|kids|babies|birds',
    'is|are wiping|killing|driving|pushing|destroying|ruining|making|poisoning|rewiring',
  ],
  affects: withThird(
    'demotivate motivate exhaust isolate depress frighten divide manipulate traumatise attract retain radicalise discourage encourage',
  ),
  plainCause: [
    ...withThird(PLAIN_CAUSES),
    'leads|lead straight|directly? to',
    'protects|protect you|us|people|children|the|your? _? from|against',
    'makes|make children|kids|people|plants|teams|men|women|babies|you|us _? faster|slower|smarter|grow|taller|fat|ill|sick|sleep|happy|lazy',
  ],
  incident: split(
    'delay delays queue queues disruption disruptions closure closures traffic diversion diversions parking access bus buses train trains line works hours session match outing start route road site delivery deliveries registration kick-off kickoff',
  ),
  comparative: [
    'better|worse|faster|slower|longer|younger|sooner|healthier|happier',
    'less|more well|often|easily|quickly|slowly|effectively',
    'more|fewer mistakes|decisions|ideas|accidents|friends',
  ],
  strongCause: [
    'keeps|keep the|your|our|you|us _? healthy|young|fit|sharp',
    "destroys|kills|ruins|poisons|impoverishes the|our|your|a|an|my|all|young|small|local|children's|people's|company|public|city|any|every|most|more _",
    'destroys|kills|ruins creativity|innovation|morale|trust|cities|jobs|culture|growth|families|communities|wildlife|bees|business|businesses|marriages|relationships|productivity|lives|childhoods|brains|democracy|ambition|talent',
    'cures|cure _',
    'makes|make people|kids|children|us|women|men|employees|adults|teenagers|babies|workers|everyone|humans|students|teams _ _?',
    'makes|make you|us far|much? more|less _',
    'makes|make you|us happier|healthier|smarter|stupid|stupider|fat|ill|sick|lazy|anxious|dumber|calmer|kinder|sharper|lonely|depressed',
  ],
  causedBy: [
    'is|are mainly|mostly|directly|largely? caused|driven|triggered|fuelled by',
    'is|are due to',
    'comes|come down? from|to',
  ],
  illness: [
    ...split(
      "anaemia leukaemia schizophrenia bipolar infertile sciatica myopia rheumatism cancer cancers tumour tumor tumours tumors diabetes depression depressed anxiety anxious burnout insomnia obesity obese alzheimer alzheimer's parkinson parkinson's fever warts autism autistic infertility migraine migraines inflammation toxins toxin immunity immune metabolism cholesterol stroke strokes hypertension asthma allergies allergy pneumonia vitamins eczema arthritis covid flu cold colds aids dementia hyperactivity hyperactive adhd cirrhosis thyroid sclerosis osteoporosis tinnitus suicide dna fertility testosterone cortisol dopamine serotonin melatonin neurons ageing aging constipation acne epilepsy endometriosis cardiac cardiovascular hormones hormonal virus viruses headaches blood-pressure gut bloating arteries bacteria disease diseases wrinkles",
    ),
    'infection|infections',
    'heart|liver|kidney|lung|mental|chronic|autoimmune|gum disease|diseases|attack|attacks|failure|illness|problems|damage',
    'memory loss',
    'brain damage|fog|cells|tumours|tumors',
    'back|joint|chronic pain',
    'vitamins|vitamin',
  ],
  effect: [
    ...split(
      'artery retina spine memory concentration focus iq brain brains creativity intelligence productivity performance motivation sleep stress cognition cognitive empathy mortality criminality crime violence unemployment poverty inflation inequality happiness happy happier unhappy sick ill stupid dumb addicted addict addicts addictive aggressive violent smarter clever fat thin blind deaf lonely loneliness isolation absenteeism turnover growth longevity divorce creative lazy passive selfish liver kidneys heart lungs skin mood lifespan productive healthier unhealthy eyesight weight attention hearts bones bone wellbeing well-being retention profits wages democracy knees joints back culture health teeth nerves jobs rents innovation collaboration climate reading vocabulary spelling trade economy morale curiosity cooperation hair careers deaths hiring families conflict conflicts accidents mistakes warming planet debt trust confidence teamwork communities bees wildlife loyalty prices housing ambition marriage marriages relationships absorption iron digestion blood arteries muscles reflexes appetite gut circulation breathing stomach vision revenue talent',
    ),
    'mental|heart|gut|brain|bone|cognitive|cardiovascular health|function',
    'school|exam|academic|test results|grades|performance|scores|attainment',
    'the? risk of',
    'less|more productive|creative|intelligent|aggressive|anxious|violent|engaged|successful',
    'the best people',
  ],
  outcome: [
    'last|lasts|take|takes half|twice as',
    `is|are|stay|become|tend ${FAR}? more|less productive|creative|intelligent|aggressive|anxious|violent|engaged|successful|loyal|honest|rational|stressed|focused|motivated|reliable|likely|profitable|attractive|depressed|addictive|effective`,
    `is|are|become ${FAR}? happier|healthier|smarter|richer|fatter|lazier|brighter|calmer|weaker|fitter|poorer|better|worse|lonelier`,
    `live|lives|sleep|sleeps|last|lasts|stay|learn|perform|recover|heal|age|concentrate|think|grow|drive|remember|behave|score|lead|work|read ${FAR}? ${BETTER}|information`,
    `earn|earns|lie|cheat|divorce|quit ${FAR}? more|less|twice|sooner`,
    `have|has|show|shows|get|end ${FAR}? ${BETTER} _`,
  ],
  scienceState: [
    'carcinogenic|carcinogen|carcinogens|neurotoxic|neurotoxin',
    'is|are as|highly|extremely|very|more|literally|pure|actually? toxic|poison|addictive|poisonous|genetic|hereditary|innate|hormonal',
    'is|are a slow|real|literal|powerful|natural|known|proven? poison|drug|antibiotic|antidepressant|painkiller|carcinogen|neurotoxin',
    'is|are directly|strongly|clearly|closely|now? linked|tied|correlated to|with',
    'detoxifies|detoxes|alkalises',
    'flushes|flush|removes|absorbs out|all|the? toxins',
    'is|are as|just bad|good|dangerous|harmful|addictive|effective|toxic|powerful _? _? as _',
  ],
  goodOrBadFor: [
    "bad|good|dangerous|harmful|great|terrible|toxic|essential|beneficial|vital|damaging|excellent|disastrous|poison for your|the|our|their|children's|a|you|human|kids?",
    'worse|better for|than your|smoking|the|our|a|any?',
  ],
  particular: split(
    "i you he she it we they this that these those who which what my our me him us them there here i'm you're he's she's it's we're they're that's to too",
  ),
  beforeNoun: split('the a an of for with in on no any some and or by at from their your'),
  bareVerb: split(`${CAUSES} lead result contribute`),
  belonging: split('your their his her its'),
  denial: split(
    "not no never none nothing neither nor without doesn't don't isn't aren't didn't wasn't weren't can't cannot won't hardly barely",
  ),
  vagueSource: [
    'the scientific community|consensus',
    `there|there's is|are|was|were|been? a|several|many|some|numerous|been? _? ${STUDY} that|which|showing|proving|out|on|behind|about|where`,
    'internal|inside|well-placed|reliable|official|unnamed|informed sources|source',
    'sources|source close|familiar|inside|within|in to|with|the|city|town',
    `read|saw|seen|heard a|an|about|some|of a|an? ${STUDY}`,
    "it's|is|are|been widely|generally|commonly|been|is|has|has|been? been? accepted|believed|acknowledged|recognised|recognized|known|thought|considered|estimated|reported that|to",
    `critics|observers|commentators|pundits|some|many|reports ${SAY}|suggest|indicate that|the|it|there`,
    `critics|observers|commentators|pundits ${SAY}`,
    `health|medical|industry|education|legal|security ${EXPERTS} are|have|${SAY}`,
    `${EXPERTS} call|calls|refer it|this|them|to`,
    `an|a ${STUDY}|${EXPERT} i|said|says|explained|claims|showed|once|told|recently`,
    `various|multiple|numerous|several sources|outlets|${STUDY}`,
    `they|they've did|made|ran|done|published a|another|some ${STUDY}`,
  ],
  vagueLead: ['according to', 'per'],
  crowd: [
    ...split(
      'experts specialists scientists researchers economists psychologists analysts nutritionists observers historians neurologists insiders sources doctors dentists paediatricians',
    ),
    `many|some|most|several|top|leading|all|more|of ${EXPERTS}|teachers|ceos|engineers|vets|coaches|leaders|lawyers|nurses|professors|surgeons|gps|climatologists|epidemiologists|biologists|physios|midwives|dermatologists`,
    `a|an|one leading|famous|renowned|top|respected|well|prominent|certain? known? ${EXPERT}`,
    `industry|health|medical|tech|financial|legal|leading|top ${EXPERTS}|sources`,
    'people|those|officials close|familiar to|with the|this',
    'some|several|many|various outlets|media|newspapers|sites|papers|blogs|reports',
  ],
  someStudy: [
    'studies|surveys|polls|estimates|research|findings',
    'a|an|another|one|some|this _? _? study|survey|poll|report|meta-analysis',
    'the latest|new|recent|famous study|survey|poll|report',
    'recent|new|latest work|findings|discoveries|evidence|experiments|numbers|reports|figures|statistics',
    'a|several|some _? _? newspaper|paper|magazine|newspapers|papers|outlet|broadcaster|university|lab|laboratory|institute',
  ],
  notVague: [
    'no|any expert|experts|study|studies|researcher|researchers|scientist|scientists|source|sources|research|survey|poll|evidence|doctor|doctors',
    "isn't|doesn't|don't|aren't a|any|one|find|have|know|show|prove|support|agree|mean? study|research|evidence|any?",
    'which|what|whose study|studies|expert|experts|source|sources|researchers|research',
    'looking|preparing|launching|running|conducting|publishing|recruiting|inviting|hosting|consult|consulting|ask|seek|meet|join|hire|hiring|thank|thanks|reviewing|fund|funding|take|taking|attend|commission|commissioned|interviewing|wanted|recruit',
    'our|my|your|their|her|his|in-house|these|those|two|three|four|five|six experts|expert|specialists|researchers|scientists|doctors|studies|study|survey|poll|team|economists|engineers|psychologists|sources|analysts|research|report|paper',
    'case|feasibility|pilot|time study|studies',
    'study|studying for|hard|at|abroad|group|room|leave|session|hall|skills',
    'my|your|his|her|their|our|finish|finished|finishing studies|research',
    'do|does your|their|my|his|her own? research',
    'research|study|survey|report team|project|assistant|director|manager|lead|engineer|fellow|council|grant|group|paper|associate|programme|program',
  ],
  absolute: [
    'always the same people|ones who|that',
    'always the same with',
    'everyone|everybody knows|lies|cheats|hates|fakes',
    'everyone|everybody in|on|at|here|who|with _? _? _? knows',
    'we all know that',
    "there|there's is|are|can|no|zero no|be|zero? no|zero? doubt|question|denying|debate|disputing|exception|exceptions|alternative|arguing",
    "there's|there|are is|only|just only|just|one? one|two way|road|path|recipe|reason|solution|answer|truth|rule|secret|kinds|types|sorts",
    'without any|a|single|one? single? exception|exceptions|doubt',
    `100|1000|hundred %|percent|per|cent? ${SURE}`,
    `${SURE} 100|hundred %|percent|per`,
    "it's|is|that's a fact that",
    'undeniable|indisputable|irrefutable|unquestionable|absolute|universal fact|truth|that|proof|evidence|law|rule',
    'never works|fails|succeeds|pays|sells|lies',
    `${ALWAYS} ${FAILS}`,
    `every single|last ${GENERAL}`,
    `100 % of the? _? ${GENERAL}|clients`,
    'absolutely everyone|everybody|nobody|always|never',
    `are|is all ${ALIKE}|lying`,
    'are all the same',
    `every|all _ _? is|are the? same|${ALIKE}`,
    'never ever',
    'no such thing as',
    'any _ will tell|say you|the|so',
    'has|have never _ anything|anyone|anybody',
    'the only way to succeed|win|grow|lead|learn|get|make|be',
    "you|we can't|cannot|won't|never ever? succeed|grow|learn|thrive|lead|trust|rely",
    'no|zero debate',
    "kids|children|teenagers|students|pupils|people|folk today|nowadays|these days? can't|cannot|don't|won't|only|never|just|have|are",
  ],
  nobody: ['nobody ever|really|actually|truly?', 'no one ever|really|actually|truly?', 'noone'],
  none: ['no', 'not a single', 'not one'],
  ofTheDay: split(
    'should must is was were are has had have will needs need turned came showed got left in on at for to',
  ),
  all: ['all', 'every|each single?', 'no', 'any', 'not a single', 'none of the|these', 'every single|last'],
  kind: [
    'party',
    ...split(
      'media parties diet courses promises policemen algorithms algorithm ai machine robots robot project merger methodologies reforms taxes trains strikes crypto polls conferences podcasts sequels remakes estate-agents software reorganisation reorganisations restructures restructuring open-plan programmes programs report salesmen salesman young teams team',
    ),
  ],
  habit: [
    ...withThird(
      'read know believe want care talk watch listen buy understand work respect lie cheat hate love use follow vote pay think fail succeed change replace ignore deserve exploit manipulate benefit quit seek steal learn lose make trust enjoy like need regrets give look take open become stay end remember miss win go keep tell reply get hire pretend exaggerate promise complain',
    ),
    'can',
    'finishes|finish|checks|check|answers|answer|bothers|bother',
  ],
  judges: [
    ...withThird(
      'lie cheat fail die think believe want hate exaggerate pretend promise complain fake steal ignore despise forget betray disappoint collapse',
    ),
    'is|are lying|wrong|kidding|fooling|mistaken|naive|blind',
    'say|says|said the? same',
  ],
  sways: split(
    'makes make gets will convinces convince wins scares hate hates love loves say attracts impresses regret regrets drives puts keeps',
  ),
  instruction: split(
    'must mandatory required compulsory forbidden please wear wears policy safety should rule rules goggles helmet helmets welcome invited',
  ),
  ownSubject: split("i i'm i've i'd i'll we we're we've our you you're you've your my he's she's"),
  ever: ['ever', 'has|have|will ever'],
  noLonger: [
    "today|nowadays|anymore can't|don't|won't|cannot|never|are",
    "don't|can't|won't|cannot want|know|read|care|respect|vote|believe|work|think|listen|talk|write|spell|concentrate|speak _? _? _? _? anymore",
    "don't|can't|won't|cannot want|know|read|care|respect|vote|believe|work|think|listen|talk|write|spell|concentrate|speak _? _? _? _? any more",
    'no longer want|know|read|care|respect|vote|believe|work|think|listen|talk|write|spell|concentrate|speak',
    "can't|cannot|don't|won't|couldn't _ _? any|anymore more?",
    "nowadays|today|these days? _? can't|cannot|don't|won't|aren't|only|never|just",
    "can't|cannot|don't do|say|take|handle|stand anything|nothing",
    'only|just care|think|talk about|of their|money|themselves|profit|profits|power|votes|clicks',
  ],
  alwaysNever: split('always never invariably inevitably'),
  notAbsolute: [
    'nobody absolutely nobody',
    "not|isn't|aren't|don't|doesn't|hardly always|everyone|everybody|all|every|everything|necessarily|anyone",
    'almost|nearly|practically|virtually|pretty|near|just|hardly|barely much? nobody|no|everyone|everybody|all|always|never|every|any|everything|impossible',
    "nobody's|nobody|no one|is|else? is? perfect",
    'no one is|knows|seems|was',
    'hello|thanks|hi|morning|thank|welcome|congratulations|congrats|bravo|goodnight|cheers|well|love you|to|done? to? all|everyone|everybody',
    'always|never here|there|welcome|happy|good|a|had|been|forget|thought|mind|too|better|gets|say|say|seen|felt|met|in|been|heard|expected|know|imagined|enough|nice|glad|thank|pleasure|so|knew|grateful|gets|made|wanted|feel|felt|love|loved|tired|fun',
    'as always|ever|usual',
    'if|unless|when|where everyone|everybody|nobody|no|every|all|anyone',
    'open|available|accessible|free|suitable to|for all|everyone|anyone',
    'is a fact of|sheet|check',
    'all|everyone|everybody are|is invited|welcome|here|sold|gone|ready',
    "do|does|don't|please|must|should|make|let's|let never|not|always|ever",
    "i|we|i've|we've always|never|will|have|had|would|can",
    'there is no such|better|rush|need|hurry|pressure|charge|cost|obligation|place|way',
    'nobody|everyone|everybody here',
    'no one here',
    "is|isn't|am|i'm|are|was|it's|that's|he's|she's not one of",
    'some|many|most|few|several _ always|never',
  ],
  superlative: [
    "world's|nation's|country's|market's|industry's|europe's|uk's|america's|britain's|city's leading|best|finest|top|favourite|favorite|greatest|smartest|fastest|easiest|number|premier|foremost|safest|simplest|most",
    'world|market|industry|globally|sector|category leading|leader|leaders|beating|class|renowned',
    'market|industry|global|world|undisputed|category|european|uncontested leader|leaders in|of|for|on|when',
    'undisputed|uncontested leader|benchmark|reference|champion|number|king|queen',
    'number one|1 _? in|for|provider|platform|choice|brand|solution|agency|tool|software|app|company|firm|coach|warehouse|shop|store|dealer|garage|restaurant|bakery|salon|gym',
    'groundbreaking|trailblazing|revolutionises|revolutionizes|revolutionising|revolutionizing|reinvents',
    'will|going|to to? revolutionise|revolutionize|reinvent|disrupt the|your|how|our|everything',
    'ultimate solution|tool|platform|experience|app|software|programme|program|product|course|destination|event|weapon|system|method',
    'the only _? _? _? you will|need|that|ever',
    "you'll|you will? ever need",
    'the most _ _? in|on|ever the|made|built|created|designed world|market|industry|europe|planet|country|sector?',
    "won't|not find|get|see|taste a? better|finer|prettier|nicer|cheaper|faster|fresher _? _? anywhere",
    'no other _ _? _? that? comes|come close',
    'unmissable|must-see|must-attend|must-read _? _? of the year|season|decade|summer',
  ],
  peerless: [
    'no 1',
    'number one|1',
    'unrivalled|unrivaled|unmatched|unbeatable|unparalleled|unsurpassed|peerless|unequalled|matchless',
    'second to none',
    'one of a kind',
    'game changing',
    'game changer',
    'of all time',
    'like no other',
    ...split('revolutionary groundbreaking gamechanger disruptive ultimate'),
  ],
  best: [
    'best|finest|greatest|smartest|leading|top',
    'fastest|easiest|safest|simplest|cheapest|smoothest|cleverest|slickest|strongest|lightest|toughest|biggest|largest',
    'most advanced|powerful|complete|innovative|effective|efficient|reliable|intelligent|secure|intuitive|modern|comprehensive|inspiring|elegant|beautiful|accurate|sophisticated|ambitious|exclusive|trusted|exciting|anticipated|loved|user|affordable|delicious|awaited|unique|influential|important|luxurious|sustainable|authentic|talented|experienced',
    'the most _',
    'prettiest|loveliest|tastiest|freshest|friendliest|coolest|hottest|nicest|sweetest|cosiest|comfiest',
  ],
  product: split(
    'innovation cottage cottages kebab chips gifts burgers curry software app apps application tool tools solution solutions product products service services platform platforms agency agencies firm company companies course courses trade-show show festival event events conference school schools method programme program insurance bank phone smartphone laptop computer car crm site website host hotel restaurant bakery pizzeria garage coach coaching consultant consultants consultancy startup start-up brand cream serum shampoo supplement vacuum mattress bike headphones camera watch tablet printer extension offer package provider supplier expertise developer broker magazine newsletter podcast webinar workshop bootcamp campus club spa caterer robot ai technology team teams system generator assistant editor game console speaker battery shoe shoes trainers oil pan knife burger pizza coffee beer gin training masterclass summit retreat experience customer-service kit planner blender drill model chatbot accountant accountants prices price deal deals range collection fair sale tea wine pub cafe menu wellness rates hairdresser barber salon gym kitchen holiday holidays cruise craftsmanship performance quality roof savings market markets exhibition parade baker butcher florist plumber roofer optician',
  ),
  bestScope: [
    "on the|today's market|planet|internet|web|earth|shelves|scene",
    'in the whole|entire? world|uk|us|country|county|valley|business|industry|city|region|universe|sector|market|galaxy|land|game|eu|north|south|county',
    'in europe|britain|england|scotland|wales|ireland|america|france|london|town|history|existence',
    'of all|any time|kind|generation|year|decade',
    'ever held|offered|staged|made|created|built|designed|invented|released|organised|organized|developed|launched|produced|conceived|devised',
    'money can buy',
    'available today|anywhere|now|on',
    'by far|miles',
    'out there',
    'you can buy|get|find',
    "world's|europe's|britain's|uk's|country's|nation's|industry's|market's|city's",
    'anywhere',
    'around',
    'the|this|our|world _? has ever seen|known',
  ],
  notSuperlative: [
    'my|our|his|her|their|its|your favourite|favorite|best|greatest|finest|very|biggest|top|fastest|easiest|largest best?',
    "nothing|not|hardly|isn't|aren't|never|less|wasn't particularly|exactly|a|the|that|very|so|especially? revolutionary|groundbreaking|revolution|best|unique|perfect|cutting|world",
    'claim|claims|claiming|claimed to|it|they|that|its',
    'so-called|self-proclaimed|supposedly|supposed|self-styled|self-described',
    'what|which|who|whose is|was|are|has|would|the the|your|do|best|you',
    'the french|industrial|russian|american|green|glorious revolution|revolutionary',
    'best friend|friends|mate|mates|wishes|man|practice|practices|regards|of|way|part|thing|memories|before|time|actor|actress|picture|film|album|book|player|players|foot|interest|interests|guess|bet|luck|efforts|effort|seller|sellers|ever|chance|version|years|days|advice|day|case|decision|place|answer|moment|moments|bit|news|price|all|known|practise|idea',
    'for the best',
    'do|does|did|doing|tried|try|trying|done my|our|your|their|his|her|its|the best',
    'one|some|among|amongst of? the|my best|finest|most|greatest|top|biggest|largest|leading',
    'award|awards|prize|ranked|ranking|voted|winner|won|medal|oscar|bafta|shortlisted|certified|table|rated|nominated',
    'looking|recommend|recommendations|recommendation|choose|choosing|suggestions|searching|compare|comparing',
    'dad|mum|mom|grandma|grandad|nan|husband|wife|colleague|colleagues|neighbour|neighbours|neighbor|neighbors|birthday|holiday|sister|brother|daughter|son|boss|niece|nephew|dog|cat|auntie|uncle|crew|flatmate',
    'party|opposition|squad|scout|council|church|union|worship|world|project|team leader|leaders',
    'revolution in|of',
    'opponent|opponents|competitors|competitor|rival|rivals',
    'at best',
  ],
  sensational: [
    `they|they'll will? do anything|everything|whatever it|they? takes|can? to ${TO_HIDE}`,
    'take|takes|taking us|you for sheep|fools|idiots|mugs',
    `they ${DONT} want|tell|told|show|let ${US}? to|anyone|people? to? know|see|hear|the|about|this|that|find|how|what|why|think`,
    `they do|will never|not want|${TELL} ${US}`,
    `${THEY} are|is|have|has been? ${DECEIVING}`,
    `${THEY} all|been? ${DECEIVING}`,
    "you|we|you're|you've|we're|we've are|have? being|been lied|deceived|misled|manipulated|brainwashed|fooled|poisoned|duped",
    `no|not one|a|single? ${MEDIA} outlet? will|dares|wants|has|is`,
    `${MEDIA} won't|refuse|refuses|isn't|aren't|will|don't|doesn't not|to? ${TELL}`,
    `${MEDIA} stays|stay|is|are silent|${DECEIVING}`,
    `${MEDIA}|total|complete blackout|silence`,
    "nobody's talking|reporting|telling|covering",
    'nobody|no one|is|dares|dare|wants|will is|dares|wants|will|to? to? talk|talking|report|reporting|admit|tell|speak about|you|us|this|the',
    'nobody|no one? dares|dare to? talk|speak|say|report|name|mention',
    'the truth they|nobody|finally|revealed|exposed',
    'the truth about what|why|how|big|the|vaccines|5g|your',
    "wake up people|everyone|folks|britain|america|world|sheeple|guys|they|they're",
    `${SHOCKING} little? truth|video|footage|revelation|revelations|secret|secrets|report|photo|photos|images|document|documents|scandal|evidence|proof|discovery|reality|details`,
    'will|would horrify|terrify|disgust|sicken|haunt you',
    'will make your blood boil|skin',
    'new world order',
    'deep state',
    `trying|tried|desperate to ${TO_HIDE} this|us|the|me|it|him|her`,
    `never ${TELL} you|us this|that|about|the|why|what`,
    `${THEY}|company are|is covering it|this|everything|something up`,
    `${THEY}|nhs|supermarkets are|is|have been? ${DECEIVING}`,
    `read|watch|see this? before it's|its|it|they|facebook _? gone|late|down|${REMOVED}|${REMOVE}`,
    'read this|it before it|they|facebook',
    'hiding|buried|covered|suppressed the truth|facts',
    `will|may|might|could|probably|gets|get|getting be be? ${REMOVED} so|down|soon|before|again|any`,
    `they've|they|facebook|youtube already|have|has? ${REMOVED} this|my|our ${POST}`,
    `${REMOVED} by|from|on facebook|youtube|instagram|tiktok|twitter|google|media|government`,
    `before they|it|facebook|youtube|i gets|get|am? ${REMOVE}|${REMOVED} it|this|me|the?`,
    'real reason they|nobody',
    'behind closed doors',
    'paid|bribed|told|threatened|forced|ordered to keep|stay|shut|lie quiet|silent|up',
    'general|red alert',
    'chill your blood',
  ],
  hidden: [
    'what|everything|things|something',
    "here's|this why|what|is",
    'the|this|one|a secret|secrets|truth|trick|remedy|cure|scandal|figure|report|story|reason|video|news _? _?',
    'stories|secrets|truths|facts|information that?',
    'the _ they|the|you|government|media',
    'the _ _? they',
  ],
  hides: [
    `${DONT}|do|will|does|would ever|really|not|never? ${TELL} ${US}|on`,
    `${DONT}|do|will|does ever|really|not? want ${US}`,
    `refuse|refuses|dare|afraid|scared to? ${TELL}`,
    `are|is|have|has|was|were|isn't|aren't been|desperately|still? hidden|buried|${DECEIVING}`,
    'hide|hides|hid|conceal|conceals|keep|keeps|kept from|secret|quiet|hidden|you',
    `are|is trying to make|${TO_HIDE}`,
    `nobody|no-one will|ever|has? ${TELL} ${US}|about`,
  ],
  powers: [
    'oil|drug|food|water|tobacco|energy|insurance companies|giants|firms',
    ...split(
      'government council authorities banks bankers pharma industry media press journalists elites politicians mps ministers ministry management supermarkets insurers police courts corporations lobbyists lobby facebook google establishment system manufacturers landlords developers agencies they bosses councillors regulators utilities',
    ),
    'the powerful|rich|elite',
    'big brands|business|tech|food|oil|pharma',
    'everybody|everyone',
  ],
  conceals: [
    'hides|hide|hid|conceals|conceal|bury|buries|buried|suppress|suppresses|suppressed|whitewash|whitewashed it|this|what|how|from|us|everything',
    'cover|covers|covered|covering|hushing|hushed it|this|things|everything? up',
    `are|is|been|were ${DECEIVING}`,
    'lied|lie|lying to|about us|you|everyone|the|it',
    'keep|keeps|kept|keeping|stay|stays|stayed|staying quiet|silent|schtum|us|you in|about? the? dark?',
    `everything|anything|hard|trying|tried|try|desperate|all _? to ${TO_HIDE}`,
    `${DONT}|do|does not? want|wants ${US}|this|it`,
    'put|putting|puts in our|your _',
    'would rather|prefer you|we|that',
  ],
  unseen: [
    `${DONT}|you'll|we'll|you|we never|not|ever|won't|don't? ever? hear|see|read|find`,
    'not a|one single? word|line|mention|peep|report|article',
    'no one|mention|coverage|report|word',
    'silence|nothing|crickets',
    `they|nobody ${DONT} ever? ${TELL}`,
  ],
  inMedia: [
    `on|in|from|by the|your|any|our local|evening|morning|national|mainstream|daily? ${MEDIA}`,
    'on tv|television',
  ],
  spread: [
    'share|repost|retweet|forward|copy|download|watch|read|spread|save|pass this|it|the|far|everywhere|now|before|immediately|widely|as|on|and|to',
    'please|pls|quick|quickly|must|urgent share|repost|retweet|forward|copy|spread',
    'make this|it viral|go|famous',
    'share|repost|retweet|watch|read|download|save|forward|copy',
    'pass|send this|it|that on? widely?',
  ],
  beforeRemoval: [
    `they|facebook|youtube|tiktok|meta keep|keeps? ${REMOVE}|deleting everything|this|it|them|these`,
    `before it|this|they|facebook|youtube|the|instagram|it's|they're gets|is|_? _? ${REMOVED}|${REMOVE}`,
    `will|going|keeps|keep|being|may|might|could|about to? be|being|getting? ${REMOVED}`,
    "while|whilst it's|it|this|they're|you is|can? still? up|online|here|be|can",
  ],
  alarm: [
    ...split(
      'urgent alert shocking breaking scandal scandalous danger unbelievable exposed revealed revelation exclusive terrifying explosive bombshell sickening warning horrifying insane disgusting leaked emergency coverup cover-up hoax conspiracy huge alarming horrific disgraceful outrage outrageous',
    ),
    'please read',
    'must read',
    'read this',
  ],
  realUrgency: [
    ...split(
      'missing disappeared blood donors donor platelets plasma lost found stolen looking seeking wanted hiring recruiting recruitment vacancy outage incident maintenance unavailable interruption restored downtime flood flooding fire evacuation evacuated weather storm thunderstorm ice snow recall replacement volunteers volunteer housing accommodation donations donate donation needed samaritans ambulance contract internship placement appointment vet adoption shelter rescue parcel train trains roadworks leak heatwave phishing scam scams fraud vulnerability patch customer delivery postponed cancelled canceled delayed ticket tickets spare flat flatmate babysitter nanny plumber electrician puppy kitten cat dog callout advisory bridge closed closure hospital amber orange yellow',
    ),
    'blood|type|group group|type|o|a|b',
    'can|could|does|has anyone|anybody|someone',
    'to all? our|all customers|users|members|residents|passengers',
  ],
};
