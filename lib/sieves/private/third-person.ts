import { LANGUAGES } from '../../languages/index.ts';
import { eachSentence } from '../each-sentence.ts';
import { fold } from '../fold.ts';
import { defineRule, type Draft, type Hit, type Match, type PlacedSentence, type Sentence, type Span } from '../sieve.ts';

/** Somebody else's health, family or intimate life, told with their name. */
export const thirdPerson = defineRule({
  id: 'third-person',
  sieve: 'private',
  severity: 'look',
  source: 'RGPD/GDPR article 9 (health, sex life); Wang et al. 2011, https://doi.org/10.1145/2078827.2078841 (regretted posts)',
  needs: ['relation', 'intimateBeing'],
  examples: {
    fr: {
      flags: [
        'Ma collègue Sophie est en burn-out depuis mars, on rame.',
        'Mon voisin Karim a un cancer, il vient de me le dire.',
        'Le divorce de ma cousine Inès se passe mal.',
        'Notre stagiaire Léo prend des antidépresseurs.',
      ],
      passes: [
        'Une collègue est en burn-out et personne ne réagit.',
        'Je sors d’un burn-out et ma collègue Sophie m’a beaucoup aidé.',
        'Ma collègue Sophie anime un atelier sur le burn-out.',
        'Bon rétablissement à ma collègue Sophie !',
      ],
    },
    en: {
      flags: [
        'My colleague Sophie is off with burnout, so be patient.',
        "We are still taking in my son Leo's autism diagnosis.",
        'My neighbour Karim has cancer, he told me yesterday.',
        'Our intern Mia is on antidepressants.',
      ],
      passes: [
        'A colleague is off with burnout and nobody reacts.',
        'I came back from burnout and my colleague Sophie helped a lot.',
        'My colleague Sophie runs a workshop on burnout.',
        'Get well soon to my colleague Sophie!',
      ],
    },
  },
  find: (draft) => factsIn(draft),
});

/** Words that take a capital only because they begin a sentence. */
const smallWords = new Set(LANGUAGES.flatMap(({ stopWords, spelling }) => [...stopWords, ...spelling.smallWords]));
/** Words that are names only by chance. */
const commonWords = new Set(LANGUAGES.flatMap(({ spelling }) => spelling.words));

function factsIn(draft: Draft): Match[] {
  const matches = eachSentence(draft, factsOf);
  // "… mon voisin Karim. Il a un cancer.": the next sentence goes on about the person just named.
  for (let i = 1; i < draft.sentences.length; i++) {
    const previous = draft.sentences[i - 1]!;
    const current = draft.sentences[i]!;
    const fact = goesOn(previous, current);
    if (fact) matches.push({ start: current.start + fact.start, end: current.start + fact.end });
  }
  return matches.sort((a, b) => a.start - b.start);
}

const INTIMATE = ['intimateState', 'intimateBeing', 'intimateThing', 'intimateWord'] as const;

function goesOn({ sentence: previous, line }: PlacedSentence, { sentence, line: nextLine }: PlacedSentence): Span | undefined {
  if (line !== nextLine || !sentence.hits('otherPerson').some(({ first }) => first <= 1)) return undefined;
  if (!INTIMATE.some((list) => sentence.has(list)) || peopleIn(previous).length === 0 || factsOf(previous).length > 0) return undefined;
  return [...statesIn(sentence), ...sentence.hits('intimateWord')].find(({ first, last }) => !speaksOfSelf(sentence, 0, first) && !sentence.hits('topicFrame').some((frame) => frame.first <= last));
}

/** Tokens `first` to `last` of a sentence. */
type Phrase = Hit;

const phraseOf = ({ tokens }: Sentence, first: number, last: number): Phrase => ({ first, last, start: tokens[first]!.start, end: tokens[last]!.end });

/** How far a name may stand from the relation: "ma collègue du marketing, Sophie". */
const NAME_REACH = 5;
/** "ma chère collègue", "my ex business partner". */
const POSSESSIVE_REACH = 3;

function isName({ text, tokens }: Sentence, index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  return token.kind === 'mention' || (token.kind === 'word' && !token.capitals && !smallWords.has(token.folded) && /^\p{Lu}[\p{Ll}\p{M}]/u.test(text.slice(token.start, token.end)));
}

/** Somebody named. A mere title ("Mme Perrin") says less of how the writer knows them. */
type Person = Phrase & { readonly isTitled?: true };

/** In a title every word has a capital, so that capitals tell no names. */
function isTitle({ text, tokens }: Sentence): boolean {
  const words = tokens.filter(({ kind, folded }) => kind === 'word' && folded.length > 3);
  const capitals = words.filter(({ start }) => /\p{Lu}/u.test(text.charAt(start)));
  return words.length >= 5 && capitals.length > 0.7 * words.length;
}

/** Everybody a sentence names whom the writer knows, or whom their relation to somebody makes known. */
function peopleIn(sentence: Sentence): Person[] {
  if (isTitle(sentence)) return [];
  const people: Person[] = [...relationsIn(sentence), ...kinIn(sentence)];
  for (const { first, last } of sentence.hits('relationAfterName')) {
    if (isName(sentence, first - 1)) people.push(phraseOf(sentence, first - 1, last));
  }
  for (const { first, last } of sentence.hits('title')) {
    if (!isName(sentence, last + 1) || sentence.has('publicFigure')) continue;
    people.push({ ...phraseOf(sentence, first, isName(sentence, last + 2) ? last + 2 : last + 1), isTitled: true });
  }
  for (const { first, last } of sentence.hits('apposition')) {
    if (isName(sentence, first - 1) && /^ ?[,(] ?$/.test(sentence.text.slice(sentence.tokens[first - 1]!.end, sentence.tokens[first]!.start))) {
      people.push(phraseOf(sentence, first - 1, last));
    }
  }
  return people;
}

/** "ma collègue Sophie", "notre voisine du 3e, Inès", "our packer Danuta". */
function relationsIn(sentence: Sentence): Phrase[] {
  const relations = sentence.hits('relation');
  return sentence.hits('possessive').flatMap(({ last: mine }) => {
    const relation = relations.find(({ first }) => first > mine && first - mine <= POSSESSIVE_REACH && !hasBreak(sentence, mine, first));
    const name = relation ? nameAfter(sentence, relation.last) : nameAtOnce(sentence, mine);
    return name === undefined ? [] : [phraseOf(sentence, mine, name)];
  });
}

/** After any other trade: "our packer Danuta". */
function nameAtOnce(sentence: Sentence, mine: number): number | undefined {
  const name = mine + 2;
  return isName(sentence, name) && !commonWords.has(sentence.tokens[name]!.folded) && !isName(sentence, mine + 1) && /^ $/.test(sentence.text.slice(sentence.tokens[mine + 1]!.end, sentence.tokens[name]!.start)) ? name : undefined;
}

/** "la femme de Christian", "Paul's son". */
function kinIn(sentence: Sentence): Phrase[] {
  const { text, tokens } = sentence;
  return sentence.hits('kin').flatMap(({ first, last }) => {
    for (const name of [last + 1, last + 2, last + 3]) {
      if (isName(sentence, name) && /^ (?:de |des |d['’]|of )/u.test(text.slice(tokens[last]!.end, tokens[name]!.start + 1))) return [phraseOf(sentence, first, name)];
    }
    const owner = tokens[first - 1];
    return owner && isName(sentence, first - 1) && POSSESSED.test(text.slice(owner.start, owner.end)) ? [phraseOf(sentence, first - 1, last)] : [];
  });
}

/** Whether a mark or a verb stands between two tokens, so that they do not belong together. */
const hasBreak = ({ text, tokens }: Sentence, from: number, to: number) => /[,;:()–—]/.test(text.slice(tokens[from]!.end, tokens[to]!.start));

/** The name that follows a relation, at once or set apart by a comma ("ma voisine du 3e, Inès"). */
function nameAfter(sentence: Sentence, last: number): number | undefined {
  const { text, tokens } = sentence;
  for (let i = last + 1; i <= last + NAME_REACH && i < tokens.length; i++) {
    const gap = text.slice(tokens[i - 1]!.end, tokens[i]!.start);
    if (isName(sentence, i) && (i === last + 1 || /[,(]/.test(gap))) return isName(sentence, i + 1) && /^\s$/.test(text.slice(tokens[i]!.end, tokens[i + 1]!.start)) ? i + 1 : i;
  }
  return undefined;
}

/** Whether the writer speaks of themselves between two tokens, and of nobody else after that ("she told me she …"). */
function speaksOfSelf(sentence: Sentence, from: number, to: number): boolean {
  const last = (list: 'selfWord' | 'otherPerson') => sentence.hits(list).findLast(({ first }) => first >= from && first < to)?.first ?? -1;
  return last('selfWord') > last('otherPerson');
}

/** "est … en burn-out", "has … cancer". */
const verbalStatesIn = (sentence: Sentence): Phrase[] => [
  ...joined(sentence, sentence.hits('beVerb'), sentence.hits('intimateBeing')),
  ...joined(sentence, sentence.hits('haveVerb'), sentence.hits('intimateThing')),
];

const mentionsIn = (sentence: Sentence): Phrase[] =>
  sentence.tokens.flatMap(({ kind }, index) => (kind === 'mention' ? [phraseOf(sentence, index, index)] : []));

/** Names of places, days and firms are no people's. */
const otherNames = new Set(LANGUAGES.flatMap(({ spelling }) => spelling.names).map(fold));

/** A first name as the subject ("Amandine est enceinte"), where nothing says that it is somebody in the news. */
function bareNamesIn(sentence: Sentence): Phrase[] {
  if (sentence.has('publicFigure') || sentence.hits('beVerb').length + sentence.hits('haveVerb').length === 0) return [];
  const { text, tokens } = sentence;
  return tokens.flatMap((token, index) => {
    if (!isName(sentence, index) || token.kind === 'mention' || token.folded.length < 3 || otherNames.has(token.folded)) return [];
    if (commonWords.has(token.folded) || isName(sentence, index - 1)) return [];
    const last = isName(sentence, index + 1) ? index + 1 : index;
    if (isName(sentence, last + 1)) return [];
    const before = tokens[index - 1];
    // "la France", "the Times".
    if (before && /^(?:la|le|les|l'|the|a|an|un|une|du|des|au|aux|of|de|d'|in|en)$/.test(before.folded) && /^\s?$/.test(text.slice(before.end, token.start))) return [];
    return [phraseOf(sentence, index, last)];
  });
}

/** What a sentence says of somebody's health, family or intimate life, from its verb on. */
function statesIn(sentence: Sentence): Phrase[] {
  return [...sentence.hits('intimateState'), ...verbalStatesIn(sentence)].sort((a, b) => a.start - b.start);
}

/** A verb and what it says, with nothing but small words between them. */
function joined(sentence: Sentence, verbs: readonly Hit[], things: readonly Hit[]): Phrase[] {
  const small = new Set(sentence.hits('stateFiller').map(({ first }) => first));
  return things.flatMap((thing) => {
    let before = thing.first - 1;
    while (small.has(before) && thing.first - before <= LONGEST_FILLING && !verbs.some(({ last }) => last === before)) before--;
    const verb = verbs.find(({ last }) => last === before);
    return verb ? [phraseOf(sentence, verb.first, thing.last)] : [];
  });
}
const LONGEST_FILLING = 5;

/** How many words may stand between a person and what is told of them. */
const FACT_REACH = 7;

function factsOf(sentence: Sentence): Match[] {
  if (sentence.has('gone') || !INTIMATE.some((list) => sentence.has(list))) return [];
  const people = peopleIn(sentence);
  if (people.length === 0 && mentionsIn(sentence).length === 0 && bareNamesIn(sentence).length === 0) return [];
  const verbal = verbalStatesIn(sentence);
  const states = statesIn(sentence);
  const found: Match[] = [];
  // A mention is mostly somebody spoken to, and a bare name may be anybody's: only what is said of them at once counts.
  for (const named of [...mentionsIn(sentence), ...bareNamesIn(sentence)]) {
    const isMention = sentence.tokens[named.first]!.kind === 'mention';
    const state = verbal.find(({ first, last }) => first > named.last && first - named.last <= 2 && (isMention || sentence.hits('bareState').some((bare) => bare.first >= first && bare.last <= last)));
    if (state) found.push({ start: named.start, end: state.end });
  }
  for (const person of people) {
    if (isWished(sentence, person)) continue;
    const from = endOfAside(sentence, person.last);
    const state = states.find(({ first }) => first > person.last && first - from <= FACT_REACH && !speaksOfSelf(sentence, person.last + 1, first));
    const fact =
      state ?? contracted(sentence, person) ?? sentence.hits('intimateThing').find((thing) => belongsTo(sentence, thing, person)) ?? wordOf(sentence, person);
    if (fact) found.push({ start: Math.min(person.start, fact.start), end: Math.max(person.end, fact.end) });
  }
  return withoutOverlap(found);
}

const withoutOverlap = (matches: readonly Match[]) =>
  [...matches].sort((a, b) => a.start - b.start).filter((match, i, all) => !all.slice(0, i).some(({ end }) => match.start < end));

/** "Bon rétablissement à ma collègue Sophie". */
const isWished = (sentence: Sentence, person: Phrase) =>
  sentence.hits('wish').some(({ last }) => last < person.first && person.first - last <= 2 && !hasBreak(sentence, last, person.first));

/** The last token of an aside that follows a name: "Ghislaine, celle du tabac, …". */
function endOfAside({ text, tokens }: Sentence, last: number): number {
  if (!/^\s?[,(]/.test(text.slice(tokens[last]!.end))) return last;
  for (let i = last + 1; i < tokens.length - 1; i++) {
    if (/[,)]/.test(text.slice(tokens[i]!.end, tokens[i + 1]!.start))) return i;
  }
  return last;
}

/** Any intimate word that follows somebody known, unless it is the subject of their work. */
function wordOf(sentence: Sentence, person: Person): Phrase | undefined {
  if (person.isTitled) return undefined;
  const words = [...sentence.hits('intimateWord'), ...sentence.hits('intimateThing')].sort((a, b) => a.start - b.start);
  const word = words.find(({ first }) => first > person.last && first - person.last <= WORD_REACH);
  if (!word || speaksOfSelf(sentence, person.last + 1, word.first)) return undefined;
  const isTopic = sentence.hits('topicFrame').some(({ first }) => first > person.last && first <= word.last + 2);
  return isTopic ? undefined : word;
}
const WORD_REACH = 14;

const POSSESSED = /['’]s?$/i;

/** "Sophie's off with burnout". */
function contracted(sentence: Sentence, person: Phrase): Phrase | undefined {
  if (!POSSESSED.test(sentence.text.slice(person.start, person.end))) return undefined;
  return sentence.hits('intimateBeing').find(({ first }) => first > person.last && first - person.last <= 2);
}

/** "le divorce de ma cousine Inès", "my son Leo's autism". */
function belongsTo({ text }: Sentence, thing: Phrase, person: Phrase): boolean {
  if (thing.end <= person.start) return /^\s(?:de|d['’]|of)\s?$/iu.test(text.slice(thing.end, person.start));
  return thing.first > person.last && thing.first - person.last <= 3 && POSSESSED.test(text.slice(person.start, person.end));
}
