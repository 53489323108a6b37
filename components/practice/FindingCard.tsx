import type { Messages } from '../../lib/i18n/index.ts';
import { type Finding, RULES, type RuleId } from '../../lib/sieves/index.ts';
import { quoteOf } from '../companion/quote-of.ts';
import { ruleName } from '../companion/rule-name.ts';
import { SourceText } from '../companion/SourceText.tsx';
import { sayWith } from '../companion/say-with.ts';
import { Sign } from '../ui/Sign.tsx';

interface FindingCardProps {
  finding: Finding;
  text: string;
  lang: string | undefined;
  messages: Messages;
}

/** A finding told in full: its rule, its words, the reason, one suggestion, the source. */
export function FindingCard({ finding, text, lang, messages }: FindingCardProps) {
  const advice = messages.advice[finding.rule as RuleId] as Messages['advice'][RuleId] | undefined;
  const source = RULES.find(({ id }) => id === finding.rule)?.source;
  const words = quoteOf(text, finding);
  const [open, close] = messages.quotes;
  return (
    <div className="told" data-severity={finding.severity}>
      <h3 className="told-head">
        <Sign value={finding.severity} size={18} />
        <span className="unseen">{messages.severities[finding.severity]}, </span>
        <span>
          <span className="told-sieve">{messages.sieves[finding.sieve]}</span>
          <span className="told-rule">{ruleName(finding.rule, messages)}</span>
        </span>
      </h3>
      {words && (
        <blockquote className="told-words">
          {open}
          <span lang={lang}>{words}</span>
          {close}
        </blockquote>
      )}
      {advice && (
        <>
          <p className="told-reason">{sayWith(advice.reason, finding.data)}</p>
          <p className="told-suggestion">{sayWith(advice.suggestion, finding.data)}</p>
        </>
      )}
      {source && (
        <SourceText source={source} opensTab={messages.companion.opensTab} label={messages.companion.source} />
      )}
    </div>
  );
}
