import { eachSentence } from '../each-sentence.ts';
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

function goesOn({ sentence: previous, line }: PlacedSentence, { sentence, line: nextLine }: PlacedSentence): Span | undefined {
  if (line !== nextLine || peopleIn(previous).length === 0 || factsOf(previous).length > 0) return undefined;
  if (!sentence.hits('otherPerson').some(({ first }) => first <= 1)) return undefined;
  return statesIn(sentence).find(({ first }) => !speaksOfSelf(sentence, 0, first));
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
  return token.kind === 'mention' || (token.kind === 'word' && !token.capitals && /^\p{Lu}[\p{Ll}\p{M}]/u.test(text.slice(token.start, token.end)));
}

/** Everybody a sentence names whom the writer knows, or whom their relation to somebody makes known. */
function peopleIn(sentence: Sentence): Phrase[] {
  const people: Phrase[] = [...relationsIn(sentence), ...kinIn(sentence)];
  for (const { first, last } of sentence.hits('relationAfterName')) {
    if (isName(sentence, first - 1)) people.push(phraseOf(sentence, first - 1, last));
  }
  sentence.tokens.forEach((token, index) => {
    if (token.kind === 'mention') people.push(phraseOf(sentence, index, index));
  });
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
  return isName(sentence, name) && !isName(sentence, mine + 1) && /^ $/.test(sentence.text.slice(sentence.tokens[mine + 1]!.end, sentence.tokens[name]!.start)) ? name : undefined;
}

/** "la femme de Christian", "Paul's son". */
function kinIn(sentence: Sentence): Phrase[] {
  const { text, tokens } = sentence;
  return sentence.hits('kin').flatMap(({ first, last }) => {
    for (const name of [last + 1, last + 2, last + 3]) {
      if (isName(sentence, name) && /^ (?:de |d['’]|of )/u.test(text.slice(tokens[last]!.end, tokens[name]!.start + 1))) return [phraseOf(sentence, first, name)];
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

/** Whether the writer speaks of themselves between two tokens. */
function speaksOfSelf(sentence: Sentence, from: number, to: number): boolean {
  return sentence.hits('selfWord').some(({ first }) => first >= from && first < to);
}

/** What a sentence says of somebody's health, family or intimate life, from its verb on. */
function statesIn(sentence: Sentence): Phrase[] {
  return [
    ...sentence.hits('intimateState'),
    ...joined(sentence, sentence.hits('beVerb'), sentence.hits('intimateBeing')),
    ...joined(sentence, sentence.hits('haveVerb'), sentence.hits('intimateThing')),
  ].sort((a, b) => a.start - b.start);
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
  const people = peopleIn(sentence);
  if (people.length === 0) return [];
  const states = statesIn(sentence);
  const found: Match[] = [];
  for (const person of people) {
    if (isWished(sentence, person)) continue;
    const from = endOfAside(sentence, person.last);
    const state = states.find(({ first }) => first > person.last && first - from <= FACT_REACH && !speaksOfSelf(sentence, person.last + 1, first));
    const fact = state ?? contracted(sentence, person) ?? sentence.hits('intimateThing').find((thing) => belongsTo(sentence, thing, person));
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
