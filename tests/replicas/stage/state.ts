/** One publication, as the network would have received it. */
export interface Publication {
  readonly box: string;
  /** The boxes of a thread are joined by a blank line. */
  readonly text: string;
  /** `click`, `key:mod+enter`, `key:enter`, `button-key`, `submit` … */
  readonly how: string;
  readonly trusted: boolean;
}

/** An event the page's own window-capture listeners saw, or something the page did of its own (`shortcut`, `action`). */
export interface SeenEvent {
  readonly type: string;
  readonly trusted: boolean;
  readonly target: string;
  readonly key?: string;
}

/** A compose box as its editor library knows it: never read from the DOM. */
export interface BoxModel {
  /** The editable root, or null while the network has it unmounted. */
  element(): HTMLElement | null;
  getText(): string;
  setText(text: string): void;
  clear(): void;
  /** Puts a mention at the caret, as picking one from the network's list does. */
  insertMention?(name: string): void;
}

export interface ReplicaState {
  ready: boolean;
  readonly published: Publication[];
  readonly seen: SeenEvent[];
  /** Uncaught errors and CSP or Trusted Types violations. */
  readonly errors: string[];
  readonly boxes: Record<string, BoxModel & { readonly selector: string }>;
  /** What a test may make the network do, such as replacing an editor's root. */
  readonly actions: Record<string, () => void>;
}

declare global {
  interface Window {
    __replica: ReplicaState;
  }
}
