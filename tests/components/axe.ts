import axe from 'axe-core';

/** What axe finds wrong, as lines. Colours are left to a real browser: happy-dom draws nothing. */
export async function axeFindings(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
