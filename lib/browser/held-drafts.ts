import { type DraftKind, NETWORKS, type NetworkId } from '../networks/index.ts';
import { removeStored } from './local-storage.ts';
import { type StoredItem, storedItem } from './stored-item.ts';
import { inTurn } from './write-queue.ts';

/** What is known of a held draft without its text. Moments in epoch ms. */
export interface HeldDraft {
  readonly id: string;
  readonly network: NetworkId;
  readonly kind: DraftKind;
  readonly heldAt: number;
  /** When the person wants to see it again. */
  readonly until: number;
  /** They were reminded of it. */
  readonly reminded: boolean;
}

export interface DraftToHold {
  readonly text: string;
  readonly network: NetworkId;
  readonly kind: DraftKind;
  readonly until: number;
}

/** `no-room`: the browser has no room left, or there are as many as can be kept. Whoever asked still has the text. */
export type HoldResult = 'held' | 'no-room' | 'failed';

export const MOST_HELD = 100;
/** Longer than any network takes. */
export const LONGEST_HELD = 70_000;

const isMoment = (value: unknown): value is number => Number.isFinite(value) && (value as number) > 0;
const isNetwork = (id: unknown): id is NetworkId => NETWORKS.some((network) => network.id === id);
const isKind = (kind: unknown): kind is DraftKind => kind === 'post' || kind === 'comment';

function isHeldDraft(value: unknown): value is HeldDraft {
  const { id, network, kind, heldAt, until } = (value ?? {}) as Partial<HeldDraft>;
  return (
    typeof id === 'string' &&
    /^[\w-]{1,40}$/.test(id) &&
    isNetwork(network) &&
    isKind(kind) &&
    isMoment(heldAt) &&
    isMoment(until)
  );
}

/** What is held, without the texts: the popup needs no more to open. */
export const heldItem: StoredItem<readonly HeldDraft[]> = storedItem<readonly HeldDraft[]>({
  key: 'held',
  version: 1,
  fallback: [],
  parse: (value) => {
    if (!Array.isArray(value)) throw new TypeError('held drafts are damaged');
    return value.filter(isHeldDraft).map((draft) => ({ ...draft, reminded: draft.reminded === true }));
  },
});

/** One key a text: the only draft text that is ever stored, and only because the person asked. */
export const textItem = (id: string): StoredItem<string> =>
  storedItem({
    key: `h:${id}`,
    version: 1,
    fallback: '',
    parse: (value) => {
      if (typeof value !== 'string') throw new TypeError('a held text is damaged');
      return value;
    },
  });

export const isHeldTextKey = (key: string): boolean => /^h:[\w-]{1,40}$/.test(key);

/** The text of a held draft; `''` where there is none any more. Rejects where storage cannot be read. */
export const heldText = (id: string): Promise<string> => textItem(id).read();

const isFull = (error: unknown) => /quota|space|full/i.test(String(error));

// What follows takes whatever a message brought, and writes in the background only.

/** Keeps a draft: the text first, then its place in the list, so that a list never names a text that is not there. */
export function holdDraft(draft: DraftToHold, now: number): Promise<HoldResult> {
  const { text, network, kind, until } = draft;
  if (typeof text !== 'string' || text.trim() === '' || !isNetwork(network) || !isKind(kind) || !isMoment(until))
    return Promise.resolve('failed');
  return inTurn(async () => {
    const held = await heldItem.read();
    if (held.length >= MOST_HELD || text.length > LONGEST_HELD) return 'no-room';
    const id = crypto.randomUUID();
    try {
      await textItem(id).write(text);
      await heldItem.write([...held, { id, network, kind, heldAt: now, until, reminded: false }]);
      return 'held';
    } catch (error) {
      await removeStored([textItem(id).key]).catch(() => {});
      return isFull(error) ? 'no-room' : 'failed';
    }
  });
}

const editHeld = (change: (held: readonly HeldDraft[]) => readonly HeldDraft[]): Promise<void> =>
  inTurn(async () => heldItem.write(change(await heldItem.read())));

/** Sets another moment (epoch ms). One that is gone stays gone. */
export async function holdLonger(id: unknown, until: unknown): Promise<void> {
  if (!isMoment(until)) return;
  await editHeld((held) => held.map((draft) => (draft.id === id ? { ...draft, until, reminded: false } : draft)));
}

/** Forgets a draft: its text first, since that is what must not stay. */
export function deleteHeld(id: unknown): Promise<void> {
  return inTurn(async () => {
    const held = await heldItem.read();
    const gone = held.find((draft) => draft.id === id);
    if (!gone) return;
    const { key } = textItem(gone.id);
    await removeStored([key, `${key}:damaged`]);
    await heldItem.write(held.filter((draft) => draft !== gone));
  });
}

/** Notes that the person was reminded of these. */
export const noteReminded = (ids: readonly string[]): Promise<void> =>
  editHeld((held) => held.map((draft) => (ids.includes(draft.id) ? { ...draft, reminded: true } : draft)));

export const isDue = ({ until }: HeldDraft, now: number): boolean => until <= now;

/** Due ones first, the longest due first; then by when they will be. */
export const inOrder = (held: readonly HeldDraft[]): readonly HeldDraft[] => held.toSorted((a, b) => a.until - b.until);
