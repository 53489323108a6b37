/** Who is still for longer, ms, reads, thinks or is elsewhere: what follows begins anew. As in the ledger of time. */
const PAUSE = 30_000;

/** Tells at each change of a text how long was written since the one before, ms. Moments in ms, of any one clock. */
export function createWritingClock(): (now: number) => number {
  let before: number | undefined;
  return (now) => {
    const since = now - (before ?? now);
    before = now;
    return since <= PAUSE ? since : 0;
  };
}
