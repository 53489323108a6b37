import { useEffect, useRef, useState } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DraftMessages } from '../../lib/i18n/draft-messages.ts';
import { ALL_SIEVES, type Assessment } from '../../lib/sieves/index.ts';
import type { JudgedDraft } from './follow-draft.ts';
import { bandsOf, spokenLights } from './lights-of.ts';
import { whenRested } from './when-rested.ts';

/** How long typing rests before anything is said, in ms. */
export const REST = 1000;

/** What came of something the person did. The same words in another object are said once more. */
export interface Said {
  readonly words: string;
}

/**
 * What the live region says: empty at first, then the lights whose band is another than when it last spoke, once typing
 * has rested. A band that changes and changes back in the meantime is not worth a word. What came of a press is said at
 * once. Draws nothing while somebody types.
 */
export function useAnnouncementOf(
  draft: StoreApi<JudgedDraft>,
  messages: DraftMessages,
  said?: Said | undefined,
): string {
  const [announcement, announce] = useState('');
  const heard = useRef(bandsOf(draft.getState().assessment.sieves));
  useEffect(() => {
    const typing = whenRested(REST, () => {
      const bands = bandsOf(draft.getState().assessment.sieves);
      const changed = ALL_SIEVES.filter((sieve) => bands[sieve] !== heard.current[sieve]);
      if (changed.length === 0) return;
      heard.current = bands;
      announce(messages.companion.announce(spokenLights(bands, messages, changed)));
    });
    // A change that was waited for while another language was spoken is still to be said.
    typing.disturb();
    const stopFollowing = draft.subscribe(typing.disturb);
    return () => {
      stopFollowing();
      typing.stop();
    };
  }, [draft, messages]);
  useEffect(() => {
    if (said) announce(said.words);
  }, [said]);
  return announcement;
}

/** The same where the draft is drawn with every key in any case. */
export function useAnnouncement(
  assessment: Assessment,
  text: string,
  messages: DraftMessages,
  said?: Said | undefined,
) {
  const [draft] = useState(() => createStore<JudgedDraft>(() => ({ assessment, text })));
  useEffect(() => draft.setState({ assessment, text }), [draft, assessment, text]);
  return useAnnouncementOf(draft, messages, said);
}
