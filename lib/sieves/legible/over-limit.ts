import { type Draft, defineRule, type Match } from '../sieve.ts';
import { lengthOf, offsetOfLimit } from '../weighted-length.ts';

const LONG_FR =
  'Samedi, nous avons replanté la haie du stade avec trente voisins, deux brouettes et une machine à café capricieuse. Il reste vingt mètres à finir, côté parking. Si vous avez une bêche et une heure devant vous, rejoignez-nous samedi prochain à neuf heures devant la tribune. Café offert aux courageux, et aux autres aussi.';
const LONG_EN =
  'On Saturday thirty neighbours, two wheelbarrows and one moody coffee machine replanted the hedge around the sports ground. There are still twenty metres to go, on the car park side. If you own a spade and have an hour to spare, join us next Saturday at nine in front of the stand. Coffee for the brave, and for everyone else too.';

/** Longer than the network takes. What is marked is the part beyond the limit. */
export const overLimit = defineRule({
  id: 'over-limit',
  sieve: 'legible',
  severity: 'stop',
  source: 'https://docs.x.com/fundamentals/counting-characters; https://www.linkedin.com/help/linkedin/answer/a528176',
  anyLanguage: true,
  readsQuotes: true,
  examples: {
    fr: {
      flags: [
        { text: LONG_FR, network: 'x' },
        { text: `${LONG_FR}\n${LONG_FR}\n${LONG_FR}\n${LONG_FR}`, network: 'linkedin', kind: 'comment' },
        { text: `Les mots du jour : ${'日本語 '.repeat(50)}`, network: 'x' },
      ],
      passes: [
        { text: LONG_FR, network: 'linkedin' },
        { text: LONG_FR },
        { text: LONG_FR.slice(0, 280), network: 'x' },
        { text: `Le compte rendu complet : https://exemple.fr/compte-rendu/${'annexe-'.repeat(50)}fin`, network: 'x' },
      ],
    },
    en: {
      flags: [
        { text: LONG_EN, network: 'x' },
        { text: `${LONG_EN}\n${LONG_EN}\n${LONG_EN}\n${LONG_EN}`, network: 'linkedin', kind: 'comment' },
        { text: `All the flags we saw: ${'🇫🇷🇬🇧🇪🇸🇮🇹 '.repeat(30)}`, network: 'x' },
      ],
      passes: [
        { text: LONG_EN, network: 'linkedin' },
        { text: LONG_EN },
        { text: LONG_EN.slice(0, 280), network: 'x' },
        { text: `The minutes in full: https://example.com/minutes/${'appendix-'.repeat(50)}end`, network: 'x' },
      ],
    },
  },
  find: (draft) => beyondLimit(draft),
});

function beyondLimit({ text, kind, network, emoji }: Draft): Match[] {
  const limit = network?.limits[kind];
  if (!limit) return [];
  const used = lengthOf(text, limit.unit, emoji);
  if (used <= limit.max) return [];
  const start = Math.min(offsetOfLimit(text, limit.unit, limit.max, emoji), text.length - 1);
  return [{ start, end: text.length, data: { used, limit: limit.max, over: used - limit.max } }];
}
