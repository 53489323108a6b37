import type { WordList } from '../../languages/index.ts';
import { eachSentence } from '../each-sentence.ts';
import type { Draft, Gate, Hit, Sentence, Span } from '../sieve.ts';
import { isAboutFiction, isAboutPet, isLaughed, isTender, soundsLaughed, soundsTender } from './affection.ts';
import { anyOf } from './any-of.ts';
import { hitAt } from './clauses.ts';
import { unmask } from './disguise.ts';
import { distinct, hitsOf, overlaps, spansOverlap } from './hits.ts';
import type { Grade } from './insult-colour.ts';
import { isNegated } from './negation.ts';
import { foundPerSentence } from './per-sentence.ts';
import { isReported } from './reported-speech.ts';
import { speaksOfSelf } from './self.ts';
import { speaksToReader } from './spoken-to.ts';
import { colourStart, isAimedInsult, isBareInsult, isOnlySaidOfSomeoneNamed } from './target.ts';

/** An insult aimed at somebody, and what could still excuse it. */
export interface AimedInsult extends Span {
  /** A word for faults, not an outright insult: a laugh excuses it. */
  readonly mild: boolean;
  /** Said of somebody absent. */
  readonly named: boolean;
  /** Where the words that colour it begin. */
  readonly from: number;
}

const GRADES: readonly (readonly [WordList, Grade])[] = [
  ['insultNoun', 'noun'],
  ['insultFault', 'fault'],
  ['insultWord', 'word'],
  ['insultImage', 'image'],
];

const isExempt = (sentence: Sentence, hit: Hit): boolean =>
  sentence.hits('insultExempt').some((other) => overlaps(other, hit));

export const mayInsult = anyOf('insultNoun', 'insultFault', 'insultWord', 'insultImage', 'insultPhrase', 'callsOut');

/** Every insult of a sentence that is aimed at a person, in the order of the text. */
export const aimedInsults = foundPerSentence(mayInsult, (sentence): readonly AimedInsult[] => {
  if (soundsTender(sentence)) return [];
  const found: AimedInsult[] = [];
  for (const [list, grade] of GRADES) {
    for (const hit of sentence.hits(list)) {
      if (isExempt(sentence, hit) || !isAimedInsult(sentence, hit, grade)) continue;
      const mild = grade !== 'noun';
      if (soundsLaughed(sentence) && (mild || speaksOfSelf(sentence))) continue;
      found.push({
        start: hit.start,
        end: hit.end,
        from: colourStart(sentence, hit),
        mild,
        named: isOnlySaidOfSomeoneNamed(sentence, hit, grade),
      });
    }
  }
  found.push(...wholeInsults(sentence), ...insultingAdjectives(sentence));
  return merged(found);
});

/** The same of the disguised words of a sentence; the spans are those of the words as written. */
export function disguisedInsults(sentence: Sentence): AimedInsult[] {
  const unmasked = unmask(sentence);
  if (!unmasked) return [];
  const { sentence: plain } = unmasked;
  const original = (insult: AimedInsult) =>
    unmasked.original(insult) ?? unmasked.original({ start: insult.from, end: insult.end });
  const told = toldOff(plain).filter((insult) => {
    const span = original(insult);
    // "Back offff" hides nothing.
    return span && HIDDEN.test(sentence.text.slice(span.start, span.end));
  });
  return merged([...aimedInsults(plain), ...told]).flatMap((insult) => {
    const span = original(insult);
    return span ? [{ ...insult, ...span, from: span.start }] : [];
  });
}

/** A sign or a digit among letters. */
const HIDDEN = /\p{L}[\d*@$#%€£|.]|[\d*@$#%€£|.]\p{L}/u;

/** "Ferme ta g*eule", "shut the f*ck up": no insult as it stands, but one where a word of it is disguised. */
const toldOff = (plain: Sentence): AimedInsult[] =>
  hitsOf(plain, 'contempt', 'contemptAlone')
    .filter((hit) => !isReported(plain, hit) && !soundsTender(plain) && !plain.has('joy') && !isAmazed(plain, hit))
    .map(({ start, end }) => ({ start, end, from: start, mild: true, named: false }));

/** "Shut the f*ck up, you got the job??" */
const isAmazed = ({ ending, tokens }: Sentence, { last }: Hit): boolean =>
  ending.includes('?') && last < tokens.length - 1;

/** A sentence of nothing but a disguised insult. */
export function bareDisguisedInsults(sentence: Sentence): Span[] {
  const unmasked = unmask(sentence);
  return unmasked ? bareInsults(unmasked.sentence).flatMap((span) => unmasked.original(span) ?? []) : [];
}

/** "Va te faire …", "screw you". */
function wholeInsults(sentence: Sentence): AimedInsult[] {
  return sentence
    .hits('insultPhrase')
    .filter((hit) => !isExempt(sentence, hit) && !isReported(sentence, hit) && !isNegated(sentence, hit))
    .filter(({ first }) => first === 0 || hitAt(sentence, 'article', first - 1) === undefined)
    .map(({ start, end }) => ({ start, end, from: start, mild: false, named: false }));
}

/** "Pauvre type", "you clueless little man": an insulting adjective and a word for a person make an insulting noun. */
function insultingAdjectives(sentence: Sentence): AimedInsult[] {
  return sentence.hits('personNoun').flatMap((person) => {
    const word = sentence.hits('insultWord').find(({ last }) => last < person.first && person.first - last <= 3);
    if (!(word || isCalledAlone(sentence, person)) || !isAimedInsult(sentence, person, 'noun')) return [];
    const { start } = word ?? person;
    return [{ start, end: person.end, from: start, mild: true, named: false }];
  });
}

/** "Pauvre type", "sale type": these two adjectives need no insulting one. */
function isCalledAlone(sentence: Sentence, { first, last }: Hit): boolean {
  const { tokens } = sentence;
  const called = tokens[first - 1]?.folded ?? '';
  if (!/^(?:types?|mecs?|filles?)$/.test(tokens[first]!.folded)) return false;
  // "Pauvre fille, elle a perdu sa mère" is pity.
  const isOfOther =
    /^(?:ils?|elles?)$/.test(tokens[last + 1]?.folded ?? '') ||
    (tokens[first]!.folded.startsWith('fille') && !sentence.has('secondPerson'));
  return /^sales?$/.test(called) || (/^(?:pauvres?|pov)$/.test(called) && !isOfOther);
}

function merged(insults: AimedInsult[]): AimedInsult[] {
  const kept: AimedInsult[] = [];
  for (const insult of insults.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (!kept.some((other) => spansOverlap(insult, other))) kept.push(insult);
  }
  return kept;
}

/** A sentence of nothing but an insult. */
export function bareInsults(sentence: Sentence): Span[] {
  const hit = sentence.hits('insultNoun').find((noun) => isBareInsult(sentence, noun));
  return hit && !isExempt(sentence, hit) ? [{ start: hit.start, end: hit.end }] : [];
}

/**
 * "Connard." alone in its sentence is meant for whoever the draft speaks to; where it speaks to nobody, or of the
 * writer, for nobody.
 */
function mayBeBare(draft: Draft): boolean {
  // "i d i o t" does not say "I".
  if (draft.sentences.some(({ sentence }) => speaksOfSelf(unmask(sentence)?.sentence ?? sentence))) return false;
  return draft.kind === 'comment' || speaksToReader(draft);
}

/** Whether the rest of the draft excuses an insult: a pet, a story, a heart or, for a mild one, a laugh. */
function isExcused(draft: Draft, insult: AimedInsult): boolean {
  if (isTender(draft, insult) || isAboutPet(draft, insult)) return true;
  return (insult.mild && isLaughed(draft, insult)) || (insult.named && isAboutFiction(draft, insult));
}

/** The insults of a draft, those that stand alone in their sentence among them. */
export function insultsOf(
  draft: Draft,
  aimedIn: (sentence: Sentence) => readonly AimedInsult[],
  bareIn: (sentence: Sentence) => readonly Span[],
  may: Gate,
): Span[] {
  const aimed = eachSentence(draft, aimedIn, may).filter((insult) => !isExcused(draft, insult));
  const bare = may(draft) && mayBeBare(draft) ? eachSentence(draft, bareIn, may) : [];
  return distinct([...aimed, ...bare]);
}
