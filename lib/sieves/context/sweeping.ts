import type { Hit, Sentence, Span } from '../sieve.ts';
import { ALWAYS } from '../signs.ts';
import { opensClause } from './clauses.ts';
import { isInScope } from './counted.ts';
import { following, hitsOf, isOneClause, pairsOf } from './hits.ts';
import { properNamesIn } from './source.ts';

const LONGEST_SUBJECT = 10;
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
      /^(?:else|you|her|him|it|them|me|us|my|your|this|had|could|was|were|tu|te|t'|vous|m'|nous|ca|cela|lui|ton|votre)$/.test(
        folded,
      ),
    );

/** "Nobody ever asks her to bow", "nobody remembers who planted the pear tree", "personne ne sait où est la clé": what is asked at one place. */
const isAsked = (sentence: Sentence, { last }: Hit): boolean =>
  wordAt(sentence, last + 1) === 'asks' || /^(?:who|where|when|qui|ou|quand)$/.test(wordAt(sentence, last + 2));

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
  if (/^(?:and|et)$/.test(wordAt(sentence, first - 1)) || isRelative(sentence, first)) return false;
  return first <= OPENING ? !/\d/.test(before) : CLAUSE.test(before);
}

/** Whether a sentence may be sweeping by a single word: asked first, since most hold none; "no" does only where it opens. */
export const holdsSweepingWord = ({ tokens, signs }: Sentence): boolean =>
  (signs & ALWAYS) !== 0 || /^(?:no|toute?)$/.test(tokens[0]?.folded ?? '');

const AMONG = /^(?:under|over|in|at|with)$/;

/** "Personne ne | lit", "all politicians | lie", "fait fuir | tous les recruteurs", "managers | always lie" */
export function sweepingIn(sentence: Sentence): readonly Hit[] {
  const habits = sentence.hits('habit').filter((hit) => !isParticiple(sentence, hit));
  const kinds = kindsIn(sentence);
  // "Nobody under thirty can …"
  const nobody = sentence
    .hits('nobody')
    .filter(({ last }) => following(habits, last, AMONG.test(wordAt(sentence, last + 1)) ? 4 : 1))
    .filter(
      (hit) =>
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
      !/^(?:an?|their)$/.test(wordAt(sentence, last + 1)) &&
      !/^(?:is|was)$/.test(wordAt(sentence, last + 1)),
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
  ).filter(({ start, end }) => isInScope(sentence) || !OF_A_PLACE.test(sentence.text.slice(start, end)));
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
  // "Plus personne ne lit un mail de plus de dix lignes" is none.
  const isHouseRule = sentence.has('houseRule') && !/\s(?:that|who|qui)\s|^plus personne/i.test(sentence.text);
  const none = [...nobody, ...noneIn(sentence), ...inGeneral].filter(({ first }) => first > 1 || !isHouseRule);
  return [...none, ...allDo, ...allKnow, ...oneOfAKindIn(sentence), ...swayed, ...noLonger];
}

/** "Volunteers always eat free here": how things are done in one place. */
const AT_HAND = /(?<!\p{L})(?:here|ici|free|gratuit\p{L}*|where|où|bienvenue?s?|welcome)(?!\p{L})/iu;

/** "All workshops start at 9", "toutes les places sont prises": what is counted, dated or timed is at hand. */
export const isPractical = (sentence: Sentence): boolean =>
  /\d/.test(sentence.text) ||
  sentence.hits('countedAtHand').some(({ first }) => !/^(?:time|temps)$/.test(wordAt(sentence, first))) ||
  sentence.has('month') ||
  properNamesIn(sentence).size > 0 ||
  AT_HAND.test(sentence.text);

/** "Every transformation plan fails", "tous les chasseurs se croient chez eux": a verb that judges, whoever is meant. */
export const allOfThemIn = (sentence: Sentence): Hit[] =>
  !sentence.has('judges') || isPractical(sentence)
    ? []
    : pairsOf(
        sentence,
        [...sentence.hits('all').filter((hit) => hit.first <= 1 && !isAllOne(sentence, hit)), ...wholeKindIn(sentence)],
        sentence.hits('judges'),
        RELATIVE.test(sentence.text) ? TO_MAIN_VERB : TO_VERB,
      );

/** "Any manager who says … is lying": words between "any" and what judges. */
const TO_MAIN_VERB = 11;
const RELATIVE = /^(?:\S+\s){1,3}(?:who|that|qui)\s/i;

/** "Tout manager …" */
const wholeKindIn = (sentence: Sentence): readonly Hit[] =>
  /^toute?$/.test(wordAt(sentence, 0)) ? kindsIn(sentence).filter(({ first }) => first === 1) : [];

/** "All lies", "all you want", "no didn't": nobody's kind follows. */
const isAllOne = (sentence: Sentence, { last }: Hit): boolean =>
  hitsOf(sentence, 'judges', 'particular', 'denial').some(({ first }) => first === last + 1);

/** "Trusts", "likes": what nobody does, and not what they did. */
const DOES = /^(?!is$|was$|has$|does$|else$|us$|this$|as$|needs$)[a-z]{2,}[^s\W]s$/;
const DID =
  /(?:ait|aient|ra|ront)$|^(?:a|est|m'|me|t'|te|s'|se|nous|vous|en|y|sait|peut|dit|parle|bouge|semble|parait)$/;

/** "Manager", "analyst", "dentist": a trade, not the "huge" of "no huge escalators". */
const SOMEBODY = /^[a-z]{3,}(?:er|or|ist|ant|ent|ian|ee|man|woman)$/;

/** "Nobody trusts the press", "no manager likes …", "personne ne respecte …" */
function nobodyDoes(sentence: Sentence): Hit[] {
  const { tokens } = sentence;
  const opening = sentence.hits('nobody').find(({ first }) => opensClause(sentence, first));
  const none = wordAt(sentence, 0) === 'no' && SOMEBODY.test(wordAt(sentence, 1)) ? reach(sentence, 0, 1) : undefined;
  const subject = opening ?? none;
  const verb = tokens[(subject?.last ?? tokens.length) + 1];
  if (!subject || tokens.length < 4 || verb?.kind !== 'word') return [];
  if (opening && isOfSomeone(sentence, opening)) return [];
  const does = sentence.language === 'fr' ? !DID.test(verb.folded) : DOES.test(verb.folded);
  return does && !isAsked(sentence, subject) ? [reach(sentence, subject.first, subject.last + 1)] : [];
}

/** Whether a word before `index` points at somebody in particular; "ne s'arrêtent jamais" and "always tell you" do not. */
const isParticular = (sentence: Sentence, index: number): boolean =>
  sentence
    .hits('particular')
    .some(({ first }) => first < index && !/^(?:s'|se|en|y|vous|you|them|to)$/.test(wordAt(sentence, first)));

/** "Qualité", "patience", "quality": a quality, which nobody meets in particular, but not "la société". */
const QUALITY =
  /^(?!agence|comite|societe|universite|residence|seance|cite|municipalite|communaute|conference|audience|entrance|fence).*(?:ity|ness|ship|ism|ance|ence|te|isme|esse|ude)$/;

const SOME = /^(?:certaine?s|quelques|plusieurs|beaucoup|some|many|most|few|several)$/;

const PLURAL = /^[a-z]{2,}[^s\W]s$/;

/** Whether what opens a sentence is said in general: "commerciaux", "tax cuts", "la qualité", "les promesses ne", "the banks". */
function opensInGeneral(sentence: Sentence, always: number): boolean {
  const opens = wordAt(sentence, 0);
  const isNamed = (named: readonly Hit[]) => named.some(({ first }) => first <= 2 && first < always);
  if (SOME.test(opens)) return false;
  if (opens === 'the') return isNamed(sentence.hits('powers'));
  const isArticle = /^(?:la|le|l'|les)$/.test(opens);
  if (isNamed(kindsIn(sentence)) && (!isArticle || opens === 'les')) return true;
  if (opens === 'les')
    return WHO_DOES.test(wordAt(sentence, 1)) && sentence.hits('denial').some(({ first }) => first < always);
  if (QUALITY.test(wordAt(sentence, isArticle ? 1 : 0))) return always <= (isArticle ? 3 : 1);
  return !isArticle && always <= 2 && PLURAL.test(wordAt(sentence, always - 1));
}

/** "Les travaux sont toujours en cours": still, not always. */
const STILL =
  /^(?:sont|est|ont|a|reste|restent|attend|attendent|cherche|cherchent|continue|continuent|vient|viennent)$/;

/** "Les salariés du dépôt", "drivers at the yard": those of one place. */
const OF_A_PLACE = /\s(?:du|de la|de l['’]|(?:at|in|on|from) (?:the|our))\s?\p{L}/iu;

/** "Salespeople always exaggerate", "la qualité paie toujours", "Rebrands never work", "les promesses ne sont jamais tenues" */
function alwaysIn(sentence: Sentence): Hit[] {
  if (!holdsSweepingWord(sentence)) return [];
  const { tokens, text } = sentence;
  const always = tokens.findIndex(({ folded, word }) => folded !== 'time' && ((word?.signs ?? 0) & ALWAYS) !== 0);
  if (always < 1 || always > LONGEST_SUBJECT || isParticular(sentence, always)) return [];
  // "Advice for graduates: never lie"
  if (/[:;!?]/.test(text.slice(0, tokens[always]!.start)) || !opensInGeneral(sentence, always)) return [];
  if (OF_A_PLACE.test(text.slice(0, tokens[always]!.start)) && !isInScope(sentence)) return [];
  const next = wordAt(sentence, always + 1);
  const isStill =
    wordAt(sentence, always) === 'toujours' &&
    STILL.test(wordAt(sentence, always - 1)) &&
    !/^(?:une?|des|trop)$/.test(next);
  // "Toujours selon cet article": still.
  // "People always ask if the loom is real": what one is asked.
  if (isStill || next === 'selon' || /ed$|^ask$/.test(next) || wordAt(sentence, always - 1) === 'demandent') return [];
  return [reach(sentence, 0, Math.min(always + 1, tokens.length - 1))];
}

/** "Aucun employeur", whoever that is. */
const WHO_DOES = /(?:eur|euse|ien|ienne|iste|ant|ante|ier|iere|agent)s?$/;

/** "Has no business here", "il n'a aucun client": had or met, and no subject. */
export const HELD =
  /^(?:has|have|had|is|are|was|were|there's|with|of|in|by|a|ai|as|ont|avons|avait|avec|de|d'|dans|par|sans)$/;

/** "Aucun élève n'aime …", "no pupil likes …", but not "no pupil was hurt". */
const noneIn = (sentence: Sentence): Hit[] =>
  sentence.hits('none').flatMap(({ first, last }) => {
    const isKind =
      WHO_DOES.test(wordAt(sentence, last + 1)) || kindsIn(sentence).some((kind) => kind.first === last + 1);
    const who = last + 1;
    const does =
      isKind &&
      who + 2 < sentence.tokens.length &&
      isOneClause(sentence, last, who + 1) &&
      // "No company-wide calls"
      sentence.text[sentence.tokens[who]!.end] !== '-' &&
      !HELD.test(wordAt(sentence, first - 1)) &&
      !following(sentence.hits('beforeNoun'), who, 0) &&
      // "Aucun classeur ne l'avait vue"
      !following(sentence.hits('ofTheDay'), who, /^n[e']$/.test(wordAt(sentence, who + 1)) ? 2 : 1);
    return does ? [reach(sentence, first, who)] : [];
  });

/** "Un bon vendeur ne prend jamais …", "a happy customer always …": one that stands for its kind. */
function oneOfAKindIn(sentence: Sentence): Hit[] {
  if (!/^(?:une?|an?)$/.test(wordAt(sentence, 0))) return [];
  const always = sentence.tokens.findIndex(({ folded }) => /^(?:toujours|jamais|always|never)$/.test(folded));
  if (always < 2 || always > LONGEST_SUBJECT || isParticular(sentence, always)) return [];
  // "A good soup never hurt anyone": a saying.
  const isDone = /ed$|^hurts?$/.test(wordAt(sentence, always + 1)) || !isOneClause(sentence, 0, always);
  return isDone ? [] : [reach(sentence, 0, always)];
}
