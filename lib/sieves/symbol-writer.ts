import {
  BASE,
  CONTEXT_BITS,
  DIGITS,
  HEAD,
  LEAST,
  NUMBERS,
  SCALE,
  SIZE_BITS,
  SMALL,
  STEP_BITS,
  sharesOf,
  WHOLE,
} from './packed-symbols.ts';

/** One step of a reader: a part of the whole, `size` wide. */
interface Part {
  readonly start: number;
  readonly size: number;
}

/** Collects symbols, and packs them at the end, when it is known how often each comes in its context. */
export class SymbolWriter {
  private readonly written: (Part | { readonly context: number; readonly symbol: number })[] = [];
  private readonly counts: number[][] = [];

  /** Throws a `RangeError` for a symbol or a number that is too large to be packed. */
  write(context: number, symbol: number): void {
    if (symbol >= (1 << SIZE_BITS) - 1 || symbol < 0) throw new RangeError(`${symbol} cannot be packed`);
    this.counts[context] ??= [];
    const counts = this.counts[context];
    while (counts.length <= symbol) counts.push(0);
    counts[symbol]!++;
    this.written.push({ context, symbol });
  }

  /** `first`: the symbol that 0 is told by. */
  number(context: number, value: number, first = 0): void {
    if (value < SMALL) {
      this.write(context, first + value);
      return;
    }
    const more = 30 - Math.clz32(value);
    const symbol = 2 * more + 4 + ((value >> more) & 1);
    if (symbol >= NUMBERS) throw new RangeError(`${value} cannot be packed`);
    this.write(context, first + symbol);
    this.written.push(bits(value & ((1 << more) - 1), more));
  }

  end(): string {
    const steps = Array.from(this.counts, (counts = []) => counts.map(stepOf));
    const parts = steps.map(partsOf);
    const head = new ExpectationWriter(steps);
    const body = this.written.map((part) => ('context' in part ? parts[part.context]![part.symbol]! : part));
    return pack([...head.parts, ...body]);
  }
}

/** What is expected in every context, as a reader asks for it before it reads anything else. */
class ExpectationWriter {
  readonly parts: Part[] = [];

  constructor(contexts: readonly (readonly number[])[]) {
    const counts: [number[], number[]] = [[], []];
    this.eachStep(contexts, (step, after) => {
      while (counts[after].length <= step) counts[after].push(0);
      counts[after][step]!++;
    });
    const ofSteps = counts.map((row) => row.map(stepOf));
    for (const row of ofSteps) {
      this.parts.push(bits(row.length, SIZE_BITS), ...row.map((step) => bits(step, STEP_BITS)));
    }
    const parts = ofSteps.map(partsOf);
    this.parts.push(bits(contexts.length, CONTEXT_BITS));
    this.eachStep(
      contexts,
      (step, after) => this.parts.push(parts[after]![step]!),
      (length) => this.parts.push(bits(length, SIZE_BITS)),
    );
  }

  private eachStep(
    contexts: readonly (readonly number[])[],
    step: (step: number, after: 0 | 1) => void,
    begin?: (length: number) => void,
  ): void {
    for (const steps of contexts) {
      begin?.(steps.length);
      steps.forEach((value, index) => {
        step(value, steps[index - 1] ? 1 : 0);
      });
    }
  }
}

/** The step nearest to a count. */
const stepOf = (count: number): number => (count === 0 ? 0 : 1 + Math.round(2 * Math.log2(count)));

/** What a reader of each symbol of a context goes by. */
function partsOf(steps: readonly number[]): Part[] {
  let start = 0;
  return sharesOf(steps).map((size) => {
    start += size;
    return { start: start - size, size };
  });
}

const bits = (value: number, count: number): Part => ({ start: value << (SCALE - count), size: WHOLE >> count });

/** Backwards, so that a reader goes forwards. */
function pack(parts: readonly Part[]): string {
  let state = LEAST;
  const digits: number[] = [];
  const take = () => {
    digits.push(state % BASE);
    state = Math.floor(state / BASE);
  };
  for (const { start, size } of parts.toReversed()) {
    while (state >= (LEAST >> SCALE) * BASE * size) take();
    state = Math.floor(state / size) * WHOLE + (state % size) + start;
  }
  for (let digit = 0; digit < HEAD; digit++) take();
  return digits
    .reverse()
    .map((digit) => DIGITS[digit])
    .join('');
}

/** The signs of a text, the most frequent first: rows of what is expected are short where rare symbols are high. */
export function byFrequency(text: string): string[] {
  const counts = new Map<string, number>();
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!);
}
