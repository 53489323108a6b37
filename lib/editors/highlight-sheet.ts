type StyledRoot = Document | ShadowRoot;

interface Adopted {
  readonly sheet: CSSStyleSheet;
  readonly owners: Set<object>;
}

const adopted = new WeakMap<StyledRoot, Map<string, Adopted>>();

/**
 * The root an editor's highlight rules must be in: its own, since Firefox does not let shadow roots inherit the
 * document's. `undefined` for an editor that is not in the page.
 */
export function styledRootOf(editor: HTMLElement): StyledRoot | undefined {
  const root = editor.getRootNode();
  return editor.isConnected && 'adoptedStyleSheets' in root ? (root as StyledRoot) : undefined;
}

/**
 * Adds the rules to the root, once for all that need them: asked at every key, where they mostly stand last already.
 * The page's own sheets stay as they are, in their order.
 */
export function adoptSheet(root: StyledRoot, css: string, owner: object): void {
  const standing = adopted.get(root)?.get(css);
  if (standing?.owners.has(owner) && root.adoptedStyleSheets.at(-1) === standing.sheet) return;
  const ours = adopted.get(root) ?? new Map<string, Adopted>();
  adopted.set(root, ours);
  const { sheet, owners } = ours.get(css) ?? { sheet: sheetOf(css), owners: new Set<object>() };
  ours.set(css, { sheet, owners });
  owners.add(owner);
  // The page may have assigned a list of its own meanwhile. Copied and assigned: Firefox's content scripts want it so.
  const sheets = Array.from(root.adoptedStyleSheets);
  if (!sheets.includes(sheet)) root.adoptedStyleSheets = [...sheets, sheet];
}

/** Takes the rules away when nobody needs them any more. */
export function releaseSheet(root: StyledRoot, css: string, owner: object): void {
  const held = adopted.get(root)?.get(css);
  if (!held?.owners.delete(owner) || held.owners.size > 0) return;
  adopted.get(root)?.delete(css);
  root.adoptedStyleSheets = Array.from(root.adoptedStyleSheets).filter((sheet) => sheet !== held.sheet);
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
