import type { Role } from '../time/plans.ts';

/** The person's networks: why they are there, and what they allow themselves. */
export interface PlanMessages {
  readonly role: (network: string) => string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly limits: string;
  readonly limit: Readonly<Record<'day' | 'week' | 'sips' | 'sitting', string>>;
  readonly units: Readonly<Record<'day' | 'week' | 'sips' | 'sitting', string>>;
  readonly goals: string;
  readonly posts: string;
  readonly comments: string;
  readonly aWeek: string;
  readonly reason: string;
  readonly reasonExample: string;
  readonly review: string;
  readonly all: string;
  /** Something was loosened, and waits. */
  readonly later: string;
  readonly tightening: string;
}
