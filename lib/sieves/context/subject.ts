import type { Hit, Sentence } from '../sieve.ts';
import { hitsOf, isOneClause } from './hits.ts';

/** Words a subject may have that still say it is general ("le travail de nuit en usine"). */
const SUBJECT = 6;

/** Words that begin a clause: the subject of "que le sucre détruit" starts behind them. */
const JOINS = /^(?:that|to|who|which|there|here|qui|dont)$/;
const LEADS = /^(?:que|qu')$/;

/** "bloqué": without its accent it would be "bloque". */
const isParticiple = ({ text, tokens }: Sentence, { first }: Hit): boolean =>
  /(?<!cr)(?:é|e\u0301)(?:e|s|es)?$/.test(text.slice(tokens[first]!.start, tokens[first]!.end));

/** "Changes in human", "a radical change": a bare English verb needs a plural subject, or it is a noun or an adjective. */
function agrees(sentence: Sentence, { first }: Hit, opening: number): boolean {
  if (!sentence.hits('bareVerb').some((hit) => hit.first === first)) return true;
  if (sentence.hits('beforeNoun').some((hit) => hit.first < first && hit.first >= first - 2 && hit.first > opening))
    return false;
  const isPlural = (index: number) =>
    /[^s]s$/.test(sentence.tokens[index]!.folded) ||
    hitsOf(sentence, 'world', 'kind').some(({ last }) => last === index);
  return isPlural(opening) || isPlural(first - 1);
}

/** "Those smart meters": what is pointed at is general enough where an illness is said to come of it. */
const POINTS = /^(?:these|those|ces)$/;

/** Whether the words before a verb name something in general: not "ce médicament", "il", "my new app"; `pointedAt` allows "these". */
export function hasGeneralSubject(sentence: Sentence, verb: Hit, pointedAt = false): boolean {
  if (verb.first === 0 || isParticiple(sentence, verb)) return false;
  const particular = new Set(
    sentence
      .hits('particular')
      .filter(({ first }) => !pointedAt || !POINTS.test(sentence.tokens[first]!.folded))
      .map(({ first }) => first),
  );
  const possessives = new Set(sentence.hits('belonging').map(({ first }) => first));
  const articles = new Set(sentence.hits('beforeNoun').map(({ first }) => first));
  // "Ces ondes-là"
  const isPart = sentence.text[sentence.tokens[verb.first - 1]!.start - 1] === '-';
  if (articles.has(verb.first - 1) && !isPart) return false;
  const asks = sentence.hits('statingQuestion');
  let words = 0;
  let opening = verb.first - 1;
  for (let index = verb.first - 1; index >= Math.max(0, verb.first - SUBJECT); index--) {
    if (!isOneClause(sentence, index, index + 1)) break;
    // "Se coucher tard | raccourcit …": whoever does it.
    if (index === 0 && /^s[e']$/.test(sentence.tokens[0]!.folded)) break;
    if (particular.has(index))
      return words > 0 && JOINS.test(sentence.tokens[index]!.folded) && agrees(sentence, verb, opening);
    // "Saviez-vous qu' | un lave-vaisselle …", "did you know | a dishwasher …"
    if (words > 0 && (LEADS.test(sentence.tokens[index]!.folded) || asks.some(({ last }) => last === index))) break;
    opening = index;
    // "Son chien", but "dormir avec son téléphone" is general.
    const opens = index === 0 || !isOneClause(sentence, index - 1, index);
    if (opens && possessives.has(index)) return false;
    if (sentence.tokens[index]!.kind === 'word' && !articles.has(index)) words++;
  }
  return words > 0 && agrees(sentence, verb, opening);
}
