import { spanning } from '../context/clauses.ts';
import { overlaps } from '../context/hits.ts';
import { type Draft, defineRule, type PlacedSentence, type Span } from '../sieve.ts';

/** In more words than this, a boast says "I". */
const LONGEST_UNSAID = 18;
/** How many sentences away thanks are still given for what is told. */
const NEAR = 3;

/** A boast dressed as modesty or complaint. Readers like a plain boast better, and plain good news best. */
export const humblebrag = defineRule({
  id: 'humblebrag',
  sieve: 'positive',
  severity: 'note',
  source: 'Sezer, Gino & Norton 2018, https://doi.org/10.1037/pspi0000108',
  needs: ['modesty', 'boast'],
  examples: {
    fr: {
      flags: [
        'Moi qui suis une piètre oratrice, me voilà invitée à la télé.',
        'Un peu gênée d’être encore invitée à parler en plénière.',
        'Tellement humble d’avoir été nommé parmi les leaders de l’année.',
        'C’est épuisant, toutes ces invitations à la télé.',
      ],
      passes: [
        'Un prix pour notre fournil, je ne sais pas comment vous remercier. Merci à tous.',
        'Notre équipe a reçu le prix de l’innovation, merci à tous !',
        'Je suis gênée : j’ai envoyé le mauvais fichier.',
        'Ravie d’être invitée au salon de Brignac le 4 mars.',
        'Ce trajet est épuisant.',
      ],
    },
    en: {
      flags: [
        'My team begs me to stop delivering ahead of schedule.',
        'A bit embarrassed to be invited to speak yet again.',
        'So humbled to be named one of the leaders of the year.',
        'Ugh, the magazine wants another interview, it is exhausting.',
      ],
      passes: [
        'An award for our bakery, I never expected it. Thank you all.',
        'Our team won the innovation award, thank you all!',
        'I am embarrassed: I sent the wrong file.',
        'Delighted to be invited to the Norcombe fair on 4 March.',
        'This commute is exhausting.',
      ],
    },
  },
  find(draft) {
    const whole = draft.has('humblebrag')
      ? draft.sentences.flatMap((placed) => placed.sentence.hits('humblebrag').map((hit) => placedSpan(placed, hit)))
      : [];
    return spanning([...whole, ...modestBoast(draft)]);
  },
});

/** Said of the writer, or short and of nobody ("gênée d'être invitée"). */
const isOfSelf = ({ sentence }: PlacedSentence): boolean =>
  sentence.has('firstPerson') || (sentence.tokens.length <= LONGEST_UNSAID && !sentence.has('secondPerson'));

const placedSpan = ({ start }: PlacedSentence, hit: Span): Span => ({ start: start + hit.start, end: start + hit.end });

/** "People keep asking" is not both the complaint and the boast: in the complaint's own sentence, other words boast. */
const boasts = ({ sentence }: PlacedSentence, modest: PlacedSentence): boolean => {
  const said = sentence.hits('boast');
  if (sentence !== modest.sentence) return said.length > 0;
  const shown = sentence.hits('modesty');
  return said.some((hit) => shown.some((other) => !overlaps(hit, other)));
};

/** Whoever gives thanks around a boast tells good news, and may be moved by it. */
const isThankful = (sentences: readonly PlacedSentence[], at: number): boolean =>
  sentences.slice(Math.max(0, at - NEAR), at + NEAR + 1).some(({ sentence }) => sentence.has('thanks'));

/** Sentences with modesty or complaint that hold a boast, or stand beside one, and the boast. */
function modestBoast(draft: Draft): Span[] {
  if (!draft.has('modesty') || !draft.has('boast')) return [];
  const { sentences } = draft;
  return sentences.flatMap((placed, i) => {
    if (!placed.sentence.has('modesty') || !isOfSelf(placed)) return [];
    const beside = [placed, sentences[i - 1], sentences[i + 1]].find(
      (other) => other && other.line === placed.line && boasts(other, placed),
    );
    return beside && !isThankful(sentences, i) ? [placed, beside].map(({ start, end }) => ({ start, end })) : [];
  });
}
