import { LANGUAGES } from '../../languages/index.ts';
import { type CapitalRun, capitalRuns } from '../context/capitals.ts';
import { secrecyIn } from '../context/secrecy.ts';
import { fold } from '../fold.ts';
import { type Draft, defineRule, type Fix, type Match } from '../sieve.ts';

/** A line set in capitals to be seen. Said at somebody or in anger, it is shouting, which is another rule's. */
export const capitals = defineRule({
  id: 'capitals',
  sieve: 'legible',
  severity: 'look',
  source:
    'British Dyslexia Association, https://www.bdadyslexia.org.uk/advice/employers/creating-a-dyslexia-friendly-workplace/dyslexia-friendly-style-guide',
  anyLanguage: true,
  examples: {
    fr: {
      flags: [
        'GRANDE VENTE DE PLANTS CE SAMEDI MATIN',
        'LE FOUR DU VILLAGE ROUVRE APRÈS DIX ANS DE TRAVAUX.',
        '🎉 NOTRE ÉQUIPE EST CHAMPIONNE DE DIVISION RÉGIONALE 🎉',
      ],
      passes: [
        'GRANDE NOUVELLE\n\nLe four du village rouvre samedi.',
        'La SNCF, la RATP et l’ADEME signent une charte avec le CNRS.',
        'Le four du village rouvre ENFIN samedi.',
        'ARRÊTEZ DE GARER VOS VOITURES DEVANT LE FOUR !!!',
        'PARTAGEZ AVANT QUE CE SOIT SUPPRIMÉ',
      ],
    },
    en: {
      flags: [
        'BIG PLANT SALE THIS SATURDAY MORNING',
        'THE VILLAGE OVEN IS BACK AFTER TEN YEARS OF WORKS.',
        '🎉 THE TEAM HAS WON THE REGIONAL LEAGUE 🎉',
      ],
      passes: [
        'BIG NEWS\n\nThe village oven is back on Saturday.',
        'NASA, ESA and JAXA will meet the UN and the IMF in the USA.',
        'The village oven is FINALLY back on Saturday.',
        'STOP PARKING YOUR CARS IN FRONT OF THE OVEN!!!',
        'SHARE THIS BEFORE IT GETS DELETED',
      ],
    },
  },
  find: (draft) => capitalsIn(draft),
});

/** Titles of up to three words pass. */
const FEWEST_WORDS = 4;
/** So many words in a row are hard to read even where the rest of the sentence is not in capitals. */
const FEWEST_WITHIN = 7;

function capitalsIn(draft: Draft): Match[] {
  const runs = capitalRuns(draft);
  // One cry makes the whole draft a matter of tone rather than of reading.
  if (runs.some(({ aimed }) => aimed)) return [];
  return (
    runs
      .filter(({ words, whole }) => words >= (whole ? FEWEST_WORDS : FEWEST_WITHIN))
      // "PARTAGEZ AVANT SUPPRESSION": an alarm, which is what True says of it.
      .filter(({ sentences }) => !sentences.some(({ sentence }) => secrecyIn(sentence).length > 0))
      .map((run) => ({
        start: run.start,
        end: run.end,
        data: { count: run.words },
        fixes: [turnDown(draft.text, run)],
      }))
  );
}

const acronyms = new Map(LANGUAGES.map(({ code, spelling }) => [code, new Set(spelling.acronyms.map(fold))]));
const names = new Map(LANGUAGES.flatMap(({ spelling }) => spelling.names).map((name) => [fold(name), name]));
/** Words with no vowel are acronyms. */
const UNPRONOUNCEABLE = /^[^aeiouyàâäéèêëîïôöùûüœæ]{2,}$/i;

const isSentenceStart = (text: string, start: number) =>
  /(?:^|[.!?…\n]["»”’)]?)\s*(?:[^\p{L}\d\s]+\s*)*$/u.test(text.slice(Math.max(0, start - 12), start));

/** The same words as a sentence: capitals stay on the first letter, on acronyms and on names we know. */
function turnDown(text: string, { start, end, sentences }: CapitalRun): Fix {
  const spoken = sentences[0]!.sentence.language;
  const kept = spoken && acronyms.get(spoken);
  const words = text.slice(start, end).replace(/[\p{L}\p{M}\d]+(?:['’][\p{L}\p{M}\d]+)*/gu, (word, offset: number) => {
    const lower = fold(word);
    const first = isSentenceStart(text, start + offset);
    if (/\d/.test(word) || kept?.has(lower) || UNPRONOUNCEABLE.test(word)) return word;
    const parts = word.split(/(['’])/);
    const turned = parts.map((part) => names.get(fold(part)) ?? part.toLowerCase()).join('');
    if (/^i(?:'|$)/.test(lower)) return `I${turned.slice(1)}`;
    return first ? turned.charAt(0).toUpperCase() + turned.slice(1) : turned;
  });
  return { start, end, text: words };
}
