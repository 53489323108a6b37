import { RULES } from '../../lib/sieves/index.ts';
import { FindingText, type FindingTextProps } from '../companion/FindingText.tsx';
import { ruleName } from '../companion/rule-name.ts';
import { SourceText } from '../companion/SourceText.tsx';
import { Sign } from '../ui/Sign.tsx';

/** A finding told in full: its rule, its words, the reason, one suggestion, the source. */
export function FindingCard({ finding, text, lang, messages }: FindingTextProps) {
  const source = RULES.find(({ id }) => id === finding.rule)?.source;
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
      <FindingText finding={finding} text={text} lang={lang} messages={messages} />
      {source && (
        <SourceText source={source} opensTab={messages.companion.opensTab} label={messages.companion.source} />
      )}
    </div>
  );
}
