import { defineRule } from '../sieve.ts';

const FEWEST = 6;
const WORDS_AN_EMOJI = 10;

/** Each emoji is read aloud by its full name: many of them drown the text. */
export const emojiLoad = defineRule({
  id: 'emoji-load',
  sieve: 'useful',
  severity: 'note',
  source: 'RNIB, https://www.rnib.org.uk/living-with-sight-loss/independent-living/accessible-communication/',
  anyLanguage: true,
  examples: {
    fr: {
      flags: ['🚀 Lancement aujourd’hui 🎉🎉 Merci à tous 🙏 On y va 💪🔥 Bravo 👏'],
      passes: ['Merci à tous pour cette belle journée 🎉 On se retrouve en mars 👋'],
    },
    en: {
      flags: ['🚀 Launch day 🎉🎉 Thank you all 🙏 Here we go 💪🔥 Well done 👏'],
      passes: ['Thank you all for a lovely day 🎉 See you in March 👋'],
    },
  },
  find({ emoji, wordCount }) {
    if (emoji.length < FEWEST || emoji.length * WORDS_AN_EMOJI <= wordCount) return [];
    return [{ start: emoji[0]!.start, end: emoji[0]!.end, data: { count: emoji.length } }];
  },
});
