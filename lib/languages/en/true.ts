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
  'adult teenager teen kid pupil student teacher parent mother father boy girl couple senior pensioner retiree worker employee employer manager leader ceo boss entrepreneur founder freelancer recruiter candidate applicant developer programmer engineer seller buyer shopper consumer customer client user voter citizen resident tenant renter landlord homeowner driver motorist cyclist pedestrian patient doctor nurse carer farmer smoker european american briton brit german migrant immigrant foreigner billionaire millionaire shareholder investor trader gardener gamer reader viewer listener traveller tourist shopkeeper influencer creator donor graduate apprentice intern beginner marketer consultant runner athlete vegetarian vegan millennial boomer professional victim prisoner refugee veteran owner adolescent jobseeker introvert extrovert politician journalist banker lawyer scientist councillor mayor minister mp builder plumber mechanic agent coach expert economist celebrity judge designer artist author hunter dentist electrician supporter surgeon chef trainer salesperson';
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
    'according to my|the|a neighbour|neighbor|barman',
    `${RUMOUR}|word|story has|have it`,
    `${RUMOUR} is|are? flying|going|doing round|${IT}`,
    `rumour|rumor|rumours|rumors|grapevine is|suggest ${IT}`,
    `the? ${RUMOUR}|story going the? round|rounds`,
    `the? word is|has ${IT}`,
    'word on the street',
    `the talk ${AT} the|our _ is|has that`,
    'heard it? off more than',
    "everyone's|people's saying",
    `there|there's are|some some? ${RUMOUR} that|around`,
    `heard|hearing a|the? it was|${IT}`,
    `is|it's being|is? said ${IT}`,
    'is|are|been said to be',
    `${RUMOUR}|word|word's going? on|down the? street|our`,
    "i|i've|i'm heard|hearing that|there's",
    "i|we|i've|we've heard|hear _ _? _? is|are|were|have|getting|sold|got|signed",
    "so i'm|we were? told|heard",
    "from what i'm|i|we told|hear|heard|read",
    'they say the|there',
    `people|insiders are|have been? saying|muttering ${IT}`,
    `${KIN} of a ${KIN}`,
    `${KIN} cousin|sister|mate`,
    "i'm|am told the|they",
    "i've|we've|i|we have? been told by|that|the|they|there",
    'i was told the|they',
    "i|i've read|heard it? somewhere|online",
    `little bird ${TOLD} me|us?`,
    'from a? reliable source',
    'have|had it from her',
    'have|had it on good',
    'heard|told|hear it? on good|the authority|quiet',
    `word|talk going? round|around|at|in the|our|here? _? _? is|has that|${IT}`,
    'heard it? from someone|somebody _ _? _? _? that',
    `fella|lad|chap who|that works|worked _? _? _? ${TOLD}`,
    "from what they're|people-are|everyone's saying",
    `${KIN} who|that works|worked _? _? _? ${TOLD}`,
    `${KIN} ${AT}|works the|for _ who|and? ${TOLD}`,
    `corridor|dressing-room ${RUMOUR}`,
    `hairdresser|caretaker told me|us that? ${IT}`,
    `${KIN} works|work|sits ${AT} _? _? _? and? he|she? ${TOLD}`,
    `a|another guy|lad|fella|woman|lady|volunteer ${AT} _? _? _? told me|us|my|our`,
    `someone|somebody ${AT} _? _? _? _? told me|us`,
    "it's is? being said|reported that",
    `my|our|his _ ${KIN} ${TOLD} ${IT}`,
  ],
  heardFrom: ['just? heard|hearing', 'just? been told', 'word is'],
  teller: split(
    'neighbour neighbor neighbours neighbors regulars friend mate colleague cousin hairdresser barber brother-in-law sister-in-law bloke guy someone somebody folk folks locals street village girlfriend postman parent parents woman lad fella lady chap',
  ),
  tells: [
    'told me|us',
    'was telling me|us',
    'are|keeps? telling|tell|tells me|us',
    'says|say|said|reckons|reckon|swears|claims|heard',
  ],
  affair: [
    ...split(
      'closing shut shutting sacked fired bankrupt bust stopped rigged scrapped scrapping cancelled stolen corrupt lied lies cheats asbestos ban banned merging merger takeover debts fraud arrested illegal suspended layoffs redundancies money',
    ),
    'want|wants|going|about|planning|trying to',
    'been sold|sacked|suspended|caught|bought',
    "won't|will never|not? reopen|close|sell|leave|survive|return|last|happen|reopening",
    'has|have been _',
    'is|are being _',
  ],
  notHearsay: [
    "rumour|rumor|rumours|rumors isn't|is not? true|false|unfounded",
    'that|spreading the? rumour|rumor|rumours|rumors',
    "told|hearing that? everything's|everything|all's fine|normal",
  ],
  hearsayAdverb: ['apparently', 'supposedly', 'reportedly', 'allegedly'],
  smallLife: [
    'apparently this',
    ...split(
      'cat cats kitten dog dogs puppy rabbit hen hens hamster key keys glasses sock socks alarm coffee fridge oven microwave machine car bike suitcase baby toddler son daughter husband wife partner mum mom dad mother father grandma grandad gran nan kid kids teenager boyfriend girlfriend toy cake nap pyjamas bed sofa couch printer microphone mic camera mute you your yours lift rain sun phone birthday talent four-year-old three-year-old five-year-old niece nephew grandson granddaughter sister brother spider pigeon goat homework sourdough lawnmower boiler toaster kettle',
    ),
  ],
  percentage: [
    'by a|nearly? a? quarter|third|half|fifth',
    '# %',
    '# percent|percents',
    '# per cent',
    'ten|seventy|ninety percent|per cent?',
  ],
  outOf: [
    'in #|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred',
    'out of? every|the? #|two|four|five|six|seven|eight|ten|hundred',
    'of every #|ten',
  ],
  wholeRatio: ['_ in every pound|euro'],
  countLink: ['of'],
  whatOneDoes: ['what people|goes|gets', 'what we|you buy|see|recycle'],
  rateUnit: split(
    'times hours hour minutes minute seconds second hrs mins days weeks months years litres kilos kg pounds tonnes tons dollars £ $ %',
  ),
  everyFew: ['every #|two|four|five|ten|few seconds|minutes|hours|days', 'every second|minute'],
  mythFigure: ['takes|take # years to disappear|break', '# days to form|make a? new? habit|habits'],
  spends: split('live lives spend spends waste lose loses sleep sleeps check checks watch watches give gives'),
  costs: ['cost|costs|lose|waste|spend'],
  perHead: ['per|a person|head|household|employee|pupil|capita'],
  fraction: ['a|one|two|three third|thirds|quarter|quarters|tenth of', 'half of|the'],
  numberWord: split(
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand dozen',
  ),
  bigUnit: split('million millions billion billions thousand thousands trillion'),
  multiple: [
    '#|three|four|eight|ten|eighteen|twenty|thousand times more|less|as|faster|safer',
    'twice as',
    'half as',
    'doubled|tripled|halved',
    'doubles|halves|double|quadruple the|your|their',
    '# % more|less|higher|fewer|cheaper',
    '# percent|per cent? more|longer',
  ],
  chanceOf: ['risk|probability of burnout', 'own|owns|earn|earns|possess'],
  change: [
    ...conjugated(
      'increase soar surge climb decline decrease plunge explode reduce boost improve double triple halve gain disappear collapse exceed account represent reach fail end waste consume produce jump close',
    ),
    ...split(
      'rise rises rose risen rising fall falls fell fallen falling drop drops dropped dropping grow grows grew grown growing shrink shrinks shrunk shrinking cut cuts lost lose loses losing quit quits die dies died cost costs up down spend spends spent hit hits gone throw hold holds stand stands make makes',
    ),
  ],
  ordinal: split(
    'first second third fourth fifth sixth seventh eighth ninth tenth 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th leading biggest largest top number main #1',
  ),
  rankNoun: [
    'cause|driver|source|reason|polluter of|for|to|people|why',
    'largest|worst economy|contributor',
    'most _ industry',
  ],
  average: ['on average', 'average|median|mean is|age|time|price|wait|rent'],
  averagePerson: [
    'the average _',
    'average american|person|human|worker|adult|manager|man|executive',
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
      'meetings meeting emails email resumes cvs jobs job layoffs redundancies resignations cyberattacks attacks accidents crashes fires cancers deaths death births marriages sites applications decisions waste packaging plastic food fruit vegetables species birds bees animals fish homes houses cars vehicles trips journeys diseases illnesses drugs medicines vaccines antibiotics infections crimes crime rapes suicide bankruptcies farms nurseries diets phones computers negotiations wages salaries rents rent mergers projects ads landfill lightning products bats cows sheep pigs',
    ),
    ...split(
      'population communication planet brain electricity gdp economy unemployment inflation productivity debt poverty emissions co2 carbon temperature temperatures mortality absenteeism turnover attention learning pollution diabetes humanity world global ocean agriculture industry transport aviation streaming property wealth fraud immigration stress anxiety depression burnout harassment recycling nuclear coal oil meat sugar tobacco alcohol traffic loneliness sales turnout tourism internet profits',
    ),
    'left handed|handers people?',
    'remote work|working|workers',
    'social media',
    'artificial intelligence',
    'board members',
    'those who',
  ],
  worldScope: [
    'in the uk|us|world|country|usa|west|workplace|states|united',
    'in england|scotland|wales|ireland|britain|europe|america|france|germany|china|africa|india|canada|australia|japan|london',
    'around|across|throughout the world|globe|country|continent',
    'worldwide|globally|nationwide|nationally',
    'on earth',
    "the world's|nation's|country's",
    'this|our|the country',
    'the uk|us|nation',
    'britain|america|england|scotland|ireland|france|europe',
  ],
  timeScope: [
    'every|each year|day|month|week|second|minute',
    'every # seconds|minutes',
    'a|per year|day|month|week|person|minute|second|capita',
    'since the pandemic|crisis',
    'since 1980|1990|2000|2005|2008|2010|2015|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026',
    'in|over the? last|past? #|ten|twenty|fifty|five|two|three|few years',
    'by 2030|2035|2100',
    'in|over one|two|three|ten|twenty|a single? year|decade|summer|month|years|decades',
  ],
  figureIdiom: [
    '100|200|1000|110|1000000 % certain|behind|with|worth|up',
    'agree|feeling 100|150 %',
    '# % off|battery|deposit|chance',
    'rated|rating|gave|scores us|an? # out',
    'times out of',
    '# out of # for',
    '24 7',
    '24 hours',
    '50 50',
    'a|one million|thousand thanks|thank|times|things',
    'half|third of us|them|you',
    'half an|a|the|my|hour hour|time|team|day|class',
    '# % instead of',
    'fall of? # %',
    '100 % of',
  ],
  countedAtHand: split(
    'room tickets ticket seats seat places place spaces spots stock target goal goals budget bookings attendees participants respondents exhibitors visitors votes vote tables rooms stalls pages page chapter book code bugs tests copies discount capacity battery recipe dough harvest plants seedlings garden shots possession games game matches match passes wins fee fees profits proceeds share shares team screws boxes cupboard donations donation times time day days week weekend sunday saturday night row',
  ),
  scienceSays: [
    `scientifically|neurologically ${PROVEN}|impossible`,
    `it's|has|have widely? widely? ${PROVEN} that`,
    `${PROVEN} to melt|make`,
    'proven that',
    'scientific|neurological reality',
    'the? research has|is been? clear|conclusive',
    `${PROVEN} time|over|repeatedly`,
  ],
  evidence: ['science|neuroscience|psychology', 'the data|science|numbers|evidence', 'data|evidence|statistics|stats'],
  shows: [
    ...split(
      'show shows prove proves demonstrate demonstrates say says confirm confirms reveal reveals tell tells claim claims conclude concludes suggest suggests indicate indicates estimate estimates warn warns predict agree agrees recommend recommends advise find finds found showed proved demonstrated said confirmed revealed claimed concluded suggested indicated estimated warned predicted agreed recommended advised discovered believe believes fear expect insist argue discourage caution linked links think explain explains know knows reckon',
    ),
    'has|have now|all|just|finally? shown|proven|proved|demonstrated|said|confirmed|revealed|found|discovered|agreed|known|spoken',
    'is|are clear|adamant|worried',
    'clearly|all|now|also|widely agree|say|says|confirm|confirms|recommend|found|believe',
    'backs|back|supports|support this|it|that|up',
    'are|is|have been? warning|saying|telling|calling|worried|concerned|predicting|sounding',
    'call|calls it|this|them',
    'are|have been? sounding|sound|ringing the alarm|alarms',
    'now? recommend|insist|swear|point|admit|acknowledge|maintain|urge',
    'settled|decided|tells|told|established|spoken',
    'is|are out',
    'just came|come out',
    'sound|sounds|rings the alarm|alarms',
    'has|have raised the alarm',
    'tell|tells me|us',
  ],
  establishes: [
    'has|have always? known',
    ...split(
      'show shows showed shown prove proves proved proven demonstrate demonstrates demonstrated confirm confirms confirmed reveal reveals revealed conclude concludes concluded find finds found discovered established linked links',
    ),
  ],
  causeVerb: [
    ...withThird(CAUSES),
    'leads|lead inevitably? to',
    'results|result in',
    'contributes|contribute to',
    'is|are responsible for',
    'is|are a|the main|only? one? cause of|for',
    'is|are the reason',
    'is|are behind',
    'brings|bring on',
    'means|mean fewer|lower',
    'gives|give you|us|people|birds',
    'is|are killing|pushing|destroying|making|rewiring',
  ],
  affects: withThird('isolate frighten divide manipulate attract retain discourage encourage'),
  plainCause: [
    ...withThird(PLAIN_CAUSES),
    'leads|lead directly? to',
    'protects|protect your? _? from|against',
    'makes|make children|people|you _? slower|ill|lazy',
  ],
  incident: split(
    'delay delays queue queues closure closures traffic diversion parking access bus buses train trains line works hours session match outing start route road site delivery deliveries registration kick-off',
  ),
  comparative: [
    'better|worse|faster|slower|longer|younger|sooner|healthier|happier',
    'less|more often|slowly',
    'fewer mistakes|friends',
  ],
  strongCause: [
    'keeps|keep your|you _? young|sharp',
    "destroys|kills|ruins|impoverishes the|your|a|my|young|children's|company|more _",
    'destroys|kills innovation|cities|jobs|talent',
    'cures|cure _',
    'shortens|shorten|extends your|our|the? life',
    'takes|take _ _? years? off your|their? life',
    'has|have shrunk|killed their|the _? attention|concentration',
    'makes|make people|kids|children|us|teenagers|teams _ _?',
    'makes|make you|us much? more|less _',
    'makes|make you|us stupid|stupider|ill|depressed',
  ],
  causedBy: ['is|are largely? fuelled by', 'is|are due to', 'comes|come down? from|to'],
  illness: [
    ...split(
      "leukaemia schizophrenia bipolar cancer cancers tumour tumor diabetes depression depressed anxiety anxious burnout insomnia obese alzheimer alzheimer's parkinson's fever warts autism autistic migraines inflammation toxins immunity immune stroke strokes asthma allergies allergy pneumonia vitamins eczema arthritis covid flu cold colds aids dementia hyperactive adhd sclerosis osteoporosis tinnitus suicide dna testosterone cortisol melatonin ageing acne epilepsy endometriosis hormones hormonal virus headaches blood-pressure gut bacteria disease diseases wrinkles",
    ),
    'infection|infections',
    'heart|mental|chronic|gum disease|diseases|attack|attacks|failure|illness|damage',
    'brain tumors',
    'back|chronic pain',
    'vitamins|vitamin',
  ],
  effect: [
    ...split(
      'retina spine memory concentration focus iq brain brains creativity intelligence productivity performance motivation sleep stress empathy mortality crime violence unemployment poverty inflation inequality happiness happy happier unhappy sick ill stupid dumb addicted addict addicts addictive aggressive violent smarter clever fat thin blind deaf lonely loneliness isolation absenteeism turnover growth divorce creative lazy passive selfish liver kidneys heart lungs skin mood productive healthier unhealthy eyesight weight attention hearts bones bone wellbeing well-being retention profits wages democracy knees joints culture health teeth nerves jobs rents innovation collaboration climate reading vocabulary spelling trade economy morale cooperation hair careers deaths hiring families conflict conflicts accidents mistakes warming planet debt trust confidence communities bees wildlife loyalty prices housing ambition marriage marriages relationships absorption iron digestion blood muscles reflexes appetite gut circulation breathing stomach vision revenue talent',
    ),
    'mental|cardiovascular health',
    'test results|attainment',
    'the? risk of',
    'less|more productive|creative|intelligent|successful',
    'your|the|our back|backs',
  ],
  outcome: [
    'take|takes twice as',
    `is|are|tend ${FAR}? more|less intelligent|likely|profitable|addictive|effective`,
    `is|are|become ${FAR}? smarter|better|worse|lonelier`,
    `live|lives|sleep|sleeps|learn|perform|heal|think|grow|lead|work|read ${FAR}? ${BETTER}|information`,
    `earn|earns|lie|quit ${FAR}? more|sooner`,
    `have|has|get ${FAR}? ${BETTER} _`,
  ],
  scienceState: [
    'is|are more|actually? toxic|addictive|hormonal',
    'is|are now? linked|correlated to',
    'detoxes',
    'flushes|flush|absorbs out|the? toxins',
    'is|are as bad|powerful _? _? as _',
  ],
  goodOrBadFor: [
    'bad|good|dangerous|great|toxic|poison for your|the|their|a|you|kids?',
    'worse|better for|than your|the|a|any?',
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
    'according to several|many|various people _? _? trade|industry|business|sector',
    `according to a-number-of leading? ${EXPERTS}`,
    `there|there's is|are|been? a|been? _? ${STUDY} showing|on|where`,
    'internal|reliable|informed sources|source',
    'sources|source close|in to|town',
    `read|heard of a|an? ${STUDY}`,
    'been been? been? known|reported to',
    `health|industry|security ${EXPERTS} are|${SAY}`,
    `${EXPERTS} call|calls it|to`,
    `an|a ${STUDY}|${EXPERT} says|recently`,
    `various|several ${STUDY}`,
    `they|they've did|published a|some ${STUDY}`,
  ],
  vagueLead: ['according to', 'per'],
  crowd: [
    ...split(
      'experts specialists scientists researchers economists psychologists analysts historians neurologists insiders sources doctors paediatricians',
    ),
    `many|some|several|leading|all|more|of ${EXPERTS}|teachers|ceos|vets|nurses|physios|dermatologists`,
    `a|an certain? known? ${EXPERT}`,
    `industry|health|medical|top ${EXPERTS}|sources`,
    'people|officials close to the|this',
    'various reports',
  ],
  someStudy: [
    'studies|surveys|polls|estimates|research|findings',
    'a|an|one|this _? _? study|survey|poll|report',
    'a|some _? _? newspaper|paper|magazine|newspapers|papers|university|lab|laboratory|institute',
  ],
  notVague: [
    'no|any study|studies|source|sources|survey|evidence|doctors',
    "isn't|doesn't|don't|aren't a|any|one|find|have|know|show|support|agree|mean? study|any?",
    'which|whose study|studies|research',
    'looking|preparing|launching|running|conducting|publishing|recruiting|inviting|hosting|consult|consulting|ask|seek|meet|join|hire|hiring|thank|thanks|reviewing|fund|funding|take|taking|attend|commission|commissioned|interviewing|wanted|recruit',
    'our|my|your|their|her|his|these|two|three|six experts|expert|researchers|doctors|survey|team|engineers|sources|research|report|paper',
    'study|studying skills',
    'your|our|finishing research',
    'do your|her own? research',
    'survey team|program',
  ],
  absolute: [
    'always the same people who|that',
    'always the same with',
    'everyone|everybody knows|fakes',
    'everyone|everybody in|on|at|with _? _? _? knows',
    "there|there's is|are|no no|zero? no? doubt|question|debate|exception|exceptions|arguing",
    "there's|there is|just only|one? one way|sorts",
    'without a|one? single? exception|exceptions|doubt',
    `100|1000 %|cent? ${SURE}`,
    `${SURE} 100 %|per`,
    'never works|fails|lies',
    `${ALWAYS} ${FAILS}`,
    `every single|last ${GENERAL}`,
    `100 % of the? _? ${GENERAL}|clients`,
    'absolutely nobody|never',
    `are|is all ${ALIKE}|lying`,
    'are all the same',
    `every|all _ _? is|are the? same|${ALIKE}`,
    'never ever',
    "there isn't|isnt|wasn't|is-not a|one single? _ alive|in-the-world|on-earth|on-the-planet|on-this-planet|anywhere|in-existence",
    "there isn't|isnt|is-not one|a-single company|firm|business|startup|bank|manager|leader|politician|recruiter|founder|landlord|parent who|that",
    'never once has|have|did a|an|any',
    'no such thing as',
    'any _ will tell you|so',
    'has|have never _ anything|anyone',
    'no debate',
    "kids|folk today|nowadays|these days? can't|cannot|are",
  ],
  nobody: ['nobody ever|really|truly?', 'no one ever|really|truly?', 'noone'],
  none: ['no', 'not a single', 'not one'],
  ofTheDay: split(
    'should must is was were are has had would could have will needs need turned came showed got left in on at for to',
  ),
  all: ['all', 'every|each single?', 'no', 'any', 'not a single', 'none of the|these', 'every single|last'],
  kind: [
    'party',
    ...split(
      'media parties diet courses promises policemen algorithm ai machine robots robot project merger reforms taxes trains strikes polls conferences podcasts software reorganisation reorganisations restructuring open-plan programmes programs report salesmen salesman young teams team',
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
      'lie cheat fail die think believe want hate exaggerate pretend promise complain fake steal ignore despise forget disappoint collapse',
    ),
    'is|are lying|wrong|naive',
    'say|says|said the? same',
  ],
  sways: split('makes make gets will convince wins scares hate hates love loves say regret regrets drives puts keeps'),
  instruction: split(
    'must mandatory required compulsory forbidden please wear wears policy safety should rule rules goggles helmet helmets welcome invited',
  ),
  ownSubject: split("i i'm i've i'd i'll we we're we've our you you're you've your my he's she's"),
  ever: ['ever', 'has|have|will ever'],
  houseRule: [
    'without|until|till|unless|except',
    'more|less|fewer than',
    'under #|five|six|seven|eight|ten|twelve|sixteen|eighteen',
  ],
  noLonger: [
    "today|nowadays can't|cannot|are",
    "don't|cannot want|know|respect|think|spell|speak _? _? _? _? anymore",
    "don't|cannot want|know|respect|think|spell|speak _? _? _? _? any more",
    'no longer want|know|respect|think|spell|speak',
    "can't|cannot|don't|won't _ _? any|anymore more?",
    "nowadays|today|these days? _? can't|cannot|don't|only|just",
    "can't|cannot|don't do|stand anything|nothing",
    'only|just care|talk about|of their|clicks',
  ],
  alwaysNever: split('always never inevitably'),
  notAbsolute: [
    'nobody absolutely nobody',
    "not|isn't|don't|hardly always|everyone|everybody|all|every|everything|necessarily|anyone",
    'almost|nearly|virtually|pretty|near|just|hardly much? no|everyone|everybody|all|always|never|every|any|everything|impossible',
    "nobody's|nobody is? is? perfect",
    'no one is|seems|was',
    'thanks|hi|morning|thank|welcome|goodnight|well|love you|to|done? to? all|everyone|everybody',
    'always|never there|welcome|happy|a|had|forget|thought|mind|too|say|seen|met|in|been|heard|expected|know|so|knew|gets|wanted|love|loved|fun',
    'as always|ever|usual',
    'if|when|where everyone|nobody|no|every|all|anyone',
    'open|available|free to|for all|anyone',
    'all|everyone|everybody are|is invited|welcome|ready',
    "do|does|don't|please|must|should|let's|let never|not|always|ever",
    "i|we|i've|we've always|never|will|have|had|would|can",
    'there is no such|need|way',
    'nobody|everyone here',
    'no one here',
    "she's not one of",
    'some|several _ always|never',
  ],
  superlative: [
    "world's|europe's|uk's|america's|city's leading|best|number|most",
    'world|market|industry|category leading|leader|leaders|renowned',
    'undisputed|uncontested leader|leaders in|when',
    'undisputed leader|number|queen',
    'number one|1 _? in|coach|warehouse|gym',
    'to to? disrupt everything',
    'the most _ _? in|on|ever the|built|designed world|sector?',
    "won't find|taste a? prettier|fresher _? _? anywhere",
    'no other _ _? _? that? comes|come close',
    'most anticipated|awaited|exciting|inspiring _ _? _? of the year|season|summer',
    'like nothing the? _ _? _? has ever|yet seen',
    'unmissable|must-read _? _? of the year|summer',
  ],
  peerless: [
    'no 1',
    'number one|1',
    'unrivalled|unrivaled|unmatched|unbeatable|peerless|matchless',
    'second to none',
    'game changing',
    'game changer',
    'of all time',
    ...split('revolutionary disruptive ultimate'),
  ],
  best: [
    'best|finest|greatest|smartest|leading|top',
    'fastest|easiest|safest|cleverest|strongest|toughest|biggest|largest',
    'most advanced|powerful|complete|effective|intuitive|comprehensive|inspiring|beautiful|trusted|anticipated|important|experienced',
    'the most _',
    'prettiest|loveliest|freshest|coolest|hottest|nicest|sweetest|comfiest',
  ],
  product: split(
    'innovation pasty pasties candle candles biscuit biscuits lashes nails haddock bread cakes fitters flowers cottage cottages kebab chips gifts burgers curry software app apps application tool tools solution solutions product products service services platform platforms agency agencies firm company companies course courses trade-show show festival event events conference school schools method programme program insurance bank phone smartphone laptop computer car crm site website host hotel restaurant bakery pizzeria garage coach coaching consultant consultants startup start-up brand cream supplement vacuum mattress bike headphones camera watch tablet printer extension offer package provider supplier expertise developer broker magazine newsletter podcast webinar workshop campus club spa caterer robot ai technology team teams system generator assistant editor game console speaker battery shoe shoes trainers oil pan knife burger pizza coffee beer gin training summit retreat experience customer-service kit planner blender drill model chatbot accountant accountants prices price deal deals range collection fair sale tea wine pub cafe menu wellness rates hairdresser barber salon gym kitchen holiday holidays cruise performance quality roof savings market markets exhibition parade baker butcher florist plumber roofer optician',
  ),
  bestScope: [
    'on the market|planet|internet|scene',
    'in the whole? world|uk|us|country|valley|city|region|universe|sector|land|game|north|south|county',
    'in europe|britain|england|scotland|wales|ireland|america|france|london|town|history|existence',
    'of all|any time|kind|decade',
    'in its|their class|field|category',
    'in the whole of',
    'ever held|made|built|devised',
    'available on',
    'by far|miles',
    'out there',
    'you can buy|get|find',
    "world's|europe's|uk's|country's|nation's|industry's|market's|city's",
    'anywhere',
    'around',
    'the|world _? has ever seen',
  ],
  notSuperlative: [
    'my|our|his|their|its|your favourite|favorite|best|greatest|very|biggest|top|largest best?',
    "nothing|not|isn't|wasn't the|especially? revolutionary|revolution|best|perfect|cutting|world",
    'claim|claims|claiming|claimed to|it|they|that',
    'so-called|supposedly|supposed|self-described',
    'what|which|who|whose is|was|are|has|would the|your|best|you',
    'the french|glorious revolution|revolutionary',
    'best friend|friends|wishes|man|of|way|part|thing|film|book|player|players|interest|interests|days|advice|day|decision|place|moment|moments|bit|idea',
    'for the best',
    'do|did|doing|try|trying|done my|their|his|the best',
    'one|some|amongst of? the best|most|greatest|biggest|leading',
    'award|awards|prize|ranked|ranking|voted|winner|won|medal|oscar|shortlisted|certified|table|rated|nominated',
    'looking|recommend|recommendations|recommendation|choose|choosing|suggestions|searching|compare|comparing',
    'dad|mum|mom|grandma|grandad|nan|husband|wife|colleague|colleagues|neighbour|neighbours|neighbor|neighbors|birthday|holiday|sister|brother|daughter|son|boss|niece|nephew|dog|cat|auntie|uncle|crew|flatmate',
    'opposition|worship|world|team leader|leaders',
    'revolution in',
    'opponent|opponents|competitors|competitor|rival|rivals',
    'at best',
  ],
  sensational: [
    `they|they'll will? do anything|whatever they? can? to ${TO_HIDE}`,
    'take|takes|taking us|you for sheep|idiots',
    `they ${DONT} want|let ${US}? to|people? to? know|the|find|think`,
    `${THEY} are|is|has been? ${DECEIVING}`,
    `${THEY} been? ${DECEIVING}`,
    "you|you're|you've|we've are? being|been lied|duped",
    `no|not one|a? ${MEDIA} outlet? will|is`,
    `${MEDIA} won't|doesn't to? ${TELL}`,
    `${MEDIA} are silent|${DECEIVING}`,
    "nobody's talking|covering",
    'nobody|no is|dares|dare|will to? to? talk|talking|speak about|the',
    'nobody|no one? dares|dare to? talk|say|name',
    'the truth about what|the|your',
    "wake up people|they're",
    `${SHOCKING} little? secret|secrets|details`,
    'will make your blood boil',
    'deep state',
    `trying|tried to ${TO_HIDE} this|the|her`,
    `never ${TELL} you|us this|about|what`,
    `${THEY} are|is covering it|something up`,
    `${THEY}|supermarkets are|is|have been? ${DECEIVING}`,
    `read|see this? before it|facebook _? ${REMOVED}|${REMOVE}`,
    'read this|it before it|facebook',
    'hiding|suppressed the truth',
    `will|getting be be? ${REMOVED} so|any`,
    `they've|they|youtube has? ${REMOVED} this|my ${POST}`,
    `before they|it|facebook|i gets|get? ${REMOVE}|${REMOVED} it|this|the?`,
    'behind closed doors',
    'paid|told|ordered to keep|shut quiet|up',
    'red alert',
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
    `${DONT}|will|would never? ${TELL} ${US}|on`,
    `${DONT}|does not? want ${US}`,
    `refuse|dare|scared to? ${TELL}`,
    `are|is|have|has|was|were|aren't been|still? hidden|${DECEIVING}`,
    'hide|hides|hid|keep|keeps|kept from|secret|quiet|you',
    `are|is trying to make|${TO_HIDE}`,
    `nobody|no-one ever? ${TELL} ${US}|about`,
  ],
  powers: [
    'oil|insurance companies|firms',
    ...split(
      'government council authorities banks bankers pharma industry media press journalists elites politicians mps ministers ministry management supermarkets insurers police courts corporations lobbyists lobby facebook google establishment system manufacturers landlords developers agencies they bosses councillors utilities',
    ),
    'the rich|elite',
    'big business|oil|pharma',
    'everybody|everyone',
  ],
  conceals: [
    'hides|hide|hid|bury|buries|buried|whitewashed it|this|from|everything',
    'cover|covers|covered|covering|hushing|hushed it|everything? up',
    `are|is|been|were ${DECEIVING}`,
    'lied|lie|lying to|about us|you|the',
    'keep|keeps|kept|keeping|stay|stays|stayed|staying quiet|silent|us|you in|about? the? dark?',
    `everything|anything|trying|tried|try|all _? to ${TO_HIDE}`,
    `${DONT}|does not? want|wants ${US}|it`,
    'put|putting|puts in your _',
  ],
  unseen: [
    `${DONT}|you'll|we'll|you|we never|ever|won't|don't? ever? hear|see|read|find`,
    'not a|one single? word|line|article',
    'no one|mention|word',
    'silence|nothing|crickets',
    `they ${DONT} ever? ${TELL}`,
  ],
  inMedia: [`on|in|from|by the|our local|evening|daily? ${MEDIA}`, 'on tv'],
  spread: [
    'share|repost|retweet|forward|copy|download|watch|read|spread|save|pass this|it|the|everywhere|now|before|widely|as|on|and|to',
    'please|urgent share|spread',
    'share|repost|retweet|watch|read|download|save|forward|copy',
    'pass|send this|it|that on?',
  ],
  beforeRemoval: [
    `they|facebook|meta keep|keeps? ${REMOVE}|deleting this|it|these`,
    `before it|they|facebook|the|it's|they're gets|_? _? ${REMOVED}|${REMOVE}`,
    `will|being|about to? be|getting? ${REMOVED}`,
    "while|whilst it's|you can? still? up|can",
  ],
  alarm: [
    ...split(
      'urgent alert shocking breaking scandal danger unbelievable exposed revealed revelation exclusive terrifying explosive bombshell sickening warning horrifying insane disgusting leaked emergency cover-up hoax conspiracy huge alarming horrific disgraceful outrage outrageous',
    ),
    'please read',
    'must read',
    'read this',
  ],
  realUrgency: [
    ...split(
      'missing blood donors donor lost found stolen looking seeking wanted hiring recruiting recruitment vacancy outage incident maintenance restored downtime flood flooding fire evacuation evacuated weather storm thunderstorm ice snow recall replacement volunteers volunteer housing donations donate donation needed ambulance contract internship placement appointment vet adoption shelter rescue parcel train trains roadworks leak heatwave phishing scam fraud patch customer delivery postponed cancelled canceled delayed ticket tickets spare flat flatmate babysitter nanny plumber electrician puppy kitten cat dog advisory bridge closed closure hospital amber orange yellow',
    ),
    'blood|type o|a',
    'can|could|does|has anyone|anybody|someone',
    'to all? our|all customers|passengers',
  ],
};
