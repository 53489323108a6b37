import type { Hit, Sentence } from '../sieve.ts';
import { isOneClause } from './hits.ts';

/** Words a subject may have that still say it is general ("le travail de nuit en usine"). */
const SUBJECT = 6;

/** Words that begin a clause: the subject of "que le sucre détruit" starts behind them. */
const JOINS = /^(?:that|to|who|which|there|here|qui|dont)$/;

/** Whether the words before a verb name something in general: not "ce médicament", "il", "my new app". */
export function hasGeneralSubject(sentence: Sentence, verb: Hit): boolean {
  if (verb.first === 0) return false;
  const particular = new Set(sentence.hits('particular').map(({ first }) => first));
  const possessives = new Set(sentence.hits('possessive').map(({ first }) => first));
  const articles = new Set(sentence.hits('article').map(({ first }) => first));
  if (articles.has(verb.first - 1)) return false;
  let words = 0;
  for (let index = verb.first - 1; index >= Math.max(0, verb.first - SUBJECT); index--) {
    if (!isOneClause(sentence, index, index + 1)) break;
    if (particular.has(index)) return words > 0 && JOINS.test(sentence.tokens[index]!.folded);
    // "Son chien", but "dormir avec son téléphone" is general.
    const opens = index === 0 || !isOneClause(sentence, index - 1, index);
    if (opens && possessives.has(index)) return false;
    if (sentence.tokens[index]!.kind === 'word' && !articles.has(index)) words++;
  }
  return words > 0;
}
