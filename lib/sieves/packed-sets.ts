import { firstIn, nextIn, ratioOf, SET_SIZE } from './packed-form.ts';
import { NUMBERS, type SymbolReader } from './packed-symbols.ts';
import type { SymbolWriter } from './symbol-writer.ts';

/** Places of words in the vocabulary, rising: what may stand in one part of a phrase. */
export type Places = readonly number[];

const NONE = -1;
/** The symbols of a word that was expected, first or else; those of gaps stand behind, first of words that are rare. */
const EXPECTED = 0;
const OR_ELSE = 1;
const RARE = 2;
const COMMON = RARE + NUMBERS;
/** How the word before was told: 0 and 1 as one of its tier. */
const AS_EXPECTED = 2;

/**
 * What is expected of sets as they are read or written: words that stood side by side do so again, and those that did
 * not yet are mostly forms of one word, side by side in the alphabet. What comes otherwise is told as a gap, among the
 * words of its tier.
 */
function expectSets(tiers: readonly number[]) {
  /** How many words of tier 1 stand before a place. */
  const commonBefore = new Uint16Array(tiers.length + 1);
  const rare: number[] = [];
  const common: number[] = [];
  for (let place = 0; place < tiers.length; place++) {
    const tier = tiers[place]!;
    commonBefore[place + 1] = commonBefore[place]! + tier;
    if (tier === 1) common.push(place);
    else rare.push(place);
  }
  /** What stood behind each word last, and what did before that. */
  const followers = new Int16Array(tiers.length).fill(NONE);
  return { commonBefore, rare, common, followers, formerFollowers: followers.slice() };
}

/** What writes sets of words, one after the other, that `readSets` reads. */
export function writeSets(writer: SymbolWriter, tiers: readonly number[]): (places: Places) => void {
  const { commonBefore, followers, formerFollowers } = expectSets(tiers);
  return (places) => {
    writer.number(SET_SIZE, places.length);
    let before = NONE;
    let told = 0;
    for (const [index, place] of places.entries()) {
      const follower = before === NONE ? NONE : followers[before]!;
      const ratio = ratioOf(tiers.length - before - 1, places.length - index);
      const context = before === NONE ? firstIn(ratio) : nextIn(ratio, follower !== NONE, told);
      const gap = commonBefore[place]! - commonBefore[before + 1]!;
      if (before !== NONE && place === (follower === NONE ? before + 1 : follower)) {
        writer.write(context, EXPECTED);
        told = AS_EXPECTED;
      } else if (before !== NONE && place === formerFollowers[before]) {
        writer.write(context, OR_ELSE);
        told = AS_EXPECTED;
      } else {
        told = tiers[place]!;
        if (told === 1) writer.number(context, gap, COMMON);
        else writer.number(context, place - before - 1 - gap, RARE);
      }
      if (before !== NONE && place !== follower) {
        formerFollowers[before] = follower;
        followers[before] = place;
      }
      before = place;
    }
  };
}

/** What reads sets of words, one after the other, and appends each to a row. Bare of calls: it reads tens of thousands. */
export function readSets(
  { read, number, numberOf }: SymbolReader,
  tiers: readonly number[],
): <Row extends number[]>(places: Row) => Row {
  const { commonBefore, rare, common, followers, formerFollowers } = expectSets(tiers);
  return (places) => {
    let before = NONE;
    let told = 0;
    for (let left = number(SET_SIZE); left > 0; left--) {
      const follower = before === NONE ? NONE : followers[before]!;
      const ratio = ratioOf(tiers.length - before - 1, left);
      const symbol = read(before === NONE ? firstIn(ratio) : nextIn(ratio, follower !== NONE, told));
      let place: number;
      if (symbol === EXPECTED) {
        place = follower === NONE ? before + 1 : follower;
        told = AS_EXPECTED;
      } else if (symbol === OR_ELSE) {
        place = formerFollowers[before]!;
        told = AS_EXPECTED;
      } else {
        const passed = commonBefore[before + 1]!;
        told = symbol < COMMON ? 0 : 1;
        place =
          told === 0
            ? rare[before + 1 - passed + numberOf(symbol - RARE)]!
            : common[passed + numberOf(symbol - COMMON)]!;
      }
      if (before !== NONE && place !== follower) {
        formerFollowers[before] = follower;
        followers[before] = place;
      }
      places.push(place);
      before = place;
    }
    return places;
  };
}
