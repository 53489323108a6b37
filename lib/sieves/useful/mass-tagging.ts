import { type Draft, defineRule } from '../sieve.ts';

const FEWEST = 6;
/** Thanks that name each one's part have words between the names. */
const WORDS_A_PERSON = 3;

/** Many people called at once, most of them for the reach. */
export const massTagging = defineRule({
  id: 'mass-tagging',
  sieve: 'useful',
  severity: 'look',
  source: 'Meta 2017, https://about.fb.com/news/2017/12/news-feed-fyi-fighting-engagement-bait-on-facebook/',
  anyLanguage: true,
  examples: {
    fr: {
      flags: ['À lire absolument @anna_b @bruno_c @chloe_d @david_e @emma_f @farid_g @gilles_h'],
      passes: [
        'Merci @anna_b pour la salle, @bruno_c pour le son et @chloe_d pour les photos !',
        'Avec @anna_b, @bruno_c et @chloe_d ce soir au théâtre.',
      ],
    },
    en: {
      flags: ['A must read @anna_b @bruno_c @chloe_d @david_e @emma_f @farid_g @gill_h'],
      passes: [
        'Thanks @anna_b for the hall, @bruno_c for the sound and @chloe_d for the pictures!',
        'With @anna_b, @bruno_c and @chloe_d at the theatre tonight.',
      ],
    },
  },
  find(draft) {
    const { mentions } = draft;
    if (mentions.length < FEWEST || wordsFromFirstToLast(draft) >= WORDS_A_PERSON * (mentions.length - 1)) return [];
    return [{ start: mentions[0]!.start, end: mentions.at(-1)!.end, data: { count: mentions.length } }];
  },
});

function wordsFromFirstToLast({ sentences, mentions }: Draft): number {
  const [from, to] = [mentions[0]!.start, mentions.at(-1)!.end];
  return sentences.reduce((sum, { start, sentence }) => {
    const inside = sentence.tokens.filter(
      (token) => token.kind === 'word' && start + token.start > from && start + token.end < to,
    );
    return sum + inside.length;
  }, 0);
}
