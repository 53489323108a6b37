import { type GateDay, NO_GATE } from './gate-day.ts';
import { NO_TIME, type TimeDay } from './time-day.ts';
import { NOTHING_WRITTEN, type WritingDay } from './writing-day.ts';

/** What one day holds: figures only. There is no field that could hold text. */
export interface DayRecord {
  readonly writing: WritingDay;
  readonly time: TimeDay;
  readonly gate: GateDay;
}

export const EMPTY_DAY: DayRecord = { writing: NOTHING_WRITTEN, time: NO_TIME, gate: NO_GATE };
