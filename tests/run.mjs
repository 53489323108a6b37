// `npm test`: types, style, both builds, unit and component tests, and one body of browser tests in two browsers.
// Closes with `N passed, N failed`.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { ready, root, run } from './setup.mjs';

ready(import.meta.url);
const { ensureBrowser } = await import('./e2e/install-browser.ts');

const reports = `${root}.output/reports`;
rmSync(reports, { recursive: true, force: true });
const total = { passed: 0, failed: 0 };

/** Whether a command succeeds, counted. What it says is shown when it is done, for others may run beside it. */
function check(name, command, args) {
  return new Promise((done) => {
    const said = [];
    const child = spawn(command, args, { cwd: root });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said.push(data));
    child.on('error', (error) => said.push(Buffer.from(`${command}: ${error.message}\n`)));
    child.on('close', (status) => {
      console.log(`\n▸ ${name}\n${Buffer.concat(said)}`);
      total[status === 0 ? 'passed' : 'failed']++;
      done(status === 0);
    });
  });
}

function suite(name, args, env = {}) {
  console.log(`\n▸ ${name}`);
  const report = `${reports}/${name.replaceAll(' ', '-')}.json`;
  const status = run('vitest', ['run', ...args, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`], {
    env: { ...process.env, ...env },
  });
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    total.passed += numPassedTests;
    total.failed += numFailedTests || (status === 0 ? 0 : Math.max(1, numFailedTestSuites));
  } catch {
    total.failed++;
  }
}

// A build writes down the types that the others need.
const chrome = await check('build for Chrome and Edge', 'wxt', ['build']);
const firefox = await check('build for Firefox', 'wxt', ['build', '-b', 'firefox']);
await Promise.all([check('types', 'tsc', ['--noEmit']), check('style', 'biome', ['ci', '--error-on-warnings'])]);
suite('unit and component tests', []);
const browsers = [];
for (const [browser, isBuilt] of [
  ['chrome', chrome],
  ['firefox', firefox],
]) {
  const missing = await ensureBrowser(browser);
  if (missing) console.error(missing);
  if (missing || !isBuilt) total.failed++;
  else browsers.push(browser);
}
if (browsers.length > 0) {
  // Both in one run, so that neither waits for the other's last file.
  const only = { BROWSER: browsers.length === 1 ? browsers[0] : '' };
  suite('browser tests', ['--config', 'tests/e2e/vitest.config.ts'], only);
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
