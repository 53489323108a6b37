/** What to look for in a page, through its open shadow roots. */
export interface Query {
  /** A CSS selector; ` >>> ` steps into the open shadow root of what stands before it. */
  readonly selector?: string;
  /** An explicit role, or that of the native element. */
  readonly role?: string;
  /** The element's accessible name, roughly: `aria-labelledby`, `aria-label`, its labels, its text. */
  readonly name?: string;
  /** The name need only hold this. */
  readonly contains?: string;
  /** Hidden elements count too. */
  readonly hidden?: boolean;
  /** Which of several, from 0. */
  readonly nth?: number;
}

/** Runs in the page, and so stands alone: the first (or nth) element that matches, in document order, or null. */
export function deepQuery({ selector = '*', role, name, contains, hidden, nth = 0 }: Query): HTMLElement | null {
  const native: Record<string, string> = {
    button: 'button, summary, input[type="button"], input[type="submit"]',
    link: 'a[href]',
    textbox: 'textarea, input:not([type]), input[type="text"], input[type="email"], input[type="url"]',
    searchbox: 'input[type="search"]',
    spinbutton: 'input[type="number"]',
    slider: 'input[type="range"]',
    checkbox: 'input[type="checkbox"]',
    radio: 'input[type="radio"]',
    combobox: 'select',
    dialog: 'dialog',
    heading: 'h1, h2, h3, h4, h5, h6',
    list: 'ul, ol',
    listitem: 'li',
    region: 'section[aria-label], section[aria-labelledby]',
    status: 'output',
    table: 'table',
    figure: 'figure',
    navigation: 'nav',
    main: 'main',
  };
  const rootsUnder = (root: ParentNode): ParentNode[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsUnder(shadowRoot) : [])),
  ];
  const [head = '*', ...steps] = selector.split(' >>> ');
  let found = rootsUnder(document).flatMap((root) => [...root.querySelectorAll<HTMLElement>(head)]);
  for (const step of steps) {
    found = found.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll<HTMLElement>(step) ?? [])]);
  }

  const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: HTMLElement) => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labels = [
      ...ids.flatMap((id) => root.getElementById(id) ?? []),
      ...((element as HTMLInputElement).labels ?? []),
    ];
    return element.getAttribute('aria-label') || labels.map(textOf).join(' ') || textOf(element) || element.title;
  };
  const matches = (element: HTMLElement) => {
    if (role !== undefined && element.getAttribute('role') !== role) {
      if (element.hasAttribute('role') || !element.matches(native[role] ?? ':not(*)')) return false;
    }
    if (name !== undefined && nameOf(element) !== name) return false;
    if (contains !== undefined && !nameOf(element).includes(contains)) return false;
    return hidden || (element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true }));
  };
  return found.filter(matches)[nth] ?? null;
}
