/** The words of the Legible guard. */
export type LegibleList =
  /** "vous", "you", "nobody answers", "what are we supposed to": spoken to somebody, or against something */
  | 'capitalsYou'
  /** "lisez", "keep your": the same at the beginning, where it is an order */
  | 'capitalsOrder'
  /** "arrêtez", "honte", "how dare": heat, whoever it is aimed at */
  | 'capitalsHeat'
  /** "merci", "bienvenue", "join us": a text that speaks to people as a friend */
  | 'capitalsWarmth'
  /** Endings set apart by a midpoint ("étudiant·es") */
  | 'inclusiveEnding';
