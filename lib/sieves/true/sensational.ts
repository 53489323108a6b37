import { anyOf } from '../context/any-of.ts';
import { envelope, following, spanOf } from '../context/hits.ts';
import { secrecyIn, speaksOfSecrecy } from '../context/secrecy.ts';
import { sentenceAt } from '../context/sentence-at.ts';
import { eachSentence } from '../each-sentence.ts';
import { type Draft, defineRule, type Gate, type Hit, type Match, type Sentence, type Span } from '../sieve.ts';

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
        'On ne vous cache rien : les comptes sont en ligne.',
        'Partagez vos idées avec nous en réunion.',
        "Ce qu'on ne vous dit pas assez : merci.",
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
        'What they don’t tell you enough: thank you.',
        'I was told to keep quiet about the cake.',
      ],
    },
  },
  find: (draft) => joinAlarms(draft, eachSentence(draft, sensationalIn, mayAlarm)),
});

const ALARM_LEADS = 3;

const holdsAlarm = anyOf('alarm');
const mayAlarm: Gate = (asked) => holdsAlarm(asked) || speaksOfSecrecy(asked);

/** The phrases of secrecy in a sentence, or else its word of alarm. */
function sensationalIn(sentence: Sentence): readonly Match[] {
  const secrecy = secrecyIn(sentence).filter((span) => !isOwnStory(sentence, span));
  const alarm = sentence.hits('alarm').find((hit) => isShouted(sentence, hit) && !isSpokenOf(sentence, hit));
  if (secrecy.length > 0) return envelope([...secrecy, ...(alarm ? [alarm] : [])]);
  return alarm ? [{ ...spanOf(alarm), data: { kind: 'alarm' } }] : [];
}

/** "I was told to keep quiet", "ce qu'on ne vous dit pas assez": told of oneself, or not told often enough. */
const isOwnStory = ({ text }: Sentence, { start, end }: Span): boolean =>
  /(?:^|\s)(?:i|we|i've|we've)\s(?:was\s|were\s|been\s)?$/i.test(text.slice(0, start)) ||
  /^\s(?:assez|souvent|enough|often|sous|under|derrière|behind)(?!\p{L})/iu.test(text.slice(end));

/** "URGENT is a word we try not to use": the word, and no cry. */
const isSpokenOf = (sentence: Sentence, { last }: Hit): boolean =>
  following(sentence.hits('reports'), last, 1) !== undefined;

/** A word in capitals that opens its sentence or stands before a mark ("URGENT :", "🚨 CHOC !"). */
function isShouted({ text, tokens }: Sentence, { first, last, start, end }: Hit): boolean {
  const stands = /^\s*[!:]/.test(text.slice(end));
  if (tokens.slice(first, last + 1).every(({ capitals }) => capitals)) return first < ALARM_LEADS || stands;
  // "🚨 Alert: …", "Bombshell 💣 …"
  return (
    (stands && /[\u26a0\u26d4\u{1f6a8}\u{1f4e2}\u{203c}]/u.test(text.slice(0, start))) ||
    (first === 0 && /^\s?[\u26a0\u26d4\u{1f6a8}\u{1f4a3}\u{1f4a5}\u{1f631}]/u.test(text.slice(end)))
  );
}

/** Blood, a missing person, a cut: and whoever says at what time a thing is, was or will be, tells and does not alarm. */
const tellsOfNeed = (sentence: Sentence): boolean =>
  sentence.has('realUrgency') ||
  /(?:à|vers|depuis|jusqu['’]à|dès|at|by|since|until|till|from|about)\s\d{1,2}(?::\d\d|\s?(?:h\b|am\b|pm\b))/i.test(
    sentence.text,
  );

/**
 * Sentences that follow each other are one finding ("URGENT !! Ils veulent …"). A cry alone is let be where a real need
 * follows ("URGENT : don du sang").
 */
function joinAlarms(draft: Draft, matches: readonly Match[]): Match[] {
  const { sentences } = draft;
  const hasSecrecy = matches.some(({ data }) => data?.kind !== 'alarm');
  const isNeed = (index: number) => [index, index + 1].some((i) => sentences[i] && tellsOfNeed(sentences[i].sentence));
  const joined: Match[] = [];
  for (const { start, end } of matches) {
    const index = sentenceAt(draft, start);
    if (!hasSecrecy && isNeed(index)) continue;
    const before = joined.at(-1);
    if (before && index <= sentenceAt(draft, before.end - 1) + 1)
      joined[joined.length - 1] = { start: before.start, end };
    else joined.push({ start, end });
  }
  return joined;
}
