/** The words of the True sieve. */
export type TrueList =
  /** "il paraît que", "rumour has it": a claim handed on that nobody stands behind */
  | 'hearsay'
  /** "apparemment", "apparently": the same in one word, unless it is about the writer's own small life */
  | 'hearsayAdverb'
  /** "le chat", "my keys": one's own small life */
  | 'smallLife'
  /** "87 %", "12 pour cent" */
  | 'percentage'
  /** "un _ sur trois", "9 out of 10", "two thirds of" */
  | 'ratio'
  /** "des", "of all": what may stand between a figure and what it counts */
  | 'figureLink'
  /** "million", "milliard" */
  | 'bigUnit'
  /** "trois fois plus", "twice as likely", "triplé" */
  | 'multiple'
  /** "plus de chances", "more likely": makes any multiple a claim about the world */
  | 'likelihood'
  /** "augmenté", "fell": a change a figure may measure */
  | 'change'
  /** "première cause de", "ranks third" */
  | 'ranking'
  /** "en moyenne", "on average" */
  | 'average'
  /** "le Français moyen", "the average adult" */
  | 'averagePerson'
  /** People, organisations and things that statistics count ("salariés", "startups") and measure ("le chômage") */
  | 'world'
  /** "en France", "chaque année", "worldwide": where and when a statistic holds */
  | 'worldScope'
  /** "100 % d'accord", "20 % de réduction", "sur dix" of a mark: figures that state nothing of the world */
  | 'figureIdiom'
  /** "places", "stock", "cacao": counted at hand, not by statistics */
  | 'countedAtHand'
  /** "les études montrent", "science has proved" */
  | 'scienceSays'
  /** "provoque", "rend", "leads to": a cause stated as a general fact */
  | 'causeVerb'
  /** "cancer", "anxiété": what only medicine can establish */
  | 'illness'
  /** "la mémoire", "la productivité": what science or statistics would have to establish */
  | 'effect'
  /** "est toxique", "is linked to cancer", "guérit": a medical or scientific predicate */
  | 'scienceState'
  /** Pronouns and pointing words that keep a subject from being general ("ce", "il", "this") */
  | 'particular'
  /** "ne", "not" */
  | 'negation'
  /** "des experts disent", "a recent study found" */
  | 'vagueSource'
  /** "aucune étude", "no expert": denied */
  | 'noSource'
  /** "tout le monde sait", "without exception": sweeping whatever follows */
  | 'absolute'
  /** "personne ne", "all", "tous les": sweeping when people or things in general follow */
  | 'everyOrNone'
  /** "lit", "trusts": what nobody, or everybody, is said to do */
  | 'habit'
  /** "toujours", "never" */
  | 'alwaysNever'
  /** "pas toujours", "not everyone", "nobody is perfect": no sweeping at all */
  | 'notAbsolute'
  /** "le meilleur", "world-leading": unverifiable superlatives, whatever they are about */
  | 'superlative'
  /** "le meilleur", "the best": superlatives that need a product, a firm or an event */
  | 'best'
  /** "logiciel", "agency": what is sold */
  | 'product'
  /** "du marché", "in the world": where it is said to be the best */
  | 'bestScope'
  /** "ma meilleure", "rien de révolutionnaire": taste, negation, history */
  | 'notSuperlative'
  /** "on nous cache", "they don't want you to know" */
  | 'sensational'
  /** "URGENT", "CHOC": alarming when in capitals */
  | 'alarm'
  /** "don du sang", "missing", "outage": a need that may well be urgent */
  | 'realUrgency';
