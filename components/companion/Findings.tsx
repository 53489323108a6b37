import { type ReactNode, useId, useState } from 'react';
import type { Messages } from '../../lib/i18n/index.ts';
import { type Assessment, type Finding, rankFindings } from '../../lib/sieves/index.ts';
import { Button } from '../ui/Button.tsx';
import { FindingItem } from './FindingItem.tsx';

/** More than this at once is a wall; the rest is one press away. */
const AT_FIRST = 3;

interface FindingsProps {
  assessment: Assessment;
  text: string;
  messages: Messages;
  onShowFinding: (finding: Finding | undefined) => void;
  findingActions?: (finding: Finding) => ReactNode;
}

/** The findings, worst first: at most three, then all. */
export function Findings({ assessment, text, messages, onShowFinding, findingActions }: FindingsProps) {
  const [all, showAll] = useState(false);
  const list = useId();
  const findings = rankFindings(assessment);
  if (findings.length === 0) return null;
  const shown = all ? findings : findings.slice(0, AT_FIRST);
  const lang = assessment.language === 'und' ? undefined : assessment.language;
  return (
    <>
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
            actions={findingActions?.(finding)}
          />
        ))}
      </ol>
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
    </>
  );
}
