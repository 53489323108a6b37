/** The words of the Useful sieve. */
export type UsefulList =
  /** Asks for a reaction as such: complete on their own ("like if you agree") */
  | 'bait'
  /** Asks for a word to be written; a bait when that word is given ("comment YES") or a reward follows */
  | 'baitVerb'
  /** What the word is rewarded with ("and I'll send it to you") */
  | 'baitReward'
  /** Asks to pass on or to name somebody: a bait, except for somebody in need */
  | 'baitSpread'
  /** Somebody in need, a call for help, a job: asking to share is the point */
  | 'solidarity'
  /** Promises something astonishing without telling it */
  | 'hook'
  /** Says that what was promised stands elsewhere */
  | 'withheld'
  /** Praise that fits any post */
  | 'praise'
  /** Words that may stand beside praise without saying anything of the post */
  | 'praiseFiller'
  /** Asks to buy from, book or follow the author */
  | 'promotion'
  /** A job, an event, a date: facts a reader can use */
  | 'announcement'
  /** First words of a placeholder left in brackets ("[your name]") */
  | 'placeholder'
  /** Speaks of templates: what stands in braces is then the subject, not a leftover */
  | 'templateTalk'
  /** What a text generator says around the text it was asked for */
  | 'generatorTalk'
  /** Gives a reason ("because") */
  | 'reason'
  /** Gives an example ("for instance") */
  | 'example'
  /** A next step a reader can take */
  | 'nextStep';
