import { useEffect, useEffectEvent } from 'react';

const NEXT: ReadonlySet<string> = new Set(['ArrowRight', 'PageDown']);
const PREVIOUS: ReadonlySet<string> = new Set(['ArrowLeft', 'PageUp']);
const WRITES = 'input, textarea, select, [contenteditable]';
const TAKES_SPACE = 'button, a, summary';

/** Whether a key means the next step, the one before, or neither. A presenter's remote sends Page Down and Page Up. */
function directionOf({ key, shiftKey, target }: KeyboardEvent): 1 | -1 | undefined {
  const on = target instanceof Element ? target : undefined;
  if (on?.closest(WRITES)) return undefined;
  if (NEXT.has(key)) return 1;
  if (PREVIOUS.has(key)) return -1;
  if (key !== ' ' || on?.closest(TAKES_SPACE)) return undefined;
  return shiftKey ? -1 : 1;
}

/** Steps by the keys, wherever the focus is, except where one writes. The space bar may do something of its own. */
export function useStepKeys(onMove: (by: 1 | -1) => void, onSpace?: () => void): void {
  const move = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const by = directionOf(event);
    if (!by) return;
    event.preventDefault();
    if (event.key === ' ' && onSpace) onSpace();
    else onMove(by);
  });
  useEffect(() => {
    document.addEventListener('keydown', move);
    return () => document.removeEventListener('keydown', move);
  }, []);
}

/** Leaves by Escape, except where one writes. */
export function useEscape(isOpen: boolean, onLeave: () => void): void {
  const leave = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(WRITES)) return;
    onLeave();
  });
  useEffect(() => {
    if (!isOpen) return undefined;
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [isOpen]);
}
