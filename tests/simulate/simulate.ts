/**
 * `npm run simulate`: how far off a day's time is, ours and that of models of three peers, over the same simulated
 * days. The peers are models of their published rules with the settings they come with, not measurements of them; the
 * people are assumptions, which `day-script.ts` states.
 *
 * A quiet day's error is that of one silence: about one day in ten holds one of two to four minutes that was spent
 * reading, which no evidence tells from a walk to the kitchen. All but half a minute of it is cut, up to three and a
 * half minutes of an hour, and one day in ten is where the 95th percentile lies. Counting such silences instead would charge as many absences: over all days the account is off by seconds.
 */
import { HABITS, SEEDS } from './day-script.ts';
import { simulate } from './simulation.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

const { quiet, ordinary, busy } = HABITS;
const DAYS = 150;
const LIVES = { ...HABITS, mixed: [quiet, ordinary, busy] } as const;

for (const [name, habits] of Object.entries(LIVES)) {
  for (const seed of SEEDS) {
    const { days, lived, ours, oursLosing, peers } = simulate(habits, seed, DAYS * [habits].flat().length);
    const minutes = Math.round(lived / 60_000);
    const visits = [habits].flat().map((one) => one.visits);
    console.log(`\n${days} ${name} days, ${visits.join(', ')} visits and ${minutes} minutes each. Peers are models.\n`);
    console.log('| accountant | median daily error | 95th percentile |\n|---|---|---|');
    for (const { name: accountant, median, p95 } of [ours, oursLosing, ...peers])
      console.log(`| ${accountant} | ${percent(median)} | ${percent(p95)} |`);
  }
}
