import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundleJudging, MOST_JUDGING } from './judging-bundle.ts';

const output = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));

const SCRIPTS = [
  ['on page load: the sentinel', 'sentinel.js'],
  ['on first focus: the Companion', 'companion.js'],
  ['background', 'background.js'],
] as const;

/** How many bytes run when, in the Chrome build. */
export async function printSizes(): Promise<void> {
  console.log('\n| script | raw | gzip |\n|---|---|---|');
  for (const [name, path] of SCRIPTS) {
    if (!existsSync(output + path)) {
      console.log(`| ${name} | not built: run \`npx wxt build\` first | |`);
      continue;
    }
    const code = readFileSync(output + path);
    console.log(
      `| ${name} | ${(code.length / 1000).toFixed(1)} kB | ${(gzipSync(code).length / 1000).toFixed(1)} kB |`,
    );
  }
  await printJudging();
}

/** How much of the Companion judges, beside the most it may be. */
async function printJudging(): Promise<void> {
  const { bytes, words, code } = await bundleJudging();
  const row = (name: string, size: number, zipped = '') =>
    console.log(`| ${name} | ${(size / 1000).toFixed(1)} kB | ${zipped} |`);
  row('of the Companion: rules, words and franc', bytes, `${(gzipSync(code).length / 1000).toFixed(1)} kB`);
  row('of these: the packed words', words);
  console.log(
    `\nRules, words and franc: ${(bytes / 1000).toFixed(1)} of at most ${MOST_JUDGING / 1000} kB, ${bytes <= MOST_JUDGING ? 'kept' : 'NOT kept'}.`,
  );
}
