import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { Companion, type CompanionProps } from '../../components/companion/Companion.tsx';
import { CompanionPanel, type CompanionPanelProps } from '../../components/companion/CompanionPanel.tsx';
import { quoteOf } from '../../components/companion/quote-of.ts';
import type { Finding } from '../../lib/sieves/index.ts';
import { type Made, makeAssessment, messagesIn, STATES } from './assessments.ts';
import { axeFindings } from './axe.ts';

afterEach(cleanup);

type CallerProps = CompanionPanelProps & Pick<CompanionProps, 'open' | 'onOpen'> & { onClose: () => void };

/** Opens and closes as a caller would. */
function Caller({ open: openAtFirst, onOpen, ...panel }: CallerProps) {
  const [open, setOpen] = useState(openAtFirst);
  const { assessment, text, messages, onClose } = panel;
  const [draft] = useState(() => createStore(() => ({ assessment, text })));
  const turn = (to: boolean, tell: () => void) => () => {
    tell();
    setOpen(to);
  };
  return (
    <Companion draft={draft} messages={messages} open={open} onOpen={turn(true, onOpen)}>
      {(region) => <CompanionPanel {...panel} ref={region} onClose={turn(false, onClose)} />}
    </Companion>
  );
}

function show(made: Made, locale: 'fr' | 'en', more: Partial<CallerProps> = {}) {
  const calls = { onOpen: vi.fn(), onClose: vi.fn(), onShowFinding: vi.fn(), onChooseLanguage: vi.fn() };
  const props: CallerProps = {
    assessment: makeAssessment(made),
    text: made.text,
    messages: messagesIn(locale),
    language: 'auto',
    open: false,
    ...calls,
    ...more,
  };
  return { ...calls, ...render(<Caller {...props} />) };
}

const findings = () => within(screen.getByRole('list', { name: /À regarder|To look at/ })).getAllByRole('listitem');

describe('closed', () => {
  it('is one button that says every light and the length left', () => {
    show(STATES.fr.look!, 'fr');
    const name =
      'Tamis : vrai, à relire ; positif, rien à signaler ; utile, rien à signaler ; privé, rien à signaler ; lisible, rien à signaler. 225 caractères restants.';
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(screen.getByRole('button', { name: (said) => said.replace(/\s/g, ' ') === name })).toBeTruthy();
    expect(screen.getByRole('button').getAttribute('aria-expanded')).toBe('false');
  });

  it('says in English how many characters are too many', () => {
    show(STATES.en.stop!, 'en');
    expect(
      screen.getByRole('button', { name: /positive, stop and read; .*\. 4\scharacters too many\.$/ }),
    ).toBeTruthy();
    expect(screen.getByText('−4')).toBeTruthy();
  });

  it('follows the draft without being drawn anew, until a light changes', () => {
    const made = STATES.en.look!;
    const draft = createStore(() => ({ text: made.text, assessment: makeAssessment(made) }));
    const drawn = vi.fn();
    render(
      <Profiler id="pill" onRender={drawn}>
        <Companion draft={draft} messages={messagesIn('en')} open={false} onOpen={() => {}}>
          {() => null}
        </Companion>
      </Profiler>,
    );
    drawn.mockClear();
    const { length, ...assessment } = draft.getState().assessment;
    const left = (count: number) => ({ ...assessment, length: { used: 280 - count, limit: 280 } });
    draft.setState({ assessment: left(7) });
    expect(screen.getByRole('button', { name: /true, look again; .*\. 7\scharacters left\.$/ })).toBeTruthy();
    expect(screen.getByText('7')).toBeTruthy();
    expect(drawn).not.toHaveBeenCalled();
    act(() => draft.setState({ assessment: left(-3) }));
    expect(screen.getByText('−3').dataset.over).toBe('true');
    act(() => draft.setState({ assessment: makeAssessment({ ...made, bands: { positive: 'stop' } }) }));
    expect(screen.getByRole('button', { name: /positive, stop and read/ })).toBeTruthy();
    act(() => draft.setState({ assessment: { ...assessment, length: { used: 9, limit: undefined } } }));
    expect(screen.getByRole('button', { name: /legible, [a-z ]+\.$/ })).toBeTruthy();
    expect(document.querySelector('.pill-length')).toBeNull();
  });

  it('shows a sign for legibility only where there is something to see', () => {
    const { container, unmount } = show(STATES.en.clear!, 'en');
    expect(container.querySelectorAll('.pill .sign')).toHaveLength(4);
    unmount();
    const bad = show({ ...STATES.en.clear!, bands: { legible: 'look' } }, 'en');
    expect(bad.container.querySelectorAll('.pill .sign')).toHaveLength(5);
  });

  it('opens by press, takes the focus into the panel, and Escape closes it', async () => {
    const user = userEvent.setup();
    const { onOpen, onClose } = show(STATES.fr.look!, 'fr');
    await user.tab();
    await user.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledOnce();
    const panel = screen.getByRole('region', { name: /regard sur le brouillon/ });
    expect(document.activeElement).toBe(panel);
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
    expect(screen.queryByRole('region')).toBeNull();
  });
});

describe('open', () => {
  it('leaves the focus where it is when it was opened by other means', () => {
    show(STATES.fr.look!, 'fr', { open: true });
    expect(document.activeElement).toBe(document.body);
  });

  it('keeps Escape to itself, so that the site does not close its own box', async () => {
    const user = userEvent.setup();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    show(STATES.fr.look!, 'fr', { open: true });
    screen.getByRole('button', { name: 'Fermer' }).focus();
    await user.keyboard('{Escape}');
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('keydown', heard);
  });

  it('says each light by name and band', () => {
    show(STATES.fr.stop!, 'fr', { open: true });
    const lights = within(screen.getByRole('list', { name: 'Les trois tamis et les deux gardiens' })).getAllByRole(
      'listitem',
    );
    expect(lights.map((light) => light.textContent)).toEqual([
      'Vraià relire',
      'Positifà revoir avant de publier',
      'Utiletrop court pour juger',
      'Privéà revoir avant de publier',
      'Lisiblerien à signaler',
    ]);
  });

  it('shows the three worst findings first, then all', async () => {
    const user = userEvent.setup();
    show(STATES.en.stop!, 'en', { open: true });
    expect(screen.getByRole('heading', { name: /^2\spoints to read before you post$/ })).toBeTruthy();
    expect(findings().map((item) => within(item).getByRole('heading').textContent)).toEqual([
      'stop and read, PrivatePhone number',
      'stop and read, PositiveInsult',
      'look again, TrueHearsay',
    ]);
    const more = screen.getByRole('button', { name: 'Show all 5' });
    await user.click(more);
    expect(findings()).toHaveLength(5);
    await user.click(screen.getByRole('button', { name: 'Show fewer' }));
    expect(findings()).toHaveLength(3);
  });

  it('says the words, the reason, the suggestion and the source', () => {
    show(STATES.en.look!, 'en', { open: true });
    const item = within(findings()[0]!);
    expect(item.getByText('Rumour has it that the Belmont plant will close before summer.').lang).toBe('en');
    expect(item.getByText('Why this rule?')).toBeTruthy();
    const link = item.getByRole('link', { name: /misinforeview.*\(new tab\)/ }) as HTMLAnchorElement;
    expect(link.target).toBe('_blank');
    expect(link.rel).toBe('noreferrer');
    expect(item.getByText(/^Fazio 2020$/)).toBeTruthy();
  });

  it('shows a finding whose words are missing without words', () => {
    show({ text: 'Some words here.', language: 'en', findings: [['words', 'nobody-knows', 'true', 'look']] }, 'en', {
      open: true,
    });
    expect(findings()[0]!.textContent).toContain('“words”');
  });

  it('points at a finding with the mouse and with the keyboard, and lets go', async () => {
    const user = userEvent.setup();
    const { onShowFinding } = show(STATES.en.look!, 'en', { open: true });
    await user.hover(findings()[0]!);
    expect((onShowFinding.mock.lastCall![0] as Finding).rule).toBe('hearsay');
    await user.unhover(findings()[0]!);
    expect(onShowFinding.mock.lastCall).toEqual([undefined]);
    findings()[0]!.querySelector('summary')!.focus();
    expect((onShowFinding.mock.lastCall![0] as Finding).rule).toBe('hearsay');
  });

  it('offers what can be done about a finding where the caller says so', () => {
    show(STATES.en.look!, 'en', {
      open: true,
      findingActions: (finding) => <button type="button">{`mute ${finding.rule}`}</button>,
    });
    expect(screen.getByRole('button', { name: 'mute hearsay' })).toBeTruthy();
  });

  it.each([
    ['fr', 'clear', 'Rien ne ressort.'],
    ['en', 'clear', 'Nothing stands out.'],
    ['fr', 'short', 'Rien ne ressort.'],
    ['fr', 'note', 'Rien ne ressort.'],
    ['fr', 'empty', 'Encore quelques mots.'],
    ['en', 'empty', 'A few more words.'],
    ['fr', 'unsupported', 'Tamis lit le français et l’anglais.'],
    ['en', 'unsupported', 'Tamis reads French and English.'],
  ] as const)('%s, %s: %s', (locale, state, title) => {
    show(STATES[locale][state]!, locale, { open: true });
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
  });

  it('ticks each strength once', () => {
    show({ ...STATES.fr.clear!, strengths: ['stand-in-source', 'stand-in-source', 'unknown'] }, 'fr', { open: true });
    const ticks = within(screen.getByRole('list', { name: 'Points forts' })).getAllByRole('listitem');
    expect(ticks.map((tick) => tick.textContent)).toEqual(['Renvoie à sa source']);
  });

  it('says the length and measures it', () => {
    show(STATES.fr.look!, 'fr', { open: true });
    const meter = screen.getByRole('meter', { name: 'Longueur' });
    expect(meter.getAttribute('aria-valuenow')).toBe('55');
    expect(meter.getAttribute('aria-valuetext')).toMatch(/^225\scaractères restants$/);
  });

  it('lets the person choose the language of the draft', async () => {
    const user = userEvent.setup();
    const { onChooseLanguage } = show(STATES.fr.unsupported!, 'fr', { open: true });
    const group = within(screen.getByRole('group', { name: 'Langue du brouillon' }));
    expect((group.getByRole('radio', { name: /^Auto\s: espagnol$/ }) as HTMLInputElement).checked).toBe(true);
    await user.click(group.getByRole('radio', { name: 'Français' }));
    expect(onChooseLanguage).toHaveBeenCalledWith('fr');
  });

  it('says which rules were not asked', () => {
    show(STATES.en.note!, 'en', { open: true });
    expect(screen.getByText(/One rule was not applied/)).toBeTruthy();
  });

  it('has a live region from the start, and empty', () => {
    show(STATES.fr.stop!, 'fr');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it.each(['fr', 'en'] as const)('has nothing for axe to find (%s)', async (locale) => {
    for (const made of Object.values(STATES[locale])) {
      const { container, unmount } = show(made, locale, { open: true });
      expect(await axeFindings(container)).toEqual([]);
      unmount();
      const closed = show(made, locale);
      expect(await axeFindings(closed.container)).toEqual([]);
      closed.unmount();
    }
  });
});

describe('quoted words', () => {
  it('stand on one line', () => expect(quoteOf('a\n b  c', { start: 0, end: 7 })).toBe('a b c'));
  it('keep their start and their end when they are many', () => {
    const text = `${'début '.repeat(30)}${'fin '.repeat(30)}`;
    const words = quoteOf(text, { start: 0, end: text.length });
    expect(words.length).toBeLessThan(130);
    expect(words).toMatch(/^début .* … .*fin$/);
  });
  it('never cut a letter in two', () => {
    const text = '😀'.repeat(200);
    expect(quoteOf(text, { start: 0, end: text.length }).isWellFormed()).toBe(true);
  });
});
