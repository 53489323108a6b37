import { matchesIn } from '../matches-in.ts';
import type { Draft, Hit, Sentence, Span, Token } from '../sieve.ts';
import { BRACKETS, DIGITS } from '../signs.ts';
import { anyOf } from './any-of.ts';
import { hearsayIn } from './hearsay.ts';
import { distinct, hitsOf, textBetween } from './hits.ts';
import { perSentence } from './per-sentence.ts';

/** How far a source reaches: sentences before and after it. */
const REACH = 2;
const LEAD_REACH = 8;
const SHORTEST_TITLE = 4;

/** 1900 to 2039: a year of publication. */
export const isYear = ({ kind, folded }: Token): boolean => kind === 'number' && /^(?:19\d\d|20[0-3]\d)$/.test(folded);

const NO_NAMES: ReadonlySet<number> = new Set();

/** Nearly every word begins with a small letter of the alphabet, which needs no pattern. */
const startsWithCapital = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return !(code >= 0x61 && code <= 0x7a) && /^\p{Lu}/u.test(text.slice(at, at + 2));
};

/** Indexes of the words that are proper names, as capitals tell them: not the first word, not "French" nor "Monday". */
export const properNamesIn = perSentence((sentence): ReadonlySet<number> => {
  const { text, tokens } = sentence;
  const isCapitalised = ({ kind, start }: Token) => kind === 'word' && startsWithCapital(text, start);
  if (!tokens.some((token) => token.kind === 'mention' || isCapitalised(token))) return NO_NAMES;
  const long = tokens.filter(({ kind, folded }) => kind === 'word' && folded.length >= SHORTEST_TITLE);
  // "How Great Teams Work": in a title, capitals tell nothing.
  if (long.length >= SHORTEST_TITLE && long.filter(isCapitalised).length > 0.6 * long.length) return new Set();
  const others = new Set(sentence.hits('notASource').flatMap(({ first, last }) => [first, last]));
  const names = new Set<number>();
  tokens.forEach((token, index) => {
    if (token.kind === 'mention') names.add(index);
    if (!isCapitalised(token) || others.has(index)) return;
    const opens = index === 0 || /[.!?:•-]\s*["«“(]*\s*$/.test(textBetween(sentence, index - 1, index));
    const next = tokens[index + 1];
    const goesOn = next && isCapitalised(next) && !others.has(index + 1);
    if (!opens || goesOn || (token.capitals && token.folded.length > 2)) names.add(index);
  });
  return names;
});

/** "WHO" is a source, "who" is not. */
const KNOWN_BY_CAPITALS = 4;
const knownIn = (sentence: Sentence): readonly Hit[] =>
  sentence.hits('knownSource').filter(({ first, last, start }) => {
    if (first !== last) return true;
    const token = sentence.tokens[first]!;
    return (
      token.capitals ||
      token.folded.length > KNOWN_BY_CAPITALS ||
      (startsWithCapital(sentence.text, start) && token.folded.length > 3)
    );
  });

/** "Source : …" and "(source …)" lead to a source; "sources close to the ministry" do not. */
const isLead = ({ text, tokens }: Sentence, { first, last, start, end }: Hit): boolean =>
  !/^sources?$/.test(tokens[first]!.folded) ||
  first !== last ||
  /^\s*[:=→–—-]/.test(text.slice(end)) ||
  /[([]\s*$/.test(text.slice(0, start));

/** Whether a name, an institution, a link or a year follows a lead ("selon …", "data from …") before the clause ends. */
function leadsSomewhere(sentence: Sentence, { last }: Hit, institutions: ReadonlySet<number>): number | undefined {
  const names = properNamesIn(sentence);
  for (let index = last + 1; index < Math.min(sentence.tokens.length, last + 1 + LEAD_REACH); index++) {
    const between = textBetween(sentence, index - 1, index);
    if (/[;!?]/.test(between) || (/[,:]/.test(between) && index > last + 1)) return undefined;
    const token = sentence.tokens[index]!;
    if (token.kind === 'link' || names.has(index) || institutions.has(index)) return index;
    if (isYear(token)) return index;
  }
  return undefined;
}

/** "une étude de l'Inserm", "the 2023 Gallup survey", "the council's own study". */
function namedStudies(sentence: Sentence): Span[] {
  const { tokens } = sentence;
  const names = properNamesIn(sentence);
  const places = placesToAsk(sentence);
  return hitsOf(sentence, 'studyNoun', 'crowd').flatMap(({ first, last, start, end }) => {
    for (let index = first - 1; index >= Math.max(0, first - 3); index--) {
      if (/[,;:!?]/.test(textBetween(sentence, index, index + 1))) break;
      if (names.has(index) || places.has(index) || (index === first - 1 && isYear(tokens[index]!)))
        return [{ start: tokens[index]!.start, end }];
    }
    // "Researchers at Leiden", but not "historians agree that Rome".
    const isCrowd = sentence.hits('crowd').some((hit) => hit.first === first);
    if (isCrowd && !/^(?:at|from|of|de|du|des|d'|a|au|chez)$/.test(tokens[last + 1]?.folded ?? '')) return [];
    for (let index = last + 1; index < Math.min(tokens.length, last + (isCrowd ? 6 : 8)); index++) {
      if (/[,;!?]/.test(textBetween(sentence, index - 1, index))) break;
      if (names.has(index) || (index <= last + 4 && isYear(tokens[index]!)))
        return [{ start, end: tokens[index]!.end }];
    }
    return [];
  });
}

const BETWEEN_BRACKETS = /[([]([^()[\]\n]{2,90})[)\]]/g;

const PAGE = /\b(?:pages?|p\.|tableau|table|annexe|annex|figure|fig\.|art\.?|articles?)\s?\p{Lu}?\d/iu;

/** "(Eurostat, 2024)", "(annual accounts, page 7)": brackets with a name and a year, or a page to look it up on. */
function bracketed(sentence: Sentence): Span[] {
  if ((sentence.signs & BRACKETS) === 0 || (sentence.signs & DIGITS) === 0) return [];
  return matchesIn(sentence.text, BETWEEN_BRACKETS)
    .filter(
      ([, inside]) => (/\p{Lu}\p{L}/u.test(inside!) && /\b(?:19\d\d|20[0-3]\d)\b/.test(inside!)) || PAGE.test(inside!),
    )
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const LAW =
  /(?<!\p{L})(?:(?:Act|Regulations|Directive|Order)\s(?:19|20)\d\d|(?:loi|d(?:é|e\u0301)cret|arr(?:ê|e\u0302)t(?:é|e\u0301)|ordonnance)(?![\p{L}\p{M}])[^.]{0,30}(?:19|20)\d\d|articles?\s(?:[LRD]\.?\s?)?\d[\d-]*)(?!\d)/iu;

/** "The Late Payment Act 1998", "la loi du 6 juillet 1989", "article L441-10": a law can be looked up. */
const lawsIn = ({ text, signs }: Sentence): Span[] => {
  const found = (signs & DIGITS) === 0 ? null : LAW.exec(text);
  return found ? [{ start: found.index, end: found.index + found[0].length }] : [];
};

/** "explique Claire Dubois", "the council says": reported speech with a speaker one can find. */
function namedSpeakers(sentence: Sentence): Span[] {
  if (!sentence.has('sayVerb')) return [];
  const institutions = placesToAsk(sentence);
  const names = properNamesIn(sentence);
  const { tokens } = sentence;
  return sentence.hits('sayVerb').flatMap(({ first, last, start, end }) => {
    for (let index = first - 1; index >= Math.max(0, first - 2); index--) {
      if (names.has(index) || institutions.has(index)) return [{ start: tokens[index]!.start, end }];
    }
    for (let index = last + 1; index < Math.min(tokens.length, last + 4); index++) {
      if (/[,;:!?]/.test(textBetween(sentence, index - 1, index))) break;
      if (names.has(index) || institutions.has(index)) return [{ start, end: tokens[index]!.end }];
    }
    return [];
  });
}

const placesToAsk = (sentence: Sentence): ReadonlySet<number> => {
  const found = new Set(sentence.hits('institution').map(({ last }) => last));
  for (const { first, last } of knownIn(sentence)) for (let index = first; index <= last; index++) found.add(index);
  return found;
};

const mayNamePublication = anyOf('sourceLead', 'knownSource', 'studyNoun', 'crowd');

/** Publications a sentence names, by their authors, their year or their own name. */
const publicationsIn = perSentence((sentence): readonly Span[] => {
  if (!sentence.language) return [];
  const laws = lawsIn(sentence);
  if (!(mayNamePublication(sentence) || (sentence.signs & BRACKETS) !== 0)) return laws;
  const places = placesToAsk(sentence);
  // "A friend at the BBC told me …": where somebody works, and nothing it has published.
  const known = hearsayIn(sentence).length > 0 ? [] : knownIn(sentence);
  const led = sentence
    .hits('sourceLead')
    .filter((hit) => isLead(sentence, hit))
    .flatMap((hit) => {
      const found = leadsSomewhere(sentence, hit, places);
      return found === undefined ? [] : [{ start: hit.start, end: sentence.tokens[found]!.end }];
    });
  return distinct([...led, ...known, ...namedStudies(sentence), ...bracketed(sentence), ...laws]);
});

/** Where a sentence names a source that a reader can look up: a publication, or somebody who says it. */
export const namedSourcesIn = perSentence((sentence): readonly Span[] =>
  sentence.language ? distinct([...publicationsIn(sentence), ...namedSpeakers(sentence)]) : [],
);

/** "Source : …" on a line of its own, "étude en commentaire". */
const pointsToSource = perSentence(
  (sentence) =>
    sentence.has('sourceElsewhere') ||
    (sentence.tokens[0]?.folded.startsWith('source') === true &&
      /^\s*[([*_]*sources?\b\s*\d?\s*[:→]/iu.test(sentence.text) &&
      sentence.tokens.length > 1),
);

const sourceLines = new WeakMap<Draft, boolean>();

function hasSourceLine(draft: Draft): boolean {
  const known = sourceLines.get(draft);
  if (known !== undefined) return known;
  const has = draft.sentences.some(({ sentence }) => pointsToSource(sentence));
  sourceLines.set(draft, has);
  return has;
}

/** Whether a publication is named in the sentence at `index` or near it, or a source line stands anywhere. */
export function namesPublication(draft: Draft, index: number, reach = REACH): boolean {
  const { sentences } = draft;
  for (let i = Math.max(0, index - reach); i <= Math.min(sentences.length - 1, index + reach); i++) {
    if (publicationsIn(sentences[i]!.sentence).length > 0) return true;
  }
  return hasSourceLine(draft);
}

/** Whether a publication is linked anywhere, or named near the sentence at `index`. */
export const citesPublication = (draft: Draft, index: number, reach = REACH): boolean =>
  draft.links.length > 0 || namesPublication(draft, index, reach);

/** Whether a reader of the sentence at `index` finds something to check it by: a publication, or somebody who says it. */
export const isSourced = (draft: Draft, index: number): boolean =>
  namedSourcesIn(draft.sentences[index]!.sentence).length > 0 || citesPublication(draft, index);
