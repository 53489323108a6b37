import type { ReactNode, SyntheticEvent } from 'react';

interface RoleButtonProps {
  readonly label: string;
  readonly className?: string;
  readonly disabled?: boolean;
  readonly onPress?: (event: SyntheticEvent, how: string) => void;
  readonly children?: ReactNode;
}

/** Facebook's buttons are no buttons: Enter and Space make no click, the site's own key handler presses them. */
export function RoleButton({ label, className, disabled = false, onPress, children = label }: RoleButtonProps) {
  return (
    <div
      role="button"
      aria-label={label}
      aria-disabled={disabled || undefined}
      tabIndex={disabled ? -1 : 0}
      className={className}
      onClick={(event) => !disabled && onPress?.(event, 'click')}
      onKeyDown={(event) => {
        if (disabled || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        onPress?.(event, 'button-key');
      }}
    >
      <span>{children}</span>
    </div>
  );
}
