import type { MouseEvent, ReactNode } from 'react';
import type { DraftMessages } from '../../lib/i18n/draft-messages.ts';
import { type Finding, RULES, type RuleId } from '../../lib/sieves/index.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Sign } from '../ui/Sign.tsx';
import { FindingText, type FindingTextProps } from './FindingText.tsx';
import { SourceText } from './SourceText.tsx';

interface FindingItemProps extends FindingTextProps {
  /** The finding is pointed at, or (`undefined`) no longer. */
  onShow: (finding: Finding | undefined) => void;
  /** Something in the item was clicked. */
  onClick: (event: MouseEvent) => void;
  actions?: ReactNode;
}

/** The words, the reason, one suggestion, and where the rule comes from. */
export function FindingItem({ finding, text, lang, messages, onShow, onClick, actions }: FindingItemProps) {
  const advice = messages.advice[finding.rule as RuleId] as DraftMessages['advice'][RuleId] | undefined;
  const source = RULES.find(({ id }) => id === finding.rule)?.source;
  return (
    <li
      className="finding"
      tabIndex={-1}
      data-severity={finding.severity}
      onMouseEnter={() => onShow(finding)}
      onMouseLeave={() => onShow(undefined)}
      onFocus={() => onShow(finding)}
      onBlur={() => onShow(undefined)}
      onClickCapture={onClick}
    >
      <h4 className="finding-head">
        <Sign value={finding.severity} size={14} />
        <span className="unseen">{messages.severities[finding.severity]}, </span>
        <span className="finding-sieve">{messages.sieves[finding.sieve]}</span>
        {advice && <span className="finding-rule">{advice.name}</span>}
      </h4>
      <FindingText finding={finding} text={text} lang={lang} messages={messages} />
      {(source || actions) && (
        <div className="finding-foot">
          {source && (
            <Disclosure summary={messages.companion.why}>
              <SourceText source={source} opensTab={messages.companion.opensTab} label={messages.companion.source} />
            </Disclosure>
          )}
          {actions && <div className="finding-actions">{actions}</div>}
        </div>
      )}
    </li>
  );
}
