import type { Hit, Span } from '../sieve.ts';
import { anyOf } from './any-of.ts';
import { envelope, following, joined, pairsOf } from './hits.ts';
import { foundPerSentence } from './per-sentence.ts';

export const speaksOfSecrecy = anyOf('sensational', 'hides', 'conceals', 'inMedia', 'spread');

/** The phrases of secrecy in a sentence, as one: "ce qu'on vous cache", "share before they delete this". */
export const secrecyIn = foundPerSentence(speaksOfSecrecy, (sentence): readonly Span[] => {
  // "Ce qu'on vous cache", but neither "what we won't hide from you", "what it does not say: …" nor "what was hidden behind the wall".
  const hidden = pairsOf(sentence, sentence.hits('hidden'), sentence.hits('hides'), 5).filter(
    ({ start, end }) =>
      !/(?:\s|qu['’])(?:we|i|je|j['’]|nous|il|elle|he|she|it)\s?(?!\p{L})/iu.test(sentence.text.slice(start, end)) &&
      // "What the study does not show", "things the videos don't show you": nobody who could hide something.
      (!/\s(?:le|la|les|the)\s|\sl['’]/i.test(sentence.text.slice(start, end)) ||
        /\s(?:vous|nous|veut|veulent|want)\s/i.test(sentence.text.slice(start, end)) ||
        sentence.hits('powers').some((hit) => hit.start > start && hit.end < end)) &&
      !/^\s(?:behind|under|inside|in|beneath|derrière|sous|dans)\s/i.test(sentence.text.slice(end)),
  );
  const removed = sentence.hits('beforeRemoval');
  const spread = sentence.hits('spread').flatMap((hit) => {
    const removal = following(removed, hit.first, 9);
    return removal ? [joined(hit, removal)] : [];
  });
  const isPronoun = ({ first }: Hit) => /^(?:ils|elles|they)$/.test(sentence.tokens[first]!.folded);
  const conceals = sentence.hits('conceals');
  const concealed = sentence
    .hits('powers')
    .flatMap((hit) => pairsOf(sentence, [hit], conceals, isPronoun(hit) ? 0 : 3));
  const unseen = [
    ...pairsOf(sentence, sentence.hits('unseen'), sentence.hits('inMedia'), 6),
    ...pairsOf(sentence, sentence.hits('inMedia'), sentence.hits('unseen'), 3),
  ];
  return envelope([...sentence.hits('sensational'), ...hidden, ...concealed, ...unseen, ...spread]);
});
