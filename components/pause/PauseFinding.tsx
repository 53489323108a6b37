import type { Messages } from '../../lib/i18n/index.ts';
import type { RuleId } from '../../lib/sieves/index.ts';
import { quoteOf } from '../companion/quote-of.ts';
import { ruleName } from '../companion/rule-name.ts';
import { sayWith } from '../companion/say-with.ts';
import { Sign } from '../ui/Sign.tsx';
import type { Pausing } from './find-pausing.ts';

/** One finding: its words first, then the reason and one suggestion. */
export function PauseFinding({ pausing, messages }: { pausing: Pausing; messages: Messages }) {
  const { finding, box } = pausing;
  const advice = messages.advice[finding.rule as RuleId] as Messages['advice'][RuleId] | undefined;
  const words = quoteOf(box.text, finding);
  const { language } = box.assessment;
  const [open, close] = messages.quotes;
  return (
    <li className="pause-finding">
      <h3 className="pause-rule">
        <Sign value={finding.severity} size={14} />
        <span className="pause-sieve">{messages.sieves[finding.sieve]}</span>
        <span>{ruleName(finding.rule, messages)}</span>
      </h3>
      {words && (
        <blockquote className="pause-words">
          {open}
          <span lang={language === 'und' ? undefined : language}>{words}</span>
          {close}
        </blockquote>
      )}
      {advice && (
        <>
          <p className="pause-reason">{sayWith(advice.reason, finding.data)}</p>
          <p className="pause-suggestion">{sayWith(advice.suggestion, finding.data)}</p>
        </>
      )}
    </li>
  );
}
