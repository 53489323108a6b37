export type NetworkId = 'linkedin' | 'facebook' | 'x';

export type DraftKind = 'post' | 'comment';

/** How a network counts: UTF-16 code units, or X's weighted count (a link 23, an emoji or CJK letter 2). */
export type LengthUnit = 'utf16' | 'x-weighted';

export interface Limit {
  readonly max: number;
  readonly unit: LengthUnit;
}

/** A control that publishes. `labels` (as shown, any interface language) narrow a selector that other controls share. */
export interface Submit {
  readonly selector: string;
  readonly labels?: readonly string[];
  /** Labels under which the same control publishes nothing yet: another step follows. */
  readonly leadsOn?: readonly string[];
}

/** Keys that publish from inside the editor. `mod+enter` is Ctrl or Cmd. */
export type SubmitKey = 'enter' | 'mod+enter';

/** Why a strategy can be believed, best first. */
export type Trust = 'test-id' | 'structure' | 'component-key' | 'class' | 'label';

/**
 * One way to recognise one kind of compose box. Selectors are read from the focused editor outwards, through shadow
 * roots; nothing is ever looked up in the whole page, where ids and test ids repeat.
 */
export interface Composer {
  readonly kind: DraftKind;
  readonly trust: Trust;
  /** The editable root itself matches this. */
  readonly editor: string;
  /** An ancestor of the editor matches this. */
  readonly within?: string;
  /** The page's path matches this regular expression source (tested on `pathname + search`). */
  readonly path?: string;
  /** An element matching this stands before the editor inside the ancestor matched by `within`. */
  readonly after?: string;
  /** In order of trust. The nearest ancestor of the editor that holds one is the composer's container. */
  readonly submits: readonly Submit[];
  readonly keys: readonly SubmitKey[];
  /** Several boxes published by one control (a thread): the other boxes of the same container match this. */
  readonly siblings?: string;
}

/** Where something else than posts and comments is written. All the conditions given must hold. */
export interface OtherPlace {
  readonly within?: string;
  /** No ancestor of the editor matches this. */
  readonly outside?: string;
  readonly editor?: string;
  readonly path?: string;
}

export interface Network {
  readonly id: NetworkId;
  readonly name: string;
  /** Exact hostnames. */
  readonly hosts: readonly string[];
  /** Where a new post is written, or can be begun. */
  readonly start: string;
  /** Paths of other products on the same hosts, as a regular expression source. */
  readonly leavesOut?: string;
  /** Paths where one reads what others wrote, as a regular expression source: streams, posts, people, searches. */
  readonly reading: string;
  /** Editables that are no editors (clipboards, search fields): the editable itself matches this. */
  readonly decoys: string;
  /** Where private messages are written: never judged. */
  readonly messages: readonly OtherPlace[];
  /** Where people write what is known to be none of ours: not a sign that the site has changed. */
  readonly others?: readonly OtherPlace[];
  /** First match wins. */
  readonly composers: readonly Composer[];
  readonly limits: Readonly<Record<DraftKind, Limit>>;
  /** How many hashtags a post bears before they weigh on it. */
  readonly hashtags: number;
}
