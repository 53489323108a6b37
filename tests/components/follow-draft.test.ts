import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followDraft } from '../../components/companion/follow-draft.ts';
import { EDIT_REST } from '../../components/companion/note-edits.ts';
import { copyText } from '../../lib/editors/copy-text.ts';
import { applyFixes } from '../../lib/editors/write-text.ts';
import { networkById } from '../../lib/networks/index.ts';
import type { AssessContext, Finding, SieveName } from '../../lib/sieves/index.ts';

// Writing is tested in real browsers (tests/e2e): here, what is made of its outcome.
vi.mock('../../lib/editors/write-text.ts', () => ({ applyFixes: vi.fn() }));
vi.mock('../../lib/editors/copy-text.ts', () => ({ copyText: vi.fn() }));

const LINK = 'https://exemple.fr/a?utm_source=x&id=3';
const TEXT = `Le programme du marché est là ${LINK} pour tout le quartier.`;
const CLAIM = 'La piste cyclable fait baisser le trafic de 12 % en un an.';

let stop: AbortController;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'performance'] });
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.clearAllMocks();
  document.body.innerHTML = '';
});

function follow(text: string, context: AssessContext = {}) {
  document.body.innerHTML = '<div id="editor" contenteditable="true"></div>';
  const editor = document.querySelector<HTMLElement>('#editor')!;
  editor.textContent = text;
  const onOutcome = vi.fn();
  let settings = context;
  const draft = followDraft({
    editor,
    place: () => ({ network: networkById('linkedin'), kind: 'post' }),
    context: () => settings,
    signal: stop.signal,
    onGone: () => {},
    onOutcome,
  });
  const write = async (changed: string) => {
    editor.textContent = changed;
    editor.dispatchEvent(new Event('input'));
    await vi.advanceTimersByTimeAsync(300);
  };
  const set = (changed: AssessContext) => {
    settings = changed;
    draft.refresh();
  };
  const findings = (sieve: SieveName) => draft.store.getState().assessment.sieves[sieve].findings;
  const rules = () =>
    Object.keys(draft.store.getState().assessment.sieves)
      .flatMap((sieve) => findings(sieve as SieveName))
      .map(({ rule }) => rule);
  const finding = (rule: string): Finding => {
    const sieves = Object.values(draft.store.getState().assessment.sieves);
    return sieves.flatMap((sieve) => sieve.findings).find((one) => one.rule === rule)!;
  };
  return { draft, editor, write, set, rules, finding, onOutcome };
}

describe('what is shown', () => {
  const LONG = `${'La gare de Dole est calme le dimanche. '.repeat(60)}Il paraît que oui.`;

  it('of a long text that is pasted is all of it, some tasks later, whatever is typed meanwhile', async () => {
    const { draft, editor, rules } = follow('');
    editor.textContent = LONG;
    await vi.advanceTimersByTimeAsync(16);
    editor.textContent = `${LONG} Commentez OUI !`;
    await vi.advanceTimersByTimeAsync(100);
    expect(draft.store.getState().text).toBe(`${LONG} Commentez OUI !`);
    expect(rules()).toEqual(expect.arrayContaining(['hearsay', 'engagement-bait']));
  });

  it('of a long text that is there already is its beginning first', async () => {
    const { draft, rules } = follow(LONG);
    expect(LONG.startsWith(draft.store.getState().text)).toBe(true);
    expect(rules()).not.toContain('hearsay');
    await vi.advanceTimersByTimeAsync(100);
    expect(draft.store.getState().text).toBe(LONG);
    expect(rules()).toContain('hearsay');
  });

  it('is never half of a text where it is published', () => {
    const { draft } = follow(LONG);
    expect(draft.now().text).toBe(LONG);
    expect(draft.now().assessment.sieves.true.findings.map(({ rule }) => rule)).toContain('hearsay');
  });

  it('follows a typist when they stop, and what is pasted at once', async () => {
    const { draft, editor } = follow('Le programme');
    const put = async (text: string, wait: number) => {
      editor.textContent = text;
      await vi.advanceTimersByTimeAsync(wait);
      return draft.store.getState().text;
    };
    await put('Le programme d', 50);
    expect(await put('Le programme du', 50)).not.toBe('Le programme du');
    await vi.advanceTimersByTimeAsync(250);
    expect(draft.store.getState().text).toBe('Le programme du');
    expect(await put(TEXT, 50)).toBe(TEXT);
  });
});

describe('a finding set aside', () => {
  it('stays away while the text around it changes, and can be shown again', async () => {
    const { draft, write, rules, finding } = follow(TEXT);
    expect(rules()).toContain('tracking-link');
    draft.dismiss(finding('tracking-link'));
    expect(rules()).not.toContain('tracking-link');
    expect(draft.store.getState().setAside).toMatchObject([{ rule: 'tracking-link', words: LINK }]);
    await write(`Bonjour. ${TEXT}`);
    expect(rules()).not.toContain('tracking-link');
    draft.restore();
    expect(rules()).toContain('tracking-link');
    expect(draft.store.getState().setAside).toEqual([]);
  });

  it('counts no more once its words are gone, and again when they are back', async () => {
    const { draft, write, finding } = follow(TEXT);
    draft.dismiss(finding('tracking-link'));
    await write('Le programme du marché est là pour tout le quartier.');
    expect(draft.store.getState().setAside).toEqual([]);
    await write(TEXT);
    expect(draft.store.getState().setAside).toHaveLength(1);
  });

  it('is forgotten with the draft', async () => {
    const { draft, write, rules, finding } = follow(TEXT);
    draft.dismiss(finding('tracking-link'));
    await write(' ');
    await write(TEXT);
    expect(rules()).toContain('tracking-link');
    expect(draft.store.getState().setAside).toEqual([]);
  });

  it('is found again where what is shown is a moment old', () => {
    const { draft, editor, rules, finding } = follow(TEXT);
    const shown = finding('tracking-link');
    editor.textContent = TEXT.replace('id=3', 'id=34');
    draft.dismiss(shown);
    expect(rules()).not.toContain('tracking-link');
  });
});

describe('an answer', () => {
  it('settles the claim and its findings, and can be taken back', () => {
    const { draft, rules } = follow(CLAIM);
    const claim = () => draft.store.getState().assessment.claims[0]!;
    expect(claim().settled).toBeUndefined();
    expect(rules()).toContain('unsourced-figure');
    draft.answer(claim(), 'own');
    expect(claim().settled).toBe('own');
    expect(rules()).not.toContain('unsourced-figure');
    draft.answer(claim(), undefined);
    expect(claim().settled).toBeUndefined();
    expect(rules()).toContain('unsourced-figure');
  });

  it('goes with the draft, and goes on with another editor that holds it', async () => {
    const first = follow(CLAIM);
    first.draft.answer(first.draft.store.getState().assessment.claims[0]!, 'opinion');
    const heir = followDraft({
      editor: first.editor,
      place: () => ({ network: networkById('x'), kind: 'post' }),
      context: () => ({}),
      memory: first.draft.memory(),
      signal: stop.signal,
      onGone: () => {},
    });
    expect(heir.store.getState().assessment.claims[0]!.settled).toBe('opinion');
    await first.write('');
    expect(first.draft.store.getState().answers).toEqual({});
  });

  it('with a source is left to the person: the caret goes behind the sentence', () => {
    const { draft, editor } = follow(`${CLAIM} Venez voir.`);
    draft.goTo(draft.store.getState().assessment.claims[0]!);
    expect(document.activeElement).toBe(editor);
    const { anchorOffset, isCollapsed } = document.getSelection()!;
    expect({ anchorOffset, isCollapsed }).toEqual({ anchorOffset: CLAIM.length, isCollapsed: true });
    expect(editor.textContent).toBe(`${CLAIM} Venez voir.`);
    expect(draft.store.getState().answers).toEqual({});
  });
});

describe('a fix', () => {
  it('is written for the text as it is', async () => {
    const { draft, editor, rules, finding } = follow(TEXT);
    vi.mocked(applyFixes).mockImplementation(async (_editor, text, [fix]) => {
      editor.textContent = text.slice(0, fix!.start) + fix!.text + text.slice(fix!.end);
      return 'written';
    });
    const shown = finding('tracking-link');
    editor.textContent = `Bonjour ! ${TEXT}`;
    expect(await draft.fix(shown)).toBe('written');
    expect(editor.textContent).toBe(`Bonjour ! ${TEXT.replace('utm_source=x&', '')}`);
    expect(rules()).not.toContain('tracking-link');
    expect(draft.store.getState().unwritten).toBeUndefined();
  });

  it.each(['failed', 'changed'] as const)(
    'that %s is told of, not tried again, and offered as a copy',
    async (outcome) => {
      const { draft, write, finding } = follow(TEXT);
      vi.mocked(applyFixes).mockResolvedValue(outcome);
      vi.mocked(copyText).mockResolvedValue(true);
      expect(await draft.fix(finding('tracking-link'))).toBe(outcome);
      expect(draft.store.getState().unwritten).toMatchObject({ outcome });
      expect(applyFixes).toHaveBeenCalledOnce();
      expect(await draft.copyFixed(finding('tracking-link'))).toBe(true);
      expect(copyText).toHaveBeenCalledWith(TEXT.replace('utm_source=x&', ''));
      await write(TEXT.replace('utm_source=x&', ''));
      expect(draft.store.getState().unwritten).toBeUndefined();
    },
  );

  it('is written once, however often it is asked for', async () => {
    const { draft, finding } = follow(TEXT);
    let written: (outcome: 'written') => void = () => {};
    vi.mocked(applyFixes).mockReturnValue(new Promise((resolve) => (written = resolve)));
    const twice = [draft.fix(finding('tracking-link')), draft.fix(finding('tracking-link'))];
    written('written');
    expect(await Promise.all(twice)).toEqual(['written', 'written']);
    expect(applyFixes).toHaveBeenCalledOnce();
  });

  it('that throws has failed, and one that is gone has changed', async () => {
    const { draft, editor, finding } = follow(TEXT);
    vi.mocked(applyFixes).mockRejectedValue(new Error('no'));
    const shown = finding('tracking-link');
    expect(await draft.fix(shown)).toBe('failed');
    editor.textContent = 'Le programme du marché.';
    expect(await draft.fix(shown)).toBe('changed');
    expect(await draft.copyFixed(shown)).toBe(false);
  });
});

describe('settings', () => {
  it('hold at once: muted rules and allowed words', () => {
    const { set, rules } = follow(TEXT);
    set({ mutedRules: ['tracking-link'] });
    expect(rules()).not.toContain('tracking-link');
    set({});
    expect(rules()).toContain('tracking-link');
    set({ allowedWords: [LINK] });
    expect(rules()).not.toContain('tracking-link');
  });
});

describe('what was typed last', () => {
  it('is known although the editor left before it was judged', async () => {
    const { draft, editor } = follow('Le programme du marché est là.');
    const type = async (text: string) => {
      editor.textContent = text;
      editor.dispatchEvent(new Event('input'));
      await vi.advanceTimersByTimeAsync(20);
    };
    await type('Le programme du marché est là');
    await type(TEXT);
    editor.remove();
    editor.textContent = '';
    const { text, assessment } = draft.now();
    expect(text).toBe(TEXT);
    expect(assessment.sieves.legible.findings.map(({ rule }) => rule)).toContain('tracking-link');
  });
});

describe('an edit', () => {
  const rest = () => vi.advanceTimersByTimeAsync(EDIT_REST + 500);

  it('is told of by its rule, when a finding went with the text', async () => {
    const { draft, write, onOutcome } = follow(TEXT);
    await write(TEXT.replace(LINK, 'https://exemple.fr/a'));
    expect(onOutcome).not.toHaveBeenCalled();
    await rest();
    expect(onOutcome.mock.calls).toEqual([[{ kind: 'edited', rules: ['tracking-link'] }]]);
    expect(draft.memory().improved).toBe(true);
  });

  it('is none where the finding was set aside, its rule muted or the draft emptied', async () => {
    const { draft, write, set, finding, onOutcome } = follow(TEXT);
    draft.dismiss(finding('tracking-link'));
    await rest();
    draft.restore();
    set({ mutedRules: ['tracking-link'] });
    await rest();
    set({});
    await write('');
    await rest();
    expect(onOutcome.mock.calls).toEqual([[{ kind: 'dismissed', rules: ['tracking-link'] }]]);
    expect(draft.memory().improved).toBe(false);
  });

  it('by a fix is told of as a fix alone', async () => {
    const { draft, editor, finding, onOutcome } = follow(TEXT);
    vi.mocked(applyFixes).mockImplementation(async () => {
      editor.textContent = TEXT.replace(LINK, 'https://exemple.fr/a?id=3');
      return 'written';
    });
    await draft.fix(finding('tracking-link'));
    await rest();
    expect(onOutcome.mock.calls).toEqual([[{ kind: 'fixed', rules: ['tracking-link'] }]]);
    expect(draft.memory().improved).toBe(true);
  });

  it('is none where a claim was answered: that settles it', () => {
    const { draft, rules, onOutcome } = follow(CLAIM);
    const asked = rules();
    expect(asked).toContain('unsourced-figure');
    const [claim] = draft.store.getState().assessment.claims;
    draft.answer(claim!, 'own');
    expect(onOutcome.mock.calls).toEqual([[{ kind: 'settled', rules: asked }]]);
    expect(draft.memory().improved).toBe(true);
    draft.answer(claim!, undefined);
    expect(onOutcome).toHaveBeenCalledOnce();
  });

  it('is none for what came and went while somebody typed', async () => {
    const { write, onOutcome } = follow('Le programme du marché est là.');
    await write(TEXT);
    await write('Le programme du marché est là pour tous.');
    await rest();
    expect(onOutcome).not.toHaveBeenCalled();
  });
});
