import { browserFromEnvironment } from './browser.ts';
import { inChromeScope } from './firefox-chrome.ts';
import type { Tab } from './tab.ts';

/** What one meets who has nothing but the Tab key, from the top of a page on. */
export interface Walk {
  /** The stops in their order, each as the start of its markup. */
  readonly stops: readonly string[];
  /** What can be pressed or written in, as the document has it: what `stops` should be. */
  readonly expected: readonly string[];
  /** Stops that do not show they have the focus, or of which nothing can be seen. */
  readonly unseen: readonly string[];
  /** Whether the focus leaves the last stop. */
  readonly leaves: boolean;
}

interface Step {
  readonly at: string;
  readonly isScroller: boolean;
  readonly fault: string | undefined;
}

const FOCUS_PAGE =
  "() => { Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser.focus(); return true; }";

type Walker = { start(): string[]; step(): Step | undefined };

/**
 * Walks a page by the Tab key: through all of it, or from where the focus is through what stands in one open shadow
 * root. Everything that opens in place is opened first.
 */
export async function walkByKeys(tab: Tab, host?: string): Promise<Walk> {
  // A walk before this one left for the browser's own buttons, and no page shows its focus from there.
  if (browserFromEnvironment() === 'firefox') await inChromeScope(tab.page.browser(), FOCUS_PAGE, '');
  await tab.page.evaluate(prepare, host);
  const expected = await tab.page.evaluate(() => (window as unknown as { walker: Walker }).walker.start());
  const steps: Step[] = [];
  const look = () => tab.page.evaluate(() => (window as unknown as { walker: Walker }).walker.step());
  // A dialog gives its first stop the focus itself.
  const first = host && (await look());
  if (first && first.at === expected[0]) steps.push({ ...first, fault: undefined });
  let reached = steps.length;
  // A date has several stops of its own, and what scrolls has one.
  for (let presses = 0; reached < expected.length && presses < 2 * expected.length + 8; presses++) {
    await tab.press('Tab');
    const step = await look();
    if (!step || step.at === steps.at(-1)?.at) continue;
    steps.push(step);
    if (!step.isScroller) reached++;
  }
  const last = steps.at(-1)?.at;
  let leaves = false;
  for (let presses = 0; presses < 4 && !leaves; presses++) {
    await tab.press('Tab');
    leaves = (await look())?.at !== last;
  }
  return {
    stops: steps.filter(({ isScroller }) => !isScroller).map(({ at }) => at),
    expected,
    unseen: steps.flatMap(({ at, fault }) => (fault ? [`${fault}: ${at}`] : [])),
    leaves,
  };
}

/** Runs in the page, and so stands alone. */
function prepare(host: string | undefined): void {
  const root = host ? [...document.querySelectorAll(host)].find(({ shadowRoot }) => shadowRoot)?.shadowRoot : document;
  if (!root) throw new Error(`nothing open matches ${host}`);
  const names = new Map<Element, string>();
  const nameOf = (element: Element) => {
    if (!names.has(element)) names.set(element, `${names.size} ${element.outerHTML.slice(0, 110)}`);
    return names.get(element)!;
  };
  /** What may show that an element has the focus: itself, what stands after it, what it stands in. */
  const looksOf = (element: HTMLElement) => {
    const around = [element, element.nextElementSibling, element.parentElement, element.parentElement?.parentElement];
    return around.map((each) => {
      if (!each || getComputedStyle(each).opacity === '0') return '';
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
      return `${outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth}`} ${boxShadow}`;
    });
  };
  const isStop = (element: HTMLElement) => {
    if (element.matches(':disabled') || element.tabIndex < 0 || !element.checkVisibility()) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const group = [...root.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(element.name)}"]`)];
    return element === (group.find(({ checked }) => checked) ?? group[0]);
  };
  const isSeen = (element: HTMLElement) => {
    const shown = element.closest('label') ?? element;
    const { left, top, right, bottom } = shown.getBoundingClientRect();
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight) return false;
    const hit = root.elementFromPoint(x, y);
    return hit !== null && (shown.contains(hit) || hit.contains(shown));
  };
  const atRest = new Map<Element, string>();
  const scrolls = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element) =>
    scrollWidth > clientWidth || scrollHeight > clientHeight;
  const pressable = 'a[href], button, input, select, textarea, summary, [tabindex="0"], [contenteditable]';
  (window as unknown as { walker: Walker }).walker = {
    start() {
      // Where somebody clicked last, the next Tab would go on from there.
      if (!host) {
        document.body.tabIndex = -1;
        document.body.focus();
        document.body.removeAttribute('tabindex');
      }
      for (const details of root.querySelectorAll('details')) details.open = true;
      const stops = [...root.querySelectorAll<HTMLElement>(pressable)].filter(isStop);
      for (const stop of root.querySelectorAll<HTMLElement>('*')) atRest.set(stop, looksOf(stop).join());
      return stops.map(nameOf);
    },
    step() {
      const element = root.activeElement as HTMLElement | null;
      if (!element || element === document.body) return undefined;
      const isChanged = looksOf(element).join() !== atRest.get(element);
      return {
        at: nameOf(element),
        isScroller: !element.matches(pressable) && scrolls(element),
        fault: isChanged ? (isSeen(element) ? undefined : 'out of sight') : 'shows no focus',
      };
    },
  };
}
