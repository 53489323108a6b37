import type { Box } from '../../lib/editors/box.ts';
import type { ReplicaTab } from './replica-tab.ts';

export interface Layout {
  readonly viewport: Box;
  /** The pill or the panel, whichever is there, of each Companion in sight. */
  readonly companions: readonly Box[];
  /** As far as the viewport shows it. */
  readonly editor: Box;
  readonly submit: Box | undefined;
}

/** Where things stand now: the Companions, a box, and the first control that publishes it. */
export function layoutOf(tab: ReplicaTab, name: string): Promise<Layout> {
  const submit = tab.box(name).submit?.clicks[0];
  const look = (box: string, selector: string | undefined) => {
    const viewport = { x: 0, y: 0, width: document.documentElement.clientWidth, height: window.innerHeight };
    const boxOf = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    };
    /** Half a pixel less all round: what browsers round is no overlap. */
    const shrunk = ({ x, y, width, height }: ReturnType<typeof boxOf>) => ({
      x: x + 0.5,
      y: y + 0.5,
      width: width - 1,
      height: height - 1,
    });
    const shown = (element: Element) => {
      const { x, y, width, height } = boxOf(element);
      const [left, top] = [Math.max(x, 0), Math.max(y, 0)];
      const right = Math.min(x + width, viewport.width);
      const bottom = Math.min(y + height, viewport.height);
      return { x: left, y: top, width: Math.max(right - left, 0), height: Math.max(bottom - top, 0) };
    };
    const inside = (roots: ParentNode[], css: string) => roots.flatMap((root) => [...root.querySelectorAll(css)]);
    const steps = selector?.split(' >>> ') ?? [];
    let roots: ParentNode[] = [document];
    for (const step of steps.slice(0, -1)) roots = inside(roots, step).flatMap((host) => host.shadowRoot ?? []);
    const control = inside(roots, steps.at(-1) ?? ':not(*)')[0];
    return {
      viewport,
      companions: [...document.querySelectorAll('html > div, dialog > div')]
        .flatMap((host) => host.shadowRoot?.querySelector('.pill, .panel') ?? [])
        .filter((each) => each.checkVisibility())
        .map((element) => shrunk(boxOf(element))),
      editor: shown(window.__replica.boxes[box]!.element()!),
      submit: control && shown(control),
    };
  };
  return tab.page.evaluate(look, name, submit);
}
