import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deckOf, type Sample } from '../../components/practice/deck/index.ts';
import type { OwnDeck } from '../../components/practice/own-deck.ts';
import { Practice, type PracticeProps } from '../../components/practice/Practice.tsx';
import type { OwnSample } from '../../lib/browser/deck.ts';
import { type Locale, MESSAGES } from '../../lib/i18n/index.ts';
import { assess, rankFindings } from '../../lib/sieves/index.ts';
import { axeFindings } from './axe.ts';

afterEach(cleanup);

const nothing = () => {};
const judge = (text: string) => assess({ text });
const sampleIn = (locale: Locale, id: string) => deckOf(locale).find((sample) => sample.id === id)!;
const ANGER = sampleIn('en', 'en-anger');

function show(more: Partial<PracticeProps> = {}, locale: Locale = 'en') {
  const onPrint = vi.fn();
  const sample: Sample | undefined = 'sample' in more ? more.sample : ANGER;
  const text = more.text ?? sample?.before ?? '';
  const props: PracticeProps = {
    messages: MESSAGES[locale],
    onChooseLocale: nothing,
    text,
    assessment: judge(text),
    place: { network: 'facebook', kind: 'comment' },
    onChoosePlace: nothing,
    language: 'auto',
    onChooseLanguage: nothing,
    onShowFinding: nothing,
    sample,
    onChooseSample: nothing,
    onEditorReady: () => nothing,
    judge,
    deck: { samples: [] },
    onPrint,
    projector: false,
    onProject: nothing,
    ...more,
  };
  return { user: userEvent.setup(), onPrint, ...render(<Practice {...props} />) };
}

const open = (name: string) => screen.getByRole('button', { name });
const view = () => document.querySelector<HTMLElement>('.view')!;
const position = () => view().querySelector('.steps-position')!.textContent;
const marked = () => [...view().querySelectorAll('mark')].map(({ textContent }) => textContent);
const heading = () => within(view()).getAllByRole('heading', { level: 3 })[0]!.textContent;

describe('step through', () => {
  const findings = rankFindings(judge(ANGER.before));
  const steps = findings.length + 3;

  it('shows the text alone, then the lights, each finding with its source, and the better version', async () => {
    const { user } = show();
    await user.click(open('Step through'));
    expect(document.activeElement === view()).toBe(true);
    expect(position()).toBe(`Step 1 of ${steps}`);
    expect(view().textContent).toContain(ANGER.before);
    expect(marked()).toEqual([]);
    expect(within(view()).queryByRole('list', { name: 'The three sieves and the two guards' })).toBeNull();
    await user.click(open('Next'));
    expect(within(view()).getByRole('list', { name: 'The three sieves and the two guards' })).toBeTruthy();
    expect(marked()).toEqual([]);
    for (const [index, finding] of findings.entries()) {
      await user.click(open('Next'));
      expect(heading()).toContain(MESSAGES.en.advice[finding.rule as 'insult'].name);
      expect(view().querySelector('.source')).toBeTruthy();
      expect(view().querySelector('.told .finding-suggestion')!.textContent).not.toBe('');
      const current = view().querySelector('mark[data-current="true"]')!.textContent!;
      expect(ANGER.before.slice(finding.start, finding.end)).toContain(current);
      expect(position()).toBe(`Step ${index + 3} of ${steps}`);
    }
    await user.click(open('Next'));
    expect(position()).toBe(`Step ${steps} of ${steps}`);
    expect(view().querySelector('.marked')!.textContent).toBe(ANGER.after);
    await user.click(open('Next'));
    expect(position()).toBe(`Step ${steps} of ${steps}`);
  });

  it('goes on and back by arrows, space and a presenter’s keys, says each step, and leaves by Escape', async () => {
    const { user } = show();
    await user.click(open('Step through'));
    await user.keyboard('{ArrowRight} {PageDown}');
    expect(position()).toBe(`Step 4 of ${steps}`);
    expect(within(view()).getByRole('status').textContent).toMatch(/^Step 4 of \d+\. Positive, /);
    await user.keyboard('{ArrowLeft}{PageUp}');
    expect(position()).toBe(`Step 2 of ${steps}`);
    await user.keyboard('{Shift>} {/Shift}');
    expect(position()).toBe(`Step 1 of ${steps}`);
    await user.keyboard('{ArrowLeft}');
    expect(position()).toBe(`Step 1 of ${steps}`);
    await user.keyboard('{Escape}');
    expect(screen.getByRole('textbox', { name: 'Your draft' })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Step through');
  });

  it('presses a button once with the space bar, as anywhere', async () => {
    const { user } = show();
    await user.click(open('Step through'));
    open('Next').focus();
    await user.keyboard(' ');
    expect(position()).toBe(`Step 2 of ${steps}`);
  });

  it('shows a text of one’s own without a better version', async () => {
    const text = 'Everyone knows that audits are useless.';
    const { user } = show({ text, sample: ANGER });
    await user.click(open('Step through'));
    expect(position()).toBe(`Step 1 of ${rankFindings(judge(text)).length + 2}`);
    expect(view().textContent).toContain(text);
  });

  it('has nothing to show of an empty box', () => {
    show({ text: '', sample: undefined });
    expect((open('Step through') as HTMLButtonElement).disabled).toBe(true);
    expect((open('Compare') as HTMLButtonElement).disabled).toBe(false);
  });

  it('leaves the editor and its text where they are', async () => {
    const { user } = show();
    const editor = screen.getByRole('textbox', { name: 'Your draft' });
    editor.textContent = 'Written by somebody';
    await user.click(open('Step through'));
    await user.click(open('Back to the draft'));
    const same = screen.getByRole('textbox', { name: 'Your draft' });
    expect(same === editor && same.textContent === 'Written by somebody').toBe(true);
  });
});

describe('compare', () => {
  const row = (name: string) =>
    [...screen.getByRole('row', { name: new RegExp(`^${name}`) }).children].map(({ textContent }) => textContent);

  it('shows lights and scores of both, and what went', async () => {
    const { user } = show();
    await user.click(open('Compare'));
    const score = (text: string) => String(judge(text).sieves.positive.score!.value);
    const [, before, after] = row('Positive');
    expect(before).toContain(score(ANGER.before));
    expect(after).toContain(score(ANGER.after));
    expect(before).not.toBe(after);
    const gone = within(view()).getByText('No longer there').parentElement!.textContent;
    expect(gone).toContain('Insult');
    expect(within(view()).queryByText('Still there')).toBeNull();
  });

  it('sets what became of a sample beside it', async () => {
    const text = 'You are an idiot, Mark, and I disagree.';
    const { user } = show({ text });
    await user.click(open('Compare'));
    const texts = [...view().querySelectorAll('.marked')].map(({ textContent }) => textContent);
    expect(texts).toEqual([ANGER.before, text]);
    expect(within(view()).getByText('Still there').parentElement!.textContent).toContain('Insult');
  });

  it('takes two texts of one’s own; Escape while writing loses neither', async () => {
    const { user } = show({ text: 'Everyone knows that audits are useless.', sample: undefined });
    await user.click(open('Compare'));
    expect(view().textContent).toContain('Write both texts');
    const second = within(view()).getByRole('textbox', { name: 'After' });
    await user.type(second, 'Our last audit proposed 6 measures.{Escape}');
    expect((second as HTMLTextAreaElement).value).toBe('Our last audit proposed 6 measures.');
    expect(within(view()).getByText('No longer there').parentElement!.textContent).toContain('Sweeping certainty');
  });
});

describe('the handout', () => {
  it('holds both texts, each finding with its number, rule, reason and source, and is printed', async () => {
    const { user, onPrint } = show();
    await user.click(open('Handout'));
    const page = within(view()).getByRole('article');
    const findings = rankFindings(judge(ANGER.before));
    expect(page.querySelectorAll('.handout-findings > li')).toHaveLength(findings.length);
    expect(page.querySelectorAll('.handout-findings .source')).toHaveLength(findings.length);
    expect([...page.querySelectorAll('sup')].map(({ textContent }) => textContent).join()).toContain('1');
    expect(page.textContent).toContain(ANGER.after);
    await user.click(open('Print or save as PDF'));
    expect(onPrint).toHaveBeenCalledOnce();
  });
});

describe.each(['en', 'fr'] as const)('in %s', (locale) => {
  const { views } = MESSAGES[locale].practice;
  it.each(['steps', 'compare', 'handout'] as const)('%s has nothing for axe to find', async (name) => {
    const sample = deckOf(locale)[1]!;
    const { user, container } = show({ sample, text: sample.before }, locale);
    await user.click(open(views[name]));
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(await axeFindings(container)).toEqual([]);
  });
});

const OWN: OwnSample = {
  id: 'one',
  title: 'The school fair',
  language: 'en',
  network: 'x',
  kind: 'post',
  before: 'Nobody cares about the fair.',
  after: '',
};

function showDeck(samples: readonly OwnSample[] = [OWN], more: Partial<PracticeProps> = {}) {
  const actions = {
    keep: vi.fn<NonNullable<OwnDeck['actions']>['keep']>(async () => 'kept'),
    rename: vi.fn(),
    delete: vi.fn(),
    importFile: vi.fn<NonNullable<OwnDeck['actions']>['importFile']>(async () => 3),
    exportFile: vi.fn(),
  };
  return { ...actions, ...show({ deck: { samples, actions }, ...more }) };
}

const own = () => within(screen.getByRole('region', { name: 'My examples' }));

describe('one’s own examples', () => {
  it('are put into the editor; one without a second text has one button', async () => {
    const onChooseSample = vi.fn();
    const { user } = showDeck([OWN], { onChooseSample });
    await user.click(own().getByRole('button', { name: 'The school fair: before' }));
    expect(onChooseSample).toHaveBeenCalledWith(OWN, 'before');
    expect(own().queryByRole('button', { name: 'The school fair: after' })).toBeNull();
  });

  it('are kept from the box only when asked, with a title', async () => {
    const { user, keep } = showDeck([], { text: 'Nobody cares about the fair.', sample: undefined });
    await user.click(open('Keep as an example'));
    expect(keep).not.toHaveBeenCalled();
    const title = screen.getByRole('textbox', { name: 'Title' });
    expect(document.activeElement === title).toBe(true);
    await user.clear(title);
    expect((open('Keep') as HTMLButtonElement).disabled).toBe(true);
    await user.type(title, ' The fair ');
    await user.type(screen.getByRole('textbox', { name: 'After' }), 'The fair had 60 visitors.');
    await user.click(open('Keep'));
    expect(keep).toHaveBeenCalledExactlyOnceWith({
      title: 'The fair',
      language: 'en',
      network: 'facebook',
      kind: 'comment',
      before: 'Nobody cares about the fair.',
      after: 'The fair had 60 visitors.',
    });
    expect(screen.getByText('It is kept, under “My examples”.')).toBeTruthy();
    expect(document.activeElement === open('Keep as an example')).toBe(true);
  });

  it('stay in the form where they cannot be kept', async () => {
    const { user, keep } = showDeck([], { text: 'Nobody cares about the fair.', sample: undefined });
    keep.mockResolvedValue('no-room');
    await user.click(open('Keep as an example'));
    await user.click(open('Keep'));
    expect(screen.getByText(/There is no room/)).toBeTruthy();
    expect(screen.getByDisplayValue('Nobody cares about the fair.')).toBeTruthy();
  });

  it('are renamed, and deleted at the second press', async () => {
    const calls = showDeck();
    const { user } = calls;
    await user.click(open('Change the title: The school fair'));
    const title = screen.getByRole('textbox', { name: 'Change the title: The school fair' });
    await user.clear(title);
    await user.type(title, 'The fair{Enter}');
    expect(calls.rename).toHaveBeenCalledExactlyOnceWith('one', 'The fair');
    expect(document.activeElement === open('Change the title: The school fair')).toBe(true);
    await user.click(open('Delete: The school fair'));
    expect(calls.delete).not.toHaveBeenCalled();
    await user.click(open('Press again to delete: The school fair'));
    expect(calls.delete).toHaveBeenCalledExactlyOnceWith('one');
    expect(document.activeElement === screen.getByRole('region', { name: 'My examples' })).toBe(true);
  });

  it.each([
    [3, '3 examples read; none is kept twice.'],
    [{ why: 'no-json' }, /cannot be read/],
    [{ why: 'damaged', sample: 2 }, /Example no\. 2/],
    [{ why: 'no-room' }, /no room/],
    [{ why: 'failed' }, /refused to write/],
  ] as const)('say what came of a file (%#)', async (outcome, words) => {
    const { user, importFile, exportFile } = showDeck();
    importFile.mockResolvedValue(outcome);
    await user.upload(own().getByLabelText('Import'), new File(['{"a":1}'], 'deck.json', { type: 'application/json' }));
    expect(await screen.findByText(words)).toBeTruthy();
    expect(importFile).toHaveBeenCalledExactlyOnceWith('{"a":1}');
    await user.click(own().getByRole('button', { name: 'Export' }));
    expect(exportFile).toHaveBeenCalledOnce();
  });

  it('are not kept in a private window', () => {
    show({ deck: { samples: [] } });
    expect(own().getByText('In a private window no example is kept.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Keep as an example' })).toBeNull();
    expect(own().queryByLabelText('Import')).toBeNull();
  });

  it('has nothing for axe to find', async () => {
    const { user, container } = showDeck();
    await user.click(open('Keep as an example'));
    await user.click(open('Change the title: The school fair'));
    expect(await axeFindings(container)).toEqual([]);
  });
});
