let last: Promise<unknown> = Promise.resolve();

/** Runs writes one after the other, so that two read-modify-writes never overlap. A failed one does not stop the next. */
export function inTurn<T>(write: () => Promise<T>): Promise<T> {
  const turn = last.then(write, write);
  last = turn.catch(() => {});
  return turn;
}
