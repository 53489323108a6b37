import { textHolds } from '../context/text-holds.ts';
import { eachSentence } from '../each-sentence.ts';
import { type Draft, defineRule, type Match, type Sentence } from '../sieve.ts';

/** Leftovers of a template or of a text generator: nobody means to publish them. */
export const templateLeft = defineRule({
  id: 'template-left',
  sieve: 'useful',
  severity: 'stop',
  source:
    'The forensic tier of leftovers: words no author writes, https://en.wikipedia.org/wiki/Wikipedia:Signs_of_AI_writing',
  needs: ['placeholder', 'generatorTalk'],
  examples: {
    fr: {
      flags: [
        'Ravi de rejoindre [Nom de l’entreprise] en tant que [votre poste] !',
        'Bonjour {{prénom}}, merci pour votre visite au salon.',
        'Bien sûr ! Voici un post LinkedIn sur la sobriété numérique :',
        'En tant que modèle de langage, je ne peux pas donner d’avis.',
        'Le dossier complet : https://exemple.fr/dossier?utm_source=chatgpt.com',
      ],
      passes: [
        '[Replay] La conférence de mardi est en ligne.',
        'Les modèles de langage changent notre façon d’écrire, et pas toujours en bien.',
        '« Bien sûr ! Voici un post » : voilà comment on reconnaît un texte collé trop vite.',
        'Elle a dit que le budget était « suffisant » [sic].',
      ],
    },
    en: {
      flags: [
        'Thrilled to join [Company Name] as [your title]!',
        'Hi {{first_name}}, thank you for visiting our stand.',
        "Sure! Here's a LinkedIn post about digital sobriety:",
        'As an AI language model, I cannot give an opinion.',
        'The full file: https://example.org/file?utm_source=chatgpt.com',
      ],
      passes: [
        '[Replay] Tuesday’s talk is online.',
        'Language models change the way we write, and not always for the better.',
        '“Sure! Here’s a LinkedIn post”: that is how you spot a text pasted too fast.',
        'She said the budget was “enough” [sic].',
      ],
    },
  },
  find: (draft) => [...eachSentence(draft, leftoversIn), ...doubleBraces(draft), ...generatorLinks(draft)],
});

const BRACKETS = /\[([^[\]\n]{1,60})\]/g;

function leftoversIn(sentence: Sentence): Match[] {
  const talk = sentence.hits('generatorTalk').slice(0, 1);
  return [...placeholdersIn(sentence), ...talk.map(({ start, end }) => ({ start, end }))];
}

/** Brackets whose first word is a placeholder's: "[Votre nom]", but not "[Replay]". */
function placeholdersIn(sentence: Sentence): Match[] {
  if (!sentence.text.includes('[')) return [];
  return Array.from(sentence.text.matchAll(BRACKETS), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  })).filter(({ start, end }) =>
    sentence.hits('placeholder').some((hit) => hit.start <= start + 2 && hit.start > start && hit.end >= end - 20),
  );
}

/** Merge fields and amounts never filled in, in any language. */
const BRACES =
  /[€$£]\s?X[X.,]{1,9}|\bX{2,}[.,]?X*\s?[€%]|\{\{[^{}\n]{1,40}\}\}|\{%[^{}\n]{1,40}%\}|<<[^<>\n]{1,40}>>|%%[A-Z_]{3,30}%%/g;

const mayHoldBraces = textHolds(/X[X.,]|\{[{%]|<<|%%/);

function doubleBraces(draft: Draft): Match[] {
  const { text, sentences } = draft;
  if (!mayHoldBraces(draft) || sentences.some(({ sentence }) => sentence.has('templateTalk'))) return [];
  return Array.from(text.matchAll(BRACES), ({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

const GENERATOR_LINK = /utm_source=(?:chatgpt|openai|perplexity|copilot)/i;
const GENERATOR_MARKS = /:?contentReference\[oaicite:\d+\]|【\d+†[^】\n]{0,40}】|turn\d+(?:search|view|news)\d+/g;

const mayHoldMarks = textHolds(/contentReference|【|turn\d/);

function generatorLinks(draft: Draft): Match[] {
  const marks = mayHoldMarks(draft) ? Array.from(draft.text.matchAll(GENERATOR_MARKS)) : [];
  return [
    ...draft.links.filter((link) => GENERATOR_LINK.test(link.text)).map(({ start, end }) => ({ start, end })),
    ...marks.map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  ];
}
