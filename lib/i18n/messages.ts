import type { DashboardMessages } from './dashboard-messages.ts';
import type { DraftMessages } from './draft-messages.ts';
import type { GateMessages } from './gate-messages.ts';
import type { PlanMessages } from './plan-messages.ts';
import type { PracticeMessages } from './practice-messages.ts';
import type { SidePanelMessages } from './side-panel-messages.ts';
import type { TimeMessages } from './time-messages.ts';
import type { WelcomeMessages } from './welcome-messages.ts';

/** All that a person reads, in one language. */
export interface Messages extends DraftMessages {
  readonly gate: GateMessages;
  readonly dashboard: DashboardMessages;
  readonly practice: PracticeMessages;
  readonly plans: PlanMessages;
  readonly sidePanel: SidePanelMessages;
  readonly time: TimeMessages;
  readonly welcome: WelcomeMessages;
}
