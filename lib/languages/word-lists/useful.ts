/** The words of the Useful sieve. */
export type UsefulList =
  /** Asks for a reaction as such: complete on their own ("like if you agree") */
  | 'bait'
  /** Asks for a comment: a bait when the word to write is given ("comment YES") or a reward follows */
  | 'baitComment'
  /** Asks to write or give something: a bait when it is a reaction, or a given word with a condition or a place */
  | 'baitGive'
  /** A reaction by its name ("a like", "hearts") */
  | 'reaction'
  /** "un petit": what leads to such a name */
  | 'baitSmall'
  /** Asks to like or to keep: with a condition, or with another order of the kind */
  | 'baitLike'
  /** Asks to pass on */
  | 'baitSpread'
  /** The post itself, and how it is to be passed on ("this post", "widely") */
  | 'baitObject'
  /** Whom a post should be passed on to ("with your network") */
  | 'audience'
  /** Asks to name somebody */
  | 'baitCall'
  /** Something to win: what is asked for beside it is the price of a ticket */
  | 'prize'
  /** Somebody to be named, whoever that is ("a friend", "someone who") */
  | 'anyPerson'
  /** "if", "so that": what makes a request a bargain */
  | 'condition'
  /** "please", "don't forget to": an order may follow it */
  | 'orderLead'
  /** "in the comments", "below": where the reaction is to stand */
  | 'replyPlace'
  /** "your name", "how many": an answer that is needed, and no reaction */
  | 'baitNeeded'
  /** What the word is rewarded with ("and I'll send it to you") */
  | 'baitReward'
  /** Somebody or something is looked for ("last seen", "stolen"): asking to share is the point */
  | 'missing'
  /** The same of somebody in need, a call for help, a job */
  | 'solidarity'
  /** Promises something astonishing without telling it */
  | 'hook'
  /** Names something without saying what it is ("three words", "what she found"); a hook with an effect or a tease */
  | 'untold'
  /** What the untold thing did to people ("changed everything", "in tears") */
  | 'aftermath'
  /** Plays with the reader's curiosity ("which one?", "curious?") */
  | 'tease'
  /** Says that what was promised stands elsewhere */
  | 'withheld'
  /** Praise that fits any post */
  | 'praise'
  /** Words that may stand beside praise without saying anything of the post */
  | 'praiseFiller'
  /** Asks to buy from, book or follow the author, or praises the deal */
  | 'promotion'
  /** What the author sells or publishes, by its name ("my course"): it sells beside such a call */
  | 'ownOffer'
  /** A job, an event, a date: facts a reader can use */
  | 'announcement'
  /** First word of an instruction left in brackets ("[insert …]") */
  | 'placeholderLead'
  /** What a placeholder is made of ("[Company Name]"): all words in the brackets are such */
  | 'placeholder'
  /** An instruction to fill in, between round brackets too ("(insert link here)") */
  | 'fillIn'
  /** Speaks of templates or of generated texts: what stands in brackets is then the subject, not a leftover */
  | 'templateTalk'
  /** A generator names itself ("as an AI language model") */
  | 'generatorSelf'
  /** "Sure!", "Certainly!": how a generator begins its answer */
  | 'generatorYes'
  /** "Here's", "Here are": hands something over */
  | 'handsOver'
  /** A text for a network, as something asked for ("a LinkedIn post", "three options") */
  | 'madeText'
  /** What is said of a made text ("punchy", "for your", "under 280 characters") */
  | 'madeTextQuality'
  /** Offers to go on working ("would you like me to", "I've kept") */
  | 'offersMore'
  /** What can be changed about a text ("tone", "shorter version", "emojis") */
  | 'textChange'
  /** The name of a part of a text ("call to action", "hook"), left as a heading */
  | 'partHeading'
  /** Gives a reason ("because") */
  | 'reason'
  /** Gives an example ("for instance") */
  | 'example'
  /** A next step a reader can take */
  | 'nextStep';
