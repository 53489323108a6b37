/** Where `overlayParentOf` puts hosts. */
const HOSTS = 'html > div, dialog > div, [popover] > div';

/** A Companion, its notice, the dialog of a pause, or a gate. */
const REMAINS = '.companion, .surface.pill, .surface.pause, .surface.gate, .surface.gate-bar';

/**
 * Takes away what scripts that are dead have left: when an extension is updated, Firefox kills its scripts where they
 * stand and starts new ones in the same page. To be called before anything is put up.
 */
export function clearRemains(): void {
  for (const host of document.querySelectorAll(HOSTS)) {
    if (host.attributes.length === 0 && host.shadowRoot?.querySelector(REMAINS)) host.remove();
  }
}
