import { Desk } from '../lib/time/desk.ts';
import type { Step } from './day-script.ts';

/** Says how much of a day was spent on networks, ms. */
export type Accountant = (steps: readonly Step[], random: () => number) => number;

/** The ledger of this project, given the evidence a browser gives it; `lost`: the share of focus events that do not arrive. */
export const ledgerLosing =
  (lost: number): Accountant =>
  (steps, random) => {
    const desk = new Desk(new Date(2026, 5, 1, 8).getTime());
    for (const step of steps) {
      desk.losesLeaving = random() < lost;
      desk.losesArrival = random() < lost;
      if (step.network !== desk.front?.network) {
        if (step.network) desk.open(step.network);
        else desk.leave();
      }
      if (desk.front && desk.front.isPlaying !== (step.isHeard === true))
        desk.become({ isPlaying: step.isHeard === true });
      if (step.isAsleep) desk.sleep(step.ms);
      else if (step.isStuck) desk.stall(step.ms);
      else desk.pass(step.ms);
      if (step.endsWithInput) desk.touch();
    }
    return desk.charged();
  };

const sumOf = (steps: readonly Step[], counted: (step: Step) => number) =>
  steps.reduce((sum, step) => sum + (step.network ? counted(step) : 0), 0);

/**
 * A model of LeechBlock NG 1.7 as it comes: the active tab of the focused window, by the difference of wall clock
 * times; no idle detection; `ignoreJumpSecs` is blank, so a night's sleep is one long tick.
 */
export const leechBlock: Accountant = (steps) => sumOf(steps, ({ ms }) => ms);

/**
 * A model of Time Tracker for Browser 4.5 as it comes: one tick a second from the page, dropped where more than two
 * seconds have gone by since the last; the idle pause is off.
 */
export const timeTracker: Accountant = (steps) =>
  sumOf(steps, ({ ms, isAsleep, isStuck }) => (isAsleep || (isStuck && ms > 2000) ? 0 : ms));

/**
 * A model of Web Activity Time Tracker 2.2 as it comes: one second a tick while the system was idle for less than 30 s,
 * or the tab is heard.
 */
export const webActivity: Accountant = (steps) => {
  const IDLE = 30_000;
  let silence = 0;
  let sum = 0;
  for (const { ms, network, isAsleep, isHeard, endsWithInput } of steps) {
    if (network && !isAsleep) sum += isHeard ? ms : Math.min(ms, Math.max(0, IDLE - silence));
    // Whoever does something else is not idle, nor when they come back from it.
    silence = endsWithInput || !network ? 0 : silence + ms;
  }
  return sum;
};

export const PEERS: Readonly<Record<string, Accountant>> = {
  'LeechBlock NG': leechBlock,
  'Time Tracker for Browser': timeTracker,
  'Web Activity Time Tracker': webActivity,
};
