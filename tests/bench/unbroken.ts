import { assess } from '../../lib/sieves/index.ts';
import { medianMicroseconds, shownTime } from './measure-time.ts';
import { freshened, textOf } from './texts.ts';

const LENGTH = 60_000;
const ROUNDS = 3;
/** What rules look around in: words of their lists, names, numbers, and marks that end nothing. */
const PIECES = 'ne|connard|idiot|you|tu es|%|*|1|1,|rue|Jean|ma|87 % des|who|que|«|(|@a|#a|-'.split('|');

/** Texts that nobody writes and anybody can paste: two pieces over and over, without a mark, beside a text as people write. */
export function measureUnbroken(): void {
  const ordinary = textOf('fr', LENGTH);
  const judge = (text: string) => assess({ text });
  const floor = medianMicroseconds(ROUNDS, (round) => freshened(ordinary, round), judge);
  const times = PIECES.flatMap((first) =>
    PIECES.map((second) => {
      const piece = first === second ? `${first} ` : `${first} ${second} `;
      const text = piece.repeat(LENGTH / piece.length);
      return { piece, time: medianMicroseconds(1, (round) => text + round, judge) };
    }),
  ).toSorted((a, b) => b.time - a.time);
  console.log(`\n| ${LENGTH} characters without a mark | | beside a text as people write it |\n|---|---|---|`);
  for (const { piece, time } of times.slice(0, 5))
    console.log(`| ${JSON.stringify(piece)} | ${shownTime(time)} | ${(time / floor).toFixed(1)} × |`);
}
