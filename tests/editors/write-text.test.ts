import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyFixes, engineOf } from '../../lib/editors/write-text.ts';
import { find, showPage } from './page.ts';

type Command = (field: HTMLTextAreaElement, name: string, text: string) => void;

/** What browsers do with the commands we use. */
const obey: Command = (field, name, text) => {
  if (name === 'undo') return;
  const { value, selectionStart, selectionEnd } = field;
  const before = value.slice(0, selectionStart) + (name === 'delete' ? '' : text);
  field.value = before + value.slice(selectionEnd);
  field.selectionStart = field.selectionEnd = before.length;
};

let field: HTMLTextAreaElement;
let commands: string[];
let command: Command;

beforeEach(() => {
  showPage('<textarea></textarea>');
  field = find('textarea');
  field.value = 'un deux trois';
  commands = [];
  command = obey;
  const execCommand = (name: string, _ui: boolean, text = '') => {
    commands.push(name);
    command(field, name, text);
  };
  Object.assign(document, { execCommand });
});
afterEach(() => vi.unstubAllGlobals());

const two = { start: 3, end: 7, text: '2' };
const three = { start: 8, end: 13, text: '' };
const write = (fixes = [two, three], expected = 'un deux trois') => applyFixes(field, expected, fixes, 'chromium');

describe('applyFixes', () => {
  it('writes from the last to the first, and leaves the caret after the first', async () => {
    expect(await write()).toBe('written');
    expect(field.value).toBe('un 2 ');
    expect(commands).toEqual(['delete', 'insertText']);
    expect([field.selectionStart, field.selectionEnd]).toEqual([4, 4]);
    expect(document.activeElement).toBe(field);
  });

  it('reads no-break spaces as spaces, as everywhere', async () => {
    field.value = 'un\u00a0deux trois';
    expect(await write([{ ...two, text: 'deux\u00a0!' }])).toBe('written');
    expect(field.value).toBe('un\u00a0deux\u00a0! trois');
  });

  it('has nothing to do without fixes', async () => {
    expect(await write([])).toBe('written');
    expect(commands).toEqual([]);
  });

  it('does nothing to another text than expected', async () => {
    expect(await write([two], 'un deux')).toBe('changed');
    expect(commands).toEqual([]);
  });

  it('stops when the person writes meanwhile', async () => {
    const select = field.setSelectionRange.bind(field);
    field.setSelectionRange = (start, end) => {
      if (commands.length === 1 && start === two.start) field.value += '!';
      select(start, end);
    };
    expect(await write()).toBe('changed');
    expect(field.value).toBe('un deux !');
  });

  it.each([
    ['overlap', [two, { start: 5, end: 9, text: 'x' }]],
    ['lie outside the text', [two, { start: 12, end: 40, text: 'x' }]],
  ])('writes none of fixes that %s', async (_how, fixes) => {
    expect(await write(fixes)).toBe('failed');
    expect(commands).toEqual([]);
  });

  it('says so when nothing happens, and does not try again', async () => {
    command = () => {};
    expect(await write([two])).toBe('failed');
    expect(commands).toEqual(['insertText']);
  });

  it('undoes once what came out otherwise', async () => {
    command = (at, name, text) => {
      if (name === 'undo') field.value = 'un deux trois';
      else obey(at, name, text + text);
    };
    expect(await write([two])).toBe('failed');
    expect(commands).toEqual(['insertText', 'undo']);
    expect(field.value).toBe('un deux trois');
  });

  it('leaves the undoing to an editor that answers its keys', async () => {
    command = (at, name, text) => obey(at, name, text + text);
    field.addEventListener('keydown', (event) => event.key === 'z' && event.preventDefault());
    expect(await write([two])).toBe('failed');
    expect(commands).toEqual(['insertText']);
  });
});

it('tells the engine by what its windows have', () => {
  expect(engineOf({ mozInnerScreenX: 0 })).toBe('firefox');
  expect(engineOf({ chrome: {} })).toBe('chromium');
});
