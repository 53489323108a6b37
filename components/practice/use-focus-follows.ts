import { type RefObject, useEffect, useRef } from 'react';

/** Where a part swaps a button for a form, or back, the focus comes along to its first field or button. */
export function useFocusFollows(isOpen: boolean): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null);
  const was = useRef(isOpen);
  useEffect(() => {
    if (was.current === isOpen) return;
    was.current = isOpen;
    part.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [isOpen]);
  return part;
}
