import { type Draft, defineRule } from '../sieve.ts';

/** A link shared without a word: a reader cannot tell what it holds, nor why it is shared. */
export const linkOnly = defineRule({
  id: 'link-only',
  sieve: 'true',
  severity: 'note',
  source:
    'Gabielkov et al. 2016, "Social Clicks: What and Who Gets Read on Twitter?", https://doi.org/10.1145/2896377.2901462',
  anyLanguage: true,
  readsQuotes: true,
  kind: 'post',
  examples: {
    fr: {
      flags: [
        'https://www.exemple.fr/article',
        '👉 https://www.exemple.fr/article',
        'https://www.exemple.fr/article #climat',
      ],
      passes: [
        'À lire ce soir : https://www.exemple.fr/article',
        'https://www.exemple.fr/article Le chapitre deux répond à ta question.',
        'Bonne journée à tous',
        { text: 'https://www.exemple.fr/article', kind: 'comment' },
      ],
    },
    en: {
      flags: [
        'https://www.example.com/article',
        '👉 https://www.example.com/article',
        'https://www.example.com/article #climate',
      ],
      passes: [
        'One for tonight: https://www.example.com/article',
        'https://www.example.com/article Chapter two answers your question.',
        'Good morning all',
        { text: 'https://www.example.com/article', kind: 'comment' },
      ],
    },
  },
  find: (draft) => (hasNoWords(draft) ? draft.links.slice(0, 1).map(({ start, end }) => ({ start, end })) : []),
});

const hasNoWords = ({ wordCount, emails }: Draft) => wordCount === 0 && emails.length === 0;
