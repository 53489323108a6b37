import { useState } from 'react';
import type { Messages } from '../../../lib/i18n/index.ts';
import {
  ALL_SIEVES,
  type ExampleDraft,
  RULES,
  type Rule,
  SENSITIVITIES,
  type SieveName,
} from '../../../lib/sieves/index.ts';
import { ruleName } from '../../companion/rule-name.ts';
import { SourceText } from '../../companion/SourceText.tsx';
import { Card } from '../../ui/Card.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Sign } from '../../ui/Sign.tsx';
import { Switch } from '../../ui/Switch.tsx';
import type { CardProps } from '../card.ts';

const EXAMPLES = 3;

/** Every rule: what it points out and lets pass, where it comes from, and whether it speaks. */
export function RulesCard({ facts, actions, messages }: CardProps) {
  const { dashboard } = messages;
  const [asked, ask] = useState('');
  const found = RULES.filter((rule) => ruleName(rule.id, messages).toLowerCase().includes(asked.trim().toLowerCase()));
  return (
    <div className="rules">
      <input
        className="field rules-search"
        type="search"
        aria-label={dashboard.rules.search}
        placeholder={dashboard.rules.search}
        value={asked}
        onChange={(event) => ask(event.target.value)}
      />
      <p className="unseen" role="status">
        {asked && dashboard.rules.found(found.length)}
      </p>
      {ALL_SIEVES.map((sieve) => {
        const rules = found.filter((rule) => rule.sieve === sieve);
        if (rules.length === 0) return null;
        return (
          <Card
            key={sieve}
            title={messages.sieves[sieve]}
            aside={<span className="card-aside">{messages.questions[sieve]}</span>}
          >
            <SieveSensitivity sieve={sieve} facts={facts} actions={actions} messages={messages} />
            <ul>
              {rules.map((rule) => (
                <RuleItem
                  key={rule.id}
                  rule={rule}
                  speaks={!facts.mutedRules.includes(rule.id)}
                  messages={messages}
                  onMute={(muted) => actions.muteRule(rule.id, muted)}
                />
              ))}
            </ul>
          </Card>
        );
      })}
    </div>
  );
}

/** Only where a sieve has something that is worth knowing and no more, it has more to say. */
const hasNotes = (sieve: SieveName) => RULES.some((rule) => rule.sieve === sieve && rule.severity === 'note');

function SieveSensitivity({ sieve, facts, actions, messages }: CardProps & { sieve: SieveName }) {
  const words = messages.dashboard.sensitivity;
  const value = facts.sensitivity[sieve] ?? 'normal';
  const choices = SENSITIVITIES.filter((one) => one !== 'attentive' || value === one || hasNotes(sieve));
  return (
    <div className="sensitivity">
      <Choice
        legend={words.of(messages.sieves[sieve])}
        legendHidden
        options={choices.map((one) => ({ value: one, label: words.names[one] }))}
        value={value}
        onChange={(one) => actions.setSensitivity(sieve, one)}
      />
      <p className="sensitivity-what">{words.what[value]}</p>
    </div>
  );
}

interface RuleItemProps {
  rule: Rule;
  speaks: boolean;
  messages: Messages;
  onMute: (muted: boolean) => void;
}

function RuleItem({ rule, speaks, messages, onMute }: RuleItemProps) {
  const { dashboard, companion, severities } = messages;
  const examples = rule.examples[messages.locale] ?? Object.values(rule.examples)[0];
  const name = ruleName(rule.id, messages);
  return (
    <li className="rule" data-muted={!speaks}>
      <div className="rule-head">
        <Sign value={rule.severity} size={14} />
        <h3 className="rule-name">{name}</h3>
        <span className="rule-severity">{severities[rule.severity]}</span>
        <Switch label={dashboard.rules.speaks(name)} labelHidden checked={speaks} onChange={(on) => onMute(!on)} />
      </div>
      <Disclosure summary={dashboard.rules.more}>
        {examples && (
          <dl className="rule-examples">
            <dt className="rule-kind">{dashboard.rules.flags}</dt>
            {examples.flags.slice(0, EXAMPLES).map((example) => (
              <dd className="rule-example" key={textOf(example)}>
                {textOf(example)}
              </dd>
            ))}
            <dt className="rule-kind">{dashboard.rules.passes}</dt>
            {examples.passes.slice(0, EXAMPLES).map((example) => (
              <dd className="rule-example" key={textOf(example)}>
                {textOf(example)}
              </dd>
            ))}
          </dl>
        )}
        <SourceText source={rule.source} label={companion.source} opensTab={companion.opensTab} />
      </Disclosure>
    </li>
  );
}

const LONGEST = 180;
function textOf(example: string | ExampleDraft): string {
  const text = typeof example === 'string' ? example : example.text;
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
}
