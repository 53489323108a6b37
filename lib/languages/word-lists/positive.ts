import type { GroupList } from './groups.ts';

/** The words of the Positive sieve. */
export type PositiveList =
  | GroupList
  // What insults
  /** Nouns that do nothing but insult a person; they may stand alone as a vocative */
  | 'insultNoun'
  /** Adjectives that insult a person they are said of, and criticise a thing they are said of */
  | 'insultWord'
  /** "menteur", "coward": reproaches that stand as a vocative only beside "you" or a mention */
  | 'insultFault'
  /** Nouns of animals and things that insult only in a frame ("you clown", "tu es un mouton") */
  | 'insultImage'
  /** Insults whole in themselves, with their target ("va te faire foutre", "screw you") */
  | 'insultPhrase'
  /** The same words where they mean something else ("nulle part", "une bête de somme", "git commit") */
  | 'insultExempt'
  // Whom it is aimed at
  /** "vous êtes", "you sound like": what comes next is said of the reader */
  | 'youAre'
  /** Words that may stand between the frame and the insult; whatever else stands there breaks the frame, negations first */
  | 'insultFiller'
  /** "selfish", "utter": such a filler, and only that, makes an image an insult ("you selfish pig") */
  | 'insultColour'
  /** "clever", "jammy": an insult behind it is admiring, or soft */
  | 'praising'
  /** "espèce de", "sale": with no article before it, an insult that follows is called at someone */
  | 'callsOut'
  /** "un", "the", "mon": an insult behind it speaks of a third person */
  | 'determiner'
  /** "un", "a": what follows is spoken about */
  | 'article'
  /** "quel", "what a": an exclamation, at whoever is mentioned */
  | 'exclaims'
  /** "comme toi", "like you", said right after the insult */
  | 'likeYou'
  /** "only a", "il faut être" … `wouldDo`: whoever does as the reader does is one */
  | 'onlySuch'
  | 'wouldDo'
  /** "hé", "bravo les", "listen up": a call to those who read */
  | 'hails'
  /** "va": said after the insult */
  | 'callsAfter'
  /** "dégage", "shut up": an order that an insult may follow without a comma */
  | 'sendsAway'
  /** "type", "man": insults with an insulting adjective ("pauvre type", "you clueless little man") */
  | 'personNoun'
  /** "est un", "is such a": a named person is about to be described */
  | 'isA'
  /** "ce … de", "that": "cet idiot de Paul" */
  | 'thatOne'
  /** "le maire", "Mr": a person known by a title */
  | 'publicRole'
  /** Insults also said of life, mornings and illnesses ("Mondays are a bitch"): no name is read before them */
  | 'saidOfThings'
  /** Words a sentence may open with, with a capital, that are not somebody's name */
  | 'notAName'
  /** "tu", "your", and what else speaks to the reader */
  | 'secondPerson'
  // What takes an insult away
  /** "pas", "never" */
  | 'negation'
  /** "m'a traité de", "called me", "le mot": words handed on, not said */
  | 'reports'
  /** "…, said the cat", "…, m'a dit mon médecin": whose words they were, told behind them */
  | 'saidBehind'
  /** "si tu", "if you're": supposed, not said; but many a threat begins like this */
  | 'supposes'
  /** "je pense que", "I think": reported speech that the writer stands behind */
  | 'asserts'
  /** "je", "I am": the writer speaks of the writer */
  | 'selfReference'
  /** "je t'aime", "my favourite": said with love */
  | 'affection'
  /** "mdr", "lol": enough to take the sting out of a mild word, not of a harsh one */
  | 'laughter'
  /** "proud", "lovely": with such a word beside it, words that could belittle are kindly meant */
  | 'warmth'
  /** "mon chat", "our dog" */
  | 'pet'
  /** "roman", "episode": a story is told about people who do not exist */
  | 'fiction'
  /** "match", "tournament": blows and defeats are part of it */
  | 'contest'
  // Threats. Two lists that name each other are the two halves of one phrase, a few words apart
  /** Harm announced to the reader, in so many words */
  | 'threat'
  /** The same where a clause ends: "you'll pay for this", not "for this in May" */
  | 'threatAlone'
  /** "je vais te" … `harmAct` */
  | 'harmLead'
  | 'harmAct'
  /** "te casser", "smash your" … `bodyPart` */
  | 'harmBody'
  | 'bodyPart'
  /** "je sais où", "we know where" … `yourPlace` */
  | 'knowWhere'
  | 'yourPlace'
  /** "je vais ruiner" … `yourLife` */
  | 'ruinLead'
  | 'yourLife'
  /** "vous ne retrouverez", "you'll never" … `workAgain` */
  | 'neverLead'
  | 'workAgain'
  /** "je vais le", "somebody should" … `graveHarm`: harm to a third person that is no figure of speech */
  | 'harmThemLead'
  | 'graveHarm'
  /** "you'll be", "tu vas finir" … `badEnd`: where somebody will end up */
  | 'endUp'
  | 'badEnd'
  /** "I'll make sure", "je ferai en sorte que" … `sureHarm` */
  | 'sureLead'
  | 'sureHarm'
  /** Words of threats and of good advice alike: they need `threatHeat` beside them */
  | 'threatIfHeated'
  /** "sinon", "keep posting": a condition or an oath */
  | 'threatHeat'
  /** "tu verras", "on verra bien qui rira": the same where a sentence ends with them */
  | 'threatEnding'
  // Contempt
  /** Belittles whoever it is said to */
  | 'contempt'
  /** "va te coucher", "get over yourself": orders, which open a clause ("il va te coucher" is none) */
  | 'contemptOrder'
  /** "mais", "so, just": what an order may open with */
  | 'leadsIn'
  /** Short orders ("shut up", "dégage") that belittle when set off at both ends */
  | 'contemptAlone'
  /** "personne ne t'a demandé ton avis", "delete your account": belittles where a thought ends there */
  | 'contemptEnding'
  /** Belittles only where the reader is called by name or mention */
  | 'contemptAtYou'
  /** "personne", "even your own mother" … `wantsYou` */
  | 'noOne'
  | 'wantsYou'
  /** "quelqu'un de votre niveau", behind a negation */
  | 'ofYourSort'
  /** `youAre` … "worth nothing", "wasting our time" */
  | 'ofNoWorth'
  /** "no wonder", "I can see why" … `abandoned` */
  | 'noWonder'
  | 'abandoned'
  /** "much better", "managed very well" … `withoutYou` */
  | 'betterOff'
  | 'withoutYou'
  /** "retourne", "go back" … `sendBackTo` */
  | 'sendBack'
  | 'sendBackTo'
  /** "on ne le retiendra pas": said of whoever is sent away */
  | 'letGo'
  /** "on s'en fiche", "nobody cares", "épargne-nous" … `yourOpinion`, in either order */
  | 'notCare'
  | 'yourOpinion'
  /** "apprends à", "learn to" … `basicSkill` */
  | 'learnTo'
  | 'basicSkill'
  /** "avant de", "before": what an order to learn is followed by */
  | 'thenWhat'
  /** "si tu avais", "buy yourself" … `brain` */
  | 'ifYouHad'
  | 'brain'
  /** "rends-nous service", "do us a favour" … `disappear` */
  | 'favour'
  | 'disappear'
  /** "même mon chien", "my dog" … `doesBetter` */
  | 'evenMy'
  | 'doesBetter'
  /** "tout juste bon à", "people like you" … `menial` */
  | 'onlyGoodFor'
  | 'menial'
  /** Talks down by itself */
  | 'condescension'
  /** "visiblement", "obviously" … `neverLearnt` */
  | 'obviously'
  | 'neverLearnt'
  /** "quand vous aurez", "once you've" … `livedIt` */
  | 'onceYou'
  | 'livedIt'
  /** `onceYou` … "tu pourras nous parler": then only may the reader speak */
  | 'mayTalk'
  /** "lis", "think": orders … `beforeYou` */
  | 'readIt'
  | 'beforeYou'
  /** "is it so hard to": talks down as a question to somebody */
  | 'rhetorical'
  /** Talks down when people are called ("it's not rocket science, people") */
  | 'condescensionAtYou'
  /** "même un enfant", "anyone with a brain" … `understands` */
  | 'evenAChild'
  | 'understands'
  /** "je vais t'expliquer", "let me explain" … `slowly` */
  | 'explainToYou'
  | 'slowly'
  /** "il suffit de", "try" … `thinking` */
  | 'justDo'
  | 'thinking'
  /** ", people", "mon petit", "darling": whom one talks down to */
  | 'talkedDownTo'
  /** Reproach that a run of marks turns into anger */
  | 'reproach'
  /** "tomorrow", "did you see": what friends ask with as many marks */
  | 'smallTalk'
  /** "bravo", "so excited": marks of joy */
  | 'joy'
  /** "gênée", "humbled": modesty shown */
  | 'modesty'
  /** Complaint about one's own success, or modesty that is a boast in itself */
  | 'humblebrag'
  /** "invitée", "award": what there is to boast of */
  | 'boast'
  // Strengths
  | 'thanks'
  | 'acknowledgement'
  /** "je ne suis pas d'accord", "this approach": an idea is criticised */
  | 'criticism'
  /** "parce que", "instead": a reason, or a way forward */
  | 'wayForward';
