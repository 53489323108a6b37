import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { HeldDraftsCard } from '../../components/dashboard/cards/HeldDraftsCard.tsx';
import type { DashboardActions, DashboardFacts } from '../../components/dashboard/dashboard-facts.ts';
import { messagesIn } from './assessments.ts';
import { axeFindings } from './axe.ts';

afterEach(cleanup);

const now = new Date(2026, 10, 24, 10).getTime();
const HOUR = 3_600_000;
const TEXTS: Readonly<Record<string, string>> = {
  a: '\n  Trois semaines de chantier.\nEt pourtant…',
  b: `Un mot ${'😀'.repeat(300)}`,
  c: '',
};

it('tells held drafts apart: by their first words, and by when they were held', async () => {
  const held = [
    { id: 'a', heldAt: now - HOUR, until: now - 1 },
    { id: 'b', heldAt: now - 48 * HOUR, until: now + HOUR },
    { id: 'c', heldAt: now - 240 * HOUR, until: now + 2 * HOUR },
  ].map((draft) => ({ ...draft, network: 'linkedin', kind: 'post' }) as const);
  const readHeld = vi.fn(async (id: string) => TEXTS[id]!);
  const show = (seen: number) => (
    <HeldDraftsCard
      facts={{ held, now: seen } as Partial<DashboardFacts> as DashboardFacts}
      actions={{ readHeld } as Partial<DashboardActions> as DashboardActions}
      messages={messagesIn('fr')}
    />
  );
  const { container, rerender } = await act(async () => render(show(now)));
  const said = () => screen.getAllByRole('button').map(({ textContent }) => textContent!.replace(/\s/g, ' '));
  expect(said()).toEqual([
    'Publication pour LinkedInRetenu à 9 h. Trois semaines de chantier.le moment est venu',
    `Publication pour LinkedInRetenu dimanche 10 h. Un mot ${'😀'.repeat(113)}jusqu’à 11 h`,
    'Publication pour LinkedInRetenu le 14 novembre à 10 h. jusqu’à 12 h',
  ]);
  expect(await axeFindings(container)).toEqual([]);
  // Each was read once, whatever the clock does.
  rerender(show(now + 60_000));
  expect(readHeld.mock.calls).toEqual([['a'], ['b'], ['c']]);
});
