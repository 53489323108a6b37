import { FACEBOOK_REPLICAS } from './facebook/replicas.ts';
import { LINKEDIN_REPLICAS } from './linkedin/replicas.ts';
import type { Language, Replica, Theme } from './replica.ts';
import { X_REPLICAS } from './x/replicas.ts';

export type { BoxKind, BoxSubmit, Language, PublishKey, Replica, ReplicaBox, Theme } from './replica.ts';
export { LANGUAGES } from './replica.ts';

export const REPLICAS: readonly Replica[] = [...X_REPLICAS, ...LINKEDIN_REPLICAS, ...FACEBOOK_REPLICAS];

/** Throws when there is no such replica: a misspelt id is a mistake in the test. */
export function replicaById(id: string): Replica {
  const replica = REPLICAS.find((one) => one.id === id);
  if (!replica) throw new Error(`No replica "${id}". There are: ${REPLICAS.map((one) => one.id).join(', ')}`);
  return replica;
}

export interface ReplicaView {
  readonly lang?: Language;
  readonly theme?: Theme;
  /** Further switches of the page, such as `{ trusted: '1' }`: the site then publishes on trusted events only. */
  readonly query?: Readonly<Record<string, string>>;
}

/** The address of a replica: the network's own, plus what tells the server which page to answer with. */
export function replicaUrl(replica: Replica, { lang = 'en', theme = 'light', query = {} }: ReplicaView = {}): string {
  const url = new URL(replica.url);
  for (const [name, value] of Object.entries({ replica: replica.id, lang, theme, ...query })) {
    url.searchParams.set(name, value);
  }
  return url.href;
}
