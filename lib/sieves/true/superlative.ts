import { anyOf } from '../context/any-of.ts';
import { tokenHit } from '../context/counted.ts';
import { distinct, overlaps, pairsOf } from '../context/hits.ts';
import { sentenceAt } from '../context/sentence-at.ts';
import { namesPublication, properNamesIn } from '../context/source.ts';
import { isOpinion, isQuestion } from '../context/statement.ts';
import { eachSentence } from '../each-sentence.ts';
import { type Draft, defineRule, type Hit, type Match, type Sentence } from '../sieve.ts';

/** "Le meilleur logiciel du marché": praise of a product, a firm or an event that nobody could verify. */
export const superlative = defineRule({
  id: 'superlative',
  sieve: 'true',
  severity: 'note',
  source:
    'Vincze 2013, https://aclanthology.org/I13-1044/; UK CAP Code 3.7, 3.33, https://www.asa.org.uk/type/non_broadcast/code_section/03.html',
  needs: ['superlative', 'best', 'product'],
  examples: {
    fr: {
      flags: [
        'Le meilleur logiciel de paie du marché.',
        'Notre agence est leader mondial de la signalétique.',
        'Une application révolutionnaire pour gérer vos notes de frais.',
      ],
      passes: [
        "C'est ma meilleure lecture de l'été.",
        'Le mont Blanc est le plus haut sommet de France.',
        'Rien de révolutionnaire dans cette application, mais elle est simple.',
        'La Révolution française commence en 1789.',
        'Tu es la meilleure maman du monde !',
        'La meilleure équipe du monde m’a apporté des lasagnes.',
      ],
    },
    en: {
      flags: [
        'The best payroll software on the market.',
        "We are the world's leading signage agency.",
        'A revolutionary app for your expense claims.',
      ],
      passes: [
        'It was my best read of the summer.',
        'Ben Nevis is the highest mountain in the UK.',
        'Nothing revolutionary in this app, but it is simple.',
        'The French Revolution began in 1789.',
        'You are the best mum in the world!',
      ],
    },
  },
  find: (draft) => eachSentence(draft, superlativeIn, mayPraise).filter((match) => !isRanked(draft, match)),
});

/** "Our software isn't the fastest on the market." */
const isDenied = (sentence: Sentence, { first }: Hit): boolean =>
  sentence.hits('denial').some((denial) => denial.first < first && denial.first >= first - 4);

/** "La meilleure équipe du monde m'a apporté …", "une révolution dans ma cuisine": affection, or a small life. */
const OF_MINE = /(?<!\p{L})(?:m['’](?:a|ont)|pour\smoi|for\sme|(?:dans|in)\s(?:ma|mon|my))(?!\p{L})/iu;

const mayPraise = anyOf('superlative', 'peerless', 'best');

/** "De la Drôme", "in the Dales": a name that says where. */
const placesIn = (sentence: Sentence): Hit[] =>
  sentence.has('best')
    ? [...properNamesIn(sentence)]
        .filter((index) => WHERE.test(sentence.text.slice(0, sentence.tokens[index]!.start)))
        .map((index) => tokenHit(sentence, index))
    : [];
const WHERE = /\s(?:de(?:\sla|\sl['’])?|du|d['’]|des|en|in(?:\sthe)?)\s?$/i;

function superlativeIn(sentence: Sentence) {
  if (isQuestion(sentence) || isOpinion(sentence) || OF_MINE.test(sentence.text)) return [];
  const exempt = sentence.hits('notSuperlative');
  const isExempt = (hit: Hit) => exempt.some((other) => overlaps(hit, other));
  // A lone word ("dad", "recommend") tells what the whole sentence is about.
  const isOfTaste = exempt.some(({ first, last }) => first === last);
  const ours = sentence
    .hits('peerless')
    .filter(({ first }) => sentence.hits('firstPerson').some((own) => own.first < first && own.first >= first - 2));
  const scopes = [...sentence.hits('bestScope'), ...placesIn(sentence)].sort((a, b) => a.first - b.first);
  const ranked = pairsOf(sentence, sentence.hits('best'), scopes, 8);
  const peerless = sentence.has('product') ? sentence.hits('peerless') : [];
  const best = isOfTaste ? [] : ranked.filter(({ first }) => sentence.has('product') || first <= 2);
  const ofAll = isOfTaste && !sentence.has('product') ? [] : sentence.hits('superlative');
  const found = [...ofAll, ...ours, ...peerless, ...best];
  return distinct(found.filter((hit) => !isExempt(hit) && !isDenied(sentence, hit))).slice(0, 1);
}

/** A ranking with its source. A mere link does not rank anything: advertisements have one. */
const isRanked = (draft: Draft, { start }: Match): boolean => namesPublication(draft, sentenceAt(draft, start));
