import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES } from '../lib/sieves/index.ts';
import { PROVEN_RULES } from '../lib/sieves/proven-rules.ts';
import { provenRulesModule } from './judge/proven-rules.ts';

it('the rules that may pause are those the labelled drafts prove, as of now', () => {
  const written = readFileSync(new URL('../lib/sieves/proven-rules.ts', import.meta.url), 'utf8');
  expect(written).toBe(provenRulesModule());
});

it('only rules that stop may pause', () => {
  expect(PROVEN_RULES.length).toBeGreaterThan(0);
  for (const id of PROVEN_RULES) expect(RULES.find((rule) => rule.id === id)?.severity).toBe('stop');
});
