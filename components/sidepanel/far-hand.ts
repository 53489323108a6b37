import { copyText } from '../../lib/editors/copy-text.ts';
import type { WriteOutcome } from '../../lib/editors/write-text.ts';
import type { DraftHand } from '../companion/draft-hand.ts';
import { withFixes } from '../companion/draft-memory.ts';

/** Calls one of a far draft's functions by its name. */
export type Ask = (call: keyof DraftHand, ...args: readonly unknown[]) => Promise<unknown>;

/**
 * Does to the draft of a tab what is asked for in the side panel. `text` is the text as the panel shows it. What is to
 * be copied is copied here: a page that has no focus may not.
 */
export function farHand(ask: Ask, text: () => string): DraftHand {
  const tell =
    (call: keyof DraftHand) =>
    (...args: readonly unknown[]) =>
      void ask(call, ...args);
  const write = async (call: 'fix' | 'rewrite', what: unknown) =>
    ((await ask(call, what)) as WriteOutcome | undefined) ?? 'failed';
  return {
    chooseLanguage: tell('chooseLanguage'),
    choosePurpose: tell('choosePurpose'),
    point: tell('point'),
    dismiss: tell('dismiss'),
    restore: tell('restore'),
    answer: tell('answer'),
    goTo: tell('goTo'),
    fix: (finding) => write('fix', finding),
    rewrite: (to) => write('rewrite', to),
    copyFixed: ({ fixes }) => copyText(withFixes(text(), fixes ?? [])),
    read: async () => ((await ask('read')) as string | undefined) ?? text(),
  };
}
