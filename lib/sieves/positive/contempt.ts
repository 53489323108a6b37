import { isLaughed, isTender, isTenderBeside, isWarm, soundsLaughed } from '../context/affection.ts';
import { anyOf } from '../context/any-of.ts';
import {
  gapBefore,
  hitAt,
  hitEndingAt,
  isAlone,
  isSetOff,
  joined,
  opensClause,
  pairs,
  spanning,
} from '../context/clauses.ts';
import { groupAttacks } from '../context/group-attacks.ts';
import { aimedInsults } from '../context/insults.ts';
import { looksLikeName } from '../context/names.ts';
import { isNegated } from '../context/negation.ts';
import { isReported, isSupposed } from '../context/reported-speech.ts';
import { hasMention, speaksToReader } from '../context/spoken-to.ts';
import { foundPlainly, mayPlainly } from '../context/without-adverbs.ts';
import { eachSentence } from '../each-sentence.ts';
import { defineRule, type Hit, type Match, type Sentence } from '../sieve.ts';

/** Belittles a person without an insult. Blunt words about a text, a product or an idea are none. */
export const contempt = defineRule({
  id: 'contempt',
  sieve: 'positive',
  severity: 'look',
  source: 'Kolhatkar et al. 2020, https://doi.org/10.1007/s41701-019-00065-w',
  needs: ['contempt', 'sendBack'],
  examples: {
    fr: {
      flags: [
        'Vous n’avez jamais rien apporté à ce métier.',
        'Retourne à l’école avant de commenter.',
        'Personne ne t’a demandé ton avis.',
        'Tu ne sers à rien, comme d’habitude.',
        'Rendez-nous service et démissionnez.',
        'Même mon chat ferait mieux que vous.',
      ],
      passes: [
        'Personne ne t’a demandé de tout payer, c’était gentil.',
        'Votre argument ne tient pas : la mesure date de 2019.',
        'Ma fille retourne à l’école lundi.',
        'Ce rapport ne sert à rien sans les annexes.',
        'Franchement, le nouveau logo est raté.',
        'Personne ne m’a prévenu du changement de salle.',
      ],
    },
    en: {
      flags: [
        'Nobody here would listen to you.',
        'Go back to school before you comment.',
        'Nobody asked you.',
        'You have no idea what you are talking about.',
        'Do us all a favour and resign.',
        'My dog could write better than you.',
        'Shut up Carol',
        'You are not worth replying to.',
        'No wonder your last company folded.',
        'We were doing fine until you turned up.',
      ],
      passes: [
        'Nobody asked you to pay for everyone, that was kind.',
        'Your argument does not hold: the measure dates from 2019.',
        'The children go back to school on Monday.',
        'This report is useless without the annexes.',
        'Honestly, the new logo is a failure.',
        'Nobody told me about the change of room.',
        "Shut up, that's amazing news!",
        'Who let you near that stove? I am so proud of you.',
        "We couldn't do without you.",
      ],
    },
  },
  find: (draft) =>
    joined(
      draft.text,
      eachSentence(draft, plainContemptIn, mayPlainly(mayBelittle)).filter(
        (match) => !isTender(draft, match) && !isLaughed(draft, match) && !isWarm(draft, match),
      ),
    ),
});

const mayBelittle = anyOf(
  'contempt',
  'contemptAlone',
  'contemptEnding',
  'contemptOrder',
  'contemptAtYou',
  'wantsYou',
  'ofNoWorth',
  'abandoned',
  'withoutYou',
  'ofYourSort',
  'sendBackTo',
  'notCare',
  'basicSkill',
  'brain',
  'favour',
  'doesBetter',
  'menial',
);

function contemptIn(sentence: Sentence): readonly Match[] {
  if (soundsLaughed(sentence)) return [];
  const said = [
    ...sentence.hits('contempt'),
    ...sentence.hits('contemptAlone').filter((hit) => isSaidAlone(sentence, hit) && !isJoyfulBeside(sentence, hit)),
    ...sentence.hits('contemptEnding').filter(({ last }) => isSetOff(sentence, last + 1)),
    ...sentence.hits('contemptOrder').filter((hit) => isOrder(sentence, hit)),
    ...pairs(sentence, 'noOne', 'wantsYou', 4),
    ...pairs(sentence, 'negation', 'ofYourSort', 8),
    ...pairs(sentence, 'youAre', 'ofNoWorth', 0).filter((hit) => !isSupposed(sentence, hit)),
    ...pairs(sentence, 'noWonder', 'abandoned', 5),
    ...(sentence.has('joy')
      ? []
      : pairs(sentence, 'betterOff', 'withoutYou', 5).filter((hit) => !isNegated(sentence, hit))),
    ...pairs(sentence, 'sendBack', 'sendBackTo', 1).filter((hit) => isOrder(sentence, hit)),
    ...pairs(sentence, 'notCare', 'yourOpinion', 3),
    ...pairs(sentence, 'yourOpinion', 'notCare', 2),
    ...pairs(sentence, 'learnTo', 'basicSkill', 0).filter(
      (hit) => isOrder(sentence, hit) && endsThought(sentence, hit),
    ),
    ...pairs(sentence, 'ifYouHad', 'brain', 3),
    ...pairs(sentence, 'favour', 'disappear', 6),
    ...pairs(sentence, 'disappear', 'favour', 6),
    ...(speaksToReader(sentence) ? pairs(sentence, 'evenMy', 'doesBetter', 4) : []),
    ...pairs(sentence, 'onlyGoodFor', 'menial', 4),
  ];
  // "Old people like you …" is left to `group-attack`.
  const attacks = groupAttacks(sentence);
  const plain = said.filter(
    (hit) => !isReported(sentence, hit) && !attacks.some(({ start, end }) => start < hit.end && hit.start < end),
  );
  if (plain.length > 0 || isHot(sentence))
    plain.push(...sentence.hits('contemptAtYou').filter((hit) => !isReported(sentence, hit)));
  return isTenderBeside(sentence, plain) ? [] : spanning(plain);
}

const plainContemptIn = foundPlainly(mayBelittle, contemptIn);

/**
 * "Retourne à l'école" sends somebody back; "elle retourne à l'école" tells where she goes. Behind a comma it does in
 * French where somebody was spoken to before it; in English friends are told so too ("you're soaked, go home").
 */
const isOrder = (sentence: Sentence, { first }: Hit): boolean =>
  isAwayOrder(sentence, first) ||
  (opensClause(sentence, first) && (!isThird(sentence, first) || sentence.has('letGo'))) ||
  (sentence.language === 'fr' &&
    isSetOff(sentence, first) &&
    sentence.hits('secondPerson').some(({ last }) => last < first)) ||
  hitEndingAt(sentence, 'leadsIn', first - 1)?.first === 0 ||
  sentence.tokens[first - 1]?.kind === 'mention' ||
  (isSetOff(sentence, first) && looksLikeName(sentence, first - 1));

/** "…, qu'il retourne compter ses trombones": of somebody absent, named before. */
const isAwayOrder = (sentence: Sentence, first: number): boolean =>
  first > 0 && isSetOff(sentence, first) && isThird(sentence, first);
const isThird = ({ tokens }: Sentence, first: number): boolean => /^qu[e']$/.test(tokens[first]!.folded);

/** "Apprenez à lire." ends there; "apprenez à lire un bilan" offers a course. */
const endsThought = (sentence: Sentence, { last }: Hit): boolean =>
  isSetOff(sentence, last + 1) || hitAt(sentence, 'thenWhat', last + 1) !== undefined;

/** "Shut up.", "Shut up Carol". */
const isSaidAlone = (sentence: Sentence, hit: Hit): boolean =>
  (isAlone(sentence, hit) && !isListed(sentence, hit)) ||
  (isSetOff(sentence, hit.first) && isSetOff(sentence, hit.last + 2) && looksLikeName(sentence, hit.last + 1));

/** One of a list: "three things: who asked, how often, …". */
const isListed = (sentence: Sentence, { first, last }: Hit): boolean =>
  gapBefore(sentence, first).includes(':') && gapBefore(sentence, last + 1).includes(',');

/** "Shut up, that's amazing news!" */
const isJoyfulBeside = (sentence: Sentence, hit: Hit): boolean =>
  sentence.hits('joy').some(({ first, last }) => last < hit.first || first > hit.last);

const isHot = (sentence: Sentence): boolean => hasMention(sentence) || aimedInsults(sentence).length > 0;
