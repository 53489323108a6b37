import { defineRule } from '../sieve.ts';

const LONGEST_PARAGRAPH = 150;

/** A long paragraph without a break is scrolled past on a phone. */
export const wallOfText = defineRule({
  id: 'wall-of-text',
  sieve: 'useful',
  severity: 'look',
  source: 'Nielsen Norman Group, https://www.nngroup.com/articles/f-shaped-pattern-reading-web-content/',
  anyLanguage: true,
  examples: {
    fr: {
      flags: [
        Array.from({ length: 16 }, () => 'Nous avons repris le chantier ce matin avec toute l’équipe.').join(' '),
      ],
      passes: [
        Array.from({ length: 16 }, () => 'Nous avons repris le chantier ce matin avec toute l’équipe.').join('\n'),
      ],
    },
    en: {
      flags: [
        Array.from({ length: 16 }, () => 'We started the works again this morning with the whole team.').join(' '),
      ],
      passes: [
        Array.from({ length: 16 }, () => 'We started the works again this morning with the whole team.').join('\n'),
      ],
    },
  },
  find({ sentences, lines }) {
    const words = lines.map(() => 0);
    for (const { line, sentence } of sentences) words[line]! += sentence.tokens.length;
    return lines.flatMap(({ start, end }, line) =>
      words[line]! >= LONGEST_PARAGRAPH ? [{ start, end, data: { count: words[line]! } }] : [],
    );
  },
});
