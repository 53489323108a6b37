import { describe, expect, it } from 'vitest';
import { assess, rankFindings, type Sensitivities } from '../../../lib/sieves/index.ts';

/** One finding of each weight: an insult (stop), hearsay (look), a superlative (note). */
const TEXT =
  'Il paraît que la mairie ferme. Notre agence est leader mondial de la signalétique. Tu es un imbécile, Martin.';

const said = (sensitivity?: Sensitivities) =>
  rankFindings(assess({ text: TEXT }, sensitivity && { sensitivity })).map(
    ({ rule, severity }) => `${rule} ${severity}`,
  );
const bands = (sensitivity: Sensitivities) => {
  const { sieves } = assess({ text: TEXT }, { sensitivity });
  return [sieves.true.band, sieves.positive.band];
};

describe('how much a sieve says', () => {
  it('is what its rules say, by default', () => {
    const usual = ['insult stop', 'hearsay look', 'superlative note'];
    expect(said()).toEqual(usual);
    expect(said({ true: 'normal', positive: 'normal' })).toEqual(usual);
  });

  it('quiet, is only what is serious', () => {
    expect(said({ true: 'quiet', positive: 'quiet' })).toEqual(['insult stop']);
    expect(bands({ true: 'quiet', positive: 'quiet' })).toEqual(['clear', 'stop']);
  });

  it('attentive, lifts what is worth knowing and nothing further', () => {
    expect(said({ true: 'attentive', positive: 'attentive' }).toSorted()).toEqual([
      'hearsay look',
      'insult stop',
      'superlative look',
    ]);
    const text = 'Notre agence est leader mondial de la signalétique.';
    expect(assess({ text }).sieves.true.band).toBe('clear');
    expect(assess({ text }, { sensitivity: { true: 'attentive' } }).sieves.true.band).toBe('look');
  });

  it('leaves the other sieves as they are', () => {
    expect(said({ useful: 'quiet', true: 'quiet' })).toEqual(['insult stop']);
    expect(said({ positive: 'quiet' })).toEqual(said());
  });
});
