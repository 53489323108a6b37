import type { ReactNode } from 'react';
import type { Messages } from '../../lib/i18n/index.ts';
import type { DashboardActions, DashboardFacts } from './dashboard-facts.ts';
import type { PageId } from './pages.ts';

export interface CardProps {
  facts: DashboardFacts;
  actions: DashboardActions;
  messages: Messages;
}

/** One part of a page. The registry of them is `cards/index.ts`. */
export interface DashboardCard {
  /** Its file's name, in kebab case. */
  readonly id: string;
  readonly page: PageId;
  readonly Card: (props: CardProps) => ReactNode;
}
