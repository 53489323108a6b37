import { useEffect, useRef, useState } from 'react';
import type { Messages } from '../../lib/i18n/index.ts';
import { ALL_SIEVES, type Assessment } from '../../lib/sieves/index.ts';
import { bandsOf, spokenLights } from './lights-of.ts';

/** How long typing rests before anything is said, in ms. */
export const REST = 1000;

/** What came of something the person did. The same words in another object are said once more. */
export interface Said {
  readonly words: string;
}

/**
 * What the live region says: empty at first, then the lights whose band is another than when it last spoke, once typing
 * has rested. A band that changes and changes back in the meantime is not worth a word. What came of a press is said at
 * once.
 */
export function useAnnouncement(
  assessment: Assessment,
  text: string,
  messages: Messages,
  said?: Said | undefined,
): string {
  const [announcement, announce] = useState('');
  const heard = useRef(bandsOf(assessment.sieves));
  // biome-ignore lint/correctness/useExhaustiveDependencies: `text` is there so that every key starts the wait afresh.
  useEffect(() => {
    const timer = setTimeout(() => {
      const bands = bandsOf(assessment.sieves);
      const changed = ALL_SIEVES.filter((sieve) => bands[sieve] !== heard.current[sieve]);
      if (changed.length === 0) return;
      heard.current = bands;
      announce(messages.companion.announce(spokenLights(bands, messages, changed)));
    }, REST);
    return () => clearTimeout(timer);
  }, [assessment, text, messages]);
  useEffect(() => {
    if (said) announce(said.words);
  }, [said]);
  return announcement;
}
