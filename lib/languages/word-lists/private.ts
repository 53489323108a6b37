/** The words of the Private guard. */
export type PrivateList =
  /** Single words, read in any language: a number beside them is no phone and no card ("siret", "isbn", "tracking") */
  | 'otherNumber'
  /** Single words: the same where a number sign stands by ("commande n°"), though people also phone about them */
  | 'numberedThing'
  /** Single words: "n°", "numéro", "number" */
  | 'numberSign'
  /** Single words: "carte", "visa" */
  | 'cardWord'
  /** Single words: what an organisation calls its mailboxes ("contact", "jobs") */
  | 'mailboxRole'
  /** "mot de passe", "password" */
  | 'passwordName'
  /** "identifiants", "credentials": a name and a password follow */
  | 'credentialName'
  /** "wifi", "ssid" */
  | 'networkName'
  /** "clé", "key": signs that open such a network */
  | 'networkKey'
  /** "code", "pin": digits that open something, where such a thing is named */
  | 'codeName'
  /** "composez le", "switches off with": digits that open something, where such a thing is named */
  | 'codeVerb'
  /** "portail", "alarm" */
  | 'lockedThing'
  /** "promo", "postal": codes anybody may know */
  | 'harmlessCode'
  /** "identifiant", "wifi": what a password opens */
  | 'accountName'
  /** Talk about passwords rather than a password */
  | 'passwordAdvice'
  /** "rue": a kind of street, before its name */
  | 'street'
  /** "Street": a kind of street, after its name */
  | 'streetAfterName'
  /** "j'habite au", "we're at": a house number may follow */
  | 'addressLead'
  /** "j'habite", "she lives at": a home for certain */
  | 'livesAt'
  /** "chez moi", "my flat", "sonnez": a home for the sentences beside it too, unless a public place stands nearer */
  | 'atHome'
  /** "we moved to", "viens chercher": what people say of a home and shops of theirs: a home where no public place is named */
  | 'mayBeHome'
  /** "boutique", "office": places whose address is public */
  | 'publicPlace'
  /** "en face de", "above": such a place only helps to find another */
  | 'landmark'
  /** "strictement confidentiel": says of the text itself that it must go no further */
  | 'confidential'
  /** "ne pas diffuser": the same where it stands as an order about this text */
  | 'confidentialOrder'
  /** "ne pas partager": the same in words of every day, where what follows says how far it may go */
  | 'confidentialSharing'
  /** "merci de", "please": what may come before such an order */
  | 'confidentialLead'
  /** "avant lundi", "outside the team": what may come after such an order */
  | 'confidentialObject'
  /** "confidentiel": the same where it stands as a heading */
  | 'confidentialStamp'
  /** "compte rendu", "minutes": what a text calls itself */
  | 'confidentialText'
  /** "réservé aux élus", "for members only": who may read such a text */
  | 'confidentialReaders'
  /** "for members", "réservé aux adhérents": the same, of a text where its reader is told to keep it ('keepTo') */
  | 'confidentialFor'
  /** "don't pass", "ne le montrez": an order that keeps such a text among them */
  | 'keepTo'
  /** "told not to say", "pas le droit d'en parler": a confession, where "but" and the thing itself follow */
  | 'notToTell'
  /** "but", "mais" */
  | 'nonetheless'
  /** "mention", "marked": a mark is quoted */
  | 'confidentialMark'
  /** "ici", "here": what bears the mark is shown, where it stands behind it */
  | 'confidentialHere'
  /** "ci-joint", "below": the same wherever it stands */
  | 'confidentialShown'
  /** "n'en parlez à personne", "mum's the word": asks for silence, in earnest or not */
  | 'hushOrder'
  /** "vous n'avez rien lu", "you didn't hear it from me" */
  | 'hushDenial'
  /** "top secret", "NDA": a secret by its name */
  | 'hushSecret'
  /** "huis clos", "not public yet": news as well; helps the others only */
  | 'hushSoon'
  /** "jusqu'à", "outside": until when or among whom */
  | 'hushUntil'
  /** "confidentiel", "internal": in a quotation, where a mark is spoken of */
  | 'markWord'
  /** "je peux vous dire", "telling you": it is told now */
  | 'discloses'
  /** "fermeture", "budget": what institutions keep to themselves */
  | 'matter'
  /** "mail", "letter": what is sent around */
  | 'sentText'
  /** "surprise", "episode", "finally": such words are said in jest, or of what may be told */
  | 'idleSecret'
  /** "était", "used to be": what was confidential, and is no longer */
  | 'confidentialPast'
  /** "est", "are for": says it of something */
  | 'confidentialIs'
  /** "ce", "this", "it": that something is the text itself */
  | 'confidentialSelf'
  /** "termes", "means": the words are spoken about */
  | 'confidentialTalk'
  /** "réponses", "anonymous": confidentiality promised to the reader */
  | 'confidentialPromise'
  /** "ma", "my", before a relation */
  | 'possessive'
  /** "collègue": somebody the writer knows, before their name */
  | 'relation'
  /** "de la compta", "next door": the same, after the name */
  | 'relationAfterName'
  /** "est", "fait", "suffers": what such a verb says of somebody follows */
  | 'intimateVerb'
  /** Words that may stand between such a verb and what it says */
  | 'stateFiller'
  /** "trompe sa femme", "wets the bed": a fact of somebody's health, family or intimate life, with its verb */
  | 'intimateState'
  /** "enceinte", "divorce", "custody": a word of such facts */
  | 'intimateWord'
  /** Of such words, the ones hardly ever told of people in the news */
  | 'bareState'
  /** "femme", "son", before or after a name ("la femme de Paul", "Paul's son") */
  | 'kin'
  /** "atelier", "research": the subject of work or talk, not of somebody's life */
  | 'topicFrame'
  /** "Mme", "le petit", "uncle": before a name */
  | 'title'
  /** "la", "in": a capital after it is no person's */
  | 'beforePlace'
  /** "chien", "vet": names in such a post may be a pet's */
  | 'animal'
  /** "entreprise", "town": no person, though it has a name */
  | 'noPerson'
  /** "malade comme un chien", "sick of": no illness */
  | 'figurative'
  /** "sa", "their": whose death is told may be another's */
  | 'theirs'
  /** "décédé", "passed": the dead are remembered */
  | 'gone'
  /** "ministre", "singer": beside a name, somebody in the news */
  | 'publicFigure'
  /** "roman", "reuters": the same wherever such a word stands in the sentence */
  | 'inTheNews'
  /** "elle", "his": goes on about the person named before */
  | 'otherPerson'
  /** "ils", "their": of those, the ones that speak of more than one */
  | 'manyPersons'
  /** "celle", "who": somebody, and no thing, was named before */
  | 'whoIs'
  /** "je", "my": the writer */
  | 'selfWord'
  /** "un", "a": whoever is spoken of next is nobody named */
  | 'someone'
  /** "on", "prayers for": the writer's own world, beside 'selfWord' */
  | 'amongUs'
  /** "bon rétablissement", "get well": wishes, not news */
  | 'wish';
