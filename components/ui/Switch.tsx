interface SwitchProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  /** The label is only spoken, where the switch explains itself by its place. */
  labelHidden?: boolean;
}

/** On or off, at once. A knob and its place say it; a tick says it again. */
export function Switch({ label, checked, onChange, disabled = false, labelHidden = false }: SwitchProps) {
  return (
    <button
      className="switch"
      type="button"
      role="switch"
      aria-checked={checked}
      disabled={disabled}
      onClick={() => onChange(!checked)}
    >
      <span className={labelHidden ? 'unseen' : 'switch-label'}>{label}</span>
      <span className="switch-track" aria-hidden="true">
        <span className="switch-knob" />
      </span>
    </button>
  );
}
