import type { Hit, Sentence, Span } from '../sieve.ts';
import { ALWAYS } from '../signs.ts';
import { opensClause } from './clauses.ts';

import { following, hitsOf, isOneClause, pairsOf } from './hits.ts';

/** Words between "tous les" and the verb of those it speaks of ("tous les plans de transformation | échouent"). */
const TO_VERB = 4;

export const wordAt = ({ tokens }: Sentence, index: number): string => tokens[index]?.folded ?? '';

/** The words from one to another of a sentence, as one hit. */
const reach = ({ tokens }: Sentence, first: number, last: number): Hit => ({
  first,
  last,
  start: tokens[first]!.start,
  end: tokens[last]!.end,
});

/** Whom and what sweeping statements are about: all that statistics count, and more. */
export const kindsIn = (sentence: Sentence): readonly Hit[] => hitsOf(sentence, 'kind', 'world');

/** "Nobody takes her seriously", "personne ne le fait", "nobody at the desk had read …": of somebody, something or a day. */
export const isOfSomeone = ({ tokens }: Sentence, { first, last }: Hit): boolean =>
  /^l[ea']$/.test(tokens[last + 1]?.folded ?? '') ||
  tokens.slice(first + 1, last + 1).some(({ folded }) => /^(?:else|it|them|there|here)$/.test(folded)) ||
  tokens
    .slice(last + 1, last + 7)
    .some(({ folded }) =>
      /^(?:asks|else|you|her|him|it|them|me|us|my|your|this|had|could|was|were|tu|te|t'|vous|m'|nous|ca|cela|lui|ton|votre)$/.test(
        folded,
      ),
    );

/** "Nobody remembers who planted the pear tree", "personne ne sait où est la clé": what is asked at one place. */
const isAsked = (sentence: Sentence, { last }: Hit): boolean =>
  /^(?:who|where|when|qui|ou|quand)$/.test(wordAt(sentence, last + 2));

/** "You wrote that nobody reads contracts", "somebody who has never …": said by others, learnt, or of one person. */
const TOLD =
  /(?:(?:^|\s)(?:[Yy]ou|[Tt]hey|[Ss]?[Hh]e|[Vv]ous|[Tt]u|[Ii]ls|[Ee]lles)['’\s].*\s(?:that\s|que\s|qu['’])|\p{Lu}[\p{L}\p{M}]+\s(?:thinks|says|believes|reckons|argues|pense|dit|croit|estime)\s(?:that\s|que\s|qu['’])?|(?:(?:[Ss]ome|[Aa]ny)(?:body|one)|[Qq]uelqu['’]une?)\s(?:who|that|qui)\s)$/u;
/** Whether sweeping words are handed on rather than stated, or are about one person. */
export const isHandedOn = ({ text }: Sentence, { start }: Span): boolean => TOLD.test(text.slice(0, start));

/** "Personne n'a voté pour": done once; without its accent it would be the habit "vote". */
const isParticiple = ({ text }: Sentence, { start, end }: Hit): boolean =>
  /(?:é|e\u0301)(?:e|s|es)?$/i.test(text.slice(start, end));

/** "Une boîte que plus personne ne lit", "the porridge that nobody wants": said of one thing. */
const isRelative = (sentence: Sentence, first: number): boolean =>
  /^(?:que|qu'|that)$/.test(wordAt(sentence, first - 1)) &&
  sentence.hits('article').some(({ last }) => last === first - 3);

/** Words before "nobody" that still leave it to open what is stated ("Let's be honest, nobody …"). */
const OPENING = 4;

/** What "nobody" may open a clause behind; behind a noun it is part of what is said of that ("a degree nobody needs"). */
const CLAUSE = /(?:[:;(–—-]|\s(?:because|but|so|when|if|mais|car|donc|quand|si))\s*$/i;

/** "Nobody reads …", but not "doors close at 7.15, nobody gets in late": what follows upon something told at hand. */
function opensStatement(sentence: Sentence, { first, start }: Hit): boolean {
  const before = sentence.text.slice(0, start);
  if (isRelative(sentence, first)) return false;
  return first <= OPENING ? !/\d/.test(before) : CLAUSE.test(before);
}

/** Whether a sentence may be sweeping by a single word: asked first, since most hold none; "no" does only where it opens. */
export const holdsSweepingWord = ({ tokens, signs }: Sentence): boolean =>
  (signs & ALWAYS) !== 0 || /^(?:no|toute?)$/.test(tokens[0]?.folded ?? '');

/** "Personne ne | lit", "all politicians | lie", "fait fuir | tous les recruteurs", "managers | always lie" */
export function sweepingIn(sentence: Sentence): readonly Hit[] {
  const habits = sentence.hits('habit').filter((hit) => !isParticiple(sentence, hit));
  const kinds = kindsIn(sentence);
  const nobody = sentence.hits('nobody').filter(
    (hit) =>
      // "Nobody under thirty can …"
      following(habits, hit.last, /^(?:under|over|in|at|with)$/.test(wordAt(sentence, hit.last + 1)) ? 4 : 1) &&
      !isOfSomeone(sentence, hit) &&
      !isAsked(sentence, hit) &&
      !/^(?:avait|avaient|had|would|could|did)$/.test(wordAt(sentence, hit.last + 1)) &&
      opensStatement(sentence, hit),
  );
  const all = pairsOf(sentence, sentence.hits('all'), kinds, 1);
  const allDo = pairsOf(sentence, all, habits, 1).filter(
    ({ start, end, last }) =>
      !/\s(?:qui|que|who|that|which)\s/i.test(sentence.text.slice(start, end)) &&
      // "Every child gets a lantern": what is handed out.
      !/^(?:an?|their)$/.test(wordAt(sentence, last + 1)),
  );
  // "I say to every customer" sways nobody.
  const swayed = pairsOf(sentence, sentence.hits('sways'), all, 1).filter(
    ({ first }) => wordAt(sentence, first + 1) !== 'to',
  );
  // "Tous les élus de France le savent"
  const allKnow = pairsOf(
    sentence,
    all,
    habits.filter(({ first }) => /^(?:savent|know)$/.test(wordAt(sentence, first))),
    TO_VERB,
  ).filter(({ start, end }) => !OF_A_PLACE.test(sentence.text.slice(start, end)));
  const noLonger = pairsOf(
    sentence,
    kinds.filter(({ first }) => first <= 1),
    sentence.hits('noLonger'),
    1,
  ).filter(
    ({ last }) => !/ai(?:en)?t$/.test(wordAt(sentence, last - 1)) && sentence.tokens[last + 2]?.kind !== 'number',
  );
  const general = [...alwaysIn(sentence), ...nobodyDoes(sentence)];
  const inGeneral = general.length > 0 && isPractical(sentence) ? [] : general;
  const isHouseRule = sentence.has('houseRule') && !/\s(?:that|who|qui)\s/i.test(sentence.text);
  const none = isHouseRule ? [] : [...nobody, ...noneIn(sentence), ...inGeneral];
  return [...none, ...allDo, ...allKnow, ...oneOfAKindIn(sentence), ...swayed, ...noLonger];
}

/** "Volunteers always eat free here": how things are done in one place. */
const AT_HAND = /(?<!\p{L})(?:here|ici|free|gratuit\p{L}*|where|où|bienvenue?s?|welcome)(?!\p{L})/iu;

/** "All workshops start at 9", "toutes les places sont prises": what is counted, dated or timed is at hand. */
const isPractical = (sentence: Sentence): boolean =>
  /\d/.test(sentence.text) ||
  sentence.hits('countedAtHand').some(({ first }) => !/^(?:time|temps)$/.test(wordAt(sentence, first))) ||
  AT_HAND.test(sentence.text);

/** "Every transformation plan fails", "tous les chasseurs se croient chez eux": a verb that judges, whoever is meant. */
export const allOfThemIn = (sentence: Sentence): Hit[] =>
  pairsOf(
    sentence,
    [...sentence.hits('all').filter(({ first }) => first <= 1), ...wholeKindIn(sentence)],
    sentence.hits('judges'),
    TO_MAIN_VERB,
  );

/** "Any manager who says … is lying": words between "any" and what judges. */
const TO_MAIN_VERB = 11;

/** "Tout manager …" */
const wholeKindIn = (sentence: Sentence): readonly Hit[] =>
  /^toute?$/.test(wordAt(sentence, 0)) ? kindsIn(sentence).filter(({ first }) => first === 1) : [];

/** "Trusts", "likes": what nobody does. */
const DOES = /^(?!is$|was$|has$|does$|else$|us$|this$|as$|needs$)[a-z]{2,}[^s\W]s$/;

/** "Nobody trusts the press", "no manager likes …", "personne ne respecte …" */
function nobodyDoes(sentence: Sentence): Hit[] {
  const { tokens } = sentence;
  const subject = sentence.hits('nobody').find(({ first }) => opensClause(sentence, first));
  const verb = tokens[(subject?.last ?? tokens.length) + 1];
  if (!subject || !verb || tokens.length < 4 || isOfSomeone(sentence, subject)) return [];
  const does = DOES.test(verb.folded) && !isAsked(sentence, subject);
  return does ? [reach(sentence, subject.first, subject.last + 1)] : [];
}

/** Whether a word before `index` points at somebody in particular; "ne s'arrêtent jamais" and "always tell you" do not. */
const isParticular = (sentence: Sentence, index: number): boolean =>
  sentence
    .hits('particular')
    .some(({ first }) => first < index && !/^(?:s'|se|en|y|vous|you|them|to)$/.test(wordAt(sentence, first)));

const SOME = /^(?:certaine?s|quelques|plusieurs|beaucoup|some|many|most|few|several)$/;

const PLURAL = /^[a-z]{2,}[^s\W]s$/;

/** Whether what opens a sentence is said in general: "commerciaux", "tax cuts", "la qualité", "les promesses ne", "the banks". */
function opensInGeneral(sentence: Sentence, always: number): boolean {
  const opens = wordAt(sentence, 0);
  const isNamed = (named: readonly Hit[]) => named.some(({ first }) => first <= 2 && first < always);
  if (SOME.test(opens)) return false;
  if (opens === 'the') return isNamed(sentence.hits('powers'));
  if (isNamed(kindsIn(sentence))) return true;
  if (opens === 'les')
    return WHO_DOES.test(wordAt(sentence, 1)) && sentence.hits('denial').some(({ first }) => first < always);
  return always <= 2 && PLURAL.test(wordAt(sentence, always - 1));
}

/** "Les promoteurs ne …" */
const WHO_DOES = /(?:eur|euse|ien|ienne|iste|ant|ante|ier|iere|agent)s$/;

/** "Les travaux sont toujours en cours": still, not always. */
const STILL =
  /^(?:sont|est|ont|a|reste|restent|attend|attendent|cherche|cherchent|continue|continuent|vient|viennent|demandent)$/;

/** "Les salariés du dépôt", "drivers at the yard": those of one place. */
const OF_A_PLACE = /\s(?:du|de la|de l['’]|(?:at|in|on|from) (?:the|our))\s?\p{L}/iu;

/** "Salespeople always exaggerate", "la qualité paie toujours", "Rebrands never work", "les promesses ne sont jamais tenues" */
function alwaysIn(sentence: Sentence): Hit[] {
  if (!holdsSweepingWord(sentence)) return [];
  const { tokens, text } = sentence;
  const always = tokens.findIndex(({ folded, word }) => folded !== 'time' && ((word?.signs ?? 0) & ALWAYS) !== 0);
  if (always < 1 || isParticular(sentence, always)) return [];
  // "Advice for graduates: never lie"
  if (/[:;!?]/.test(text.slice(0, tokens[always]!.start)) || !opensInGeneral(sentence, always)) return [];
  if (OF_A_PLACE.test(text.slice(0, tokens[always]!.start))) return [];
  const next = wordAt(sentence, always + 1);
  const isStill =
    wordAt(sentence, always) === 'toujours' &&
    STILL.test(wordAt(sentence, always - 1)) &&
    !/^(?:une?|des|trop)$/.test(next);
  // "People always ask if the loom is real": what one is asked.
  if (isStill || /ed$|^ask$/.test(next)) return [];
  return [reach(sentence, 0, Math.min(always + 1, tokens.length - 1))];
}

/** "Has no business here", "il n'a aucun client": had or met, and no subject. */
const HELD =
  /^(?:has|have|had|is|are|was|were|there's|with|of|in|by|a|ai|as|ont|avons|avait|avec|de|d'|dans|par|sans)$/;

/** "Aucun élève n'aime …", "no pupil likes …", but not "no pupil was hurt". */
const noneIn = (sentence: Sentence): Hit[] =>
  sentence.hits('none').flatMap(({ first, last }) => {
    const who = last + 1;
    const does =
      kindsIn(sentence).some((kind) => kind.first === who) &&
      who + 2 < sentence.tokens.length &&
      isOneClause(sentence, last, who + 1) &&
      // "No company-wide calls"
      sentence.text[sentence.tokens[who]!.end] !== '-' &&
      !HELD.test(wordAt(sentence, first - 1)) &&
      !following(sentence.hits('beforeNoun'), who, 0) &&
      // "Aucun classeur ne l'avait vue"
      !following(sentence.hits('ofTheDay'), who, 2);
    return does ? [reach(sentence, first, who)] : [];
  });

/** "Un bon vendeur ne prend jamais …", "a happy customer always …": one that stands for its kind. */
function oneOfAKindIn(sentence: Sentence): Hit[] {
  if (!/^(?:une?|an?)$/.test(wordAt(sentence, 0))) return [];
  const always = sentence.tokens.findIndex(({ folded }) => /^(?:toujours|jamais|always|never)$/.test(folded));
  if (always < 2 || isParticular(sentence, always) || !isOneClause(sentence, 0, always)) return [];
  // "A good soup never hurt anyone": a saying.
  return /^hurts?$/.test(wordAt(sentence, always + 1)) ? [] : [reach(sentence, 0, always)];
}
