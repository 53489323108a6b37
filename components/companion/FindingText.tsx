import type { DraftMessages } from '../../lib/i18n/draft-messages.ts';
import type { Finding, RuleId } from '../../lib/sieves/index.ts';
import { quoteOf } from './quote-of.ts';
import { sayWith } from './say-with.ts';

export interface FindingTextProps {
  finding: Finding;
  /** The draft. */
  text: string;
  /** The draft's language, for the quoted words. */
  lang: string | undefined;
  messages: DraftMessages;
}

/** What a finding is about, in the draft's own words; the reason, and one suggestion. */
export function FindingText({ finding, text, lang, messages }: FindingTextProps) {
  const advice = messages.advice[finding.rule as RuleId] as DraftMessages['advice'][RuleId] | undefined;
  const words = quoteOf(text, finding);
  const [open, close] = messages.quotes;
  return (
    <>
      {words && (
        <blockquote className="finding-words">
          {open}
          <span lang={lang}>{words}</span>
          {close}
        </blockquote>
      )}
      {advice && (
        <>
          <p className="finding-reason">{sayWith(advice.reason, finding.data)}</p>
          <p className="finding-suggestion">{sayWith(advice.suggestion, finding.data)}</p>
        </>
      )}
    </>
  );
}
