import { type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import type { DraftMessages } from '../../lib/i18n/draft-messages.ts';
import { type Assessment, type Finding, rankFindings } from '../../lib/sieves/index.ts';
import { Button } from '../ui/Button.tsx';
import { keyOf } from './draft-memory.ts';
import { FindingItem } from './FindingItem.tsx';
import { focusItem, hasFocusOrLostIt } from './focus-next.ts';

/** More than this at once is a wall; the rest is one press away. */
const AT_FIRST = 3;

interface FindingsProps {
  assessment: Assessment;
  text: string;
  messages: DraftMessages;
  onShowFinding: (finding: Finding | undefined) => void;
  findingActions?: ((finding: Finding) => ReactNode) | undefined;
  /** What stands under the list, and stays when it is empty. */
  children?: ReactNode;
}

/** The findings, worst first: at most three, then all. */
export function Findings(props: FindingsProps) {
  const { assessment, text, messages, onShowFinding, findingActions, children } = props;
  const [all, showAll] = useState(false);
  const list = useId();
  const part = useRef<HTMLDivElement>(null);
  const findings = rankFindings(assessment);
  const shown = all ? findings : findings.slice(0, AT_FIRST);
  const lang = assessment.language === 'und' ? undefined : assessment.language;
  const keys = shown.map((finding) => keyOf(text, finding));
  const hold = useFocusHold(part, keys);
  return (
    <div className="findings-part" ref={part}>
      {shown.length > 0 && (
        <ol className="findings" id={list} aria-label={messages.companion.findings}>
          {shown.map((finding, index) => (
            <FindingItem
              // A rule's n-th finding stays the same item while its words are being typed.
              key={`${finding.rule}.${shown.slice(0, index).filter(({ rule }) => rule === finding.rule).length}`}
              finding={finding}
              text={text}
              lang={lang}
              messages={messages}
              onShow={onShowFinding}
              onClick={hold(index)}
              actions={findingActions?.(finding)}
            />
          ))}
        </ol>
      )}
      {findings.length > AT_FIRST && (
        <Button
          className="findings-more"
          tone="text"
          aria-expanded={all}
          aria-controls={list}
          onClick={() => showAll(!all)}
        >
          {all ? messages.companion.showFewer : messages.companion.showAll(findings.length)}
        </Button>
      )}
      {children}
    </div>
  );
}

/** A fix goes by way of the editor, which takes the focus; it is written within this time, in ms. */
const WRITTEN_WITHIN = 2000;

interface Held {
  readonly key: string | undefined;
  readonly index: number;
  /** Until when the focus comes back from the editor, too. */
  readonly comesBackUntil: number;
}

/**
 * When a finding something was done about goes, the focus moves on to the one that takes its place. Clicks tell of it,
 * not the focus, which is wherever it was left.
 */
function useFocusHold(part: { readonly current: HTMLDivElement | null }, keys: readonly string[]) {
  const held = useRef<Held>(undefined);
  useLayoutEffect(() => {
    if (!held.current || !part.current || keys.includes(held.current.key ?? '')) return;
    const { index, comesBackUntil } = held.current;
    held.current = undefined;
    if (hasFocusOrLostIt(part.current) || performance.now() < comesBackUntil) focusItem(part.current, index);
  });
  return (index: number) => (event: MouseEvent) => {
    // A click made with a key has no count of clicks. Who points at the button goes on writing in the editor.
    const isFix = event.detail === 0 && (event.target as Element).closest('.finding-fix') !== null;
    held.current = { key: keys[index], index, comesBackUntil: isFix ? performance.now() + WRITTEN_WITHIN : 0 };
  };
}
