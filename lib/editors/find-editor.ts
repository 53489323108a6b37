import { innermostActive, isElement } from './shadow-dom.ts';

/**
 * The editor an event happened in. `event.target` is retargeted to the outermost shadow host, so the composed path is
 * read; a closed root hides its inside from that too, so from there on the focus is followed.
 */
export function editorOf(event: Event): HTMLElement | undefined {
  const first = event.composedPath()[0];
  return isElement(first) ? editingHostOf(innermostActive(first)) : undefined;
}

/**
 * The outermost editable root around a node: a textarea, or a contenteditable of any kind. One-line inputs are no
 * editors. An editor inside a locked part of another one is an editor of its own.
 */
export function editingHostOf(node: Node): HTMLElement | undefined {
  let host: HTMLElement | undefined;
  for (let element = isElement(node) ? node : node.parentElement; element; element = element.parentElement) {
    if (element.localName === 'textarea') return element as HTMLElement;
    const editable = isEditable(element);
    if (editable) host = element as HTMLElement;
    else if (editable === false && host) break;
  }
  return host;
}

/** What the element itself says: editable, locked, or (`undefined`) as its parent is. */
function isEditable(element: Element): boolean | undefined {
  switch (element.getAttribute('contenteditable')?.toLowerCase()) {
    case '':
    case 'true':
    case 'plaintext-only':
      return true;
    case 'false':
      return false;
    default:
      return undefined;
  }
}
