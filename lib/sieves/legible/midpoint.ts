import { anyOf } from '../context/any-of.ts';
import { eachSentence } from '../each-sentence.ts';
import { defineRule, type Match, type Sentence } from '../sieve.ts';

/** Inclusive writing with a midpoint: screen readers spell it out or leave the point unsaid. */
export const midpoint = defineRule({
  id: 'midpoint',
  sieve: 'legible',
  severity: 'note',
  source: 'FALC, https://www.unapei.org; Fédération des aveugles de France, https://aveuglesdefrance.org',
  needs: ['inclusiveEnding'],
  examples: {
    fr: {
      flags: [
        'Les salarié·es sont invité·es à voter.',
        'Bienvenue à tou·te·s !',
        'Nous cherchons un·e boulanger·ère.',
        'Les directeur‧rices de crèche se réunissent.',
      ],
      passes: [
        'Les salariées et les salariés sont invités à voter.',
        'Bienvenue à toutes et à tous !',
        'Lundi · mardi · jeudi, de 9 h à 12 h',
        'Le travail d’une force se note F·d.',
      ],
    },
  },
  find: (draft) => eachSentence(draft, midpointsIn, mayEndInclusively),
});

/** The midpoint and the marks that are typed in its place. */
const MIDPOINT = /[·•‧∙⋅]/;

const mayEndInclusively = anyOf('inclusiveEnding');

function midpointsIn(sentence: Sentence): Match[] {
  const { text, tokens } = sentence;
  if (!MIDPOINT.test(text)) return [];
  const matches: { start: number; end: number }[] = [];
  for (const { first, end } of sentence.hits('inclusiveEnding')) {
    const stem = tokens[first - 1];
    const gap = stem ? text.slice(stem.end, tokens[first]!.start) : '';
    if (!stem || gap.length !== 1 || !MIDPOINT.test(gap)) continue;
    const last = matches.at(-1);
    if (last?.end === stem.end) last.end = end;
    else if (stem.folded.length >= 2) matches.push({ start: stem.start, end });
  }
  return matches;
}
