import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const output = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));

const SCRIPTS = [
  ['on page load: the sentinel', 'sentinel.js'],
  ['on first focus: the Companion', 'companion.js'],
  ['background', 'background.js'],
] as const;

/** How many bytes run when, in the Chrome build. */
export function printSizes(): void {
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
}
