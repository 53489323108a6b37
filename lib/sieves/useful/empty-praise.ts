import { type Draft, defineRule, type Sentence } from '../sieve.ts';

const LONGEST = 20;

/** A comment that is only stock praise could stand under any post. */
export const emptyPraise = defineRule({
  id: 'empty-praise',
  sieve: 'useful',
  severity: 'note',
  source: 'Kolhatkar et al. 2020, https://arxiv.org/abs/2004.05476',
  needs: ['praise', 'praiseFiller'],
  kind: 'comment',
  examples: {
    fr: {
      flags: ['Super post !', 'Merci pour ce partage très inspirant 👏', 'Tellement vrai !'],
      passes: [
        'Merci Jeanne.',
        'Bravo pour ce prix, toute l’équipe le mérite !',
        'Très clair, surtout le passage sur les délais de paiement.',
        'Félicitations !',
      ],
    },
    en: {
      flags: ['Great insights, thanks for sharing!', 'Love this!', 'So true 🔥'],
      passes: [
        'Thanks, Jane.',
        'Well done on the award, the whole team earned it!',
        'Very clear, especially the part about late payment.',
        'Congratulations!',
      ],
    },
  },
  find(draft) {
    if (draft.wordCount > LONGEST || draft.links.length > 0 || !saysOnlyPraise(draft)) return [];
    const first = draft.sentences[0]!;
    return [{ start: first.start, end: draft.sentences.at(-1)!.end }];
  },
});

function saysOnlyPraise({ sentences }: Draft): boolean {
  let praises = false;
  for (const { sentence } of sentences) {
    if (sentence.ending.includes('?')) return false;
    const covered = new Set<number>();
    for (const list of ['praise', 'praiseFiller'] as const) {
      for (const { first, last } of sentence.hits(list))
        for (let index = first; index <= last; index++) covered.add(index);
    }
    praises ||= sentence.has('praise');
    const unsaid = sentence.tokens.some(
      ({ kind }, index) =>
        kind !== 'mention' && kind !== 'hashtag' && !covered.has(index) && !isAddressed(sentence, index),
    );
    if (unsaid) return false;
  }
  return praises;
}

const ADDRESSES = /(?:,|thanks|thank you|merci|bravo)\s$/i;

/** "Well said, Marianne!", "Marianne, brilliant post": a name beside a mark or thanks. */
function isAddressed({ text, tokens }: Sentence, index: number): boolean {
  const { start, end } = tokens[index]!;
  if (!/^\p{Lu}\p{M}*\p{Ll}/u.test(text.slice(start, end))) return false;
  return index === 0 ? /^,\s/.test(text.slice(end)) : ADDRESSES.test(text.slice(0, start));
}
