import { describe, expect, it } from 'vitest';
import { NOTHING_SAID } from '../../components/companion/draft-memory.ts';
import type { BoxToPublish } from '../../entrypoints/companion/boxes-to-publish.ts';
import { outcomesOf } from '../../entrypoints/companion/note-departures.ts';
import { assess } from '../../lib/sieves/index.ts';

const boxOf = (text: string, memory: Partial<BoxToPublish['memory']> = {}): BoxToPublish => ({
  editor: document.createElement('div'),
  text,
  assessment: assess({ text, language: 'en' }),
  memory: { ...NOTHING_SAID, ...memory },
  notePause() {},
});

const PLAIN =
  'Our office in Belmont opens on Monday at nine. To book a table, call Mrs Bell; the form takes two minutes to fill in.';
const INSULT = 'Nigel Foss is a disgrace and everybody in Belmont should know about it.';

describe('what is told of a draft that was published', () => {
  it('says how it fell through each sieve, and how long it was written at', () => {
    const [published] = outcomesOf([boxOf(PLAIN, { written: 42_000, purpose: 'reachable' })]);
    expect(published).toMatchObject({ kind: 'published', purpose: 'reachable', written: 42_000 });
    expect(published?.bands).toEqual({
      true: 'clear',
      positive: 'clear',
      useful: 'clear',
      private: 'clear',
      legible: 'clear',
    });
  });

  it('takes the worst of a thread, sieve by sieve, and adds its time up', () => {
    const [published] = outcomesOf([boxOf(PLAIN, { written: 1000 }), boxOf(INSULT, { written: 2000 }), boxOf(PLAIN)]);
    expect(published?.bands).toMatchObject({ positive: 'stop', legible: 'clear' });
    expect(published?.written).toBe(3000);
  });

  it('counts no sieve that had nothing to say', () => {
    expect(outcomesOf([boxOf('Ok.')])[0]?.bands).not.toHaveProperty('true');
  });
});
