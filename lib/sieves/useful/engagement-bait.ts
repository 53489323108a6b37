import { eachSentence } from '../each-sentence.ts';
import { defineRule, type Draft, type Match, type Sentence } from '../sieve.ts';

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
    const baits = eachSentence(draft, baitsIn);
    return inNeed(draft) ? baits : [...baits, ...eachSentence(draft, spreadsIn)];
  },
});

const inNeed = ({ sentences }: Draft) => sentences.some(({ sentence }) => sentence.has('solidarity'));

/** What is asked to be written: a word in capitals or between quotation marks, a lone digit, an emoji. */
const GIVEN_WORD = /^[\s:]*(?:[«“"']\s*[\p{L}\d]|\p{Lu}{2,}(?![\p{Ll}\p{Lu}]*\p{Ll})|\d(?![\d\p{L}.,%€]| %)|(?:a|an|un|une|le|la|the)?\s*\p{Extended_Pictographic})/u;

function baitsIn(sentence: Sentence): Match[] {
  const asked = sentence.hits('baitVerb').filter(({ end }) => {
    const following = sentence.text.slice(end, end + 40);
    return GIVEN_WORD.test(following) || sentence.hits('baitReward').some((reward) => reward.start >= end);
  });
  return [...sentence.hits('bait'), ...asked].slice(0, 1).map(({ start, end }) => ({ start, end }));
}

const spreadsIn = (sentence: Sentence): Match[] =>
  sentence.has('bait') ? [] : sentence.hits('baitSpread').slice(0, 1).map(({ start, end }) => ({ start, end }));
