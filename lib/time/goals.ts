import type { Goals } from './plans.ts';

/** What was published in a week. */
export interface Published {
  readonly posts: number;
  readonly comments: number;
}

/** How a person stands to what they are there for. `none`: there is no goal. */
export type GoalState = 'none' | 'open' | 'reached';

export function goalState({ posts, comments }: Goals, published: Published): GoalState {
  if (posts === undefined && comments === undefined) return 'none';
  return published.posts >= (posts ?? 0) && published.comments >= (comments ?? 0) ? 'reached' : 'open';
}
