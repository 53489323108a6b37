/** The words of the Private guard. */
export type PrivateList =
  /** "ne pas diffuser", "strictly confidential" */
  'confidential';
