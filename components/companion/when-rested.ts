export interface Rest {
  /** Something moved: the wait begins afresh. */
  disturb(): void;
  stop(): void;
}

/**
 * Acts once nothing has moved for `rest` ms. A timer that is running is left running until it ends and only then set
 * for what is missing: a typist disturbs this with every key.
 */
export function whenRested(rest: number, act: () => void): Rest {
  let restedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = () => {
    const missing = restedAt - performance.now();
    timer = missing > 0 ? setTimeout(check, missing) : undefined;
    if (!timer) act();
  };
  return {
    disturb() {
      restedAt = performance.now() + rest;
      timer ??= setTimeout(check, rest);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
