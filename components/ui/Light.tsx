import { Sign, type SignForm, type SignValue } from './Sign.tsx';

interface LightProps {
  value: SignValue;
  name: string;
  /** The value in words. */
  label: string;
  form?: SignForm;
  size?: number;
}

/** A sign with what it stands for and what it says. */
export function Light({ value, name, label, form = 'light', size = 20 }: LightProps) {
  return (
    <span className="light" data-value={value}>
      <Sign value={value} form={form} size={size} />
      <span className="light-name">{name}</span>
      <span className="light-label">{label}</span>
    </span>
  );
}
