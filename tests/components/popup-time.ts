import type { PopupTime } from '../../components/popup/popup-state.ts';
import { NETWORKS, type NetworkId } from '../../lib/networks/index.ts';
import { budgetOfAll, type StandingInput, standingsOf } from '../../lib/stats/standing.ts';
import { EMPTY_DAY } from '../../lib/time/day-record.ts';
import { lastDays } from '../../lib/time/days.ts';
import { type NetworkPlan, NO_PLAN, type Plans } from '../../lib/time/plans.ts';
import { NO_NETWORK_TIME } from '../../lib/time/time-day.ts';

const MINUTE = 60_000;
const TODAY = '2026-11-02';

export interface Lived {
  /** Minutes read today. */
  readonly minutes?: Partial<Record<NetworkId, number>>;
  /** Posts and comments published today on LinkedIn. */
  readonly published?: { readonly post: number; readonly comment: number };
  readonly plans?: Partial<Record<NetworkId, Partial<NetworkPlan>>>;
  readonly all?: Plans['all'];
}

/** The popup's figures of time for a Monday, 2 November 2026, reckoned as the extension does. */
export function popupTime({ minutes = {}, published, plans = {}, all = {} }: Lived = {}): PopupTime {
  const time = Object.fromEntries(
    Object.entries(minutes).map(([id, some]) => [id, { ...NO_NETWORK_TIME, modes: { read: some * MINUTE }, opens: 2 }]),
  );
  const writing = published
    ? { linkedin: { post: { published: published.post }, comment: { published: published.comment } } }
    : {};
  const input: StandingInput = {
    plans: {
      networks: Object.fromEntries(Object.entries(plans).map(([id, plan]) => [id, { ...NO_PLAN, ...plan }])),
      all,
    },
    week: [{ key: TODAY, record: { ...EMPTY_DAY, time, writing } }],
    granted: {},
    running: undefined,
    now: new Date(2026, 10, 2, 13, 30).getTime(),
  };
  const total = Object.values(minutes).reduce((sum, some) => sum + some, 0) * MINUTE;
  const none = { sip: 0, sitting: 0, gulp: 0 };
  return {
    standings: standingsOf(input),
    all: budgetOfAll(input),
    sittings: Object.fromEntries(
      NETWORKS.map(({ id }) => [id, minutes[id] ? { sip: 2, sitting: 1, gulp: 0 } : none]),
    ) as PopupTime['sittings'],
    week: lastDays(TODAY, 7).map((key, index) => ({
      key,
      charged: key === TODAY ? total : total === 0 ? 0 : index * 7 * MINUTE,
    })),
  };
}
