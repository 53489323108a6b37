import { LANGUAGES } from '../../languages/index.ts';
import { fold } from '../fold.ts';
import { hashtagWordsOf } from '../lexicons.ts';
import type { Hit, Sentence } from '../sieve.ts';
import { hitAt, hitEndingAt } from './clauses.ts';
import { hitsOf } from './hits.ts';
import { perSentence } from './per-sentence.ts';

/** Tokens `first` to `last` of a sentence. */
export type Phrase = Hit;

export const phraseOf = ({ tokens }: Sentence, first: number, last: number): Phrase => ({
  first,
  last,
  start: tokens[first]!.start,
  end: tokens[last]!.end,
});

/** Words that take a capital only because they begin a sentence. */
const smallWords = new Set(LANGUAGES.flatMap(({ stopWords, spelling }) => [...stopWords, ...spelling.smallWords]));
/** Words that are names only by chance. */
const isCommon = (word: string): boolean => LANGUAGES.some(({ code }) => hashtagWordsOf(code).has(word));

/** How far a name may stand from the relation: "ma collègue du marketing, Sophie". */
const NAME_REACH = 5;
/** "ma chère collègue", "my ex business partner". */
const POSSESSIVE_REACH = 3;

function isName({ text, tokens }: Sentence, index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  return (
    token.kind === 'mention' ||
    (token.kind === 'word' &&
      !token.capitals &&
      !smallWords.has(token.folded) &&
      /^\p{Lu}[\p{Ll}\p{M}]/u.test(text.slice(token.start, token.end)))
  );
}

/** "Patrice D.": the letter that stands for a last name. */
const isInitial = ({ text, tokens }: Sentence, index: number): boolean => {
  const token = tokens[index];
  if (!token || !/^\p{Lu}\p{M}*$/u.test(text.slice(token.start, token.end))) return false;
  return text.charAt(token.end) === '.' || !smallWords.has(token.folded);
};

/** Somebody named. A mere title ("Mme Perrin") or trade says less of how the writer knows them. */
export type Person = Phrase & {
  readonly isTitled?: true;
  readonly isOfATrade?: true;
  /** "Notre Praline": one of the family, but maybe its cat. */
  readonly isOwn?: true;
};

/** "Selon l'AFP" wherever it stands, "singer" beside the name. */
const isInTheNews = (sentence: Sentence, { first, last }: Phrase): boolean =>
  sentence.has('inTheNews') ||
  sentence.hits('publicFigure').some((role) => role.last >= first - ROLE_REACH && role.first <= last + ROLE_REACH);
const ROLE_REACH = 6;

/** In a title every word has a capital, so that capitals tell no names. */
function isTitle({ text, tokens }: Sentence): boolean {
  const words = tokens.filter(({ kind, folded }) => kind === 'word' && folded.length > 3);
  const capitals = words.filter(({ start }) => /\p{Lu}/u.test(text.charAt(start)));
  return words.length >= 5 && capitals.length > 0.7 * words.length;
}

/** Everybody a sentence names whom the writer knows, or whom their relation to somebody makes known. */
export const peopleIn = perSentence((sentence: Sentence): readonly Person[] => {
  if (isTitle(sentence)) return [];
  // "Patrice D.": so the writer calls no one in the news.
  const shortened = bareNamesIn(sentence).filter(({ first, last, end }) => {
    return last > first && isInitial(sentence, last) && sentence.text.charAt(end) === '.';
  });
  const people: Person[] = [...relationsIn(sentence), ...kinIn(sentence), ...shortened];
  for (const { first, last } of sentence.hits('relationAfterName')) {
    if (isName(sentence, first - 1)) people.push(phraseOf(sentence, first - 1, last));
  }
  for (const { first, last: title } of sentence.hits('title')) {
    // "Mme Le Bihan"
    const last = hitAt(sentence, 'beforePlace', title + 1) && isName(sentence, title + 2) ? title + 1 : title;
    if (!isName(sentence, last + 1)) continue;
    const person = phraseOf(sentence, first, joinsName(sentence, last + 2) ? last + 2 : last + 1);
    if (isInTheNews(sentence, person)) continue;
    // "tante Ghislaine" is the writer's own aunt.
    const isKin = sentence.hits('relation').some((relation) => relation.first === first);
    people.push(isKin ? person : { ...person, isTitled: true });
  }
  return people;
});

/** "ma collègue Sophie", "notre voisine du 3e, Inès", "our packer Danuta", "Sophie, notre comptable". */
function relationsIn(sentence: Sentence): Person[] {
  const relations = sentence.hits('relation');
  const relationAfter = (word: number) =>
    relations.find(({ first }) => first > word && first - word <= POSSESSIVE_REACH && !hasBreak(sentence, word, first));
  const told = sentence.hits('possessive').flatMap(({ first, last: mine }) => {
    const relation = relationAfter(mine);
    const atOnce = relation
      ? nameAfter(sentence, relation.last)
      : (nameAtOnce(sentence, mine) ?? ownName(sentence, mine));
    const name = atOnce ?? (relation ? undefined : nameSetOff(sentence, mine));
    if (name !== undefined) {
      if (isNobody(sentence, name)) return [];
      const person = phraseOf(sentence, mine, name);
      return [{ ...person, ...(atOnce === undefined && { isOfATrade: true }), ...(!relation && { isOwn: true }) }];
    }
    if (!isName(sentence, first - 1) || !isSetOff(sentence, first - 1, first)) return [];
    if (relation) return [phraseOf(sentence, first - 1, relation.last)];
    return isTrade(sentence, mine) && !isNoFirstName(sentence.tokens[first - 1]!.folded)
      ? [{ ...phraseOf(sentence, first - 1, mine + 1), isOfATrade: true, isOwn: true }]
      : [];
  });
  // "sa fille Louane": of somebody the writer speaks of, if nobody in the news.
  return [
    ...told,
    ...sentence.hits('theirs').flatMap(({ last: theirs }) => {
      const relation = relations.find(({ first }) => first === theirs + 1);
      const name = relation && nameAfter(sentence, relation.last);
      const person = name === undefined ? undefined : phraseOf(sentence, theirs, name);
      return person && !isInTheNews(sentence, person) ? [person] : [];
    }),
  ];
}

/** "Natalie, our *bookkeeper*, …" */
const isTrade = ({ text, tokens }: Sentence, mine: number): boolean =>
  tokens[mine + 1] !== undefined && /^ ?[,)]/.test(text.slice(tokens[mine + 1]!.end));

/** "My dog Oslo", "our town, Great Harwood": a name that ends here is no person's. */
function isNobody(sentence: Sentence, name: number): boolean {
  let first = name;
  while (isName(sentence, first - 1)) first--;
  return hitsOf(sentence, 'animal', 'noPerson').some(({ last }) => last === first - 1);
}

/** Whether a comma or a bracket, and nothing else, stands between two tokens. */
const isSetOff = ({ text, tokens }: Sentence, from: number, to: number): boolean =>
  /^ ?[,(] ?$/.test(text.slice(tokens[from]!.end, tokens[to]!.start));

/** After any other trade: "our packer Danuta". */
function nameAtOnce(sentence: Sentence, mine: number): number | undefined {
  const name = mine + 2;
  return isName(sentence, name) &&
    !isCommon(sentence.tokens[name]!.folded) &&
    !isName(sentence, mine + 1) &&
    /^ $/.test(sentence.text.slice(sentence.tokens[mine + 1]!.end, sentence.tokens[name]!.start))
    ? name
    : undefined;
}

/** "Notre Maëlys", "our Zac". */
function ownName(sentence: Sentence, mine: number): number | undefined {
  const name = bareNamesIn(sentence).find(({ first }) => first === mine + 1);
  return name?.last;
}

/** After any other trade, between marks: "our foreman, Bruno, …", "our head of maths, Gillian Prowse, …". */
function nameSetOff(sentence: Sentence, mine: number): number | undefined {
  const { text, tokens } = sentence;
  for (let name = mine + 2; name <= mine + LONGEST_TRADE + 1 && name < tokens.length; name++) {
    const before = text.slice(tokens[name - 1]!.end, tokens[name]!.start);
    if (/^ $|^['’-]$/.test(before) && !isName(sentence, name)) continue;
    if (!/^,? ?\(?$/.test(before) || !isName(sentence, name) || otherNames.has(tokens[name]!.folded)) return undefined;
    const last = endOfName(sentence, name);
    return /^ ?[,):]/.test(text.slice(tokens[last]!.end)) ? last : undefined;
  }
  return undefined;
}
const LONGEST_TRADE = 3;

/** "Hélène Vasseur-Picot", "Sandrine Le Goff": the last of the names that follow one another. */
function endOfName(sentence: Sentence, name: number): number {
  const { text, tokens } = sentence;
  const small = sentence.hits('beforePlace');
  let last = name;
  for (let next = name + 1; isJoined(next); next++) {
    if (isName(sentence, next) || isInitial(sentence, next)) last = next;
    else if (!small.some(({ first }) => first === next)) break;
  }
  return last;

  function isJoined(next: number): boolean {
    const token = tokens[next];
    return token !== undefined && /^[ -]$/.test(text.slice(tokens[next - 1]!.end, token.start));
  }
}

/** "Leo's", "James'". */
export const isPossessed = (name: string) => /['’]s?$/i.test(name);

/** "la femme de Christian", "Paul's son". */
function kinIn(sentence: Sentence): Phrase[] {
  const { text, tokens } = sentence;
  return sentence.hits('kin').flatMap(({ first, last }) => {
    for (const name of [last + 1, last + 2, last + 3]) {
      if (
        isName(sentence, name) &&
        /^ (?:de |des |d['’]|of )/u.test(text.slice(tokens[last]!.end, tokens[name]!.start + 1))
      )
        return [phraseOf(sentence, first, name)];
    }
    // "the Carmody lad"
    if (isName(sentence, first - 1) && hitEndingAt(sentence, 'beforePlace', first - 2))
      return [phraseOf(sentence, first - 1, last)];
    // "Beth's lad", "Beth's little lad"
    const owner = [first - 1, first - 2].find((index) => isName(sentence, index));
    return owner !== undefined &&
      isPossessed(text.slice(tokens[owner]!.start, tokens[owner]!.end)) &&
      !hasBreak(sentence, owner, first)
      ? [phraseOf(sentence, owner, last)]
      : [];
  });
}

/** Whether a mark or a verb stands between two tokens, so that they do not belong together. */
export const hasBreak = ({ text, tokens }: Sentence, from: number, to: number) =>
  /[,;:()–—]/.test(text.slice(tokens[from]!.end, tokens[to]!.start));

/** The name that follows a relation, at once ("ma prof de yoga Carole") or set apart ("ma voisine du 3e, Inès"). */
function nameAfter(sentence: Sentence, last: number): number | undefined {
  const { text, tokens } = sentence;
  const isOf = sentence.hits('beforePlace').some(({ first }) => first === last + 1);
  for (let i = last + 1; i <= last + NAME_REACH && i < tokens.length; i++) {
    if (!isName(sentence, i)) continue;
    // "mon voisin, M. Kervadec"
    const title = sentence.hits('title').find((hit) => hit.last === i - 1);
    const before = (title?.first ?? i) - 1;
    const gap = text.slice(tokens[before]!.end, tokens[before + 1]!.start);
    if (before === last || (isOf && before === last + 2 && gap === ' ') || /[,(]/.test(gap))
      return joinsName(sentence, i + 1) ? i + 1 : i;
  }
  return undefined;
}

export const mentionsIn = (sentence: Sentence): Phrase[] =>
  sentence.tokens.flatMap(({ kind }, index) => (kind === 'mention' ? [phraseOf(sentence, index, index)] : []));

/** Names of places, days and firms are no people's. */
const otherNames = new Set(LANGUAGES.flatMap(({ spelling }) => spelling.names).map(fold));

/**
 * "Supposedly the manager …", "Accompagner un parent …": no subject stands there; but "Thomas du garage" is somebody, and
 * so is who "me trompait".
 */
const opensClause = (sentence: Sentence): boolean =>
  hitsOf(sentence, 'article', 'otherPerson', 'selfWord').some(({ first }) => first === 1) &&
  !/^d/.test(sentence.tokens[1]!.folded) &&
  !sentence.hits('intimateState').some(({ first }) => first === 1);

/** A name with nothing beside it. A first and a last name ("Karim Benloussef") say who it is. */
type Named = Phrase & { readonly isFull?: true };

/** A first name as the subject ("Amandine est enceinte"), where nothing says that it is somebody in the news. */
export const bareNamesIn = perSentence((sentence: Sentence): readonly Named[] => {
  if (isTitle(sentence)) return [];
  return sentence.tokens.flatMap((token, index) => {
    if (!isName(sentence, index) || token.kind === 'mention' || token.folded.length < 3 || isNoFirstName(token.folded))
      return [];
    if (hitAt(sentence, 'notAName', index) || hitAt(sentence, 'intimateWord', index)) return [];
    if (joinsName(sentence, index) && !hitAt(sentence, 'notAName', index - 1)) return [];
    // "Supposedly the manager was …": a word of another kind that opens the sentence.
    if (index === 0 && opensClause(sentence)) return [];
    let last = index;
    while (joinsName(sentence, last + 1)) last++;
    const named = phraseOf(sentence, index, last);
    const names = sentence.text.slice(named.start, named.end).split(' ').length;
    if (names > 2 || isInTheNews(sentence, named)) return [];
    // "la France", "the Times", "in Otterby"; but "la chimio de Lina", "thinking of Lina".
    if (
      names === 1 &&
      sentence.hits('beforePlace').some((word) => word.last === index - 1) &&
      !hitEndingAt(sentence, 'bareState', index - 2) &&
      !hitEndingAt(sentence, 'amongUs', index - 1)
    )
      return [];
    if (isNobody(sentence, index)) return [];
    return [names === 2 && !isNoFirstName(sentence.tokens[last]!.folded) ? { ...named, isFull: true } : named];
  });
});

/** "Hope", "Google", "Leeds": no name of a person, or one by chance. */
const isNoFirstName = (word: string): boolean => otherNames.has(word) || isCommon(word.replace(/'s?$/, ''));

/** Whether a name goes on with the token at `index`: "Hélène Vasseur-Picot". */
const joinsName = (sentence: Sentence, index: number): boolean =>
  isName(sentence, index - 1) &&
  (isName(sentence, index) || isInitial(sentence, index)) &&
  /^[ -]$/.test(sentence.text.slice(sentence.tokens[index - 1]!.end, sentence.tokens[index]!.start));
