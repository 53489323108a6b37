import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import type { Surfaces } from '../../lib/browser/surfaces.ts';
import type { Locale } from '../../lib/i18n/index.ts';
import { NO_PLAN, NO_PLANS, type Plans } from '../../lib/time/plans.ts';
import { messagesIn } from './assessments.ts';
import { axeFindings } from './axe.ts';

afterEach(cleanup);

function show(locale: Locale = 'en', plans: Plans = NO_PLANS, surfaces: Surfaces | 'none' = {}) {
  const calls = {
    onChooseLocale: vi.fn(),
    onSetPlans: vi.fn(),
    onChooseSurface: vi.fn(),
    onPractise: vi.fn(),
    onSkip: vi.fn(),
  };
  render(
    <Welcome
      messages={messagesIn(locale)}
      plans={plans}
      surfaces={surfaces === 'none' ? undefined : surfaces}
      {...calls}
    />,
  );
  return calls;
}
const networkOf = (name: string) => within(screen.getByRole('heading', { name }).closest('li')!);

describe('Welcome', () => {
  it.each(['en', 'fr'] as const)('says in %s what Tamis asks and keeps, and passes axe', async (locale) => {
    show(locale);
    const { welcome } = messagesIn(locale);
    for (const line of welcome.privacyLines) expect(document.body.textContent).toContain(line);
    const { terms } = messagesIn(locale).sidePanel;
    expect(document.body.textContent).toContain(terms);
    expect(terms).toContain('LinkedIn');
    expect(await axeFindings(document.body)).toEqual([]);
  });

  it('takes a role and a day’s minutes for each network', async () => {
    const { onSetPlans } = show();
    await userEvent.click(networkOf('LinkedIn').getByRole('radio', { name: 'For work' }));
    expect(onSetPlans).toHaveBeenLastCalledWith({
      all: {},
      networks: { linkedin: { ...NO_PLAN, role: 'professional' } },
    });
    await userEvent.type(networkOf('X').getByRole('spinbutton', { name: 'At most a day' }), '20{Enter}');
    expect(onSetPlans).toHaveBeenLastCalledWith({
      all: {},
      networks: { x: { ...NO_PLAN, limits: { day: 20 * 60_000 } } },
    });
  });

  it('takes where Tamis may show itself on each network, and says what that means', async () => {
    const { onChooseSurface } = show('en', NO_PLANS, { facebook: 'panel' });
    const choiceFor = (name: string) => within(screen.getByRole('group', { name }));
    const checked = (name: string) =>
      choiceFor(name).getByRole<HTMLInputElement>('radio', { name: 'Side panel only' }).checked;
    expect(['LinkedIn', 'Facebook'].map(checked)).toEqual([false, true]);
    await userEvent.click(choiceFor('LinkedIn').getByRole('radio', { name: 'Side panel only' }));
    expect(onChooseSurface).toHaveBeenLastCalledWith('linkedin', 'panel');
    expect(document.body.textContent).toContain('no pause when you publish');
  });

  it('tells of LinkedIn’s terms where there is no side panel to choose, too', () => {
    show('en', NO_PLANS, 'none');
    expect(document.body.textContent).toContain(messagesIn('en').sidePanel.terms);
    expect(screen.queryByRole('radio', { name: 'Side panel only' })).toBeNull();
  });

  it('asks for no minutes on a network that was left', () => {
    show('en', { all: {}, networks: { facebook: { ...NO_PLAN, role: 'left' } } });
    expect(networkOf('Facebook').queryByRole('spinbutton')).toBeNull();
  });

  it('requires nothing: it ends in Practice, or at once', async () => {
    const { onPractise, onSkip, onSetPlans } = show('fr');
    await userEvent.click(screen.getByRole('button', { name: 'Plus tard' }));
    await userEvent.click(screen.getByRole('button', { name: /Essayer/ }));
    expect([onSkip, onPractise, onSetPlans].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
  });
});
