import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { DraftHand } from '../../components/companion/draft-hand.ts';
import type { FollowedDraft } from '../../components/companion/follow-draft.ts';
import { PurposeChoice } from '../../components/companion/PurposeChoice.tsx';
import { HoldProposal } from '../../components/companion/TimeLeft.tsx';
import { HoldDraft } from '../../components/hold/HoldDraft.tsx';
import { WaitingDraft } from '../../components/hold/WaitingDraft.tsx';
import { type HeldDraft, heldText, inOrder } from '../../lib/browser/held-drafts.ts';
import { isInPrivate, noteOutcome } from '../../lib/browser/keep.ts';
import { callBackground } from '../../lib/browser/messages.ts';
import type { Mirrored } from '../../lib/browser/mirror.ts';
import { readUsualHours } from '../../lib/browser/posting-habits.ts';
import type { WritingPreferences } from '../../lib/browser/writing-preferences.ts';
import { copyText } from '../../lib/editors/copy-text.ts';
import type { DraftMessages } from '../../lib/i18n/draft-messages.ts';
import type { DraftKind, NetworkId } from '../../lib/networks/index.ts';

interface DraftToolsProps {
  readonly draft: FollowedDraft;
  readonly follower: DraftHand;
  readonly network: NetworkId;
  readonly kind: DraftKind;
  readonly preferences: StoreApi<Mirrored<WritingPreferences>>;
  readonly messages: DraftMessages;
  readonly say: (words: string) => void;
}

/** What can be done with a draft as a whole. Nothing in a private window: nothing of it may be kept. */
export function DraftTools({ draft, follower, network, kind, preferences, messages, say }: DraftToolsProps) {
  const { asksPurpose, purposes, hintsWhen } = useStore(preferences).value;
  const usual = useUsualHours(network, hintsWhen && kind === 'post');
  if (isInPrivate() || draft.text.trim() === '') return null;
  const hold = async (until: number) => {
    const held = { text: await follower.read(), network, kind, until };
    const result = await callBackground('holdDraft', held).catch(() => 'failed' as const);
    if (result === 'held') noteOutcome(network, kind, { kind: 'held' });
    return result;
  };
  return (
    <>
      {asksPurpose && kind === 'post' && purposes.length > 0 && (
        <PurposeChoice
          messages={messages}
          purposes={purposes}
          chosen={draft.purpose}
          onChoose={follower.choosePurpose}
        />
      )}
      <HoldProposal assessment={draft.assessment} messages={messages} />
      <HoldDraft
        messages={messages}
        hint={hintsWhen && kind === 'post' ? usual : 'off'}
        clock={Date.now}
        hold={hold}
        empty={async () => (await follower.rewrite('')) === 'written'}
        copy={async () => copyText(await follower.read())}
        say={say}
      />
    </>
  );
}

/** Read once, when it is wanted; until then, and where it cannot be read, there is no habit to speak of. */
function useUsualHours(network: NetworkId, wanted: boolean): readonly number[] | undefined {
  const [hours, setHours] = useState<readonly number[]>();
  useEffect(() => {
    if (wanted) readUsualHours(network, Date.now()).then(setHours, () => {});
  }, [network, wanted]);
  return hours;
}

interface HeldForHereProps {
  readonly isEmpty: boolean;
  readonly held: StoreApi<Mirrored<readonly HeldDraft[]>>;
  readonly follower: DraftHand;
  readonly network: NetworkId;
  readonly kind: DraftKind;
  readonly messages: DraftMessages;
  readonly say: (words: string) => void;
}

/** A held draft that was meant for this box, as long as the box is empty, and what becomes of it. */
export function HeldForHere({ isEmpty, held, follower, network, kind, messages, say }: HeldForHereProps) {
  const all = useStore(held).value;
  const [backId, setBackId] = useState<string>();
  const isBack = !isEmpty && all.some(({ id }) => id === backId);
  const waiting = inOrder(all).filter((one) => one.network === network && one.kind === kind);
  const [first] = waiting;
  if (isInPrivate() || !(isBack || (isEmpty && first))) return null;
  const putBack = async () => {
    if (!first) return 'failed';
    const text = await heldText(first.id).catch(() => '');
    const outcome = text === '' ? 'failed' : await follower.rewrite(text);
    if (outcome === 'written') {
      setBackId(first.id);
      return 'written';
    }
    return text !== '' && (await copyText(text)) ? 'copied' : 'failed';
  };
  return (
    <WaitingDraft
      messages={messages}
      count={waiting.length}
      isBack={isBack}
      onPutBack={putBack}
      onDelete={() => {
        if (backId) void callBackground('deleteHeld', backId).catch(() => {});
      }}
      say={say}
    />
  );
}
