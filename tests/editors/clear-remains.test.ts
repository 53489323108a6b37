import { describe, expect, it } from 'vitest';
import { clearRemains } from '../../lib/editors/clear-remains.ts';
import { showPage } from './page.ts';

/** As a Companion stands in a page. */
function raise(parent: Element, inside: string): HTMLElement {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML = inside;
  parent.append(host);
  return host;
}

describe('clearRemains', () => {
  it('takes away what a dead Companion left, and nothing of the page', () => {
    showPage('<dialog open></dialog><div id="site"></div>');
    const dead = '<style></style><div><div lang="en"><div class="companion"></div></div></div>';
    const remains = [document.documentElement, document.querySelector('dialog')!].map((parent) => raise(parent, dead));
    const sites = raise(document.documentElement, '<div class="site"></div>');
    clearRemains();
    expect(remains.map((host) => host.isConnected)).toEqual([false, false]);
    expect([sites.isConnected, document.querySelector('#site') !== null]).toEqual([true, true]);
    sites.remove();
  });
});
