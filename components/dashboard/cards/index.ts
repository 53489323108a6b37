import type { DashboardCard } from '../card.ts';
import { AllowedWordsCard } from './AllowedWordsCard.tsx';
import { ConfidentialWordsCard } from './ConfidentialWordsCard.tsx';
import { CountingCard } from './CountingCard.tsx';
import { EraseCard } from './EraseCard.tsx';
import { ExportCard } from './ExportCard.tsx';
import { FindingsCard } from './FindingsCard.tsx';
import { HeldDraftsCard } from './HeldDraftsCard.tsx';
import { HowCard } from './HowCard.tsx';
import { ImportCard } from './ImportCard.tsx';
import { KindsCard } from './KindsCard.tsx';
import { NetworksCard } from './NetworksCard.tsx';
import { PausesCard } from './PausesCard.tsx';
import { PublishedCard } from './PublishedCard.tsx';
import { PurposesCard } from './PurposesCard.tsx';
import { RulesCard } from './RulesCard.tsx';
import { SievesCard } from './SievesCard.tsx';
import { SurfacesCard } from './SurfacesCard.tsx';
import { TimeCard } from './TimeCard.tsx';
import { WeekCard } from './WeekCard.tsx';
import { WeekTimeCard } from './WeekTimeCard.tsx';
import { WhenCard } from './WhenCard.tsx';

/** Every card, in the order of its page. */
export const CARDS: readonly DashboardCard[] = [
  { id: 'week-card', page: 'overview', Card: WeekCard },
  { id: 'week-time-card', page: 'overview', Card: WeekTimeCard },
  { id: 'week-sieves-card', page: 'overview', Card: SievesCard },
  { id: 'time-card', page: 'time', Card: TimeCard },
  { id: 'counting-card', page: 'time', Card: CountingCard },
  { id: 'published-card', page: 'writing', Card: PublishedCard },
  { id: 'sieves-card', page: 'writing', Card: SievesCard },
  { id: 'findings-card', page: 'writing', Card: FindingsCard },
  { id: 'kinds-card', page: 'writing', Card: KindsCard },
  { id: 'purposes-card', page: 'writing', Card: PurposesCard },
  { id: 'when-card', page: 'writing', Card: WhenCard },
  { id: 'held-drafts-card', page: 'held', Card: HeldDraftsCard },
  { id: 'networks-card', page: 'networks', Card: NetworksCard },
  { id: 'surfaces-card', page: 'networks', Card: SurfacesCard },
  { id: 'pauses-card', page: 'rules', Card: PausesCard },
  { id: 'confidential-words-card', page: 'rules', Card: ConfidentialWordsCard },
  { id: 'rules-card', page: 'rules', Card: RulesCard },
  { id: 'allowed-words-card', page: 'rules', Card: AllowedWordsCard },
  { id: 'export-card', page: 'data', Card: ExportCard },
  { id: 'import-card', page: 'data', Card: ImportCard },
  { id: 'erase-card', page: 'data', Card: EraseCard },
  { id: 'how-card', page: 'how', Card: HowCard },
];
