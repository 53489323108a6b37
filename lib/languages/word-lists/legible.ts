/** The words of the Legible guard. */
export type LegibleList =
  /** "vous", "you": somebody is spoken to */
  | 'capitalsYou'
  /** "arrêtez", "honte", "how dare": heat, whoever it is aimed at */
  | 'capitalsHeat'
  /** "merci", "bienvenue", "join us": a text that speaks to people as a friend */
  | 'capitalsWarmth'
  /** Endings set apart by a midpoint ("étudiant·es") */
  | 'inclusiveEnding';
