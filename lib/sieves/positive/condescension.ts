import { isLaughed, isTender, soundsLaughed, soundsTender } from '../context/affection.ts';
import { isSetOff, joined, pairs, spanning } from '../context/clauses.ts';
import { isReported } from '../context/reported-speech.ts';
import { eachSentence } from '../each-sentence.ts';
import { defineRule, type Hit, type Match, type Sentence } from '../sieve.ts';

/** Talks down to people: what is explained may be right, the tone closes ears. */
export const condescension = defineRule({
  id: 'condescension',
  sieve: 'positive',
  severity: 'look',
  source: 'Wang & Potts 2019, TalkDown, https://aclanthology.org/D19-1385/',
  needs: ['condescension', 'evenAChild'],
  examples: {
    fr: {
      flags: [
        'Il suffit de réfléchir deux minutes pour le voir.',
        'Même un enfant de six ans comprendrait ce tableau.',
        'Pour ceux qui n’ont toujours pas compris, je reprends.',
        'C’est pas sorcier, les gars.',
      ],
      passes: [
        'Il suffit de cliquer sur « Valider » en bas de la page.',
        'Évidemment, vous pouvez venir avec vos enfants.',
        'Pour ceux qui n’ont pas encore reçu le lien, écrivez-nous.',
        'Je vous explique en trois étapes comment remplir le dossier.',
      ],
    },
    en: {
      flags: [
        "It's not rocket science, people.",
        'As anyone with half a brain knows, the total is net.',
        'Let me explain this slowly.',
        'Even a child could understand that chart.',
      ],
      passes: [
        'Just click on "Confirm" at the bottom of the page.',
        'Of course you can bring the children.',
        'For those who could not join, the recording is online.',
        'Let me explain how the new rota works.',
      ],
    },
  },
  find: (draft) =>
    joined(
      draft.text,
      eachSentence(draft, condescensionIn).filter((match) => !isTender(draft, match) && !isLaughed(draft, match)),
    ),
});

function condescensionIn(sentence: Sentence): readonly Match[] {
  if (soundsTender(sentence) || soundsLaughed(sentence)) return [];
  const said = [
    ...sentence.hits('condescension'),
    ...pairs(sentence, 'evenAChild', 'understands', 3),
    ...pairs(sentence, 'explainToYou', 'slowly', 4),
    ...pairs(sentence, 'justDo', 'thinking', 2),
    ...(isSpokenDown(sentence) ? sentence.hits('condescensionAtYou') : []),
  ];
  return spanning(said.filter((hit) => !isReported(sentence, hit)));
}

/** "…, people", "…, mon cher": set off by a comma, as one calls somebody. */
const isSpokenDown = (sentence: Sentence): boolean =>
  sentence
    .hits('talkedDownTo')
    .some(({ first, last }: Hit) => isSetOff(sentence, first) && isSetOff(sentence, last + 1));
