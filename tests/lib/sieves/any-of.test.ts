import { afterAll, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../../lib/languages/index.ts';
import { readLabelledDrafts } from '../../judge/labelled-drafts.ts';

const ANY_OF = '../../../lib/sieves/context/any-of.ts';

/** What is found in every labelled draft, by modules read anew. */
async function findings(): Promise<ReadonlyMap<string, string>> {
  vi.resetModules();
  const { assess } = await import('../../../lib/sieves/index.ts');
  return new Map(
    LANGUAGES.flatMap(({ code: language }) =>
      readLabelledDrafts(language).map(
        ({ id, text }) => [`${language} ${id}`, JSON.stringify(assess({ text, language }).sieves)] as const,
      ),
    ),
  );
}

afterAll(() => {
  vi.doUnmock(ANY_OF);
  vi.resetModules();
});

// A judge that asks for too few lists would go blind without a word.
it('lets go of no sentence in which a judge would find something', async () => {
  const asked = await findings();
  vi.doMock(ANY_OF, () => ({ anyOf: () => () => true }));
  const unasked = await findings();
  const lost = [...unasked].filter(([id, found]) => asked.get(id) !== found).map(([id]) => id);
  expect(unasked.size).toBeGreaterThan(3000);
  expect(lost).toEqual([]);
  // Every draft twice, once without a gate: half a minute, and more beside other work.
}, 240_000);
