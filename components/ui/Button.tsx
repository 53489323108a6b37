import type { ButtonHTMLAttributes } from 'react';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `solid`: the one thing to do here. `outline`: a thing to do. `text`: in passing. `icon`: a lone sign, named by `aria-label`. */
  tone?: 'solid' | 'outline' | 'text' | 'icon';
}

export function Button({ tone = 'outline', className = '', type = 'button', ...rest }: ButtonProps) {
  return <button className={`button ${className}`.trimEnd()} data-tone={tone} type={type} {...rest} />;
}
