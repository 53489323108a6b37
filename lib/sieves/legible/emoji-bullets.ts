import { type Draft, type DraftEntity, defineRule, type Match } from '../sieve.ts';

/** Emoji in the place of list marks: a screen reader says each by its name before each line. */
export const emojiBullets = defineRule({
  id: 'emoji-bullets',
  sieve: 'legible',
  severity: 'note',
  source: 'Scope, https://www.scope.org.uk/advice-and-support/accessible-social-media',
  anyLanguage: true,
  examples: {
    fr: {
      flags: [
        'Au programme :\n✅ accueil à 9 h\n✅ visite du fournil\n✅ goûter',
        '👉 un vélo\n👉 un casque\n👉 une gourde',
        'Le marché, c’est :\n🥕 des légumes du coin\n\n🧀 trois fromagers\n\n🍞 un four à bois',
      ],
      passes: [
        'Au programme :\n- accueil à 9 h\n- visite du fournil\n- goûter 🍰',
        '🎉 On rouvre samedi !\n\nVenez nombreux, le four sera chaud.\n\n🥖 Première fournée à 7 h.',
        'Merci à tous 🙏\n\nC’était une belle fête 🎶',
        '❤️\n🎉\n🔥',
      ],
    },
    en: {
      flags: [
        'On the programme:\n✅ welcome at 9\n✅ a tour of the bakery\n✅ cake',
        '👉 a bike\n👉 a helmet\n👉 a bottle',
        'The market is:\n🥕 local vegetables\n\n🧀 three cheesemakers\n\n🍞 a wood oven',
      ],
      passes: [
        'On the programme:\n- welcome at 9\n- a tour of the bakery\n- cake 🍰',
        '🎉 We reopen on Saturday!\n\nCome along, the oven will be hot.\n\n🥖 First batch at 7.',
        'Thank you all 🙏\n\nWhat a lovely party 🎶',
        '❤️\n🎉\n🔥',
      ],
    },
  },
  find: (draft) => bulletsIn(draft),
});

const FEWEST_LINES = 3;

function bulletsIn({ text, lines, emoji }: Draft): Match[] {
  if (emoji.length < FEWEST_LINES) return [];
  const byStart = new Map<number, DraftEntity>(emoji.map((one) => [one.start, one]));
  const bullets = lines.flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    const mark = byStart.get(start + (line.length - line.trimStart().length));
    // A line of emoji alone is an ornament.
    return mark && /[\p{L}\d]/u.test(text.slice(mark.end, end))
      ? [{ start: mark.start, end: start + line.trimEnd().length }]
      : [];
  });
  if (bullets.length < FEWEST_LINES) return [];
  return [{ start: bullets[0]!.start, end: bullets.at(-1)!.end, data: { count: bullets.length } }];
}
