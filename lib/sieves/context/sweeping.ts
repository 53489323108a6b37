import type { Hit, Sentence, Span } from '../sieve.ts';
import { opensClause } from './clauses.ts';
import { following, hitsOf, isOneClause, pairsOf } from './hits.ts';
import { perSentence } from './per-sentence.ts';
import { properNamesIn } from './source.ts';

const LONGEST_SUBJECT = 10;
/** Words between "tous les" and the verb of those it speaks of ("tous les plans de transformation | échouent"). */
const TO_VERB = 4;

/** "Nobody takes her seriously", "no one can hear it", "nobody at the desk had read …": of somebody, of a thing or of a day. */
const isOfSomeone = ({ tokens }: Sentence, { last }: Hit): boolean =>
  tokens
    .slice(last + 1, last + 6)
    .some(({ folded }) =>
      /^(?:you|her|him|it|them|me|us|my|your|this|had|could|was|were|te|t'|vous|m'|nous|ca|cela|lui|ton|votre)$/.test(
        folded,
      ),
    );

/** "You wrote that nobody reads contracts", "somebody who has never …": said by others, learnt, or of one person. */
const TOLD =
  /(?:(?:^|\s)(?:you|they|s?he|vous|tu|ils|elles)['’\s].*\s(?:that\s|que\s|qu['’])|(?:(?:some|any)(?:body|one)|quelqu['’]une?)\s(?:who|that|qui)\s)$/i;
/** Whether sweeping words are handed on rather than stated, or are about one person. */
export const isHandedOn = ({ text }: Sentence, { start }: Span): boolean => TOLD.test(text.slice(0, start));

/** "Nobody gives a toss what you think": at the reader. */
const isAtReader = ({ tokens }: Sentence, { last }: Hit): boolean =>
  tokens.slice(last + 1, last + 8).some(({ folded }) => /^(?:you|tu|te|t')$/.test(folded));

/** "Personne n'a voté pour": done once; without its accent it would be the habit "vote". */
const isParticiple = ({ text }: Sentence, { start, end }: Hit): boolean =>
  /(?:é|e\u0301)(?:e|s|es)?$/i.test(text.slice(start, end));

/** Words before "nobody" that still leave it to open what is stated ("Let's be honest, nobody …"). */
const OPENING = 4;

/** What "nobody" may open a clause behind; behind a noun it is part of what is said of that ("a degree nobody needs"). */
const CLAUSE = /(?:[:;(–—-]|\s(?:because|but|so|when|that|if|mais|car|donc|que|quand|si))\s*$/i;

/** "Nobody reads …", but not "doors close at 7.15, nobody gets in late": what follows upon something told at hand. */
function opensStatement({ tokens, text }: Sentence, { first, start }: Hit): boolean {
  if (/^(?:and|et)$/.test(tokens[first - 1]?.folded ?? '')) return false;
  return first <= OPENING ? !/\d/.test(text.slice(0, start)) : CLAUSE.test(text.slice(0, start));
}

/** Words that sweep without standing in a list of theirs; "no" does only where it opens. */
const SWEEPING: ReadonlySet<string> = new Set(['toujours', 'jamais', 'always', 'never', 'invariably', 'time']);

/** Whether a sentence may be sweeping by a single word: asked first, since most hold none. */
export const holdsSweepingWord = perSentence(
  ({ tokens }) =>
    /^(?:no|toute?)$/.test(tokens[0]?.folded ?? '') ||
    tokens.some(({ folded }) => SWEEPING.has(folded) || folded.startsWith('systematiqu')),
);

const AMONG = /^(?:under|over|in|at|with)$/;

/** "Personne ne | lit", "all politicians | lie", "fait fuir | tous les recruteurs", "managers | always lie" */
export function sweepingIn(sentence: Sentence): readonly Hit[] {
  const habits = sentence.hits('habit').filter((hit) => !isParticiple(sentence, hit));
  const kinds = sentence.hits('kind');
  // "Nobody under thirty can …"
  const nobody = sentence
    .hits('nobody')
    .filter(({ last }) => following(habits, last, AMONG.test(sentence.tokens[last + 1]?.folded ?? '') ? 4 : 1))
    .filter((hit) => !isOfSomeone(sentence, hit) && !isAtReader(sentence, hit) && opensStatement(sentence, hit));
  const all = pairsOf(sentence, sentence.hits('all'), kinds, 1);
  const isRelative = (hit: Hit) => /\s(?:qui|que|who|that|which)\s/i.test(sentence.text.slice(hit.start, hit.end));
  const allDo = pairsOf(sentence, all, habits, 1).filter(
    (hit) => !isRelative(hit) && !/^(?:is|was)$/.test(sentence.tokens[hit.last + 1]?.folded ?? ''),
  );
  const swayed = pairsOf(sentence, sentence.hits('sways'), all, 1);
  const noLonger = pairsOf(
    sentence,
    kinds.filter(({ first }) => first <= 1),
    sentence.hits('noLonger'),
    1,
  ).filter(({ last }) => !/ai(?:en)?t$/.test(sentence.tokens[last - 1]!.folded));
  const oneForAll = [...noneIn(sentence), ...oneOfAKindIn(sentence)];
  const general = [...alwaysIn(sentence), ...neverIn(sentence), ...nobodyDoes(sentence)];
  const inGeneral = general.length > 0 && isPractical(sentence) ? [] : general;
  return [...nobody, ...allDo, ...oneForAll, ...swayed, ...noLonger, ...inGeneral];
}

/** "Volunteers always eat free here": how things are done in one place. */
const AT_HAND = /(?<!\p{L})(?:here|ici|free|gratuit\p{L}*|where|où|bienvenue?s?|welcome)(?!\p{L})/iu;

/** "All workshops start at 9", "toutes les places sont prises": what is counted, dated or timed is at hand. */
const isPractical = (sentence: Sentence): boolean =>
  sentence.tokens.some(({ kind, folded }) => kind === 'number' || /^\d/.test(folded)) ||
  sentence.hits('countedAtHand').some(({ first }) => !/^(?:time|temps)$/.test(sentence.tokens[first]!.folded)) ||
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
  /^toute?$/.test(sentence.tokens[0]!.folded) ? sentence.hits('kind').filter(({ first }) => first === 1) : [];

/** "All lies", "all you want", "no didn't": nobody's kind follows. */
const isAllOne = (sentence: Sentence, { last }: Hit): boolean =>
  hitsOf(sentence, 'judges', 'particular', 'denial').some(({ first }) => first === last + 1);

/** "Qualité", "patience", "quality": a quality, which nobody meets in particular. */
const QUALITY = /(?:ity|ness|ship|ism|ance|ence|te|isme|esse|ude)$/;
const GATHERING =
  /^(?:agence|societe|universite|residence|seance|cite|municipalite|communaute|conference|audience|entrance|fence)$/;
/** "Les travaux sont toujours en cours": still, not always. */
const STILL = /^(?:sont|est|ont|a|reste|restent|attend|attendent|cherche|cherchent|continue|continuent)$/;

/** "Trusts", "likes": what nobody does, and not what they did. */
const DOES = /^(?!is$|was$|has$|does$|else$|us$|this$|as$|needs$)[a-z]{2,}[^s\W]s$/;
const DID =
  /(?:ait|aient|ra|ront)$|^(?:a|est|m'|me|t'|te|s'|se|nous|vous|en|y|sait|peut|dit|parle|bouge|semble|parait)$/;

/** "Manager", "analyst", "dentist": a trade, not the "huge" of "no huge escalators". */
const isSomebody = (sentence: Sentence, index: number): boolean =>
  /^[a-z]{3,}(?:er|or|ist|ant|ent|ian|ee|man|woman)$/.test(sentence.tokens[index]!.folded) ||
  hitsOf(sentence, 'kind', 'world').some(({ first, last }) => first === index && last === index);

/** "Nobody trusts the press", "no manager likes …", "personne ne respecte …" */
function nobodyDoes(sentence: Sentence): Hit[] {
  const { tokens } = sentence;
  if (tokens.length < 4) return [];
  const opening = sentence.hits('nobody').find(({ first }) => opensClause(sentence, first));
  const none = tokens[0]!.folded === 'no' && isSomebody(sentence, 1) ? 1 : undefined;
  const subject = opening?.last ?? none;
  if (subject === undefined) return [];
  if (opening && (isAtReader(sentence, opening) || (opening.first > 0 && isOfSomeone(sentence, opening)))) return [];
  const verb = tokens[subject + 1];
  if (verb?.kind !== 'word') return [];
  const does = sentence.language === 'fr' ? !DID.test(verb.folded) : DOES.test(verb.folded);
  const first = opening?.first ?? 0;
  return does ? [{ first, last: subject + 1, start: tokens[first]!.start, end: verb.end }] : [];
}

/** Words that point at somebody in particular; "ne s'arrêtent jamais" and "always tell you" do not. */
const particularsIn = (sentence: Sentence): readonly Hit[] =>
  sentence
    .hits('particular')
    .filter(({ first }) => !/^(?:s'|se|en|y|vous|you|them|to)$/.test(sentence.tokens[first]!.folded));

/** "Advice for graduates: never lie" */
const isOneBreath = ({ text, tokens }: Sentence, word: number): boolean =>
  !/[:;!?]/.test(text.slice(0, tokens[word]!.start));

/** Whether what opens a sentence is said in general: "commerciaux", "tax cuts", "la qualité", "the banks". */
function opensInGeneral(sentence: Sentence, always: number): boolean {
  const { tokens } = sentence;
  const opens = tokens[0]!.folded;
  if (particularsIn(sentence).some(({ first }) => first < always)) return false;
  const isNamed = (list: 'kind' | 'powers') => sentence.hits(list).some(({ first }) => first <= 2 && first < always);
  if (opens === 'the') return isNamed('powers');
  const isArticle = /^(?:la|le|l'|les)$/.test(opens);
  if (isNamed('kind') && (!isArticle || opens === 'les')) return true;
  const quality = tokens[isArticle ? 1 : 0]!.folded;
  const isQuality =
    opens !== 'les' &&
    QUALITY.test(quality) &&
    !GATHERING.test(quality) &&
    always <= (isArticle ? 3 : 1) &&
    !sentence.has('institution');
  const isPlural = (index: number) => /^[a-z]{2,}[^s\W]s$/.test(tokens[index]!.folded);
  const isBare = always === 2 && !isArticle && /^[a-z]+$/.test(opens);
  return isQuality || (isBare && (isPlural(1) || (isPlural(0) && tokens[1]!.folded === 'are')));
}

const ALWAYS: ReadonlySet<string> = new Set(['toujours', 'always', 'never', 'invariably']);

/** "Salespeople always exaggerate", "la qualité paie toujours" */
function alwaysIn(sentence: Sentence): Hit[] {
  if (!holdsSweepingWord(sentence)) return [];
  const { tokens } = sentence;
  const always = tokens.findIndex(({ folded }) => ALWAYS.has(folded) || folded.startsWith('systematiqu'));
  if (always < 1 || always > LONGEST_SUBJECT || !isOneBreath(sentence, always) || !opensInGeneral(sentence, always))
    return [];
  const isFrench = sentence.language === 'fr';
  const next = tokens[always + 1]?.folded ?? '';
  const isStill = STILL.test(tokens[always - 1]!.folded) && !/^(?:une?|des|trop)$/.test(next);
  if (isFrench ? always < 2 || isStill : /ed$/.test(next)) return [];
  const last = Math.min(always + 1, tokens.length - 1);
  return [{ first: 0, last, start: tokens[0]!.start, end: tokens[last]!.end }];
}

/** "Aucun employeur", whoever that is. */
const WHO_DOES = /(?:eur|euse|ien|ienne|iste|ant|ante|ier|iere)$/;
const noneWhoIn = (sentence: Sentence): Hit[] =>
  sentence.hits('none').flatMap((none) => {
    const who = sentence.tokens[none.last + 1];
    if (!who || !WHO_DOES.test(who.folded)) return [];
    return [{ ...none, last: none.last + 1, end: who.end }];
  });

/** "Has no business here", "il n'a aucun client": had or met, and no subject. */
const HELD =
  /^(?:has|have|had|is|are|was|were|there's|with|of|in|by|a|ai|as|ont|avons|avait|avec|de|d'|dans|par|sans)$/;

/** "Aucun élève n'aime …", "no pupil likes …", but not "no pupil was hurt". */
const noneIn = (sentence: Sentence): Hit[] =>
  [...pairsOf(sentence, sentence.hits('none'), sentence.hits('kind'), 0), ...noneWhoIn(sentence)].filter(
    ({ first, last }) => {
      if (HELD.test(sentence.tokens[first - 1]?.folded ?? '')) return false;
      const hasVerb = last + 2 < sentence.tokens.length && isOneClause(sentence, last, last + 1);
      return (
        hasVerb &&
        !following(hitsOf(sentence, 'ofTheDay', 'beforeNoun'), last, 0) &&
        !following(sentence.hits('ofTheDay'), last, 1)
      );
    },
  );

/** "Un bon vendeur ne prend jamais …", "a happy customer always …": one that stands for its kind. */
function oneOfAKindIn(sentence: Sentence): Hit[] {
  if (!holdsSweepingWord(sentence)) return [];
  const { tokens } = sentence;
  if (!/^(?:un|une|an?)$/.test(tokens[0]?.folded ?? '')) return [];
  const always = tokens.findIndex(
    ({ folded }, index) => index > 1 && index <= LONGEST_SUBJECT && /^(?:toujours|jamais|always|never)$/.test(folded),
  );
  const isParticular = particularsIn(sentence).some(({ first }) => first < always);
  if (always < 0 || isParticular || !isOneClause(sentence, 0, always) || /ed$/.test(tokens[always + 1]?.folded ?? ''))
    return [];
  return [{ first: 0, last: always, start: tokens[0]!.start, end: tokens[always]!.end }];
}

/** Words between "nobody" and "has ever" ("nobody | in the history of business | has ever enjoyed"). */
const TO_EVER = 5;

/** "Aucune entreprise n'a jamais …", "no company ever …", "nobody has ever …" */
export const noneEverIn = (sentence: Sentence): Hit[] => {
  const ever = sentence.hits('ever');
  const ofAKind = pairsOf(sentence, pairsOf(sentence, sentence.hits('all'), sentence.hits('kind'), 1), ever, 0);
  const nobody = pairsOf(sentence, sentence.hits('nobody'), ever, TO_EVER).filter(
    ({ start, end }) => !/\s(?:had|avait)\s/i.test(sentence.text.slice(start, end)),
  );
  return [...ofAKind, ...nobody];
};

/** "Rebrands never work", "Les promesses ne sont jamais tenues": things in general, and never. */
function neverIn(sentence: Sentence): Hit[] {
  const { tokens } = sentence;
  const never = sentence.hits('alwaysNever').find(({ first }) => first > 0 && first <= LONGEST_SUBJECT);
  if (!never || !isOneBreath(sentence, never.first)) return [];
  if (never.last + 1 >= tokens.length || particularsIn(sentence).some(({ first }) => first < never.first)) return [];
  const isGeneral = never.first === 1 || sentence.hits('kind').some(({ first }) => first === 0);
  const isBarePlural =
    isGeneral && /^[a-z]{2,}[^s\W]s$/.test(tokens[0]!.folded) && !/ed$/.test(tokens[never.last + 1]!.folded);
  const isPlural =
    sentence.hits('pluralArticle').some(({ first }) => first === 0) &&
    (sentence.hits('denial').some(({ first }) => first < never.first) ||
      sentence.hits('kind').some(({ first }) => first === 1));
  return isBarePlural || isPlural
    ? [{ first: 0, last: never.last + 1, start: tokens[0]!.start, end: tokens[never.last + 1]!.end }]
    : [];
}
