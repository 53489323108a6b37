import { useId, useState } from 'react';

interface NumberFieldProps {
  label: string;
  /** What the figure counts, after the field. */
  unit: string;
  /** `undefined`: none is set; the field is empty then. */
  value: number | undefined;
  max: number;
  onChange: (value: number | undefined) => void;
}

/** A whole number, or none. Told once it has been typed, not at every key. */
export function NumberField({ label, unit, value, max, onChange }: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? (value === undefined ? '' : String(value));
  const tell = () => {
    if (typed === undefined) return;
    setTyped(undefined);
    const number = typed.trim() === '' ? undefined : Math.min(Math.max(0, Math.round(Number(typed))), max);
    if (number !== value && !Number.isNaN(number)) onChange(number);
  };
  return (
    <div className="number">
      <label className="number-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field number-input"
        type="number"
        inputMode="numeric"
        min={0}
        max={max}
        value={shown}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={tell}
        onKeyDown={(event) => event.key === 'Enter' && tell()}
      />
      <span className="number-unit" aria-hidden="true">
        {unit}
      </span>
    </div>
  );
}
