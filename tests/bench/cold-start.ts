import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES } from '../../lib/languages/index.ts';
import { bundleJudging } from './judging-bundle.ts';
import { median, shownTime } from './measure-time.ts';
import { textOf } from './texts.ts';

const ROUNDS = 9;
const DRAFT = 280;

/** Runs in a process of its own, which has judged nothing yet: loading the bundle, getting ready, then two drafts. */
const COLD = `
  const [path, language, text, other] = JSON.parse(process.argv[1]);
  const times = [performance.now()];
  const { assess, getReady } = await import(path);
  times.push(performance.now());
  let longest = 0;
  for (const step of getReady(language)) {
    const started = performance.now();
    step();
    longest = Math.max(longest, performance.now() - started);
  }
  times.push(performance.now());
  assess({ text });
  times.push(performance.now());
  assess({ text: other });
  times.push(performance.now());
  const [load, ready, first, second] = times.slice(1).map((time, index) => time - times[index]);
  console.log(JSON.stringify([load, ready, longest, first, second]));
`;

/** What a Companion does before the first draft, in tasks of their own, and what the draft then costs with code not yet warm. */
export async function printColdStart(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tamis-bench-'));
  const path = join(folder, 'judging.mjs');
  writeFileSync(path, (await bundleJudging()).code);
  console.log(
    `\n| language, ${DRAFT} characters, cold | load the code | get ready | its longest step | first draft | second draft |\n|---|---|---|---|---|---|`,
  );
  try {
    for (const { code } of LANGUAGES) {
      const texts = [textOf(code, DRAFT), textOf(code, 2 * DRAFT).slice(DRAFT)];
      const rounds = Array.from({ length: ROUNDS }, () => {
        const answer = execFileSync(process.execPath, [
          '--input-type=module',
          '-e',
          COLD,
          JSON.stringify([path, code, ...texts]),
        ]);
        return JSON.parse(answer.toString()) as number[];
      });
      const shown = [0, 1, 2, 3, 4].map((step) => shownTime(1000 * median(rounds.map((times) => times[step]!))));
      console.log(`| ${code} | ${shown.join(' | ')} |`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
