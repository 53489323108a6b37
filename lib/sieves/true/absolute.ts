import { anyOf } from '../context/any-of.ts';
import { isInScope } from '../context/counted.ts';
import { figuresIn } from '../context/figure.ts';
import { hearsayIn } from '../context/hearsay.ts';
import { envelope, following, hitsOf, overlaps } from '../context/hits.ts';
import { noneEverIn } from '../context/none-ever.ts';
import { isOfSmallLife, isSurveyed, speaksOfSelf } from '../context/own-data.ts';
import { isLong } from '../context/own-story.ts';
import { secrecyIn } from '../context/secrecy.ts';
import { sentenceAt } from '../context/sentence-at.ts';
import { isOpinion, isQuestion } from '../context/statement.ts';
import { allOfThemIn, holdsSweepingWord, isHandedOn, isPractical, sweepingIn } from '../context/sweeping.ts';
import { eachSentence } from '../each-sentence.ts';
import { type Draft, defineRule, type Hit, type Sentence, type Span } from '../sieve.ts';

/** "Tout le monde sait", "without exception": a certainty wider than anybody's knowledge. */
export const absolute = defineRule({
  id: 'absolute',
  sieve: 'true',
  severity: 'look',
  source: 'Al-Mosaiwi & Johnstone 2018, https://doi.org/10.1177/2167702617747074',
  needs: ['absolute', 'nobody', 'all'],
  examples: {
    fr: {
      flags: [
        'Tout le monde sait que les audits ne servent à rien.',
        'Personne ne lit les rapports annuels.',
        "C'est prouvé à 100 %, la méthode marche.",
        'Tous les politiciens mentent.',
      ],
      passes: [
        'Je prends toujours un café avant la réunion.',
        'Ne partagez jamais votre mot de passe.',
        'Les audits ne servent pas toujours à quelque chose.',
        'Merci à tous, vous êtes toujours là pour nous.',
        "Personne n'est parfait.",
        'Vous écrivez que personne ne lit les contrats.',
        "Personne n'a voté pour la motion.",
      ],
    },
    en: {
      flags: [
        'Everyone knows that audits are useless.',
        'Nobody reads annual reports.',
        'This method always fails, without exception.',
        'All politicians lie.',
      ],
      passes: [
        'I always have a coffee before the meeting.',
        'Never share your password.',
        'Audits are not always useful.',
        'Thank you all, you are always there for us.',
        'Nobody is perfect.',
        'You wrote that nobody reads contracts.',
        'Everyone on Mill Lane knows the way.',
      ],
    },
  },
  find: (draft) =>
    eachSentence(draft, absoluteIn).filter(
      (span) => !isSurveyed(draft, sentenceAt(draft, span.start)) && !isOfOneThing(draft, span),
    ),
});

/** "Personne ne lit le carton du matin", "le chauffage ne marche jamais": in a long draft, which tells of its writer's own, what nobody does to one thing there. */
function isOfOneThing(draft: Draft, { start, end }: Span): boolean {
  const opens = /^(?:(?:no|(?:plus )?personne)|(n[e'’].*jamais|never|always))/i.exec(draft.text.slice(start, end));
  if (!isLong(draft) || !opens) return false;
  const { sentence, start: at } = draft.sentences[sentenceAt(draft, start)]!;
  const last = sentence.tokens.findLastIndex((token) => at + token.end <= (opens[1] ? start : end));
  const one = (opens[1] ? [last - 1] : [last + 1, last + 2]).find((index) =>
    /^(?:the|le|la|l')$/.test(sentence.tokens[index]?.folded ?? ''),
  );
  return one !== undefined && !following(hitsOf(sentence, 'kind', 'world', 'powers'), one, 1);
}

/** "Your app never loads", "tu n'as jamais rien apporté": of the reader, and not of the world. */
const YOURS = /^\W*(?:your|you['’]ve|you have|you['’]re|tu|ton|ta|tes|votre|vos)\s/i;

const mayBeAbsolute = anyOf('absolute', 'all', 'nobody', 'sways', 'noLonger', 'none', 'alwaysNever', 'ever');

function absoluteIn(sentence: Sentence): readonly Span[] {
  if (!mayBeAbsolute(sentence) && !holdsSweepingWord(sentence)) return [];
  if (isQuestion(sentence) || isOpinion(sentence) || sentence.has('instruction')) return [];
  if (YOURS.test(sentence.text)) return [];
  // "Personne n'en parle à la télé" is secrecy, and "il paraît que tous les élus …" hearsay.
  if (secrecyIn(sentence).length > 0 || hearsayIn(sentence).length > 0) return [];
  const exempt = sentence.hits('notAbsolute');
  const isExempt = (hit: Hit) => exempt.some((other) => overlaps(hit, other));
  const isOwn = speaksOfSelf(sentence) || sentence.has('local');
  const isAtHand = isOwn || isOfSmallLife(sentence);
  const certain = sentence
    .hits('absolute')
    // "Never, ever put …": an order.
    .filter(({ first }) => first > 0 || sentence.tokens[0]!.folded !== 'never')
    // "100 % of the people at my table"
    .filter(({ first }) => !isAtHand || sentence.tokens[first]!.kind !== 'number')
    .filter((hit) => !isOfOnePlace(sentence, hit))
    // "The kettle at the club never works on a Sunday"
    .filter((hit) => !((isAtHand || isPractical(sentence)) && HABIT.test(sentence.text.slice(hit.start, hit.end))));
  const all = isOwn ? [] : allOfThemIn(sentence);
  const found = [...certain, ...all, ...(isAtHand ? [] : sweepingIn(sentence))].filter((hit) => !isExempt(hit));
  const ever = isAtHand ? [] : noneEverIn(sentence);
  // "Huit dirigeants sur dix ne déconnectent jamais": a figure, and no more is claimed.
  const isFigure = (hit: Hit) => figuresIn(sentence).some(({ start, end }) => start < hit.end && hit.start < end);
  return envelope([...found, ...ever].filter((hit) => !isHandedOn(sentence, hit) && !isFigure(hit)));
}

const HABIT = /(?:^(?!jamais\s)|\s)(?:always|never|toujours|jamais)(?!\p{L})/iu;

/** "Everyone on Mill Lane knows", "tout le monde à la mairie sait": what is known there, and no further. */
const isOfOnePlace = (sentence: Sentence, { start, end }: Hit): boolean =>
  (/^(?:everyone|everybody|tout le monde)\s(?:on|at|à|au)\s/i.test(sentence.text.slice(start, end)) &&
    !isInScope(sentence)) ||
  // "Everybody knows where the key is"
  /^\s(?:where|which|où|quel\p{L}*)\s/iu.test(sentence.text.slice(end));
