/** Frames tell what a sentence is doing, whatever it is about; rules of several sieves read them. */
export type FrameList =
  /** "selon", "according to": a source is about to be named */
  | 'sourceLead'
  /** "Insee", "the Lancet": a source by its name alone */
  | 'knownSource'
  /** "la mairie", "the council's statement": a source a reader can turn to, though it is no proper name */
  | 'institution'
  /** "étude", "survey": what findings are published in */
  | 'studyNoun'
  /** "annonce", "says": a verb of reported speech, in the third person */
  | 'sayVerb'
  /** "Français", "Monday", "LinkedIn": capitalised, yet no source */
  | 'notASource'
  /** "étude en commentaire", "link below": the source stands beside the text */
  | 'sourceElsewhere'
  /** "chez nous", "in my twelve years": the writer's own data */
  | 'ownData'
  /** "j'ai compté", "our survey": a measure of one's own, which holds for the sentences around it */
  | 'ownSurvey'
  /** "je", "our": the first person */
  | 'firstPerson'
  /** "notre cerveau", "our brains": a first person that means everyone */
  | 'everyoneWe'
  /** "à mon avis", "I think": an opinion marked as one */
  | 'opinion'
  /** "probablement", "maybe": hedged */
  | 'hedge'
  /** "peut", "would": a possibility, not a fact */
  | 'modal'
  /** "objectif", "imaginez", "let's": a wish, a target or a supposition, not a statement */
  | 'notStated'
  /** "d'où vient ce chiffre", "citation needed": the statement is questioned, not made */
  | 'doubted'
  /** "saviez-vous que", "did you know", "il faut dire que": a question or an order that states */
  | 'statingQuestion'
  /** "hier soir", "this morning", "in the room": of one place and time, not of the world */
  | 'local'
  /** "janvier", "March" */
  | 'month';
