import type { ReplicaTab } from './replica-tab.ts';

/**
 * All the page's own elements, attributes and text, through open shadow roots, and the style sheets' number; our host
 * and what the editors' libraries make up anew in every page (random keys) left out.
 */
export function siteMarkup(tab: ReplicaTab): Promise<string> {
  return tab.page.evaluate(() => {
    const random = new Map<string, string>();
    /** Draft.js names its blocks and its placeholder by chance: the first such name becomes `key-1` and so on. */
    const plain = (name: string, value: string) => {
      if (name !== 'data-editor' && name !== 'data-offset-key' && !value.startsWith('placeholder-')) return value;
      if (!random.has(value)) random.set(value, `key-${random.size + 1}`);
      return random.get(value)!;
    };
    const isOurs = (element: Element) => element.shadowRoot?.querySelector('.companion, .surface.pill') !== null;
    const write = (node: Node, depth: number): string => {
      const indent = `\n${' '.repeat(depth)}`;
      if (node.nodeType === Node.TEXT_NODE) return indent + JSON.stringify(node.nodeValue);
      if (!(node instanceof Element)) return '';
      if (['script', 'style'].includes(node.localName)) return `${indent}<${node.localName}>`;
      if (node.shadowRoot && isOurs(node)) return '';
      const attributes = [...node.attributes]
        .map(({ name, value }) => ` ${name}="${plain(name, value)}"`)
        .sort()
        .join('');
      const children = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes];
      return `${indent}<${node.localName}${attributes}>${children.map((child) => write(child, depth + 1)).join('')}`;
    };
    return write(document.documentElement, 0);
  });
}
