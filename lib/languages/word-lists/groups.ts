/** The words of attacks on groups of people. */
export type GroupList =
  /** Words that do nothing but disparage people for what they are */
  | 'slur'
  /** The same words where they mean something else ("tapette à souris") */
  | 'slurElsewhere'
  /** People by where they come from, what they believe, whom they love or how they are made */
  | 'people'
  /** People by their age or sex: fewer frames are meant for them ("les femmes dehors, les hommes en cuisine") */
  | 'ageOrSex'
  /** "sont", "are": behind people … an insult, or `lowly` */
  | 'theyAre'
  /** "ils sont", "they're": takes up people named before ("les …, c'est …") */
  | 'theseAre'
  /** "tous", "every last one of them": said of all of those people */
  | 'everyOne'
  /** "de la vermine", "less intelligent": what people are said to be */
  | 'lowly'
  /** "je hais", "I can't stand" … people */
  | 'hatesThem'
  /** People … "me dégoûtent", "make me sick" */
  | 'disgustsMe'
  /** People … "should be shot", "n'ont pas leur place" */
  | 'harmThem'
  /** People, "dehors", "out", set off there */
  | 'outWithThem'
  /** People … "ont le vol dans le sang", "live off our taxes": what is said of nobody but those one is set against */
  | 'byNature'
  /** "ça dans le sang", "bred into them", beside people named and a `vice` */
  | 'theirNature'
  /** "voler", "thefts" */
  | 'vice'
  /** "depuis que", "ever since" … people … `spoilt` */
  | 'sinceThey'
  /** "une poubelle", "nothing is safe" */
  | 'spoilt'
  /** "ces gens-là", "that lot": takes up people named before … `byNature` */
  | 'thoseNamed'
  /** "qu'ils rentrent chez eux", "strangers in our own country", beside people named */
  | 'drivesThemOut'
  /** "renvoyez", "send" … people, or "them" … `homeAgain` */
  | 'sendsThem'
  /** "chez eux", "back where they came from" */
  | 'homeAgain'
  /** "mort aux", "we should get rid of" … people */
  | 'againstThem'
  /** "Deport all" … people: an order, where it opens a clause, and a report elsewhere */
  | 'rousesAgainstThem'
  /** "sale", "filthy", right before people */
  | 'dirty'
  /** "retourne dans ton pays", "go back to your own country" */
  | 'backHome'
  /** "dire que", "claims that": what follows is somebody's saying */
  | 'toldThat'
  /** "pense que", "believe": that too, unless the writer does */
  | 'thinksThat'
  /** "je suis", "my fellow": a word right behind is said of oneself */
  | 'ofOneself'
  /** "fière", "proud": the word is the writer's own */
  | 'itsOwn';
