// The content script of the tests' own extension: writes what the page asks for, and answers in strings, which cross
// between the page's world and the extension's in both browsers.
import { kindOf } from '../../lib/editors/editor-kind.ts';
import { readText } from '../../lib/editors/read-text.ts';
import { deepActiveElement } from '../../lib/editors/shadow-dom.ts';
import { applyFixes } from '../../lib/editors/write-text.ts';
import { deepQuery } from './deep-query.ts';
import type { WriteAnswer, WriteRequest } from './writing-extension.ts';

async function answer({ selector, expected, fixes, fromPanel }: WriteRequest): Promise<WriteAnswer> {
  const editor = deepQuery({ selector, hidden: true });
  if (!editor) return { outcome: `no ${selector}`, kind: '', text: '' };
  const panel = fromPanel ? openPanel() : undefined;
  const outcome = await applyFixes(editor, expected ?? readText(editor).text, fixes);
  panel?.remove();
  return { outcome, kind: kindOf(editor), text: readText(editor).text };
}

/** A button of ours with the focus, as when a person has just clicked in the panel. */
function openPanel(): HTMLElement {
  const host = document.createElement('div');
  const button = document.createElement('button');
  host.attachShadow({ mode: 'open' }).append(button);
  document.documentElement.append(host);
  button.focus();
  if (deepActiveElement(document) !== button) console.debug('the page took the focus back');
  return host;
}

window.addEventListener('writing-request', (event) => {
  const request: WriteRequest = JSON.parse((event as CustomEvent<string>).detail);
  void answer(request)
    .catch((error): WriteAnswer => ({ outcome: `threw: ${error}`, kind: '', text: '' }))
    .then((given) => window.dispatchEvent(new CustomEvent('writing-answer', { detail: JSON.stringify(given) })));
});
