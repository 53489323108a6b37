import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../lib/i18n/index.ts';
import { LANGUAGES } from '../lib/languages/index.ts';
import { WORD_LISTS } from '../lib/languages/words.ts';
import { NETWORKS, networkById } from '../lib/networks/index.ts';
import { ALL_SIEVES, assess, type ExampleDraft, RULES, type Rule } from '../lib/sieves/index.ts';

const namesIn = (folder: string) =>
  readdirSync(new URL(`../lib/${folder}`, import.meta.url), { withFileTypes: true })
    .map((entry) => entry.name.replace(/\.ts$/, ''))
    .sort();

const draftOf = (example: string | ExampleDraft): ExampleDraft =>
  typeof example === 'string' ? { text: example } : example;

/** The findings of one rule on one of its examples. */
function findingsOf(rule: Rule, language: 'fr' | 'en', example: string | ExampleDraft) {
  const { text, network, kind = rule.kind, image, confidentialWords = [] } = draftOf(example);
  const input = { text, kind, image, language, network: network && networkById(network) };
  const { sieves } = assess(input, { confidentialWords });
  return sieves[rule.sieve].findings.filter(({ rule: id }) => id === rule.id);
}

describe('networks', () => {
  it('are the files of their folder', () => {
    const files = namesIn('networks').filter((name) => name !== 'index' && name !== 'network');
    expect(NETWORKS.map(({ id }) => id).sort()).toEqual(files);
  });
});

describe('languages', () => {
  it('are the folders of their folder', () => {
    const folders = readdirSync(new URL('../lib/languages', import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'word-lists')
      .map(({ name }) => name);
    expect(LANGUAGES.map(({ code }) => code).sort()).toEqual(folders.sort());
  });

  it.each(Object.entries(WORD_LISTS))('%s repeats no phrase in a list', (_code, { words }) => {
    const repeated = Object.values(words).flatMap((group) =>
      Object.entries<readonly string[]>(group).flatMap(([list, phrases]) =>
        phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index).map((phrase) => `${list}: ${phrase}`),
      ),
    );
    expect(repeated).toEqual([]);
  });
});

describe('word lists', () => {
  it.each(Object.entries(WORD_LISTS))('of %s each have a name of their own', (_code, { words }) => {
    const names = Object.values(words).flatMap((group) => Object.keys(group));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe.each(ALL_SIEVES)('the rules of %s', (sieve) => {
  const rules = RULES.filter((rule) => rule.sieve === sieve);

  it('are the files of their folder', () => {
    const files = namesIn(`sieves/${sieve}`).filter((name) => name !== 'index' && name !== 'strengths');
    expect(rules.map(({ id }) => id).sort()).toEqual(files);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const languages = Object.keys(rule.examples) as ('fr' | 'en')[];

  it('names its source and has advice in every interface language', () => {
    expect(rule.source.length).toBeGreaterThan(8);
    // Read in every language of the interface: what needs explaining is said in the advice.
    expect(rule.source).not.toMatch(/[()]/);
    for (const { advice } of Object.values(MESSAGES)) {
      expect(advice[id].name).not.toBe('');
      expect(advice[id].reason).toBeTruthy();
      expect(advice[id].suggestion).toBeTruthy();
    }
  });

  it('has examples of both kinds in each language it speaks', () => {
    expect(languages.length).toBeGreaterThan(0);
    for (const language of languages) {
      expect(rule.examples[language]!.flags.length).toBeGreaterThanOrEqual(1);
      expect(rule.examples[language]!.passes.length).toBeGreaterThanOrEqual(1);
    }
  });

  for (const language of languages) {
    it.each(rule.examples[language]!.flags.map((example) => [draftOf(example).text.slice(0, 70), example]))(
      `${language} flags: %s`,
      (_name, example) => {
        expect(findingsOf(rule, language, example)).not.toEqual([]);
      },
    );
    it.each(rule.examples[language]!.passes.map((example) => [draftOf(example).text.slice(0, 70), example]))(
      `${language} passes: %s`,
      (_name, example) => {
        expect(findingsOf(rule, language, example)).toEqual([]);
      },
    );
  }
});
