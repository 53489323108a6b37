import type { Hit, Sentence } from '../sieve.ts';
import { isOneClause } from './hits.ts';

/** Words a subject may have that still say it is general ("le travail de nuit en usine"). */
const SUBJECT = 6;

/** Words that begin a clause: the subject of "que le sucre détruit" starts behind them. */
const JOINS = /^(?:that|to|who|which|there|here|qui|dont|s[e'])$/;
const LEADS = /^(?:que|qu')$/;

/** "bloqué": without its accent it would be "bloque". */
const isParticiple = ({ text, tokens }: Sentence, { first }: Hit): boolean =>
  /(?<!cr)(?:é|e\u0301)(?:e|s|es)?$/.test(text.slice(tokens[first]!.start, tokens[first]!.end));

/** "Changes in human", "a radical change": a bare English verb needs a plural subject, or it is a noun or an adjective. */
function agrees(sentence: Sentence, { first }: Hit, opening: number): boolean {
  if (!sentence.hits('bareVerb').some((hit) => hit.first === first)) return true;
  if (sentence.hits('beforeNoun').some((hit) => hit.first < first && hit.first >= first - 2)) return false;
  return [opening, first - 1].some((index) => /[^s]s$/.test(sentence.tokens[index]!.folded));
}

/**
 * Whether the words before a verb name something in general: not "ce médicament", "il", "my new app". `pointedAt` allows
 * them: "those smart meters" are general enough where an illness is said to come of them.
 */
export function hasGeneralSubject(sentence: Sentence, verb: Hit, pointedAt = false): boolean {
  if (verb.first === 0 || isParticiple(sentence, verb)) return false;
  const particular = new Set(pointedAt ? [] : sentence.hits('particular').map(({ first }) => first));
  const possessives = new Set(sentence.hits('belonging').map(({ first }) => first));
  const articles = new Set(sentence.hits('beforeNoun').map(({ first }) => first));
  // "Ces ondes-là"
  const isPart = sentence.text[sentence.tokens[verb.first - 1]!.start - 1] === '-';
  if (articles.has(verb.first - 1) && !isPart) return false;
  const asks = sentence.hits('statingQuestion');
  let opening = verb.first;
  for (let index = verb.first - 1; index >= Math.max(0, verb.first - SUBJECT); index--) {
    if (!isOneClause(sentence, index, index + 1)) break;

    if (particular.has(index))
      return opening < verb.first && JOINS.test(sentence.tokens[index]!.folded) && agrees(sentence, verb, opening);
    // "Saviez-vous qu' | un lave-vaisselle …", "did you know | a dishwasher …"
    if (LEADS.test(sentence.tokens[index]!.folded) || asks.some(({ last }) => last === index)) break;
    opening = index;
    // "Son chien", but "dormir avec son téléphone" is general.
    if (index === 0 && possessives.has(index)) return false;
  }
  return opening < verb.first && agrees(sentence, verb, opening);
}
