/**
 * Symbols from 0 to 126 in a string, each in hardly more room than its rarity asks for: what is expected in a context is
 * told first, then the symbols by range asymmetric numeral systems (Duda 2013, https://arxiv.org/abs/1311.2540). A
 * string is a number of many digits, of which a reader holds the first few.
 */

/** ASCII, control characters among it, without what a template or the minifier would escape: 118 digits of a byte each. */
export const DIGITS = Array.from({ length: 127 }, (_, index) => String.fromCharCode(1 + index))
  .filter((sign) => !'\\`$\r\x07\b\v\f\x1b'.includes(sign))
  .join('');
export const BASE = DIGITS.length;
/** The digits that a string begins with. */
export const HEAD = 4;

/** In each context the shares of all symbols add up to 2^SCALE. */
export const SCALE = 12;
export const WHOLE = 1 << SCALE;
/** The state is kept from here up to `BASE` times as much. */
export const LEAST = 1 << 20;

/** Numbers below this one are symbols themselves; above, each half of an octave is one, and what is left is told in bits. */
export const SMALL = 8;
/** So many symbols numbers have. */
export const NUMBERS = 30;
/** What is expected is told in steps of the square root of two, from 1: up to 31 of them. */
export const STEP_BITS = 5;
export const SIZE_BITS = 7;
export const CONTEXT_BITS = 10;

/** How often a symbol of each step comes, beside the others. 0: never. */
const WEIGHTS = Array.from({ length: 1 << STEP_BITS }, (_, step) => step && Math.round(Math.SQRT2 ** (step - 1)));

/** Of each symbol of a context its share in the whole, as steps tell it. */
export function sharesOf(steps: readonly number[]): number[] {
  let sum = 0;
  let largest = 0;
  for (let symbol = 0; symbol < steps.length; symbol++) {
    sum += WEIGHTS[steps[symbol]!]!;
    if (steps[symbol]! > steps[largest]!) largest = symbol;
  }
  let rest = WHOLE;
  const shares: number[] = [];
  for (let symbol = 0; symbol < steps.length; symbol++) {
    const weight = WEIGHTS[steps[symbol]!]!;
    const share = weight && Math.max(1, Math.floor((weight * WHOLE) / sum));
    shares.push(share);
    rest -= share;
  }
  shares[largest]! += rest;
  return shares;
}

const values = new Uint8Array(128);
for (let index = 0; index < BASE; index++) values[DIGITS.charCodeAt(index)] = index;

/** Reads what `SymbolWriter` wrote, in the same order and the same contexts. */
export interface SymbolReader {
  read(context: number): number;
  /** A number below 2^14. */
  number(context: number): number;
  /** The number that begins with a symbol. */
  numberOf(symbol: number): number;
}

/** Two contexts of the steps themselves stand before all others: behind a step that is 0, and behind another. */
const OWN = 2;

/** A closure, since a cold start runs it before any of it is compiled: its variables are nearer than fields. */
export function readSymbols(packed: string): SymbolReader {
  let at = 0;
  let state = 0;
  /** By context and part of the whole: the symbol it belongs to. */
  let symbols = new Uint8Array(OWN << SCALE);
  /** By context and symbol: its share, and from bit 16 on where it begins in the whole. */
  let shares = new Int32Array(OWN << SIZE_BITS);

  const refill = () => {
    do state = (Math.imul(state, BASE) + values[packed.charCodeAt(at++)]!) | 0;
    while (state < LEAST);
  };
  const readIn = (row: number): number => {
    const part = state & (WHOLE - 1);
    const symbol = symbols[(row << SCALE) + part]!;
    const share = shares[(row << SIZE_BITS) + symbol]!;
    state = (Math.imul(share & 0xffff, state >> SCALE) + part - (share >> 16)) | 0;
    if (state < LEAST) refill();
    return symbol;
  };
  const bits = (count: number): number => {
    const part = state & (WHOLE - 1);
    state = (Math.imul(WHOLE >> count, state >> SCALE) + (part & ((WHOLE >> count) - 1))) | 0;
    if (state < LEAST) refill();
    return part >> (SCALE - count);
  };
  const expect = (row: number, steps: readonly number[]) => {
    let start = 0;
    for (const [symbol, share] of sharesOf(steps).entries()) {
      shares[(row << SIZE_BITS) + symbol] = share | (start << 16);
      symbols.fill(symbol, (row << SCALE) + start, (row << SCALE) + start + share);
      start += share;
    }
  };
  const readSteps = (step: (before: number) => number): number[] => {
    const steps: number[] = [];
    let before = 0;
    for (let left = bits(SIZE_BITS); left > 0; left--) {
      before = step(before);
      steps.push(before);
    }
    return steps;
  };

  for (let digit = 0; digit < HEAD; digit++) state = state * BASE + values[packed.charCodeAt(at++)]!;
  for (let own = 0; own < OWN; own++)
    expect(
      own,
      readSteps(() => bits(STEP_BITS)),
    );
  const contexts = bits(CONTEXT_BITS);
  const [ownSymbols, ownShares] = [symbols, shares];
  symbols = new Uint8Array((OWN + contexts) << SCALE);
  symbols.set(ownSymbols);
  shares = new Int32Array((OWN + contexts) << SIZE_BITS);
  shares.set(ownShares);
  for (let context = 0; context < contexts; context++)
    expect(
      OWN + context,
      readSteps((before) => readIn(before === 0 ? 0 : 1)),
    );

  const numberOf = (symbol: number): number => {
    if (symbol < SMALL) return symbol;
    const more = (symbol - 4) >> 1;
    return ((2 + (symbol & 1)) << more) + bits(more);
  };
  return {
    read: (context) => readIn(OWN + context),
    number: (context) => numberOf(readIn(OWN + context)),
    numberOf,
  };
}
