import { vi } from 'vitest';

/**
 * Puts markup into the page. happy-dom lays nothing out: `data-box="x y width height"` says where an element stands,
 * and all else is 100 by 20. A `<template shadow="open">` becomes its parent's shadow root.
 */
export function showPage(html: string): void {
  document.body.innerHTML = html;
  for (const template of document.querySelectorAll('template')) openShadow(template);
}

function openShadow(template: HTMLTemplateElement): void {
  const host = template.parentElement!;
  const mode = template.getAttribute('shadow') as ShadowRootMode;
  const root = host.attachShadow({ mode });
  root.innerHTML = template.innerHTML;
  template.remove();
  // A closed root is seen by content scripts only: as Firefox shows it.
  if (mode === 'closed') Object.assign(host, { openOrClosedShadowRoot: root });
}

export function layOutPage(): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const [x = 0, y = 0, width = 100, height = 20] = this.getAttribute('data-box')?.split(' ').map(Number) ?? [];
    return { ...new DOMRect(x, y, width, height).toJSON() } as DOMRect;
  });
}

/** The one element of the page that matches, shadow roots included. */
export function find<T extends HTMLElement = HTMLElement>(selector: string): T {
  const found = findIn(document, selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found as T;
}

function findIn(root: ParentNode, selector: string): Element | undefined {
  const here = root.querySelector(selector);
  if (here) return here;
  for (const element of root.querySelectorAll('*')) {
    const shadow = element.shadowRoot ?? (element as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot;
    const there = shadow && findIn(shadow, selector);
    if (there) return there;
  }
  return undefined;
}
