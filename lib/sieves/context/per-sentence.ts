import type { Sentence } from '../sieve.ts';

/** Keeps a question's answer with the sentence: it is asked by several rules, and again at every keystroke. */
export function perSentence<Answer>(ask: (sentence: Sentence) => Answer): (sentence: Sentence) => Answer {
  const answers = new WeakMap<Sentence, { readonly answer: Answer }>();
  return (sentence) => {
    let known = answers.get(sentence);
    if (!known) answers.set(sentence, (known = { answer: ask(sentence) }));
    return known.answer;
  };
}
