/** Keys typed in our panels are no shortcuts of the page. */
const KEYS = ['keydown', 'keyup', 'keypress'] as const;

/** An element of no particular name whose shadow root nothing of the page's style reaches. */
export function raiseShadow(parent: Element, css: string): { host: HTMLElement; container: HTMLElement } {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = `:host{all:initial !important;color-scheme:light dark !important}\n${css}`;
  const container = document.createElement('div');
  shadow.append(style, container);
  for (const type of KEYS) shadow.addEventListener(type, (event) => event.stopPropagation());
  parent.append(host);
  return { host, container };
}
