/** The pause when a budget is spent or a network was left. */
export interface GateMessages {
  readonly spentTitle: (network: string) => string;
  readonly leftTitle: (network: string) => string;
  /** `spent`: a length of time in words. */
  readonly spentToday: (spent: string) => string;
  readonly reason: string;
  readonly attempts: (count: number) => string;
  readonly review: (day: string) => string;
  readonly reached: string;
  readonly leave: string;
  readonly more: string;
  readonly goIn: string;
  /** How long a button is to be held. */
  readonly holdFor: (seconds: number) => string;
  readonly finish: string;
  readonly posting: string;
  /** A text waits in a box. */
  readonly unsent: string;
  readonly promise: string;
}
