import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TABLES, withTables } from './readme/tables.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const scripts = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).scripts as Record<
  string,
  string
>;

describe('the README', () => {
  it.each(Object.entries(TABLES))('has a fresh table of %s', (name, make) => {
    expect(readme).toContain(`<!-- ${name} -->`);
    expect(withTables(readme, { [name]: make })).toBe(readme);
  });

  it('names only commands there are', () => {
    const named = [...readme.matchAll(/`npm (?:run )?([a-z]+)/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(3);
    for (const name of named) expect([...Object.keys(scripts), 'ci', 'install']).toContain(name);
  });
});
