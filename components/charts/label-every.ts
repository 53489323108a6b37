/** About how wide a letter of a label is, and what parts two of them, in the units of the charts. */
const LETTER = 6.4;
const BETWEEN = 8;

/** Where the middle of a label stands so that all of it is on a chart `across` wide. */
export const labelMiddle = (label: string, middle: number, across: number): number =>
  Math.min(middle, across - (label.length * LETTER) / 2);

/** Each how-many-th of the labels has room, where they stand `step` apart. */
export const labelEvery = (labels: readonly string[], step: number): number =>
  Math.max(1, Math.ceil((Math.max(0, ...labels.map(({ length }) => length)) * LETTER + BETWEEN) / step));
