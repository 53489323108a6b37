import type { WordList } from '../../languages/language.ts';
import { anyOf } from '../context/any-of.ts';
import { gapBefore } from '../context/clauses.ts';
import { distinct, following, joined, pairsOf, spanOf } from '../context/hits.ts';
import { ordersIn } from '../context/orders.ts';
import { secrecyIn } from '../context/secrecy.ts';
import { eachSentence, everySentence } from '../each-sentence.ts';
import { matchesIn } from '../matches-in.ts';
import { type Draft, defineRule, type Hit, type Match, type Sentence } from '../sieve.ts';
import { COLONS, DIGITS, LEADS, PICTURES } from '../signs.ts';

/** Asking for reactions as such: vote, react, share, tag or comment bait, as Meta named them. */
export const engagementBait = defineRule({
  id: 'engagement-bait',
  sieve: 'useful',
  severity: 'look',
  source: 'Meta 2017, https://about.fb.com/news/2017/12/news-feed-fyi-fighting-engagement-bait-on-facebook/',
  needs: ['baitComment', 'baitSpread'],
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
    const asked = eachSentence(draft, needy ? baitsIn : baitsAndRewardsIn, mayBait);
    const spread = needy ? [] : eachSentence(draft, spreadsIn, maySpread);
    // One finding for each kind of bait: a draft that repeats itself is not told so each time, unless it is long.
    const told = draft.wordCount < LONG ? asked.slice(0, 1) : asked;
    const baits = [...told, spread[0] ?? ticketsIn(draft)[0]].filter((match) => match !== undefined);
    const poll = reactionPoll(draft);
    // "1, 2 or 3? Vote in the comments" asks once.
    return poll && !(poll.data && baits.length > 0) ? [...baits, poll] : baits;
  },
});

/** Words from which the second bait of a draft is no longer seen beside the first. */
const LONG = 80;

const inNeed = (draft: Draft) => draft.has('missing') || draft.has('solidarity');

/**
 * What is asked to be written: a word in capitals or between quotation marks, "+1" or a digit ("1 if", not "2 pounds"),
 * an emoji. "Send me the word VOICE" asks for a message, and for no reaction.
 */
const GIVEN_WORD =
  /^[\s:]*(?:-?(?:me|moi|nous|us)\s)?(?:(?:with|avec|par)\s)?(?:(?:a|an|un|une|le|la|the)\s)?(?:(?<!\bm(?:e|oi)\s\S+\s)(?:word|mot)\s)?(?:[«“"']\s*[\p{L}\d+]|\p{Lu}{2,}(?![\p{Lu}]*\p{Ll})|\+\d|\d(?![\d\p{L}.,%€]| [%€]| \p{L}{3})|\p{Extended_Pictographic})/u;

/** An order with the word it asks for ("comment YES", "écris « guide »"); nothing where it asks for none. */
function withTheWord({ text }: Sentence, hit: Hit): Hit[] {
  const given = GIVEN_WORD.exec(text.slice(hit.end, hit.end + 40))?.[0];
  if (given === undefined) return [];
  const end = hit.end + given.length;
  const rest = (/[«“"']/.test(given) ? REST_IN_QUOTES : REST).exec(text.slice(end, end + 40))![0];
  return [{ ...hit, end: end + rest.length }];
}
const REST = /^[\p{L}\p{M}\p{N}]*/u;
const REST_IN_QUOTES = /^[\p{L}\p{M}\p{N}+]*(?:\s?[»”"'])?/u;

/** Without the word that joins it to what is promised for it: "comment YES and …". */
function unjoined({ tokens }: Sentence, hit: Hit): Hit {
  const isJoined = hit.last > hit.first && /^(?:et|and|si|if)$/.test(tokens[hit.last]!.folded);
  return isJoined ? { ...hit, last: hit.last - 1, end: tokens[hit.last - 1]!.end } : hit;
}

/** "With a 🙋": an emoji as the answer, whatever the verb. */
const WITH_AN_EMOJI =
  /\s(?:with|avec|par)\s(?:(?:a|an|un|une|le|the|your|ton|votre)\s)?\p{Extended_Pictographic}|\b(?:vos|tes|your)\s\p{Extended_Pictographic}|\p{Extended_Pictographic}\ufe0f?\s(?:ou|or)\s\p{Extended_Pictographic}/u;
/** "A « guide » in the comments and I'll send it": the word itself, given first. */
const QUOTED_WORD = /[«“"]\s?[\p{L}\d+]{1,20}\s?[»”"]/u;

function answersGivenIn(sentence: Sentence): Match[] {
  const place = sentence.hits('replyPlace')[0];
  if (!place) return [];
  const given =
    WITH_AN_EMOJI.exec(sentence.text) ?? (sentence.has('baitReward') ? QUOTED_WORD.exec(sentence.text) : null);
  return given
    ? [{ start: Math.min(given.index, place.start), end: Math.max(given.index + given[0].length, place.end) }]
    : [];
}

/** "They hit like trucks" */
const isTold = ({ tokens }: Sentence, { first }: Hit): boolean =>
  /^(?:we|he|she|they|nous|il|elle|ils|elles)$/.test(tokens[first - 1]?.folded ?? '');

const maySpread = anyOf('baitSpread', 'baitCall', 'baitLike', 'baitComment');
const mayBait = anyOf('bait', 'baitComment', 'baitGive', 'baitLike', 'replyPlace', 'reaction');

const baitsIn = (sentence: Sentence): Match[] =>
  distinct([
    // "Copy this before it gets deleted" is an alarm, which is what True says of it.
    ...(secrecyIn(sentence).length > 0
      ? []
      : sentence
          .hits('bait')
          .filter((hit) => !isTold(sentence, hit))
          .map((hit) => unjoined(sentence, hit))),
    ...wordsAskedIn(sentence),
    ...answersGivenIn(sentence),
    ...reactionsAskedIn(sentence),
  ]);

const baitsAndRewardsIn = (sentence: Sentence): Match[] =>
  distinct([
    ...baitsIn(sentence),
    ...[...ordersIn(sentence, 'baitComment'), ...ordersIn(sentence, 'baitGive').filter(isOfAReply(sentence))].filter(
      (order) => following(sentence.hits('baitReward'), order.last, 30) && !asksToKnow(sentence, order),
    ),
  ]);

/** "Leave your name in the comments and I'll send you the rota": what is asked for is needed, and no mere reaction. */
const asksToKnow = (sentence: Sentence, { last }: Hit): boolean =>
  sentence.hits('baitNeeded').some(({ first }) => first > last && first - last <= NEAR);

const isOfAReply = (sentence: Sentence) => () => sentence.has('replyPlace') || sentence.has('reaction');

/**
 * "Comment YES", "like ❤️"; a verb that may ask for anything ("write", "leave") needs a condition, a place or a reward
 * beside it, and an emoji a condition anywhere ("if your mum is the best mum in the world, leave a ❤️").
 */
function wordsAskedIn(sentence: Sentence): Hit[] {
  const bargained = ordersIn(sentence, 'baitGive').filter(
    (hit) =>
      // "Put BENCH and your name so that I can tick you off"
      (!asksToKnow(sentence, hit) && isNear(sentence, hit, 'condition', 'replyPlace', 'baitReward')) ||
      (sentence.has('condition') && GIVEN_EMOJI.test(sentence.text.slice(hit.end, hit.end + 12))),
  );
  const liked = ordersIn(sentence, 'baitLike').filter(({ end }) =>
    GIVEN_EMOJI.test(sentence.text.slice(end, end + 12)),
  );
  return [
    ...[...ordersIn(sentence, 'baitComment'), ...bargained].flatMap((hit) => withTheWord(sentence, hit)),
    ...liked,
  ];
}
const GIVEN_EMOJI = /^ (?:(?:a|an|un|une|le|la|the) )?\p{Extended_Pictographic}/u;

const NEAR = 8;

const isNear = (sentence: Sentence, { first, last }: Hit, ...lists: readonly WordList[]): boolean =>
  lists.some((list) => sentence.hits(list).some((hit) => hit.first - last <= NEAR && first - hit.last <= NEAR));

/** "Give this a like", and "if we reach 200 likes", "1 like = 1 hug". */
function reactionsAskedIn(sentence: Sentence): Hit[] {
  const reactions = sentence.hits('reaction');
  if (reactions.length === 0) return [];
  return [
    ...pairsOf(sentence, [...ordersIn(sentence, 'baitGive'), ...ordersIn(sentence, 'baitComment')], reactions, 3),
    ...reactions.filter(
      ({ first, last }) =>
        (isCounted(sentence, first) && isBargained(sentence, first, last)) || isOffered(sentence, first),
    ),
  ];
}

/** "Si t'es d'accord, un petit pouce", "if you felt seen, a like goes a long way": the condition, then the reaction. */
function isOffered(sentence: Sentence, reaction: number): boolean {
  const small = sentence.hits('baitSmall');
  let first = reaction;
  while (small.some(({ last }) => last === first - 1)) first--;
  return (
    small.some((hit) => hit.first === first) &&
    /,\s*$/.test(gapBefore(sentence, first)) &&
    sentence.hits('condition').some(({ last }) => last < first && first - last <= OFFER_REACH)
  );
}
const OFFER_REACH = 12;

const isCounted = ({ tokens }: Sentence, index: number) =>
  tokens[index - 1]?.kind === 'number' || /^(?:hundred|thousand|cent|mille)$/.test(tokens[index - 1]?.folded ?? '');

const isBargained = (sentence: Sentence, first: number, last: number) =>
  /^\s*[=→]/.test(sentence.text.slice(sentence.tokens[last]!.end)) ||
  (first === 1 && /^,?\s*(?:and|et)\s/.test(sentence.text.slice(sentence.tokens[last]!.end))) ||
  sentence.hits('condition').some((hit) => hit.last < first && first - hit.last <= 6) ||
  sentence.hits('baitReward').some((hit) => hit.first > last);

/** "Share if you agree", "repost to your network", "tag a friend who". */
const spreadsIn = (sentence: Sentence): Match[] => {
  const passedOn = ordersIn(sentence, 'baitSpread').filter(({ last }) => sentence.tokens[last + 1]?.kind !== 'mention');
  const called = ordersIn(sentence, 'baitCall');
  const liked = ordersIn(sentence, 'baitLike');
  return distinct([
    ...pairsOf(sentence, passedOn, sentence.hits('condition'), 3).filter(isOfThePost(sentence)),
    ...pairsOf(sentence, passedOn, sentence.hits('audience'), 3).filter(isOfThePost(sentence)),
    ...passedOn.filter((order) => isConcluded(sentence, order)),
    ...pairsOf(sentence, called, sentence.hits('anyPerson'), 2),
    ...pairsOf(sentence, called, sentence.hits('condition'), 2),
    ...severalOf(sentence, [...liked, ...passedOn, ...ordersIn(sentence, 'baitComment')]),
    ...pairsOf(sentence, liked, sentence.hits('condition'), 3),
  ]);
};

/** "Share this post if", and not "share the cost if": nothing but the post stands between the order and the rest. */
const isOfThePost =
  (sentence: Sentence) =>
  ({ first, last }: Hit): boolean => {
    const rest = new Set(
      (['baitSpread', 'baitObject', 'condition', 'audience'] as const).flatMap((list) =>
        sentence.hits(list).flatMap((hit) => indexesOf(hit)),
      ),
    );
    return indexesOf({ first, last }).every((index) => rest.has(index));
  };

const indexesOf = ({ first, last }: Pick<Hit, 'first' | 'last'>): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** "If you agree, share.": the condition first, the order last. */
const isConcluded = (sentence: Sentence, { first, last }: Hit): boolean =>
  last >= sentence.tokens.length - 2 && sentence.hits('condition').some((hit) => hit.first === 0 && hit.last < first);

/** "Like, share, comment": two different reactions asked for in one breath, one of them a like or a repost. */
function severalOf({ tokens }: Sentence, orders: readonly Hit[]): Hit[] {
  const inOrder = [...orders].sort((a, b) => a.first - b.first);
  const differ = new Set(inOrder.map(({ first }) => tokens[first]!.folded)).size > 1;
  return differ ? [joined(inOrder[0]!, inOrder.at(-1)!)] : [];
}

/** "To win, like the page and invite three friends": a ticket paid with reactions. */
function ticketsIn(draft: Draft): Match[] {
  if (!draft.has('prize')) return [];
  return eachSentence(draft, reactionOrdersIn);
}

const reactionOrdersIn = (sentence: Sentence): Match[] =>
  (['baitCall', 'baitSpread', 'baitComment', 'bait'] as const).flatMap((list) => ordersIn(sentence, list).map(spanOf));

/** "👍 for yes, ❤️ for no": reactions as a ballot, one option a line or several in one. */
const BALLOT_OPTION =
  /(?:\p{Extended_Pictographic}\ufe0f?|\b(?:RT|[Ll]ike|[Ff]av|[Cc]elebrate))\s*(?:=|:|pour|for|si|if)\s/gu;

/** "1, 2 or 3?", to be answered by its number. */
const NUMBERED_POLL = /\b1\s?[,/]\s?2(?:\s?[,/]\s?|\s(?:or|ou)\s)3\b[^.\n]{0,12}\?/;

/** "1 like = 1 hug", "comment = no": a reaction that is given a worth. */
const PRICED =
  /\b(?:likes?|r(?:é|e\u0301?)actions?|comments?|commentaires?|partages?|shares?|RTs?|cœurs?|hearts?)\s?=\s?[^\s=]/i;

/** Where no picture stands, a ballot is worded; `\p{Extended_Pictographic}` itself takes ten times as long. */
const WORDED_OPTION = /(?:RT|[Ll]ike|[Ff]av|[Cc]elebrate)\s*(?:=|:|pour|for|si|if)\s/;

/** A poll, or the options of a ballot. */
function votesIn({ text, signs }: Sentence): Match[] {
  const poll =
    ((signs & DIGITS) === 0 ? null : NUMBERED_POLL.exec(text)) ??
    ((signs & COLONS) !== 0 && text.includes('=') ? PRICED.exec(text) : null);
  if (!poll && (signs & PICTURES) === 0 && ((signs & LEADS) === 0 || !WORDED_OPTION.test(text))) return [];
  if (poll) return [{ start: poll.index, end: poll.index + poll[0].length, data: { kind: 'poll' } }];
  return matchesIn(text, BALLOT_OPTION).map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

function reactionPoll(draft: Draft): Match | undefined {
  const votes = everySentence(draft, votesIn);
  const poll = votes.find(({ data }) => data);
  return poll ?? (votes.length > 1 ? { start: votes[0]!.start, end: votes.at(-1)!.end } : undefined);
}
