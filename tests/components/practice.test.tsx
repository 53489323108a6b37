import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deckOf } from '../../components/practice/deck/index.ts';
import { Practice, type PracticeProps } from '../../components/practice/Practice.tsx';
import type { Locale } from '../../lib/i18n/index.ts';
import { assess } from '../../lib/sieves/index.ts';
import { makeAssessment, messagesIn, STATES } from './assessments.ts';
import { axeFindings } from './axe.ts';

afterEach(cleanup);

const sampleIn = (locale: Locale, id: string) => deckOf(locale).find((sample) => sample.id === id)!;

function show(locale: Locale, more: Partial<PracticeProps> = {}) {
  const made = STATES[locale].stop!;
  const stop = vi.fn();
  const calls = {
    onChooseLocale: vi.fn(),
    onChoosePlace: vi.fn(),
    onChooseLanguage: vi.fn(),
    onShowFinding: vi.fn(),
    onChooseSample: vi.fn(),
    onEditorReady: vi.fn((_editor: HTMLElement) => stop),
    onProject: vi.fn(),
    onPrint: vi.fn(),
  };
  const props: PracticeProps = {
    messages: messagesIn(locale),
    text: made.text,
    assessment: makeAssessment(made),
    place: { network: 'linkedin', kind: 'post' },
    language: 'auto',
    projector: false,
    judge: (text) => assess({ text }),
    deck: { samples: [] },
    ...calls,
    ...more,
  };
  const { rerender, ...view } = render(<Practice {...props} />);
  const change = (changed: Partial<PracticeProps>) => rerender(<Practice {...props} {...changed} />);
  return { ...calls, stop, ...view, rerender: change };
}

describe('Practice', () => {
  it('hands its editor over once, leaves its text alone, and stops with the page', () => {
    const { onEditorReady, stop, rerender, unmount } = show('fr');
    const editor = screen.getByRole('textbox', { name: 'Votre brouillon' });
    expect(onEditorReady).toHaveBeenCalledOnce();
    expect(onEditorReady.mock.lastCall![0] === editor).toBe(true);
    expect(editor.getAttribute('contenteditable')).toBe('plaintext-only');
    editor.textContent = 'Écrit par quelqu’un';
    rerender({ text: 'Écrit par quelqu’un', assessment: makeAssessment(STATES.fr.clear!) });
    expect(editor.textContent).toBe('Écrit par quelqu’un');
    expect(onEditorReady).toHaveBeenCalledOnce();
    expect(stop).not.toHaveBeenCalled();
    unmount();
    expect(stop).toHaveBeenCalledOnce();
  });

  it('shows the Companion open, without a way to close it', () => {
    show('en');
    const panel = screen.getByRole('region', { name: 'Tamis: a look at the draft' });
    expect(within(panel).queryByRole('button', { name: 'Close' })).toBeNull();
  });

  it('shows each score with its arithmetic', () => {
    show('fr');
    const scores = screen.getByRole('region', { name: 'Le calcul' });
    const lines = [...scores.querySelectorAll('.score')].map((line) => line.textContent);
    expect(lines).toEqual([
      'Vrai−18 On-dit8282 sur 100',
      'Positif−50 Insulte−18 Majuscules3232 sur 100',
      'Utiletrop court pour juger–pas de note',
      'Privé−50 Téléphone5050 sur 100',
      'Lisible−5 Lecture à voix haute9595 sur 100',
    ]);
  });

  it('gives an empty text no score', () => {
    show('fr', { text: '', assessment: assess({ text: '' }) });
    const scores = screen.getByRole('region', { name: 'Le calcul' });
    expect([...scores.querySelectorAll('.score')].map((line) => line.textContent)).toEqual(
      ['Vrai', 'Positif', 'Utile', 'Privé', 'Lisible'].map((sieve) => `${sieve}trop court pour juger–pas de note`),
    );
  });

  it('chooses network, kind, size and languages', async () => {
    const user = userEvent.setup();
    const calls = show('en');
    await user.click(screen.getByRole('radio', { name: 'X' }));
    await user.click(screen.getByRole('radio', { name: 'Comment' }));
    await user.click(screen.getByRole('switch', { name: 'Big screen' }));
    await user.click(
      within(screen.getByRole('group', { name: 'Interface language' })).getByRole('radio', { name: 'Français' }),
    );
    expect(calls.onChoosePlace.mock.calls).toEqual([[{ network: 'x' }], [{ kind: 'comment' }]]);
    expect(calls.onProject).toHaveBeenCalledWith(true);
    expect(calls.onChooseLocale).toHaveBeenCalledWith('fr');
  });

  it('offers the samples of the interface’s language first, and of the other', async () => {
    const user = userEvent.setup();
    const { onChooseSample } = show('en');
    const samples = within(screen.getByRole('navigation', { name: 'Examples' }));
    await user.click(samples.getByRole('button', { name: 'Anger at somebody: before' }));
    expect(onChooseSample.mock.lastCall).toEqual([sampleIn('en', 'en-anger'), 'before']);
    await user.click(samples.getByRole('radio', { name: 'Français' }));
    await user.click(samples.getByRole('button', { name: 'Faites tourner: after' }));
    expect(onChooseSample.mock.lastCall).toEqual([sampleIn('fr', 'fr-urgent'), 'after']);
  });

  it('marks the sample that is in the editor', () => {
    const sample = sampleIn('fr', 'fr-colere');
    show('fr', { sample, text: sample.after });
    expect(screen.getAllByRole('button', { pressed: true }).map((button) => button.getAttribute('aria-label'))).toEqual(
      ['La colère contre quelqu’un\u00A0: après'],
    );
  });

  it.each(['fr', 'en'] as const)('has nothing for axe to find (%s)', async (locale) => {
    const { container } = show(locale);
    expect(await axeFindings(container)).toEqual([]);
  });
});
