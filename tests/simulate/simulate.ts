/**
 * `npm run simulate`: how far off a day's time is, ours and that of models of three peers, over the same simulated
 * days. The peers are models of their published rules with the settings they come with, not measurements of them; the
 * people are assumptions, which `day-script.ts` states.
 */
import { RESTLESS, STEADY } from './day-script.ts';
import { simulate } from './simulation.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

for (const habits of [STEADY, RESTLESS]) {
  const { days, lived, ours, oursLosing, peers } = simulate(habits);
  const minutes = Math.round(lived / 60_000);
  console.log(
    `\n${days} simulated days of about ${habits.visits} visits, ${minutes} minutes a day. Peers are models.\n`,
  );
  console.log('| accountant | median daily error | 95th percentile |\n|---|---|---|');
  for (const { name, median, p95 } of [ours, oursLosing, ...peers])
    console.log(`| ${name} | ${percent(median)} | ${percent(p95)} |`);
}
