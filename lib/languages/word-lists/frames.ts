/** Frames tell what a sentence is doing, whatever it is about; rules of several sieves read them. */
export type FrameList =
  /** "selon", "according to": a source is about to be named */
  | 'sourceLead'
  /** "chez nous", "in my experience": the writer's own data */
  | 'ownData'
  /** "à mon avis", "I think": an opinion marked as one */
  | 'opinion'
  /** "pourrait", "may": hedged */
  | 'hedge';
