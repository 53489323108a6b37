import { type Draft, defineRule, type Fix } from '../sieve.ts';

/** LinkedIn's help speaks of three to five, X's of no more than two. */
const DEFAULT_LIMIT = 5;

/** More hashtags than the network bears, or more of them than words. */
export const hashtagStuffing = defineRule({
  id: 'hashtag-stuffing',
  sieve: 'useful',
  severity: 'look',
  source: 'LinkedIn; X, https://help.x.com/en/using-x/how-to-use-hashtags',
  anyLanguage: true,
  examples: {
    fr: {
      flags: [
        'Belle journée au salon #Salon #Innovation #Tech #Startup #Réseau #Business #Succès',
        { text: 'Atelier complet demain ! #Atelier #Bois #Artisan #Jura', network: 'x' },
      ],
      passes: [
        'Belle journée au salon #Innovation #Jura',
        { text: 'Atelier complet demain ! #Bois #Jura', network: 'x' },
      ],
    },
    en: {
      flags: [
        'Great day at the fair #Fair #Innovation #Tech #Startup #Network #Business #Success',
        { text: 'Workshop full tomorrow! #Workshop #Wood #Craft #Kerry', network: 'x' },
      ],
      passes: [
        'Great day at the fair #Innovation #Kerry',
        { text: 'Workshop full tomorrow! #Wood #Kerry', network: 'x' },
      ],
    },
  },
  find(draft) {
    const { hashtags, wordCount } = draft;
    const limit = draft.network?.hashtags ?? DEFAULT_LIMIT;
    const outweighs = hashtags.length >= 4 && hashtags.length > wordCount;
    if (hashtags.length <= limit && !outweighs) return [];
    const kept = Math.min(limit, hashtags.length - 1);
    return [
      {
        start: hashtags[kept]!.start,
        end: hashtags.at(-1)!.end,
        data: { count: hashtags.length, limit },
        fixes: surplusFixes(draft, kept),
      },
    ];
  },
});

/** Takes the surplus away only where it stands in a block at the end: inside a sentence a hashtag is a word of it. */
function surplusFixes({ text, hashtags }: Draft, kept: number): Fix[] {
  const from = hashtags[kept - 1]?.end ?? hashtags[kept]!.start;
  const block = text.slice(from);
  const isBlock = block.replace(/[#＃][\p{L}\p{M}\d_]+/gu, '').trim() === '';
  return isBlock ? [{ start: from, end: hashtags.at(-1)!.end, text: '' }] : [];
}
