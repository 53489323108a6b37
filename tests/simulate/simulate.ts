/**
 * `npm run simulate`: how far off a day's time is, ours and that of models of three peers, over the same simulated
 * days. The peers are models of their published rules with the settings they come with, not measurements of them; the
 * people are assumptions, which `day-script.ts` states.
 */
import { HABITS, SEEDS } from './day-script.ts';
import { simulate } from './simulation.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

for (const [name, habits] of Object.entries(HABITS)) {
  for (const seed of SEEDS) {
    const { days, lived, ours, oursLosing, peers } = simulate(habits, seed);
    const minutes = Math.round(lived / 60_000);
    console.log(`\n${days} ${name} days, ${habits.visits} visits and ${minutes} minutes each. Peers are models.\n`);
    console.log('| accountant | median daily error | 95th percentile |\n|---|---|---|');
    for (const { name: accountant, median, p95 } of [ours, oursLosing, ...peers])
      console.log(`| ${accountant} | ${percent(median)} | ${percent(p95)} |`);
  }
}
