/**
 * Keeps focus inside a modal the way the networks do: whatever takes focus outside hands it back to the editor.
 * Returns a function that lets go.
 */
export function trapFocus(modal: HTMLElement, editor: () => HTMLElement | null): () => void {
  const bringBack = (event: FocusEvent) => {
    if (!event.composedPath().includes(modal)) editor()?.focus();
  };
  document.addEventListener('focusin', bringBack);
  return () => document.removeEventListener('focusin', bringBack);
}
