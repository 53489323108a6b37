import type { DraftMessages } from '../../lib/i18n/draft-messages.ts';
import { FindingText } from '../companion/FindingText.tsx';
import { ruleName } from '../companion/rule-name.ts';
import { Sign } from '../ui/Sign.tsx';
import type { Pausing } from './find-pausing.ts';

/** One finding: its words first, then the reason and one suggestion. */
export function PauseFinding({ pausing, messages }: { pausing: Pausing; messages: DraftMessages }) {
  const { finding, box } = pausing;
  const { language } = box.assessment;
  return (
    <li className="pause-finding">
      <h3 className="pause-rule">
        <Sign value={finding.severity} size={14} />
        <span className="pause-sieve">{messages.sieves[finding.sieve]}</span>
        <span>{ruleName(finding.rule, messages)}</span>
      </h3>
      <FindingText
        finding={finding}
        text={box.text}
        lang={language === 'und' ? undefined : language}
        messages={messages}
      />
    </li>
  );
}
