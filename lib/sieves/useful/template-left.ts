import { generatorAnswer, generatorMarks, generatorTalkIn, mayBeGenerator } from '../context/generator-talk.ts';
import { mergeFieldsIn, placeholdersIn } from '../context/placeholders.ts';
import { eachSentence, everySentence } from '../each-sentence.ts';
import { type Draft, defineRule } from '../sieve.ts';
import { BRACKETS, withSigns } from '../signs.ts';

/** Leftovers of a template or of a text generator: nobody means to publish them. */
export const templateLeft = defineRule({
  id: 'template-left',
  sieve: 'useful',
  severity: 'stop',
  source: 'Wikipedia, https://en.wikipedia.org/wiki/Wikipedia:Signs_of_AI_writing',
  needs: ['placeholder', 'generatorSelf', 'madeText'],
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
  find: (draft) => [
    ...(speaksOfTemplates(draft)
      ? []
      : [...eachSentence(draft, placeholdersIn, withSigns(BRACKETS)), ...everySentence(draft, mergeFieldsIn)]),
    ...eachSentence(draft, generatorTalkIn, mayBeGenerator).slice(0, 1),
    ...generatorAnswer(draft),
    ...generatorMarks(draft),
  ],
});

const speaksOfTemplates = (draft: Draft) => draft.has('templateTalk');
