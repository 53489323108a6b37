/** Printable ASCII without what a string literal would have to escape: 90 signs, so that packed data is what it looks. */
export const SIGNS = ' !#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
const BASE = SIGNS.length;

/**
 * Numbers from 0 as one, two or three signs. `small` numbers take one sign; of the signs left, the last two begin
 * three, the others two. Words are numbered in the thousands and have no small numbers; gaps and counts mostly are.
 */
interface Scale {
  readonly small: number;
  readonly middle: number;
}

const scaleOf = (small: number): Scale => ({ small, middle: small + (BASE - 2 - small) * BASE });
export const WORD = scaleOf(0);
export const COUNT = scaleOf(60);
export const GAP = scaleOf(44);

/** The most a number may be. */
const TWO = BASE * BASE;

export function writeNumber(value: number, { small, middle }: Scale): string {
  if (value < small) return SIGNS[value]!;
  if (value < middle) {
    const rest = value - small;
    return SIGNS[small + Math.floor(rest / BASE)]! + SIGNS[rest % BASE]!;
  }
  const rest = value - middle;
  if (rest >= 2 * TWO) throw new RangeError(`${value} is too large to be packed`);
  return SIGNS[BASE - 2 + Math.floor(rest / TWO)]! + SIGNS[Math.floor((rest % TWO) / BASE)]! + SIGNS[rest % BASE]!;
}

const values = new Uint8Array(128);
for (let index = 0; index < BASE; index++) values[SIGNS.charCodeAt(index)] = index;

export interface NumberReader {
  read(scale: Scale): number;
  done(): boolean;
}

export function readNumbers(packed: string): NumberReader {
  let at = 0;
  const next = () => values[packed.charCodeAt(at++)]!;
  return {
    read({ small, middle }) {
      const first = next();
      if (first < small) return first;
      if (first < BASE - 2) return small + (first - small) * BASE + next();
      return middle + (first - BASE + 2) * TWO + next() * BASE + next();
    },
    done: () => at >= packed.length,
  };
}
