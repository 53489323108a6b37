import { isLaughed, isTender } from '../context/affection.ts';
import { anyOf } from '../context/any-of.ts';
import { capitalRuns } from '../context/capitals.ts';
import { joined } from '../context/clauses.ts';
import { hitsOf, overlaps } from '../context/hits.ts';
import { speaksToReader } from '../context/spoken-to.ts';
import { eachSentence } from '../each-sentence.ts';
import { type Draft, defineRule, type Match, type Sentence } from '../sieve.ts';

/** Runs of marks that turn a reproach into anger. Joy may have as many as it likes. */
export const aggressivePunctuation = defineRule({
  id: 'aggressive-punctuation',
  sieve: 'positive',
  severity: 'look',
  source: 'Kruger et al. 2005, Egocentrism over e-mail, https://doi.org/10.1037/0022-3514.89.6.925',
  needs: ['reproach', 'joy'],
  examples: {
    fr: {
      flags: [
        { text: 'Alors tu as laissé le portail ouvert ???', kind: 'comment' },
        'Vous comptez répondre un jour ????',
        'C’est une blague ?!?!',
        'Pourquoi vous ne répondez jamais !!!',
      ],
      passes: [
        { text: 'Tu as eu le poste ??? Je suis contente pour toi !', kind: 'comment' },
        'Bravo à toute l’équipe !!!',
        'Joyeux anniversaire Inès !!!',
        'Qui vient samedi ???',
        'Vous êtes sérieux ?',
      ],
    },
    en: {
      flags: [
        { text: 'So you just left the gate open???', kind: 'comment' },
        'When are you going to answer me????',
        'Are you serious?!?!',
        'Why have you still not replied!!!',
      ],
      passes: [
        { text: 'You got the job??? I am so happy for you!', kind: 'comment' },
        'Well done everybody!!!',
        'Happy birthday Ines!!!',
        'Who is coming on Saturday???',
        'Are you serious?',
      ],
    },
  },
  find(draft) {
    const reproached = eachSentence(draft, reproachIn, mayReproach).filter(
      ({ start, end }) => isAtSomeone(draft) || isMixed(draft.text.slice(start, end)) || asksInAnger(draft, start),
    );
    const angry = isAnswer(draft) ? [...reproached, ...eachSentence(draft, challengeIn)] : reproached;
    const found = angry.length > 0 ? [...angry, ...eachSentence(draft, insistenceIn)] : [];
    const kept = found
      .filter((match, index) => found.findIndex(({ start }) => start === match.start) === index)
      .filter((match) => !isTender(draft, match) && !isLaughed(draft, match) && !isShoutedAt(draft, match));
    return joined(draft.text, kept);
  },
});

const isAtSomeone = (draft: Draft): boolean => draft.kind === 'comment' || speaksToReader(draft);
/** A comment with no joy in it answers what somebody wrote. */
const isAnswer = ({ kind, sentences }: Draft): boolean =>
  kind === 'comment' && !sentences.some(({ sentence }) => isJoyful(sentence));
/** "Is it so hard to ask first ???" is asked of somebody, in whatever post. */
const asksInAnger = ({ sentences }: Draft, start: number): boolean =>
  sentences.some((placed) => placed.start === start && placed.sentence.has('rhetorical'));
const isMixed = (text: string) => /\?!|!\?/.test(text);
const isRun = (ending: string) => ending.length >= 2 && (/\?[?!]|!\?/.test(ending) || ending.includes('!!!'));
/** "C'est toi qui viens me donner des leçons ?!", "are you kidding?!": a word of joy inside the reproach is none. */
const isJoyful = (sentence: Sentence): boolean =>
  hitsOf(sentence, 'affection', 'joy').some(
    (joy) => !sentence.hits('reproach').some((reproach) => overlaps(reproach, joy)),
  );
const whole = ({ text }: Sentence): Match => ({ start: 0, end: text.length });

const mayReproach = anyOf('reproach', 'rhetorical');

function reproachIn(sentence: Sentence): readonly Match[] {
  const reproaches = sentence.has('reproach') || (sentence.ending.includes('???') && sentence.has('rhetorical'));
  return isRun(sentence.ending) && reproaches && !isJoyful(sentence) ? [whole(sentence)] : [];
}

/** In an answer to somebody: a "you" that insists ("So you left the gate open???"), or marks that mix ("today?!?!"). */
function challengeIn(sentence: Sentence): readonly Match[] {
  const { ending } = sentence;
  const atYou = sentence.has('secondPerson');
  const challenges =
    (isMixed(ending) && ending.length >= 3 && (atYou || sentence.has('negation') || sentence.has('noOne'))) ||
    (atYou && ending.includes('???')) ||
    (atYou && ending.includes('!!!') && sentence.has('negation'));
  return challenges && !isJoyful(sentence) && !sentence.has('smallTalk') ? [whole(sentence)] : [];
}

/** Beside an angry sentence, every other question that insists is angry too. */
function insistenceIn(sentence: Sentence): readonly Match[] {
  return isRun(sentence.ending) && sentence.ending.includes('?') && !isJoyful(sentence) ? [whole(sentence)] : [];
}

/** In capitals it is `shouting` that says so. */
const isShoutedAt = (draft: Draft, { start, end }: Match): boolean =>
  capitalRuns(draft).some((run) => run.words >= 3 && run.start < end && run.end > start);
