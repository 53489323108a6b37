import { describe, expect, it } from 'vitest';
import { deckOf, groupSamples, type LessonSample } from '../../components/practice/deck/index.ts';
import { LANGUAGES } from '../../lib/languages/index.ts';
import { networkById } from '../../lib/networks/index.ts';
import { ALL_SIEVES, assess, RULES } from '../../lib/sieves/index.ts';

const judge = ({ network, kind }: LessonSample, text: string) => assess({ text, network: networkById(network), kind });
const findingsIn = (sample: LessonSample, text: string) =>
  Object.values(judge(sample, text).sieves).flatMap(({ findings }) => findings);

describe.each(LANGUAGES.map(({ code }) => code))('the samples in %s', (language) => {
  const samples = deckOf(language);

  it('are at least twenty-four, with ids of their own, in every network and kind', () => {
    expect(samples.length).toBeGreaterThanOrEqual(24);
    expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length);
    expect(new Set(samples.map(({ network }) => network)).size).toBe(3);
    expect(new Set(samples.map(({ kind }) => kind)).size).toBe(2);
  });

  it('have titles that are set as other words are', () => {
    const loose = language === 'fr' ? /'|[^\u202F][;!?]|[^\u00A0]:/ : /'/;
    expect(samples.filter(({ title }) => loose.test(title))).toEqual([]);
  });

  it('stand in one group each: every sieve, every guard, and mixed', () => {
    const groups = groupSamples(samples);
    expect(groups.map(({ group }) => group)).toEqual([...ALL_SIEVES, 'mixed']);
    expect(groups.flatMap((group) => group.samples)).toHaveLength(samples.length);
    for (const { group, samples: inside } of groups.slice(0, -1)) {
      const sieves = inside.flatMap(({ teaches }) => teaches.map((id) => RULES.find((rule) => rule.id === id)!.sieve));
      expect([...new Set(sieves)]).toEqual([group]);
    }
  });

  it('teach more than half of all rules', () => {
    const taught = new Set(samples.flatMap(({ teaches }) => teaches));
    expect(taught.size).toBeGreaterThan(RULES.length / 2);
  });

  it.each(samples.map((sample) => [sample.id, sample] as const))(
    '%s: the first text raises what it teaches, the second asks for no second look',
    (_, sample) => {
      expect(findingsIn(sample, sample.before).map(({ rule }) => rule)).toEqual(
        expect.arrayContaining([...sample.teaches]),
      );
      const raised = findingsIn(sample, sample.after).filter(({ severity }) => severity !== 'note');
      expect(raised.map(({ rule, start, end }) => `${rule}: ${sample.after.slice(start, end)}`)).toEqual([]);
      const after = judge(sample, sample.after);
      expect(after.language).toBe(language);
      expect(after.length.used).toBeLessThanOrEqual(after.length.limit!);
    },
  );
});
