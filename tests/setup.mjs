// Makes a fresh clone ready, with nothing but Node and npm: packages, then the project's own Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command in the project, showing its output. Returns its exit code. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** npm writes a copy of the lock file beside the packages: where each locked version stands in it, they are installed. */
function isInstalled() {
  const wanted = JSON.parse(read(`${root}package-lock.json`)).packages;
  const found = JSON.parse(read(`${root}node_modules/.package-lock.json`) || '{"packages":{}}').packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || found[path]?.version === version,
  );
}

/** Installs what the lock file says where it is not there yet, and goes on in the Node that comes with it. */
export function ready(script) {
  const node = `${root}node_modules/node/bin/node`;
  if (process.execPath === node) return;
  if (!isInstalled()) {
    console.log('Installing packages …');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    // Not `npm ci`: it refuses a lock file that lacks another platform's optional packages, as some registries do.
    const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
    if (run(npm, args, { shell: process.platform === 'win32' }) !== 0) {
      console.error('The packages could not be installed: see the lines above.');
      process.exit(1);
    }
  }
  const env = { ...process.env, PATH: `${root}node_modules/.bin:${root}node_modules/node/bin:${process.env.PATH}` };
  process.exit(
    run(existsSync(node) ? node : process.execPath, [fileURLToPath(script), ...process.argv.slice(2)], { env }),
  );
}
