import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { Companion } from '../../components/companion/Companion.tsx';
import { CompanionPanel } from '../../components/companion/CompanionPanel.tsx';
import type { DraftFollower, FollowedDraft } from '../../components/companion/follow-draft.ts';
import { DISMISSALS_TO_PROPOSE, type Kept, useDraftActions } from '../../components/companion/use-draft-actions.tsx';
import type { Finding } from '../../lib/sieves/index.ts';
import { ACTED, type Made, makeAssessment, messagesIn } from './assessments.ts';
import { axeFindings } from './axe.ts';

afterEach(cleanup);

const { open } = ACTED.en as { readonly open: Made };
const LINK = open.findings![2]![0];

const followed = (made: Made, more: Partial<FollowedDraft> = {}): FollowedDraft => ({
  text: made.text,
  assessment: makeAssessment(made),
  language: 'auto',
  setAside: [],
  answers: {},
  purpose: undefined,
  unwritten: undefined,
  ...more,
});

const counted = (dismissals: Record<string, number> = {}) => ({ dismissals, forget: vi.fn() });
const KEPT = (more: { mutedRules?: string[]; counted?: ReturnType<typeof counted> } = {}) => ({
  mutedRules: [],
  allowedWords: [],
  muteRule: vi.fn(),
  allowWords: vi.fn(),
  counted: counted(),
  ...more,
});

interface Shown {
  readonly kept?: Kept | undefined;
  readonly locale?: 'fr' | 'en';
  readonly outcome?: 'written' | 'failed' | 'changed';
  readonly more?: Partial<FollowedDraft>;
}

const followerOf = (outcome: NonNullable<Shown['outcome']>) => ({
  fix: vi.fn(async (_: Finding) => outcome),
  copyFixed: vi.fn(async (_: Finding) => true),
  dismiss: vi.fn<DraftFollower['dismiss']>(),
  restore: vi.fn(),
  answer: vi.fn<DraftFollower['answer']>(),
  goTo: vi.fn(),
});

type PanelProps = Pick<Shown, 'kept' | 'more'> & {
  made: Made;
  locale: 'fr' | 'en';
  follower: ReturnType<typeof followerOf>;
};

/** A draft that does what it is told, without an editor. */
function Panel({ made, kept, locale, more, follower }: PanelProps) {
  const [store] = useState(() => createStore(() => followed(made, more)));
  const draft = useStore(store);
  follower.dismiss.mockImplementation(({ rule, start, end }) => {
    const setAside = [...draft.setAside, { key: rule, rule, words: draft.text.slice(start, end) }];
    const findings = made.findings!.filter(([, id]) => !setAside.some((one) => one.rule === id));
    store.setState({ ...draft, assessment: makeAssessment({ ...made, findings }), setAside });
  });
  follower.answer.mockImplementation((claim, ground) => {
    const claims = draft.assessment.claims.map((one) => (one.key === claim.key ? { ...one, settled: ground } : one));
    store.setState({
      ...draft,
      assessment: { ...draft.assessment, claims },
      answers: ground ? { [claim.key]: ground } : {},
    });
  });
  const messages = messagesIn(locale);
  const { said, ...actions } = useDraftActions({
    draft,
    follower: () => follower as unknown as DraftFollower,
    messages,
    kept,
  });
  return (
    <Companion draft={store} messages={messages} open said={said} onOpen={() => {}}>
      {(region) => (
        <CompanionPanel
          {...draft}
          {...actions}
          ref={region}
          messages={messages}
          onChooseLanguage={() => {}}
          onShowFinding={() => {}}
          onClose={() => {}}
        />
      )}
    </Companion>
  );
}

function show(made: Made, { locale = 'en', outcome = 'written', ...shown }: Shown = {}) {
  const follower = followerOf(outcome);
  const props = { kept: KEPT(), ...shown, made, locale, follower };
  return { ...follower, ...render(<Panel {...props} />) };
}

const findings = () => within(screen.getByRole('list', { name: /^(To look at|À regarder)$/ })).getAllByRole('listitem');
/** As it is read out, but for the spaces: those round a hidden part differ from one reader to the next. */
const button = (name: RegExp | string) => buttonIn(document.body, name);
const buttonIn = (part: HTMLElement, wanted: RegExp | string) =>
  within(part).getByRole('button', {
    name: (name) => (wanted instanceof RegExp ? wanted.test(name) : name.replace(/ :/g, ':') === wanted),
  });
const status = () => screen.getByRole('status').textContent;

describe('a finding', () => {
  it('has buttons that begin with what they say and end with its words', () => {
    show(open);
    expect(button(`Remove the tracking: “${LINK}”`)).toBeTruthy();
    expect(button('Set aside: “12%”')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Fix/ })).toBeNull();
  });

  it('is fixed at a press, and says so', async () => {
    const { fix } = show(open);
    await userEvent.click(button(/^Remove the tracking/));
    expect(fix.mock.calls.map(([{ rule }]) => rule)).toEqual(['tracking-link']);
    await vi.waitFor(() => expect(status()).toBe('Fixed.'));
  });

  it('whose fix could not be written can be copied', async () => {
    const unwritten = { key: `tracking-link ${LINK}`, outcome: 'failed' } as const;
    const { copyFixed, fix } = show(open, { more: { unwritten } });
    const item = within(findings()[2]!);
    expect(item.getByText('The text could not be changed here.')).toBeTruthy();
    expect(item.queryByRole('button', { name: /^Remove the tracking/ })).toBeNull();
    await userEvent.click(item.getByRole('button', { name: 'Copy the corrected text' }));
    expect(copyFixed).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(status()).toBe('Copied: paste it over the draft.'));
    expect(item.getByText('Copied: paste it over the draft.')).toBeTruthy();
    expect(fix).not.toHaveBeenCalled();
  });

  it('whose text changed meanwhile can be fixed by another press', async () => {
    const unwritten = { key: `tracking-link ${LINK}`, outcome: 'changed' } as const;
    show(open, { more: { unwritten } });
    expect(within(findings()[2]!).getByText(/^The text changed meanwhile/)).toBeTruthy();
    expect(button(/^Remove the tracking/)).toBeTruthy();
  });

  it('set aside leaves the focus to the next one, then to what brings it back', async () => {
    const { restore } = show(open, { kept: KEPT() });
    for (const name of ['Set aside: “12%”', 'Set aside: “the finest lane in the county”']) {
      button(name).focus();
      await userEvent.keyboard('{Enter}');
      expect(document.activeElement).toBe(findings()[0]);
      expect(status()).toBe('Set aside for this draft.');
    }
    expect(findings()[0]!.textContent).toContain('Tracking link');
    await userEvent.click(button(/^Set aside/));
    expect(document.activeElement).toBe(button('Show again'));
    expect(screen.getByText(/^3\spoints set aside$/)).toBeTruthy();
    await userEvent.keyboard('{Enter}');
    expect(restore).toHaveBeenCalledOnce();
  });

  it('can be settled for good: its words allowed, or its rule muted, and undone', async () => {
    const kept = KEPT({ mutedRules: ['superlative'] });
    show(open, { kept });
    const item = within(findings()[1]!);
    expect(item.queryByRole('button', { name: /^Mute/ })).toBeNull();
    await userEvent.click(buttonIn(findings()[1]!, 'For every draft…: Superlative nobody can verify'));
    await userEvent.click(buttonIn(findings()[1]!, 'Allow these words: “the finest lane in the county”'));
    expect(kept.allowWords).toHaveBeenCalledWith('the finest lane in the county', true);
    await userEvent.click(item.getByRole('button', { name: /^Mute this rule/ }));
    expect(kept.muteRule).toHaveBeenCalledWith('superlative', true);
    expect(screen.getByText('Rule muted: Superlative nobody can verify.')).toBeTruthy();
    await userEvent.click(button('Undo'));
    expect(kept.muteRule).toHaveBeenLastCalledWith('superlative', false);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('never brings a card number into storage', async () => {
    const card: Made = {
      text: 'My card: 4111 1111 1111 1111',
      language: 'en',
      findings: [['4111 1111 1111 1111', 'card', 'private', 'stop']],
    };
    show(card);
    await userEvent.click(button(/^For every draft…/));
    expect(screen.queryByRole('button', { name: /^Allow/ })).toBeNull();
    expect(button(/^Mute this rule/)).toBeTruthy();
  });

  it('is offered nothing for good where nothing may be kept', () => {
    show(open, { kept: undefined });
    const names = within(findings()[0]!)
      .getAllByRole('button')
      .map(({ textContent }) => textContent);
    expect(names).toEqual(['Set aside: “12%”']);
  });
});

describe('a rule that is only ever set aside', () => {
  const dismissals = { superlative: DISMISSALS_TO_PROPOSE, absolute: 9 };

  it('is proposed to be muted, or kept', async () => {
    const kept = KEPT({ counted: counted(dismissals) });
    show(open, { kept });
    expect(screen.getByText(/^“Superlative nobody can verify”: set aside several times/)).toBeTruthy();
    await userEvent.click(button('Keep it'));
    expect(kept.counted.forget).toHaveBeenCalledWith('superlative');
    await userEvent.click(button('Mute this rule'));
    expect(kept.muteRule).toHaveBeenCalledWith('superlative', true);
  });

  it('is not spoken of in a draft without it', () => {
    show({ ...open, findings: [] }, { kept: KEPT({ counted: counted(dismissals) }) });
    expect(screen.queryByRole('button', { name: 'Keep it' })).toBeNull();
  });
});

describe('the claim ledger', () => {
  const ledger = () => screen.getByRole('list', { name: 'Checkable statements' });
  const claims = () => within(ledger()).getAllByRole('listitem');

  it('says what each statement stands on', () => {
    show(open);
    expect(screen.getByText('1 unsupported')).toBeTruthy();
    expect(claims()[0]!.textContent).toContain('Nothing supports it yet');
    expect(claims()[1]!.textContent).toContain('Your own data');
    expect(within(claims()[1]!).queryAllByRole('button')).toEqual([]);
    expect(document.body.textContent).not.toMatch(/\bfalse\b/i);
  });

  it('takes an answer, folds with the focus on its title, and takes it back', async () => {
    const { answer } = show(open);
    await userEvent.click(within(claims()[0]!).getByRole('button', { name: /^My own data ?: “The cycle lane/ }));
    expect(answer.mock.lastCall).toEqual([expect.objectContaining({ start: 0 }), 'own']);
    const details = document.querySelector('details.claims') as HTMLDetailsElement;
    expect(details.open).toBe(false);
    expect(document.activeElement).toBe(details.querySelector('summary'));
    expect(details.textContent).toContain('all supported');
    expect(details.textContent).toContain('You answered: my own data');
    await userEvent.click(details.querySelector('summary')!);
    await userEvent.click(button(/^Take back/));
    expect(answer.mock.lastCall![1]).toBeUndefined();
    expect(details.open).toBe(true);
  });

  it('leads to the editor for a source, and answers nothing', async () => {
    const { goTo, answer } = show(open);
    await userEvent.click(button(/^Add a source/));
    expect(goTo).toHaveBeenCalledOnce();
    expect(answer).not.toHaveBeenCalled();
  });

  it('is not there without a statement, and folded where all stand on something', () => {
    const { unmount } = show({ ...open, claims: [] });
    expect(document.querySelector('.claims')).toBeNull();
    unmount();
    show({ ...open, claims: [[open.claims![1]![0], 'source']] });
    expect((document.querySelector('.claims') as HTMLDetailsElement).open).toBe(false);
  });
});

it.each(['fr', 'en'] as const)('has nothing for axe to find (%s)', async (locale) => {
  for (const made of Object.values(ACTED[locale])) {
    const { container, unmount } = show(made, { locale });
    expect(await axeFindings(container)).toEqual([]);
    unmount();
  }
});
