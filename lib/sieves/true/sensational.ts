import { distinct, pairsOf, spanOf } from '../context/phrases.ts';
import { eachSentence } from '../each-sentence.ts';
import { defineRule, type Draft, type Hit, type Match, type Sentence } from '../sieve.ts';

/** Alarm and secrecy: words that make a reader share before thinking. */
export const sensational = defineRule({
  id: 'sensational',
  sieve: 'true',
  severity: 'look',
  source: 'Pennycook & Rand 2021, "The Psychology of Fake News", https://doi.org/10.1016/j.tics.2021.02.007',
  needs: ['sensational', 'alarm'],
  examples: {
    fr: {
      flags: [
        "Ce qu'on vous cache sur l'eau du robinet.",
        'Faites tourner avant suppression !',
        'Les médias n’en parlent pas, et pour cause.',
        'CHOC : la cantine servait des plats périmés.',
      ],
      passes: [
        "URGENT : don du sang, groupe O négatif, ce soir à l'hôpital de Belmont.",
        'Panne en cours sur la messagerie, retour prévu à 14 h.',
        "On ne vous cache rien : les comptes sont en ligne.",
        'Partagez vos idées avec nous en réunion.',
      ],
    },
    en: {
      flags: [
        "What they don't want you to know about tap water.",
        'Share this before it gets deleted!',
        'The media won’t report this, and we know why.',
        'SHOCKING: the canteen served food past its date.',
      ],
      passes: [
        'URGENT: blood donors needed, type O negative, tonight at Belmont hospital.',
        'The mail service is down, we expect it back at 2 pm.',
        'We have nothing to hide: the accounts are online.',
        'Share your ideas with us at the meeting.',
      ],
    },
  },
  find: (draft) => joinAlarms(draft, eachSentence(draft, sensationalIn)),
});

const ALARM_LEADS = 3;
const LONGEST_CRY = 3;

/** The phrases of secrecy in a sentence, or else its word of alarm. */
function sensationalIn(sentence: Sentence): Match[] {
  const hidden = pairsOf(sentence, sentence.hits('hidden'), sentence.hits('hides'), 5);
  const spread = pairsOf(sentence, sentence.hits('spread'), sentence.hits('beforeRemoval'), 8);
  const secrecy = distinct([...sentence.hits('sensational'), ...hidden, ...spread]);
  if (secrecy.length > 0) return secrecy;
  const alarm = sentence.hits('alarm').find((hit) => isShouted(sentence, hit));
  return alarm ? [{ ...spanOf(alarm), data: { kind: 'alarm' } }] : [];
}

/** A word in capitals that opens its sentence or stands before a mark ("URGENT :", "🚨 CHOC !"). */
const isShouted = (sentence: Sentence, { first, last, end }: Hit): boolean =>
  sentence.tokens.slice(first, last + 1).every(({ capitals }) => capitals) &&
  (first < ALARM_LEADS || /^\s*[!:]/.test(sentence.text.slice(end)));

/**
 * "URGENT !! Ils veulent …": a cry and what it is cried about are one finding. A cry alone is let be where a real need
 * follows ("URGENT : don du sang").
 */
function joinAlarms({ sentences }: Draft, matches: readonly Match[]): Match[] {
  const indexOf = ({ start }: Match) => sentences.findIndex((sentence) => start < sentence.end);
  const found: Match[] = [];
  let cry: Match | undefined;
  for (const { start, end, data } of matches) {
    const index = indexOf({ start, end });
    if (data?.kind !== 'alarm') {
      found.push(cry && index === indexOf(cry) + 1 ? { start: cry.start, end } : { start, end });
      cry = undefined;
      continue;
    }
    const isNeed = [index, index + 1].some((i) => sentences[i]?.sentence.has('realUrgency'));
    const isLone = sentences[index]!.sentence.tokens.length <= LONGEST_CRY;
    const next = matches.find((match) => indexOf(match) === index + 1);
    if (isLone && next && next.data?.kind !== 'alarm') cry = { start, end };
    else if (!isNeed) found.push({ start, end });
  }
  return found;
}
