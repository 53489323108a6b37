import { spanOf } from '../context/hits.ts';
import { speaksOfSelf } from '../context/own-data.ts';
import { isQuestion } from '../context/statement.ts';
import { eachSentence } from '../each-sentence.ts';
import { defineRule, type Hit, type Sentence } from '../sieve.ts';

/** "Il paraît que …" hands a claim on without anybody standing behind it. */
export const hearsay = defineRule({
  id: 'hearsay',
  sieve: 'true',
  severity: 'look',
  source: 'Fazio 2020, https://misinforeview.hks.harvard.edu/article/pausing-reduce-false-news/',
  needs: ['hearsay'],
  examples: {
    fr: {
      flags: [
        "Il paraît que l'usine de Belmont va fermer avant l'été.",
        "On m'a dit que le nouveau directeur avait menti sur son diplôme.",
        "J'ai entendu dire que la mairie supprimait le marché.",
      ],
      passes: [
        "L'usine de Belmont ferme en juin, selon son communiqué de ce matin.",
        "Apparemment j'ai encore oublié mes clés sur la porte.",
        'Il paraît que je ronfle pendant les réunions.',
        'Je trouve que ce film paraît plus court que le premier.',
      ],
    },
    en: {
      flags: [
        'Rumour has it that the Belmont plant will close before summer.',
        'Apparently the council is scrapping the market.',
        'I heard that the new director lied about her degree.',
      ],
      passes: [
        'The Belmont plant closes in June, says its own statement of this morning.',
        'Apparently I left my keys in the door again.',
        'Rumour has it that I snore in meetings.',
        'I heard birdsong all the way to work.',
      ],
    },
  },
  find: (draft) => (draft.links.length > 0 ? [] : eachSentence(draft, hearsayIn)),
});

function hearsayIn(sentence: Sentence) {
  if (isQuestion(sentence)) return [];
  const isOwnLife = sentence.has('smallLife') || sentence.has('ownSubject') || speaksOfSelf(sentence);
  const adverbs = isOwnLife ? [] : sentence.hits('hearsayAdverb').filter((hit) => opensStatement(sentence, hit));
  const hits = [...sentence.hits('hearsay'), ...adverbs];
  // "Il paraît que je ronfle": one's own life is nobody's rumour.
  const isOwn = ({ first, last }: Hit) =>
    sentence
      .hits('ownSubject')
      .some(
        (own) =>
          (own.first > last && own.first <= last + 2) ||
          (own.first > first && own.first <= last && !isTeller(sentence, own)),
      );
  return hits
    .filter((hit) => !isOwn(hit))
    .slice(0, 1)
    .map(spanOf);
}

/** The "I" of "so I'm told" and of "on dit que j'ai lu" tells; it is not told about. */
const isTeller = ({ tokens }: Sentence, { first }: Hit): boolean =>
  /^(?:i|i'm|i've|we|j'|je)$/.test(tokens[first]!.folded);

/** "Apparently the council …", "the council is apparently …", but not "an apparently easy job". */
function opensStatement({ text, tokens }: Sentence, { first, start, end }: Hit): boolean {
  if (first === 0 || /[,;:(–—-]\s*$/.test(text.slice(0, start)) || /^\s*,/.test(text.slice(end))) return true;
  return /^(?:and|but|so|is|are|was|were|has|have|had|will|et|mais|donc|est|sont|va|vont|a|ont)$/.test(
    tokens[first - 1]!.folded,
  );
}
