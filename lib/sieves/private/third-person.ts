import { eachSentence } from '../each-sentence.ts';
import { defineRule, type Draft, type Match, type PlacedSentence, type Sentence, type Span } from '../sieve.ts';

/** Somebody else's health, family or intimate life, told with their name. */
export const thirdPerson = defineRule({
  id: 'third-person',
  sieve: 'private',
  severity: 'look',
  source: 'RGPD/GDPR article 9 (health, sex life); Wang et al. 2011, https://doi.org/10.1145/2078827.2078841 (regretted posts)',
  needs: ['relation', 'intimateState'],
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
  if (line !== nextLine || peopleIn(previous).length === 0 || factsOf(previous).length > 0 || sentence.has('wish')) return undefined;
  if (!sentence.hits('otherPerson').some(({ first }) => first <= 1)) return undefined;
  const fact = sentence.hits('intimateState').find(({ first }) => !speaksOfSelf(sentence, 0, first));
  return fact && { start: fact.start, end: fact.end };
}

/** A person named in a sentence: "ma collègue Sophie". Offsets and token indexes as in a hit. */
interface Person extends Span {
  readonly first: number;
  readonly last: number;
}

/** How far a name may stand from the relation: "ma collègue du marketing, Sophie". */
const NAME_REACH = 4;

function peopleIn(sentence: Sentence): Person[] {
  const { text, tokens } = sentence;
  const people: Person[] = [];
  for (const { first, last } of sentence.hits('relation')) {
    for (let i = last + 1; i <= last + NAME_REACH && i < tokens.length; i++) {
      const token = tokens[i]!;
      const isName = token.kind === 'mention' || (token.kind === 'word' && !token.capitals && /^\p{Lu}[\p{Ll}\p{M}]/u.test(text.slice(token.start, token.end)));
      if (isName) {
        people.push({ first, last: i, start: tokens[first]!.start, end: token.end });
        break;
      }
      if (i > last + 1 && !/^[\s,(]*$/.test(text.slice(tokens[i - 1]!.end, token.start))) break;
    }
  }
  for (const { first, last, start, end } of sentence.hits('relationAfterName')) {
    const name = tokens[first - 1];
    if (name && /^\p{Lu}[\p{Ll}\p{M}]/u.test(text.slice(name.start, name.end)) && !name.capitals) {
      people.push({ first: first - 1, last, start: Math.min(name.start, start), end });
    }
  }
  return people;
}

/** Whether the writer speaks of themselves between two tokens. */
function speaksOfSelf(sentence: Sentence, from: number, to: number): boolean {
  return sentence.hits('selfWord').some(({ first }) => first >= from && first < to);
}

/** How many words may stand between a person and what is told of them. */
const FACT_REACH = 6;

function factsOf(sentence: Sentence): Match[] {
  if (sentence.has('wish')) return [];
  const people = peopleIn(sentence);
  if (people.length === 0) return [];
  const found: Match[] = [];
  for (const person of people) {
    const state = sentence
      .hits('intimateState')
      .find(({ first }) => first > person.last && first - person.last <= FACT_REACH && !speaksOfSelf(sentence, person.last + 1, first));
    const thing = sentence.hits('intimateThing').find((hit) => belongsTo(sentence, hit, person));
    const fact = state ?? thing;
    if (fact) found.push({ start: Math.min(person.start, fact.start), end: Math.max(person.end, fact.end) });
  }
  return found;
}

/** "le divorce de ma cousine Inès", "my son Leo's autism". */
function belongsTo(sentence: Sentence, thing: Span & { first: number; last: number }, person: Person): boolean {
  const { text, tokens } = sentence;
  if (thing.last < person.first) return person.first - thing.last <= 2 && /^\s(?:de|d['’]|du|of)\s?$/iu.test(text.slice(tokens[thing.last]!.end, person.start));
  return thing.first > person.last && thing.first - person.last <= 3 && /['’]s?$/i.test(text.slice(person.start, person.end));
}
