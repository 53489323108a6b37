import type { DraftMessages } from '../../lib/i18n/draft-messages.ts';
import type { Assessment } from '../../lib/sieves/index.ts';
import type { Budget } from '../../lib/time/budgets.ts';

interface TimeLeftProps {
  assessment: Assessment;
  /** The network's name. */
  network: string;
  messages: DraftMessages;
}

/** The last minutes, ms: too few to set a draft right. */
const LAST = 5 * 60_000;

/** From four fifths of a budget on, what is left of it. */
export function TimeLeft({ assessment, network, messages }: TimeLeftProps) {
  const said = sayOf(assessment.budget, network, messages);
  return said === undefined ? null : <p className="time-left">{said}</p>;
}

/** Over the button that holds the draft: where something is to be looked at and hardly any time is left, it can wait. */
export function HoldProposal({ assessment, messages }: Omit<TimeLeftProps, 'network'>) {
  const { budget } = assessment;
  const isLast =
    budget?.band === 'spent' || (budget?.band === 'near' && (budget.left ?? Number.POSITIVE_INFINITY) <= LAST);
  return isLast && hasSerious(assessment) ? <p className="time-left">{messages.companion.timeLeft.hold}</p> : null;
}

/** `undefined` while there is plenty, or no limit; a visit is counted when it begins, and hurries nobody. */
function sayOf(budget: Budget | undefined, network: string, messages: DraftMessages): string | undefined {
  const { left, spent } = messages.companion.timeLeft;
  if (!budget?.limit) return undefined;
  if (budget.band === 'spent') return spent[budget.limit](network);
  if (budget.band !== 'near' || budget.limit === 'sips') return undefined;
  return left[budget.limit](budget.left ?? 0, network);
}

const hasSerious = ({ sieves }: Assessment): boolean =>
  Object.values(sieves).some(({ findings }) => findings.some(({ severity }) => severity !== 'note'));
