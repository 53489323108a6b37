import { defineRule } from '../sieve.ts';

/** A picture nobody has described. */
export const altText = defineRule({
  id: 'alt-text',
  sieve: 'legible',
  severity: 'note',
  source: 'WCAG 2.2, 1.1.1 Non-text Content, https://www.w3.org/WAI/WCAG22/Understanding/non-text-content',
  anyLanguage: true,
  readsQuotes: true,
  examples: {
    fr: {
      flags: [
        { text: 'Le chantier avance bien, la preuve en image.', image: 'without-description' },
        { text: 'Regardez-moi ce coucher de soleil.', image: 'without-description' },
        { text: 'Tout est dans le tableau ci-dessous.', image: 'without-description' },
      ],
      passes: [
        { text: 'Le chantier avance bien, la preuve en image.', image: 'described' },
        { text: 'Regardez-moi ce coucher de soleil.', image: 'described' },
        { text: 'Le chantier avance bien.', image: 'none' },
        'L’image du quartier a changé.',
      ],
    },
    en: {
      flags: [
        { text: 'The works are going well, as you can see.', image: 'without-description' },
        { text: 'Look at this sunset.', image: 'without-description' },
        { text: 'It is all in the table below.', image: 'without-description' },
      ],
      passes: [
        { text: 'The works are going well, as you can see.', image: 'described' },
        { text: 'Look at this sunset.', image: 'described' },
        { text: 'The works are going well.', image: 'none' },
        'The image of the neighbourhood has changed.',
      ],
    },
  },
  find: ({ image, text }) => (image === 'without-description' ? [{ start: 0, end: text.length }] : []),
});
