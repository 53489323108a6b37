import type { Fix } from '../sieves/sieve.ts';
import { type EditorKind, kindOf } from './editor-kind.ts';
import { type Engine, planWrite, type WritePlan } from './plan-write.ts';
import { readText } from './read-text.ts';
import { pause, selectText } from './select-text.ts';

/**
 * `written`: the editor holds the text with all the fixes. `changed`: it held another text than expected, and was left
 * alone from there on. `failed`: the fixes cannot be written here, or the editor did something else with them; those
 * written before the one that failed stay. Offer to copy the text instead.
 */
export type WriteOutcome = 'written' | 'changed' | 'failed';

/**
 * Replaces parts of the draft in the editor, as the person would, so that the editor's model and its undo know of it.
 * Works backwards from the last fix, so that each one's offsets hold, and leaves the caret after the first. Nothing is
 * written unless all fixes can be, and nothing is tried twice: an editor that takes a text late would have it double.
 *
 * `expectedText` is the text, as `readText` gave it, the fixes were made for. To be called where a content script is.
 */
export async function applyFixes(
  editor: HTMLElement,
  expectedText: string,
  fixes: readonly Fix[],
  engine: Engine = engineOf(window),
): Promise<WriteOutcome> {
  const map = readText(editor);
  if (map.text !== expectedText) return 'changed';
  const kind = kindOf(editor);
  const backwards = fixes.toSorted((a, b) => b.start - a.start || b.end - a.end);
  const areApart = backwards.every(({ end }, index) => index === 0 || end <= backwards[index - 1]!.start);
  if (!areApart || !backwards.every((fix) => planWrite(map, kind, engine, fix))) return 'failed';

  let text = expectedText;
  for (const fix of backwards) {
    const next = text.slice(0, fix.start) + asRead(fix.text) + text.slice(fix.end);
    const outcome = await applyFix(editor, kind, engine, fix, text, next);
    if (outcome !== 'written') return outcome;
    text = next;
  }
  return 'written';
}

/** A `mozInnerScreenX` has been in Firefox's windows only, for as long as there are any. */
export const engineOf = (window: object): Engine => ('mozInnerScreenX' in window ? 'firefox' : 'chromium');

async function applyFix(
  editor: HTMLElement,
  kind: EditorKind,
  engine: Engine,
  fix: Fix,
  before: string,
  after: string,
): Promise<WriteOutcome> {
  const map = readText(editor);
  if (map.text !== before) return 'changed';
  const plan = planWrite(map, kind, engine, fix);
  if (!plan || !(await selectText(map, plan))) return 'failed';
  // A key pressed meanwhile.
  if (readText(editor).text !== before) return 'changed';
  await write(editor, plan);
  const found = await readSettled(editor, after);
  if (found === after) return 'written';
  if (found !== before) undo(editor);
  return 'failed';
}

async function write(editor: HTMLElement, { way, text }: WritePlan): Promise<void> {
  const document = editor.ownerDocument;
  switch (way) {
    case 'paste':
    case 'cut':
      editor.dispatchEvent(clipboardEvent(way, text));
      break;
    case 'insert':
      document.execCommand('insertText', false, text);
      break;
    case 'delete':
      document.execCommand('delete');
      break;
    case 'insert-lines':
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) document.execCommand('insertParagraph');
        await pause(STEP);
        if (line) document.execCommand('insertText', false, line);
        await pause(STEP);
      }
  }
}

function clipboardEvent(type: 'paste' | 'cut', text: string): ClipboardEvent {
  const clipboardData = new DataTransfer();
  if (text) clipboardData.setData('text/plain', text);
  return new ClipboardEvent(type, { bubbles: true, cancelable: true, composed: true, clipboardData });
}

const STEP = 20;
/** An editor that re-renders may show the text for a moment and take it back, or add it again. */
const SETTLED = 60;
const PATIENCE = 800;

/** The text once it has been the wanted one for a moment, or whatever it is when patience is over. */
async function readSettled(editor: HTMLElement, wanted: string): Promise<string> {
  let wantedFor = 0;
  for (let waited = 0; waited < PATIENCE && wantedFor < SETTLED; waited += STEP) {
    await pause(STEP);
    wantedFor = readText(editor).text === wanted ? wantedFor + STEP : 0;
  }
  return readText(editor).text;
}

/** Once, by the editor's own history where it answers the keys, by the browser's otherwise. */
function undo(editor: HTMLElement): void {
  const isMac = /mac/i.test(navigator.platform);
  const keys = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !isMac, metaKey: isMac };
  const key = new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true, composed: true });
  if (editor.dispatchEvent(key)) editor.ownerDocument.execCommand('undo');
}

/** As `readText` will give it back. */
const asRead = (text: string): string => text.replace(/\u00a0/g, ' ').replace(/[\u200b\ufeff]/g, '');
