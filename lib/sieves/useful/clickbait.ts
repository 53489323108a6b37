import { type Draft, defineRule, type Hit, type PlacedSentence } from '../sieve.ts';

/** A hook is kept when at least this many words follow it: there is room to tell what was promised. */
const WORDS_THAT_KEEP_A_PROMISE = 45;

/** A hook that promises, and a post that does not tell. */
export const clickbait = defineRule({
  id: 'clickbait',
  sieve: 'useful',
  severity: 'look',
  source: 'Chakraborty et al. 2016, Stop Clickbait, https://arxiv.org/abs/1610.09786',
  needs: ['hook', 'withheld'],
  examples: {
    fr: {
      flags: [
        "Vous ne devinerez jamais ce que mon banquier m'a répondu. La suite en commentaire.",
        'Cette petite habitude a tout changé dans mon équipe… Réponse dans le premier commentaire.',
        'Le point 3 va vous surprendre. Lien en bio.',
      ],
      passes: [
        'Vous ne devinerez jamais qui est passé au magasin ce matin : Odile, notre première apprentie, partie il y a vingt ans. Elle ouvre son atelier en mars et cherche deux menuisiers. Elle a gardé le même tablier, la même manière de tenir le rabot et la même patience avec les clients pressés.',
        'La réponse de la mairie est en commentaire, avec le plan du chantier.',
        'Le lien vers le rapport complet est en commentaire.',
      ],
    },
    en: {
      flags: [
        "You won't believe what my landlord said next. Full story in the comments.",
        'This one simple habit changed everything for my team… Link in bio.',
        'Number 4 will shock you. Click here.',
      ],
      passes: [
        "You'll never guess who walked in this morning: Orla, our very first apprentice, who left twenty years ago. She opens her own workshop in March and is looking for two joiners. She still had the same apron, the same way of holding a plane and the same patience with hurried customers.",
        'The council’s answer is in the comments, with the map of the works.',
        'The link to the full report is in the first comment.',
      ],
    },
  },
  find(draft) {
    const hooked = draft.sentences.find(({ sentence }) => sentence.has('hook'));
    if (!hooked) return [];
    const hook = hooked.sentence.hits('hook')[0]!;
    const withheld = draft.sentences.some(({ sentence }) => sentence.has('withheld'));
    const told = wordsAfter(draft, hooked);
    if (tellsAtOnce(hooked, hook)) return [];
    if (told >= WORDS_THAT_KEEP_A_PROMISE) return [];
    return withheld || (promisesAstonishment(hooked, hook) && told < 12) ? [placed(hooked, hook)] : [];
  },
});

const wordsAfter = ({ sentences }: Draft, { start }: PlacedSentence) =>
  sentences.filter((sentence) => sentence.start > start).reduce((sum, { sentence }) => sum + sentence.tokens.length, 0);

/** "You will never guess who came: Odile, …" keeps its promise in the same breath. */
const tellsAtOnce = ({ sentence }: PlacedSentence, { end }: Hit) =>
  sentence.tokens.filter((token) => token.start > end + sentence.text.slice(end).search(/:|$/)).length >= 5;

/** Left hanging: the sentence stops at an ellipsis, or is the draft's last word. */
const promisesAstonishment = ({ sentence }: PlacedSentence, { last, first }: Hit) =>
  sentence.ending.includes('…') || sentence.ending.includes('...') ? true : last - first >= 3;

const placed = ({ start }: PlacedSentence, hit: Hit) => ({ start: start + hit.start, end: start + hit.end });
