import { browser } from 'wxt/browser';

interface SidePanels {
  /** Chromium's. */
  readonly sidePanel?: { open(at: { windowId: number }): Promise<void> };
  /** Firefox's. */
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel of a window at a person's command. To be called before anything is waited for, or the browser
 * refuses: it rejects then, and where there is no side panel.
 */
export function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as SidePanels;
  return sidePanel?.open({ windowId }) ?? sidebarAction?.open() ?? Promise.reject(new Error('there is no side panel'));
}

/**
 * The side panel of the window in front; `undefined` where the browser has none. `open` is to be called while a click
 * is handled, or the browser refuses.
 */
export function sidePanelHere(): { open(): Promise<void> } | undefined {
  const { sidePanel, sidebarAction } = browser as unknown as SidePanels;
  if (sidePanel) {
    // Asked for ahead: a click is not to wait for it.
    const here = browser.windows.getCurrent();
    return { open: async () => sidePanel.open({ windowId: (await here).id! }) };
  }
  return sidebarAction && { open: () => sidebarAction.open() };
}
