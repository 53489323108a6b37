/** The words of the True sieve. Two lists that meet within a few words say more than one list of all their pairs. */
export type TrueList =
  /** "il paraît que", "rumour has it": a claim handed on that nobody stands behind */
  | 'hearsay'
  /** "Heard", "been told", where a sentence opens: the same, and who heard it is left out */
  | 'heardFrom'
  /** "un voisin", "folks": people without a name, who tell … */
  | 'teller'
  /** … "m'a dit que", "reckons" … */
  | 'tells'
  /** … "fermer", "sold", "the council": an affair of others */
  | 'affair'
  /** "rumeur démentie", "stop the rumours": a rumour spoken of, not handed on */
  | 'notHearsay'
  /** "apparemment", "supposedly": the same in one word, unless it is about the writer's own small life */
  | 'hearsayAdverb'
  /** "le chat", "my keys": one's own small life */
  | 'smallLife'
  /** "87 %", "12 pour cent" */
  | 'percentage'
  /** "sur trois", "out of ten" */
  | 'outOf'
  /** "80p in every pound": a ratio that says by itself what it counts */
  | 'wholeRatio'
  /** "des", "of": between a share and what it counts */
  | 'countLink'
  /** "ce qu'on jette", "what goes": what everybody does, behind "80 % of" */
  | 'whatOneDoes'
  /** "fois", "hours": what rates are given in */
  | 'rateUnit'
  /** "toutes les 40 secondes", "every ten minutes" */
  | 'everyFew'
  /** "66 jours pour prendre une habitude": figures that everybody repeats */
  | 'mythFigure'
  /** "passent", "spend": how a group uses its time */
  | 'spends'
  /** "coûte", "costs": leads to what something costs in general */
  | 'costs'
  /** "par habitant", "per person" */
  | 'perHead'
  /** "deux tiers", "half" */
  | 'fraction'
  /** "trois", "dozen" */
  | 'numberWord'
  /** "million", "billion" */
  | 'bigUnit'
  /** "trois fois plus", "twice as", "triple" */
  | 'multiple'
  /** "a 60 % | chance of closing": makes any percentage a claim about the world */
  | 'chanceOf'
  /** "augmenté", "fell": a change a figure may measure */
  | 'change'
  /** "première", "second" */
  | 'ordinal'
  /** "cause de", "largest economy": what statistics rank */
  | 'rankNoun'
  /** "en moyenne", "on average" */
  | 'average'
  /** "le Français moyen", "the average adult" */
  | 'averagePerson'
  /** People, organisations and things that statistics count ("salariés", "startups") or measure ("le chômage") */
  | 'world'
  /** "en France", "dans le monde", "worldwide": where a statistic holds */
  | 'worldScope'
  /** "chaque année", "since 2010": when it does */
  | 'timeScope'
  /** "100 % d'accord", "20 % de réduction": figures that state nothing of the world */
  | 'figureIdiom'
  /** "places", "stock", "cacao": counted at hand, not by statistics */
  | 'countedAtHand'
  /** "c'est scientifiquement prouvé", "it is a proven fact that" */
  | 'scienceSays'
  /** "les études", "la science", "research": evidence nobody can look up */
  | 'evidence'
  /** "montre", "disent", "proves": what evidence and experts do */
  | 'shows'
  /** "montré", "found", "known": of these, what puts a statement forward as established */
  | 'establishes'
  /** "provoque", "rend", "leads to": a cause stated as a general fact */
  | 'causeVerb'
  /** "est causé par", "is due to": an effect and what it is laid to */
  | 'causedBy'
  /** "détruit", "cures", "makes people …": a cause so strong that any effect makes it a claim */
  | 'strongCause'
  /** "démotive", "exhausts": a cause when people follow */
  | 'affects'
  /** "favorise", "prevents": a verb so plainly causal that any effect makes it a claim */
  | 'plainCause'
  /** "retards", "bouchons": effects of the day, which are news and no claim */
  | 'incident'
  /** "mieux", "younger": a comparison */
  | 'comparative'
  /** "cancer", "anxiété": what only medicine can establish */
  | 'illness'
  /** "la mémoire", "la productivité": what science or statistics would have to establish */
  | 'effect'
  /** "plus productifs", "live longer": how people in general are said to be, or to fare */
  | 'outcome'
  /** "cancérigène", "un poison", "linked to": a scientific predicate, whatever it is about */
  | 'scienceState'
  /** "mauvais pour", "good for": one when an organ or an illness follows */
  | 'goodOrBadFor'
  /** Pronouns and pointing words that keep a subject from being general ("ce", "il", "this") */
  | 'particular'
  /** "cause", "harm": a verb only behind a plural; empty where verbs tell by themselves */
  | 'bareVerb'
  /** "son", "your": particular when it opens a clause */
  | 'belonging'
  /** "le", "bonne", "of": what a noun follows, and no verb */
  | 'beforeNoun'
  /** "ne", "not" */
  | 'denial'
  /** "de l'avis des spécialistes", "experts agree" */
  | 'vagueSource'
  /** "selon", "according to": leads to a source that may be vague */
  | 'vagueLead'
  /** "des experts", "many doctors": speakers without a name */
  | 'crowd'
  /** "une étude", "a recent survey": a publication without a name */
  | 'someStudy'
  /** "aucune étude", "our experts", "we are running a study": no vague source at all */
  | 'notVague'
  /** "tout le monde sait", "without exception": sweeping whatever follows */
  | 'absolute'
  /** "personne ne", "nobody" */
  | 'nobody'
  /** "aucun", "no" */
  | 'none'
  /** "est", "was": of the day, when nobody in general is meant */
  | 'ofTheDay'
  /** "tous les", "every" */
  | 'all'
  /** "managers", "politicians", "meetings": whom a sweeping statement is about */
  | 'kind'
  /** "lit", "trusts", "are": what all or none of them are said to do */
  | 'habit'
  /** "mentent", "cheat", "fails": verbs that judge whoever they are said of */
  | 'judges'
  /** "fait fuir", "makes": what sways all of them */
  | 'sways'
  /** "obligatoire", "must": a rule to follow, not a statement */
  | 'instruction'
  /** "je", "tu", "my": the subject of one's own small life */
  | 'ownSubject'
  /** "n'a jamais", "ever": what "no company" has not done */
  | 'ever'
  /** "without", "avant", "under ten": how things are done at one place, behind "nobody …" */
  | 'houseRule'
  /** "ne veulent plus", "no longer read": said of a kind of people */
  | 'noLonger'
  /** "jamais", "always" */
  | 'alwaysNever'
  /** "pas toujours", "not everyone", "nobody is perfect": no sweeping at all */
  | 'notAbsolute'
  /** "leader mondial", "unrivalled": unverifiable superlatives, whatever they are about */
  | 'superlative'
  /** "sans égal", "revolutionary": unverifiable of a product, taste or history of anything else */
  | 'peerless'
  /** "le meilleur", "the most": superlatives that need a product, a firm or an event, and a scope */
  | 'best'
  /** "logiciel", "agency": what is sold */
  | 'product'
  /** "du marché", "in the world": where it is said to be the best */
  | 'bestScope'
  /** "ma meilleure", "rien de révolutionnaire": taste, negation, history */
  | 'notSuperlative'
  /** "on nous cache", "they don't want you to know" */
  | 'sensational'
  /** "ce que", "what": the secret … */
  | 'hidden'
  /** "vous cache", "won't tell you": … and its keeping */
  | 'hides'
  /** "les banques", "they", "the council": who is said … */
  | 'powers'
  /** … "étouffent", "are covering up", to hide something */
  | 'conceals'
  /** "vous ne verrez pas", "you won't hear" … */
  | 'unseen'
  /** … "à la télé", "in the news" */
  | 'inMedia'
  /** "faites tourner", "share this" */
  | 'spread'
  /** "avant suppression", "before it gets deleted" */
  | 'beforeRemoval'
  /** "URGENT", "CHOC": alarming when in capitals */
  | 'alarm'
  /** "don du sang", "missing", "outage": a need that may well be urgent */
  | 'realUrgency';
