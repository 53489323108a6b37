import type { NetworkId } from '../../lib/networks/network.ts';

/**
 * What a box is: `post` and `comment` are judged, `message` never is, `decoy` is editable but nobody's draft,
 * `unknown` is an editor on a network's page that nothing we know matches.
 */
export type BoxKind = 'post' | 'comment' | 'message' | 'decoy' | 'unknown';

export type PublishKey = 'enter' | 'mod+enter';

/** How a person publishes from a box. */
export interface BoxSubmit {
  /** Controls to click, in order; the last one publishes. Waited for: many exist only once there is text. */
  readonly clicks: readonly string[];
  /** Keys that publish from inside the box. */
  readonly keys?: readonly PublishKey[];
}

/**
 * A compose box of a replica. Selectors are language independent and name exactly one element;
 * ` >>> ` steps into the open shadow root of what stands before it.
 */
export interface ReplicaBox {
  readonly name: string;
  readonly kind: BoxKind;
  readonly selector: string;
  readonly submit?: BoxSubmit;
  /** Controls to click before the box can be reached, such as those that close the modal over it. */
  readonly uncover?: readonly string[];
  /** Text the network puts there before the person writes (a mention in a reply). */
  readonly prefilled?: string;
}

/** A page that behaves like one network in one situation. */
export interface Replica {
  /** `<network>-<situation>`; the situation is the module's name in the network's folder. */
  readonly id: string;
  readonly network: NetworkId;
  /** The address the network itself would use. */
  readonly url: string;
  readonly boxes: readonly ReplicaBox[];
}

export type Language = 'en' | 'fr';
export type Theme = 'light' | 'dark';

export const LANGUAGES: readonly Language[] = ['en', 'fr'];
