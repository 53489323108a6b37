import type { Phrases } from '../language.ts';
import type { GroupList } from '../word-lists/groups.ts';

const PEOPLE =
  'jew|jews|muslim|muslims|arab|arabs|blacks|africans|african|asians|asian|indians|pakistanis|bangladeshis|mexicans|poles|romanians|turks|kurds|somalis|nigerians|syrians|afghans|algerians|albanians|gypsy|gypsies|gipsies|roma|travellers|migrant|migrants|immigrant|immigrants|refugee|refugees|foreigner|foreigners|asylum-seekers|illegals|gay|gays|fags|homo|homos|homosexual|homosexuals|lesbian|lesbians|transsexuals|transgenders|bisexuals|cripple|cripples|autistics|chinese|japanese|catholics|hindus|sikhs|atheists|minorities';

/** Words about groups of people, and what attacks them for what they are. */
export const groups: Record<GroupList, Phrases> = {
  slur: [
    'nigger|niggers|faggot|faggy|tranny|trannies|shemale|shemales|kike|kikes|paki|pakis|gook|gooks|wetback|wetbacks|raghead|ragheads|towelhead|towelheads|spic|spics|darkie|darkies|poofs|poofter|poofters|muzzie|muzzies|mongs|spaz|spastics|pikey|pikeys|gyppo|gyppos|rapefugee|rapefugees|golliwog|japs',
    'sand nigger|niggers',
    'you|fucking|dirty|filthy|those faggots|chink|chinks',
    'camel fucker|fuckers|jockey|jockeys',
  ],
  slurElsewhere: ['spastics society', 'spic and span'],
  people: [
    PEOPLE,
    'black|brown|gay|trans|transgender|disabled|autistic|jewish|muslim|arab|asian|african|indian|mexican|foreign|chinese|polish|romanian|homosexual|roma|gypsy|deaf|blind|immigrant people|folk|folks|men|women|kids|children|families|workers',
    'people of colour|color',
    'asylum seekers',
  ],
  ageOrSex: [
    'woman|women|men|females|wives|pensioners|boomers|gingers|christians',
    'old|elderly|fat|obese|poor|homeless|ginger people|folk|women|men|ladies',
  ],
  theyAre: [
    'are|remain|be|r',
    'like you|them|that|these are',
    'will always|never? be',
    'are nothing|no but|more|better than?',
  ],
  theseAre: ["they're|theyre", 'they are|were'],
  everyOne: [
    'all|lot of them',
    'every|each last|single? one',
    'from the cradle|birth',
    'born|all',
    'by nature',
    'whole|entire breed|lot|pack|race|bunch of',
  ],
  lowly: [
    'vermin|pest|pests|rats|revolting|sickening|repulsive|disgusting|vile|parasite|parasites|burden|disease|plague|danger|virus|mistake|inferior|lesser|drunks|thief|thieves|rapists|terrorists|criminals|lazy|workshy|dangerous|manipulative|hysterical|abnormal|unnatural|subhuman|subhumans|savages|barbarians|scum|filth|animals|parasitic|dirty|filthy|untrustworthy|evil|abomination|abominations|scroungers|spongers',
    'less intelligent|clever|human|capable|evolved|civilised|civilized',
    'lesser|inferior beings',
    'waste of space|air|oxygen|money',
    'not human|humans|people|normal|civilised|civilized',
    "aren't|arent human|people|normal|civilised|civilized",
    'born|natural thieves|liars|criminals|cheats|beggars',
  ],
  hatesThem: [
    'i|we really|fucking|just|absolutely|truly|still? hate|detest|despise|loathe',
    "can't|cannot|cant|couldn't|could not? stand|bear|stomach|abide",
    'sick|tired|fed and|up|to? tired|death|with? of|with being? around?',
    'disgusted|revolted|sickened by|with|at',
    'fuck|screw all|those|these|every?',
  ],
  disgustsMe: ['disgust|disgusts|sicken|sickens|repulse|revolt me|us', 'make|makes me|us sick|vomit|puke|ill'],
  harmThem: [
    'should|must|ought|need|deserve all|to|just? be all? shot|hanged|killed|gassed|burned|burnt|deported|exterminated|wiped|sterilised|sterilized|castrated|locked|stoned|eradicated|drowned',
    'should|must|deserve|ought all|to|just? die|drown|burn|suffer|rot|disappear|starve',
    'should|must not|never be? allowed? to? vote|drive|breed|reproduce|here',
    "shouldn't|shouldnt|mustn't be? even? allowed? to? vote|drive|breed|reproduce|here",
    "don't|dont deserve to? live|exist|rights|respect|breathe",
    'do not deserve to? live|exist|rights|respect|breathe',
    "don't|dont belong here|among|near|anywhere",
    'do not belong here|among|near|anywhere',
    "don't|dont|not belong in a? our|this|my|normal|civilised|decent",
    'can|should all? just? go? fuck|piss off|themselves',
    'have|has no place|right|business here|among',
    'have|has no place in our|this|my',
    'would all|just? disappear|die|vanish',
    'to the gas|stake',
    "aren't|arent|are-not|weren't cut|built|made|fit out? for|to leadership|lead|command|manage|management|govern|rule|vote|power|engineering|politics",
  ],
  outWithThem: ['out|raus'],
  againstThem: [
    'death to',
    "want|wanna|should|must|let's|lets|need|love|going|gonna|ought to? just|all|finally? kill|burn|gas|hang|shoot|lynch|exterminate|eradicate|drown|castrate|sterilise|sterilize|behead|torture",
    "want|wanna|should|must|let's|lets|need|ought|going|gonna to? just|all|finally? get rid of",
    "want|wanna|should|must|let's|lets|need|ought|going|gonna to? just|all|finally? kick|throw|chuck|wipe out",
    "want|wanna|should|must|let's|lets|need|ought|going|gonna to? just|all|finally? deport|send-back all|every",
  ],
  rousesAgainstThem: [
    'kill|burn|gas|hang|shoot|lynch|exterminate|deport|drown|castrate|behead all|the|every|those|these?',
    'get rid of',
    'kick|throw|send|chuck|wipe out|back all|the|every|these|those?',
  ],
  dirty: ['dirty|filthy|stinking|scummy|smelly'],
  backHome: [
    'go|get|piss|bugger|clear back|off|out to? where you|ya|u came|come',
    'go|get|piss|bugger|fuck back|off|home to your|ur|their own? country|countries|desert|jungle',
  ],
  toldThat: [
    'saying|told|tell|tells|telling|claim|claims|claiming|claimed|hear|heard|hearing|read|reading|implying|implies|suggest|suggests|idea|fact|insist|insists|insisting|presume|presumes|assume|assumes|assuming|pretend|pretends|shout|shouting that?',
  ],
  thinksThat: ['say|says|said|think|thinks|thinking|thought|believe|believes|believing|argue|argues|argued that?'],
  ofOneself: ["i|i'm|im|am|we|we're|my|our|us fellow|a|the|just|are|am|as?", 'as|being a'],
  itsOwn: ['proud|proudly|pride|reclaim|reclaimed'],
};
