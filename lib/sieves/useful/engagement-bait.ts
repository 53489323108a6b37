import { textHolds } from '../context/text-holds.ts';
import { eachSentence } from '../each-sentence.ts';
import { type Draft, defineRule, type Hit, type Match, type Sentence } from '../sieve.ts';

/** Asking for reactions as such: vote, react, share, tag or comment bait, as Meta named them. */
export const engagementBait = defineRule({
  id: 'engagement-bait',
  sieve: 'useful',
  severity: 'look',
  source: 'Meta 2017, https://about.fb.com/news/2017/12/news-feed-fyi-fighting-engagement-bait-on-facebook/',
  needs: ['bait', 'baitSpread'],
  examples: {
    fr: {
      flags: [
        'Commentez « OUI » et je vous envoie le guide.',
        'Taguez trois amis qui ont besoin de lire ça !',
        "Likez si vous êtes d'accord, partagez si vous l'avez vécu.",
        'Tape 1 si toi aussi tu détestes le lundi.',
      ],
      passes: [
        'Dites-moi en commentaire si vous cherchez un poste, je transmettrai votre CV.',
        'Notre chien Filou est perdu depuis hier à Brévans : merci de partager au maximum.',
        "Quel logiciel de paie utilisez-vous ? J'ai besoin de votre avis.",
        "N'hésitez pas à partager cette offre de stage autour de vous.",
      ],
    },
    en: {
      flags: [
        "Comment YES and I'll send you the template.",
        'Tag someone who needs to hear this today.',
        'Like if you agree, repost if you have lived it.',
        'Drop a 🔥 below if you want part two.',
      ],
      passes: [
        'Comment below if you are hiring and I will pass your name on.',
        'Our neighbour has been missing since Monday. Please share this post as widely as you can.',
        'Which payroll tool do you use? I would value your advice.',
        'Feel free to share this internship with your network.',
      ],
    },
  },
  find(draft) {
    const needy = inNeed(draft);
    const asked = eachSentence(draft, needy ? baitsIn : baitsAndRewardsIn);
    const spread = needy ? [] : eachSentence(draft, spreadsIn);
    // One finding for each kind of bait: a draft that repeats itself is not told so each time.
    return [asked[0], spread[0], reactionPoll(draft)].filter((match) => match !== undefined);
  },
});

const inNeed = ({ sentences }: Draft) => sentences.some(({ sentence }) => sentence.has('solidarity'));

/** What is asked to be written: a word in capitals or between quotation marks, a lone digit or "+1", an emoji. */
const GIVEN_WORD =
  /^[\s:]*(?:[«“"']\s*[\p{L}\d]|\p{Lu}{2,}(?![\p{Lu}]*\p{Ll})|\+?\d(?![\d\p{L}.,%€]| %)|(?:(?:a|an|un|une|le|la|the)\s)?\p{Extended_Pictographic})/u;
/** A verb that begins a sentence, or a part of one, orders; elsewhere it tells. */
const BEGINS_AN_ORDER =
  /(?:^|(?:[,;:!?…)\u2013\u2014→>-]|\p{Extended_Pictographic}|\ufe0f)\s*|\b(?:and|then|just|please|or|simply|et|puis|ou|alors|juste)\s)$/iu;

const spanOf = ({ start, end }: Hit): Match => ({ start, end });

function baitsIn(sentence: Sentence): Match[] {
  const written = ordersIn(sentence).filter(({ end }) => GIVEN_WORD.test(sentence.text.slice(end, end + 40)));
  return [...sentence.hits('bait'), ...written].map(spanOf);
}

function baitsAndRewardsIn(sentence: Sentence): Match[] {
  const rewarded = ordersIn(sentence).filter(({ end }) =>
    sentence.hits('baitReward').some(({ start }) => start >= end),
  );
  return [...baitsIn(sentence), ...rewarded.map(spanOf)];
}

const ordersIn = (sentence: Sentence) =>
  sentence
    .hits('baitVerb')
    .filter(({ start }) => BEGINS_AN_ORDER.test(sentence.text.slice(Math.max(0, start - 12), start)));

const spreadsIn = (sentence: Sentence): Match[] => sentence.hits('baitSpread').map(spanOf);

/** "👍 for yes, ❤️ for no": reactions as a ballot, one option a line or several in one. */
const BALLOT_OPTION = /\p{Extended_Pictographic}\ufe0f?\s*(?:=|:|pour|for|si|if)\s/gu;

/** Where the emoji of ballots stand; `\p{Extended_Pictographic}` itself takes ten times as long. */
const mayHoldBallot = textHolds(/[©®\u203c\u2049\u2122\u2139\u2194-\u3299\ud83c-\ud83e]/);

function reactionPoll(draft: Draft): Match | undefined {
  if (!mayHoldBallot(draft)) return undefined;
  const options = Array.from(draft.text.matchAll(BALLOT_OPTION));
  if (options.length < 2) return undefined;
  const last = options.at(-1)!;
  return { start: options[0]!.index, end: last.index + last[0].length };
}
