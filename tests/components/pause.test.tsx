import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findPausing, pausingKey } from '../../components/pause/find-pausing.ts';
import { NotTaken } from '../../components/pause/NotTaken.tsx';
import { Pause, type PauseProps } from '../../components/pause/Pause.tsx';
import { SETTLES_AFTER } from '../../components/pause/use-wait.ts';
import { assess, type Severity, type SieveName } from '../../lib/sieves/index.ts';
import { makeAssessment, messagesIn } from './assessments.ts';
import { axeFindings } from './axe.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

const FOUND: readonly (readonly [string, string, SieveName, Severity])[] = [
  ['imbécile', 'insult', 'positive', 'stop'],
  ['FR76 3000', 'iban', 'private', 'stop'],
  ['4539 1488', 'card', 'private', 'stop'],
  ['Belmont-2025', 'secret', 'private', 'stop'],
];
const TEXT = 'Tu es un imbécile : FR76 3000, 4539 1488, Belmont-2025.';

const boxOf = (count: number) => {
  const findings = FOUND.slice(0, count);
  return { text: TEXT, assessment: makeAssessment({ text: TEXT, findings }) };
};
const pausingIn = (count: number) => findPausing([boxOf(count)], new Set());

function show(more: Partial<PauseProps> = {}, locale: 'fr' | 'en' = 'en') {
  const calls = { onEdit: vi.fn(), onPost: vi.fn() };
  const props: PauseProps = {
    pausing: pausingIn(1),
    messages: messagesIn(locale),
    audience: false,
    breath: false,
    shortcut: 'Ctrl ↵',
    ...calls,
    ...more,
  };
  return { ...calls, ...render(<Pause {...props} />) };
}

const dialog = () => screen.getByRole('alertdialog');
const button = (name: RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });

describe('the question', () => {
  it('is an alert dialog with a name and what it is about, the focus on Edit', () => {
    show();
    expect(screen.getByRole('alertdialog', { name: 'Post it as it is?' })).toBe(dialog());
    expect(document.getElementById(dialog().getAttribute('aria-describedby')!)?.textContent).toContain('imbécile');
    expect((dialog() as HTMLDialogElement).open).toBe(true);
    expect(document.activeElement).toBe(button(/^Edit$/));
  });

  it('names the words, the reason and one suggestion of three findings at most, what cannot be taken back first', () => {
    show({ pausing: pausingIn(4) });
    const items = within(dialog()).getAllByRole('listitem');
    expect(items).toHaveLength(3);
    expect(items[0]!.textContent).toContain('FR76 3000');
    expect(items[0]!.textContent).toContain('Private');
    expect(dialog().textContent).toContain('One more is shown beside the draft.');
    expect(dialog().textContent).not.toContain('imbécile');
    const { reason, suggestion } = messagesIn('en').advice.iban;
    for (const words of [reason, suggestion]) expect(items[0]!.textContent).toContain(words);
  });

  it('says who can read a post, only where that is wanted', () => {
    const { unmount } = show();
    expect(dialog().textContent).not.toContain('people you do not know');
    unmount();
    show({ audience: true });
    expect(dialog().textContent).toContain('people you do not know');
  });

  it.each(['fr', 'en'] as const)('has nothing for axe to find in %s', async (locale) => {
    const { container } = show({ pausing: pausingIn(4), audience: true, breath: true, askUntil: () => null }, locale);
    vi.useRealTimers();
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe('the answers', () => {
  it('do nothing in the first moment, where a second click or a held key lands', () => {
    const { onEdit, onPost } = show();
    fireEvent.click(button(/^Edit$/));
    fireEvent.click(button(/^Post anyway/));
    fireEvent.keyDown(dialog(), { key: 'Enter', ctrlKey: true });
    expect(fireEvent.keyDown(button(/^Edit$/), { key: 'Enter' })).toBe(false);
    expect([onEdit, onPost].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
    pass(SETTLES_AFTER);
    expect(fireEvent.keyDown(button(/^Edit$/), { key: 'Enter' })).toBe(true);
    fireEvent.click(button(/^Edit$/));
    expect(onEdit).toHaveBeenCalledOnce();
  });

  it('are Edit by Escape at once, and Post anyway by the publishing key once more', () => {
    const { onEdit, onPost } = show();
    fireEvent.keyDown(dialog(), { key: 'Escape' });
    expect(onEdit).toHaveBeenCalledOnce();
    pass(SETTLES_AFTER);
    for (const key of [{ ctrlKey: true, repeat: true }, { shiftKey: true }, {}]) {
      fireEvent.keyDown(dialog(), { key: 'Enter', ...key });
    }
    expect(onPost).not.toHaveBeenCalled();
    fireEvent.keyDown(dialog(), { key: 'Enter', metaKey: true });
    fireEvent.click(button(/^Post anyway/));
    expect(onPost).toHaveBeenCalledTimes(2);
    expect(button(/^Post anyway/).getAttribute('aria-keyshortcuts')).toBe('Control+Enter Meta+Enter');
  });

  it('are Edit where the browser closes the dialog', () => {
    const { onEdit } = show();
    expect(fireEvent(dialog(), new Event('cancel', { cancelable: true }))).toBe(false);
    expect(onEdit).toHaveBeenCalledOnce();
  });

  it('wait ten seconds where that is wanted, and can be had sooner', () => {
    const { onEdit, onPost, unmount } = show({ breath: true });
    pass(SETTLES_AFTER);
    for (let second = 0; second < 9; second++) pass(1000);
    expect(button(/^Post anyway/).disabled).toBe(true);
    fireEvent.keyDown(dialog(), { key: 'Enter', ctrlKey: true });
    expect(onPost).not.toHaveBeenCalled();
    fireEvent.click(button(/^Edit$/));
    expect(onEdit).toHaveBeenCalledOnce();
    pass(1000);
    expect(button(/^Post anyway/).disabled).toBe(false);
    unmount();
    show({ breath: true });
    pass(SETTLES_AFTER);
    fireEvent.click(button(/^No need to wait/));
    expect(button(/^Post anyway/).disabled).toBe(false);
  });

  it('have Hold only where a draft can be held, in the same dialog, and back', () => {
    const { unmount } = show();
    expect(screen.queryByRole('button', { name: /^Hold/ })).toBeNull();
    unmount();
    show({
      askUntil: ({ onCancel }) => (
        <button type="button" onClick={onCancel}>
          back
        </button>
      ),
    });
    pass(SETTLES_AFTER);
    fireEvent.click(button(/^Hold/));
    expect(document.activeElement).toBe(button(/^back$/));
    expect(screen.queryByRole('button', { name: /^Post anyway/ })).toBeNull();
    fireEvent.click(button(/^back$/));
    expect(button(/^Edit$/)).toBe(document.activeElement);
  });
});

it('where the network did not react, one way back is left', () => {
  const onBack = vi.fn();
  render(<NotTaken network="LinkedIn" messages={messagesIn('fr')} onBack={onBack} />);
  expect(screen.getByRole('alertdialog', { name: /^LinkedIn n’a pas réagi/ })).toBeTruthy();
  pass(SETTLES_AFTER);
  fireEvent.click(button(/^Revenir au brouillon/));
  fireEvent.keyDown(dialog(), { key: 'Escape' });
  expect(onBack).toHaveBeenCalledTimes(2);
});

describe('findPausing', () => {
  const judged = (text: string) => ({ text, assessment: assess({ text, kind: 'post' }) });
  const rulesIn = (...texts: string[]) => findPausing(texts.map(judged), new Set()).map(({ finding }) => finding.rule);

  it('pauses for what stops, by rules that are proven', () => {
    expect(rulesIn('Tu es un imbécile.')).toEqual(['insult']);
    expect(rulesIn('Il paraît que la gare ferme.')).toEqual([]);
    const unproven = {
      text: TEXT,
      assessment: makeAssessment({ text: TEXT, findings: [['imbécile', 'own-words', 'private', 'stop']] }),
    };
    expect(findPausing([unproven], new Set())).toEqual([]);
  });

  it('lets less than four words go, the boxes of a thread together', () => {
    expect(rulesIn('Idiot, toi !')).toEqual([]);
    expect(rulesIn('Sale imbécile, toi !')).toEqual([]);
    expect(rulesIn('Bonjour à tous.', 'Tu es un imbécile.')).toEqual(['insult']);
  });

  it('asks no second time about what was passed', () => {
    const [once] = findPausing([judged('Tu es un imbécile.')], new Set());
    const passed = new Set([pausingKey(once!)]);
    expect(findPausing([judged('Encore : tu es un imbécile.')], passed)).toEqual([]);
    expect(findPausing([judged('Encore : tu es un crétin.')], passed)).toHaveLength(1);
  });
});
