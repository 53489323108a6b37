import { useId } from 'react';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** The language of the label, where it is not the interface's. */
  readonly lang?: string;
}

interface ChoiceProps<Value extends string> {
  legend: string;
  legendHidden?: boolean;
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  disabled?: boolean;
}

/** One of a few, all in sight: radio buttons that look like a strip. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { legend, legendHidden = false, options, value, onChange, disabled = false } = props;
  const name = useId();
  return (
    <fieldset className="choice" disabled={disabled}>
      <legend className={legendHidden ? 'unseen' : 'choice-legend'}>{legend}</legend>
      <span className="choice-strip">
        {options.map((option) => (
          <label key={option.value} className="choice-option" lang={option.lang}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span data-label={option.label}>{option.label}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}
