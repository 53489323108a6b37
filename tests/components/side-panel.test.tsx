import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DraftHand } from '../../components/companion/draft-hand.ts';
import type { FollowedDraft } from '../../components/companion/follow-draft.ts';
import { DraftView } from '../../components/sidepanel/DraftView.tsx';
import { farHand } from '../../components/sidepanel/far-hand.ts';
import { PasteDesk } from '../../components/sidepanel/PasteDesk.tsx';
import { SidePanel, type SidePanelProps, type TabState } from '../../components/sidepanel/SidePanel.tsx';
import type { Locale } from '../../lib/i18n/index.ts';
import { makeAssessment, messagesIn, STATES } from './assessments.ts';
import { axeFindings } from './axe.ts';

afterEach(cleanup);

const made = STATES.en.look!;
const draft: FollowedDraft = {
  text: made.text,
  assessment: makeAssessment(made),
  language: 'auto',
  setAside: [],
  answers: {},
  purpose: undefined,
  unwritten: undefined,
};
const SHOWN = { network: 'linkedin', kind: 'post', draft } as const;

/** A hand whose every call is noted; nothing comes of any. */
function noHand() {
  const asked = vi.fn(async (_call: keyof DraftHand, ..._args: readonly unknown[]): Promise<unknown> => undefined);
  return { asked, hand: farHand(asked, () => draft.text) };
}

const AFTERNOON = new Date(2026, 10, 2, 13, 30).getTime();

function show(tab: TabState, more: Partial<SidePanelProps> = {}, locale: Locale = 'en') {
  const { asked, hand } = noHand();
  const messages = messagesIn(locale);
  const props: SidePanelProps = {
    messages,
    quiet: undefined,
    now: Date.now(),
    tab,
    onChooseLocale: vi.fn(),
    onResume: vi.fn(),
    companion: (shown) => <DraftView draft={shown.draft} hand={hand} messages={messages} kept={undefined} />,
    paste: (
      <PasteDesk
        messages={messages}
        place={{ network: 'linkedin', kind: 'post' }}
        onChoose={vi.fn()}
        empty
        lang={undefined}
        onReady={() => () => {}}
      >
        {null}
      </PasteDesk>
    ),
    ...more,
  };
  return { asked, messages, ...render(<SidePanel {...props} />) };
}
const box = () => screen.queryByRole('textbox');
const words = () => document.body.textContent!.replace(/\s/g, ' ');

describe.each(['en', 'fr'] as const)('the side panel in %s', (locale) => {
  it('shows the draft of the tab in front as the Companion does, and passes axe', async () => {
    const { messages } = show(SHOWN, {}, locale);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(messages.popup.draftOn('LinkedIn', 'post'));
    expect(screen.getByRole('list', { name: messages.companion.findings })).toBeTruthy();
    expect(box()).toBeNull();
    expect(await axeFindings(document.body)).toEqual([]);
  });

  it.each(['none', 'elsewhere', 'private', 'reload'] as const)(
    'says why there is no draft (%s), and has a box to paste a text into',
    async (tab) => {
      const { messages } = show(tab, {}, locale);
      const said = tab === 'none' ? messages.popup.noDraft : messages.sidePanel[tab];
      expect(screen.getByRole('heading', { level: 2, name: said.title })).toBeTruthy();
      expect(box()).toBeTruthy();
      expect(await axeFindings(document.body)).toEqual([]);
    },
  );

  it('says that Tamis is paused on the network in front, and resumes there', async () => {
    const onResume = vi.fn();
    const { messages } = show('none', { quiet: 'facebook', onResume }, locale);
    const { title, text } = messages.popup.pausedOn('Facebook');
    expect(screen.getByRole('heading', { level: 2, name: title })).toBeTruthy();
    expect(screen.getByText(text!)).toBeTruthy();
    expect(words()).not.toContain(messages.popup.noDraft.title);
    await userEvent.click(screen.getByRole('button', { name: messages.popup.resume }));
    expect(onResume).toHaveBeenCalledOnce();
    expect(await axeFindings(document.body)).toEqual([]);
  });
});

describe('the side panel', () => {
  it('shows no draft while Tamis is off or paused, and says so', () => {
    show(SHOWN, { quiet: 'off' });
    expect(words()).toContain('Tamis is off.');
    expect(screen.queryByRole('list', { name: /look at/ })).toBeNull();
    cleanup();
    show(SHOWN, { quiet: AFTERNOON, now: AFTERNOON - 60_000 });
    expect(words()).toMatch(/Paused until 13:30/);
    expect(box()).toBeTruthy();
  });

  it('shows nothing before it knows the tab', () => {
    show('loading');
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
    expect(box()).toBeNull();
  });

  it('asks the tab to set a finding aside, and to point it out', async () => {
    const { asked } = show(SHOWN);
    const [finding] = draft.assessment.sieves.true.findings;
    await userEvent.click(screen.getAllByRole('button', { name: /^Set aside/ })[0]!);
    expect(asked).toHaveBeenCalledWith('dismiss', finding);
    expect(asked).toHaveBeenCalledWith('point', finding);
  });

  it('keeps nothing for good where nothing may be kept', () => {
    show(SHOWN);
    expect(screen.queryByRole('button', { name: /^For every draft/ })).toBeNull();
  });
});

describe('a far hand', () => {
  const [finding] = draft.assessment.sieves.true.findings;

  it('says what came of a fix, and that it failed where nobody answers', async () => {
    const hand = farHand(
      async () => 'written',
      () => '',
    );
    expect(await hand.fix(finding!)).toBe('written');
    expect(await noHand().hand.fix(finding!)).toBe('failed');
    expect(await noHand().hand.rewrite('')).toBe('failed');
  });

  it('reads the draft where it is written, or what was shown last', async () => {
    expect(
      await farHand(
        async () => 'A letter more',
        () => 'A letter',
      ).read(),
    ).toBe('A letter more');
    expect(await noHand().hand.read()).toBe(draft.text);
  });
});

describe('the box to paste a text into', () => {
  it('asks where the text would be published', async () => {
    const onChoose = vi.fn();
    const stop = vi.fn();
    const onReady = vi.fn(() => stop);
    const { unmount } = render(
      <PasteDesk
        messages={messagesIn('en')}
        place={{ network: 'linkedin', kind: 'post' }}
        onChoose={onChoose}
        empty={false}
        lang="fr"
        onReady={onReady}
      >
        {null}
      </PasteDesk>,
    );
    await userEvent.click(screen.getByRole('radio', { name: 'X' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Comment' }));
    expect(onChoose.mock.calls).toEqual([[{ network: 'x' }], [{ kind: 'comment' }]]);
    expect(onReady).toHaveBeenCalledWith(box());
    expect(box()!.lang).toBe('fr');
    act(unmount);
    expect(stop).toHaveBeenCalledOnce();
  });
});
