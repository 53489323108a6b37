import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupFacts, PopupState } from '../../components/popup/popup-state.ts';
import type { Locale } from '../../lib/i18n/index.ts';
import { messagesIn } from './assessments.ts';
import { axeFindings } from './axe.ts';
import { popupTime } from './popup-time.ts';

afterEach(cleanup);

const now = new Date(2026, 10, 2, 13, 30).getTime();
const FACTS: PopupFacts = {
  version: '0.1.0',
  locale: 'fr',
  enabled: true,
  now,
  draft: {
    network: 'linkedin',
    kind: 'post',
    bands: { true: 'look', positive: 'clear', useful: 'too-short', private: 'clear', legible: 'clear' },
  },
  time: popupTime({ minutes: { linkedin: 18, x: 6 }, plans: { linkedin: { limits: { day: 20 * 60_000 } } } }),
  storage: { fullSince: undefined, damaged: [], exportDue: false },
  today: { linkedin: 3, facebook: 0, x: 1 },
  week: { posts: 12, comments: 4, improved: 3, held: 1 },
  held: [],
  notifies: false,
  notices: [],
  mutedRules: [],
  allowedWords: [],
  pausedSites: [],
  here: 'linkedin',
  tomorrow: new Date(2026, 10, 3, 4).getTime(),
};
const NOTHING = {
  ...FACTS,
  draft: undefined,
  time: popupTime(),
  today: { linkedin: 0, facebook: 0, x: 0 },
  week: { posts: 0, comments: 0, improved: 0, held: 0 },
};

function show(state: PopupState, locale: Locale = 'fr', onOpenSidePanel?: () => void) {
  const calls = {
    onToggle: vi.fn(),
    onPause: vi.fn(),
    onPauseSite: vi.fn(),
    onResume: vi.fn(),
    onResumeSite: vi.fn(),
    onChooseLocale: vi.fn(),
    onOpenPractice: vi.fn(),
    onOpenDashboard: vi.fn(),
    onUnmute: vi.fn(),
    onDisallow: vi.fn(),
  };
  const held = {
    onRead: vi.fn(async () => 'You are a complete idiot, read the file again.'),
    onCopy: vi.fn(async () => true),
    onOpen: vi.fn(),
    onHoldLonger: vi.fn(),
    onDelete: vi.fn(),
    onNotify: vi.fn(),
  };
  const popup = (
    <Popup state={state} messages={messagesIn(locale)} {...calls} held={held} onOpenSidePanel={onOpenSidePanel} />
  );
  return { ...calls, held, ...render(popup) };
}
const text = () => document.body.textContent!.replace(/\s/g, ' ');

describe('Popup', () => {
  it('opens the side panel, where the browser has one', async () => {
    const open = vi.fn();
    show(FACTS, 'en', open);
    await userEvent.click(screen.getByRole('button', { name: 'Side panel' }));
    expect(open).toHaveBeenCalledOnce();
    cleanup();
    show(FACTS, 'en');
    expect(screen.queryByRole('button', { name: 'Side panel' })).toBeNull();
  });

  it('shows the draft of the tab and today, in French', () => {
    show(FACTS);
    expect(screen.getByRole('region', { name: 'Publication sur LinkedIn' }).textContent).toContain('Vraià relire');
    expect(text()).toContain('4 brouillons regardés aujourd’hui.');
    expect(text()).toContain('Rien ne quitte ce navigateur.');
  });

  it('shows them in English', () => {
    show({ ...FACTS, locale: 'en', draft: { ...FACTS.draft!, kind: 'comment', network: 'x' } }, 'en');
    expect(screen.getByRole('region', { name: 'Comment on X' }).textContent).toContain('Truelook again');
    expect(text()).toContain('4 drafts looked at today.');
    expect(text()).toContain('Nothing leaves this browser.');
  });

  it('says what became of the week’s drafts in one sentence, of what there is alone', () => {
    show(FACTS);
    expect(text()).toContain(
      'Les sept derniers jours : 12 publications, 4 commentaires, 3 textes améliorés après une remarque, 1 brouillon retenu.',
    );
    cleanup();
    show({ ...FACTS, week: { posts: 1, comments: 0, improved: 0, held: 0 } }, 'en');
    expect(text()).toContain('The last seven days: 1 post.');
    cleanup();
    show({ ...FACTS, week: { posts: 0, comments: 0, improved: 0, held: 0 } }, 'en');
    expect(text()).not.toContain('The last seven days');
  });

  it('teaches when there is nothing yet', () => {
    show(NOTHING, 'en');
    expect(text()).toContain('No draft in this tab.');
    expect(text()).toContain('No minutes yet today.');
    expect(text()).toContain('They count only while LinkedIn, Facebook or X is in front of you.');
    expect(screen.queryByRole('figure')).toBeNull();
  });

  it('switches Tamis off, and says so when it is', async () => {
    const { onToggle, unmount } = show(FACTS);
    expect(text()).toMatch(/^Tamis0\.1\.0Actif/);
    await userEvent.click(screen.getByRole('switch', { name: 'Tamis actif', checked: true }));
    expect(onToggle).toHaveBeenCalledWith(false);
    unmount();
    show({ ...FACTS, enabled: false });
    expect(screen.getByRole('switch', { checked: false })).toBeTruthy();
    expect(text()).toMatch(/^Tamis0\.1\.0Éteint/);
    expect(text()).toContain('Tamis est éteint.');
    expect(screen.getByRole('button', { name: 'Pause…' })).toHaveProperty('disabled', true);
  });

  it('pauses, says until when, and resumes', async () => {
    const { onPause, unmount } = show(FACTS);
    const choose = async (name: RegExp) => {
      await userEvent.click(screen.getByRole('button', { name: 'Pause…', expanded: false }));
      await userEvent.click(screen.getByRole('button', { name }));
    };
    await choose(/^15 minutes ?13\sh\s45$/);
    await choose(/^1 heure ?14\sh\s30$/);
    await choose(/^Jusqu’à demain ?mardi 4\sh$/);
    expect(onPause.mock.calls.map(([until]) => (until - now) / 60_000)).toEqual([15, 60, 870]);
    expect(screen.queryByRole('list', { name: 'Mettre Tamis en pause' })).toBeNull();
    unmount();
    const { onResume } = show({ ...FACTS, pausedUntil: now + 3_600_000 });
    expect(text()).toMatch(/En pause jusqu’à 14\sh\s30\./);
    expect(screen.queryByRole('region', { name: /LinkedIn/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Reprendre' }));
    expect(onResume).toHaveBeenCalledOnce();
  });

  it('is worked with the keyboard alone: the menu takes the focus', async () => {
    const { onPause, onPauseSite } = show(FACTS, 'en');
    screen.getByRole('button', { name: 'Pause…' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toMatch(/^15 minutes/);
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement?.textContent).toMatch(/^On LinkedIn only/);
    await userEvent.keyboard('{Enter}');
    expect(onPauseSite).toHaveBeenCalledExactlyOnceWith('linkedin');
    expect(onPause).not.toHaveBeenCalled();
  });

  it('says that the network in front is paused, and lets it be resumed from any tab', async () => {
    const { onResume, unmount } = show({ ...FACTS, pausedSites: ['linkedin'] }, 'en');
    expect(screen.getByRole('status').textContent).toContain('Paused on LinkedIn.');
    await userEvent.click(screen.getAllByRole('button', { name: 'Resume' })[0]!);
    expect(onResume).toHaveBeenCalledOnce();
    unmount();
    const { onResumeSite } = show({ ...FACTS, here: undefined, pausedSites: ['linkedin'] }, 'en');
    expect(text()).not.toContain('Paused on LinkedIn.');
    await userEvent.click(screen.getByRole('button', { name: 'Pause…' }));
    expect(screen.queryByRole('button', { name: /^On / })).toBeNull();
    await userEvent.click(screen.getByText('1 network paused', { normalizer: (words) => words.replace(/\s/g, ' ') }));
    await userEvent.click(screen.getByRole('button', { name: /^Resume ?: LinkedIn$/ }));
    expect(onResumeSite).toHaveBeenCalledExactlyOnceWith('linkedin');
  });

  it('takes a pause that is over for none', () => {
    show({ ...FACTS, pausedUntil: now });
    expect(screen.queryByRole('button', { name: 'Reprendre' })).toBeNull();
  });

  it('says which network may have changed', () => {
    show({ ...FACTS, notices: ['linkedin'] }, 'en');
    expect(text()).toContain('LinkedIn may have changed.');
  });

  it('says what was muted or allowed for good, and takes it back', async () => {
    const facts = { ...FACTS, mutedRules: ['superlative', 'gone-rule'], allowedWords: ['the best bread'] };
    const { onUnmute, onDisallow, unmount } = await act(async () => show(facts, 'en'));
    await userEvent.click(screen.getByText(/^2\srules muted, 1\sphrase allowed$/));
    await userEvent.click(await screen.findByRole('button', { name: /^Remove ?: Superlative nobody can verify$/ }));
    await userEvent.click(screen.getByRole('button', { name: /^Remove ?: “the best bread”$/ }));
    expect(onUnmute).toHaveBeenCalledWith('superlative');
    expect(onDisallow).toHaveBeenCalledWith('the best bread');
    expect(screen.getByText('gone-rule')).toBeTruthy();
    unmount();
    await act(async () => show({ ...FACTS, mutedRules: ['superlative'] }));
    expect(text()).toContain('1 règle coupée');
    expect(text()).not.toContain('autorisé');
  });

  it('opens Practice and changes the interface language', async () => {
    const { onOpenPractice, onChooseLocale } = show(FACTS);
    await userEvent.click(screen.getByRole('button', { name: 'S’entraîner' }));
    expect(onOpenPractice).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('radio', { name: 'English' }));
    expect(onChooseLocale).toHaveBeenCalledWith('en');
  });

  it('keeps its frame while storage has not answered', () => {
    const { container } = show('loading');
    expect(container.querySelector('main')!.getAttribute('aria-busy')).toBe('true');
    expect(screen.getAllByRole('region')).toHaveLength(2);
    expect(screen.getByRole('switch')).toHaveProperty('disabled', true);
  });

  it('says when storage cannot be read, and still leads to Practice', () => {
    show('failed');
    expect(text()).toContain('Les réglages sont illisibles.');
    expect(screen.getByRole('button', { name: 'S’entraîner' })).toHaveProperty('disabled', false);
  });

  it('has nothing for axe to find', async () => {
    const states: PopupState[] = [
      FACTS,
      NOTHING,
      { ...FACTS, pausedUntil: now + 1 },
      { ...FACTS, enabled: false },
      { ...FACTS, mutedRules: ['superlative'], allowedWords: ['le meilleur'] },
      'loading',
      'failed',
    ];
    for (const state of states) {
      const { container, unmount } = await act(async () => show(state));
      expect(await axeFindings(container)).toEqual([]);
      unmount();
    }
  });
});

describe('today’s time in the popup', () => {
  const withTime = (lived: Parameters<typeof popupTime>[0]): PopupFacts => ({ ...FACTS, time: popupTime(lived) });

  it('is each network’s minutes, against its budget where it has one', () => {
    show(FACTS, 'en');
    const today = within(screen.getByRole('region', { name: 'Today' }));
    expect(today.getAllByRole('meter')).toHaveLength(1);
    const meter = today.getByRole('meter', { name: /^LinkedIn/ });
    expect(meter.getAttribute('aria-valuenow')).toBe('90');
    expect(meter.getAttribute('aria-valuetext')).toBe('2\u00A0min left today');
    const [linkedin, x] = today.getAllByText(/^(LinkedIn|X)$/).map((name) => name.closest('li')!.textContent);
    expect(linkedin).toContain('18\u00A0min');
    expect(x).toContain('6\u00A0min');
    expect(x!.replace(/\s/g, ' ')).toContain('2 sips, 1 sitting');
    expect(today.queryByText('Facebook')).toBeNull();
  });

  it('says what is spent, in French too', () => {
    show(withTime({ minutes: { linkedin: 30 }, plans: { linkedin: { limits: { day: 20 * 60_000 } } } }));
    expect(screen.getByRole('meter').getAttribute('aria-valuetext')).toBe('Temps du jour épuisé');
    expect(screen.getByRole('meter').closest('.meter')!.getAttribute('data-level')).toBe('over');
  });

  it('shows an untouched budget, and that of all together', () => {
    show(withTime({ plans: { x: { limits: { sips: 4 } } }, all: { week: 3_600_000 } }), 'en');
    const said = screen.getAllByRole('meter').map((meter) => meter.getAttribute('aria-valuetext')!.replace(/\s/g, ' '));
    expect(said).toEqual(['0 of 4 visits', '1 hr left this week']);
  });

  it('draws the week under one sentence', () => {
    show(FACTS, 'en');
    const figure = screen.getByRole('figure', { name: /in seven days/ });
    // 24 minutes today, and 0, 7, … 35 before: 129 in all.
    expect(figure.textContent).toContain('2\u00A0hr\u00A09\u00A0min in seven days, 18\u00A0min a day.');
    expect(within(figure).getAllByRole('listitem').at(-1)!.textContent).toBe('Mon 24\u00A0min');
  });

  it('says how far one is with what one came for, and when it is reached', () => {
    const plans = { linkedin: { goals: { posts: 3, comments: 5 } } };
    show(withTime({ plans, published: { post: 2, comment: 5 } }), 'en');
    expect(text()).toContain('LinkedIn: 2 of 3 posts, 5 of 5 comments this week.');
    expect(text()).not.toContain('You did what you came for.');
    cleanup();
    show(withTime({ plans, published: { post: 3, comment: 6 } }), 'en');
    expect(text()).toContain('You did what you came for.');
  });

  it('says when a month went by without a backup, and only then', () => {
    show({ ...FACTS, storage: { ...FACTS.storage, exportDue: true } }, 'en');
    expect(text()).toContain('A month without a backup.');
    cleanup();
    show(FACTS, 'en');
    expect(text()).not.toContain('without a backup');
  });

  it('says when storage is full or a day was damaged', () => {
    const damaged = [
      { day: '2026-11-01', isRestored: true },
      { day: '2026-10-31', isRestored: false },
    ];
    show({ ...FACTS, storage: { fullSince: now, damaged, exportDue: false } }, 'en');
    expect(text()).toContain('The browser has no room left.');
    expect(text()).toMatch(/The record of 1 Nov was damaged\.It was put back/);
    expect(text()).toMatch(/The record of 31 Oct was damaged\.There was no copy/);
  });
});

describe('held drafts in the popup', () => {
  const HELD = [
    { id: 'a', network: 'linkedin', kind: 'post', heldAt: now - 7_200_000, until: now - 1 },
    { id: 'b', network: 'x', kind: 'comment', heldAt: now, until: new Date(2026, 10, 3, 8, 30).getTime() },
  ] as const;
  const facts: PopupFacts = { ...FACTS, locale: 'en', held: HELD };
  const button = (name: string | RegExp) => screen.getByRole('button', { name });

  it('are not there where nothing is held', () => {
    show(FACTS, 'en');
    expect(screen.queryByRole('region', { name: 'Held drafts' })).toBeNull();
  });

  it('say which are due, and until when the others wait', () => {
    show(facts, 'en');
    expect(button(/Post for LinkedIn.*it is time/)).toBeTruthy();
    expect(button(/Comment for X.*until Tuesday at 08:30/)).toBeTruthy();
    // What is due has its moment's sign, and none of a verdict's.
    expect([...document.querySelectorAll('.held-item .sign')].map((sign) => sign.getAttribute('data-value'))).toEqual([
      'due',
      'note',
    ]);
    expect(text()).toContain('2 drafts');
  });

  it('read one again, with the same findings, and let it be copied or opened', async () => {
    const { held } = show(facts, 'en');
    await userEvent.click(button(/Post for LinkedIn/));
    expect((await screen.findByRole('list', { name: 'To look at' })).textContent).toContain('Insult');
    expect(text()).toContain('You are a complete idiot, read the file again.');
    expect(held.onRead.mock.calls).toEqual([['a']]);
    await userEvent.click(button('Copy the text'));
    expect((await screen.findByText('Copied: paste it over the draft.')).getAttribute('role')).toBe('status');
    await userEvent.click(button('Open LinkedIn'));
    expect(held.onOpen).toHaveBeenCalledWith('linkedin');
    expect(await axeFindings(document.body)).toEqual([]);
  });

  it('hold longer, and delete only when asked twice', async () => {
    const { held } = show(facts, 'en');
    await userEvent.click(button(/Post for LinkedIn/));
    await userEvent.click(await screen.findByRole('button', { name: 'Hold longer' }));
    await userEvent.click(button(/Tomorrow morning/));
    expect(held.onHoldLonger).toHaveBeenCalledWith('a', new Date(2026, 10, 3, 8, 30).getTime());
    await userEvent.click(button('Delete'));
    expect(held.onDelete).not.toHaveBeenCalled();
    await userEvent.click(button('Delete for good'));
    expect(held.onDelete).toHaveBeenCalledWith('a');
  });

  it('offer a notification where there can be one', async () => {
    const { held } = show(facts, 'en');
    await userEvent.click(button('Remind me with a notification'));
    expect(held.onNotify).toHaveBeenCalledOnce();
    cleanup();
    show({ ...facts, notifies: true }, 'en');
    expect(text()).toContain('You are reminded with a notification.');
    cleanup();
    show({ ...facts, notifies: undefined }, 'en');
    expect(text()).not.toContain('notification');
  });
});
