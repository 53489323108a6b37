/** Where `overlayParentOf` puts hosts. */
const HOSTS = 'html > div, dialog > div, [popover] > div';

/**
 * Takes away the Companions whose scripts are dead: when an extension is updated, Firefox kills its scripts where they
 * stand and starts new ones in the same page. To be called before the first Companion is put up.
 */
export function clearRemains(): void {
  for (const host of document.querySelectorAll(HOSTS)) {
    if (host.attributes.length === 0 && host.shadowRoot?.querySelector('.companion, .surface.pill')) host.remove();
  }
}
