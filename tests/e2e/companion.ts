import { bandsOf, spokenLights } from '../../components/companion/lights-of.ts';
import { type Locale, MESSAGES } from '../../lib/i18n/index.ts';
import { type DraftKind, networkById } from '../../lib/networks/index.ts';
import { ALL_SIEVES, assess } from '../../lib/sieves/index.ts';
import type { ReplicaTab } from './replica-tab.ts';
import { until } from './until.ts';

// A Companion as a person or a screen reader meets it: by role and name, in either language.
export const PILL = { role: 'button', contains: 'Tamis' } as const;
export const PANEL = { role: 'region', contains: 'Tamis' } as const;
export const CLOSE = { selector: '.companion button', role: 'button', name: 'Close' } as const;

/** The words that are underlined, by the weight of their line, in the order they were found. */
export type Highlighted = Readonly<Record<string, readonly string[]>>;

/** Reads the page's own registry of highlights: it is all the page can know of them. */
export const highlightedIn = (tab: ReplicaTab): Promise<Highlighted> =>
  tab.page.evaluate(() => {
    const words: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<Range>>) {
      if (name.startsWith('proof-')) words[name] = Array.from(highlight, String);
    }
    return words;
  });

interface Reading {
  /** What the pill is called: the lights, and what is left of the network's limit. */
  readonly name: string;
  readonly highlighted: Highlighted;
}

/** What a Companion that has read exactly this text says of it, and underlines. */
export function readingOf(tab: ReplicaTab, box: string, text: string, locale: Locale = 'en'): Reading {
  const { kind } = tab.box(box);
  const assessment = assess({ text, network: networkById(tab.replica.network), kind: kind as DraftKind });
  const messages = MESSAGES[locale];
  const { left, over, pill } = messages.companion;
  const room = assessment.length.limit! - assessment.length.used;
  const highlighted: Record<string, string[]> = {};
  for (const { severity, start, end } of ALL_SIEVES.flatMap((sieve) => assessment.sieves[sieve].findings)) {
    const name = `proof-${severity}`;
    if (start < end) highlighted[name] = [...(highlighted[name] ?? []), text.slice(start, end)];
  }
  const name = pill(spokenLights(bandsOf(assessment.sieves), messages), room < 0 ? over(-room) : left(room));
  return { name, highlighted: sorted(highlighted) };
}

/** A range over several blocks gives their text without the breaks between them. */
const sorted = (words: Highlighted): Highlighted =>
  Object.fromEntries(
    Object.entries(words)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, list]) => [name, list.map((each) => each.replaceAll('\n', '')).sort()]),
  );

/** The names of the pills in sight, in the order they came. */
export const pillNames = (tab: ReplicaTab): Promise<readonly string[]> =>
  tab.page.evaluate(() =>
    [...document.querySelectorAll('html > div, dialog > div')]
      .flatMap((host) => host.shadowRoot?.querySelector('.pill') ?? [])
      .filter((pill) => pill.checkVisibility())
      .map((pill) => pill.querySelector('.unseen')?.textContent ?? pill.textContent ?? ''),
  );

/** What the pills say and what is underlined, now. */
export const readingIn = async (tab: ReplicaTab) => ({
  names: await pillNames(tab),
  highlighted: sorted(await highlightedIn(tab)),
});

/**
 * Waits until the Companion shows that it has read exactly what the editor's library holds: the same lights, the same
 * length, the same words underlined. Returns the text.
 */
export async function expectRead(tab: ReplicaTab, box: string, locale: Locale = 'en'): Promise<string> {
  const text = await tab.modelText(box);
  const expected = readingOf(tab, box, text, locale);
  let actual: Awaited<ReturnType<typeof readingIn>> | undefined;
  const ask = async () => {
    actual = await readingIn(tab);
    const { names, highlighted } = actual;
    return names.includes(expected.name) && JSON.stringify(highlighted) === JSON.stringify(expected.highlighted);
  };
  await until(ask, 'the Companion to have read the draft', 5000).catch((cause) => {
    const [draft, should, does] = [text, expected, actual].map((each) => JSON.stringify(each)?.slice(0, 600));
    throw new Error(`${draft} should read\n${should}, but reads\n${does}`, { cause });
  });
  return text;
}

/** Types lines into a box: where Enter publishes, Shift+Enter breaks them. */
export async function typeLines(tab: ReplicaTab, box: string, text: string): Promise<void> {
  const breaks = tab.box(box).submit?.keys?.includes('enter') ? 'Shift+Enter' : 'Enter';
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await tab.press(breaks);
    await tab.type(line);
  }
}

/** Opens the panel with the mouse, as a person does who sees the pill move away and tries once more. */
export async function openPanel(tab: ReplicaTab, nth = 0): Promise<void> {
  const press = async () => {
    await tab.click({ ...PILL, nth });
    return until(() => tab.has(PANEL), 'the panel to open', 1000);
  };
  await until(press, 'the panel to open');
}

/** How many Companions there are, seen or not. */
export const hostCount = (tab: ReplicaTab): Promise<number> =>
  tab.page.evaluate(
    () =>
      [...document.querySelectorAll('html > div, dialog > div')].filter((host) =>
        host.shadowRoot?.querySelector('.companion, .surface.pill'),
      ).length,
  );
