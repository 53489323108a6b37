import { type CSSProperties, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';

interface HoldButtonProps {
  /** How long it is to be held, ms; `0`: a press is enough. */
  duration: number;
  /** Beside the label: how long. */
  hint: string;
  onHeld: () => void;
  children: ReactNode;
}

const isPressKey = ({ key }: KeyboardEvent) => key === 'Enter' || key === ' ';

/**
 * A button to be held, with the pointer or a key; let go too early, nothing happens. Pressed by what cannot hold (a
 * screen reader's click), it counts by itself, and a second press stops it.
 */
export function HoldButton({ duration, hint, onHeld, children }: HoldButtonProps) {
  const [isHeld, setHeld] = useState(false);
  const byHand = useRef(false);
  const held = useRef(onHeld);
  held.current = onHeld;
  useEffect(() => {
    if (!isHeld) return;
    const timer = setTimeout(() => {
      setHeld(false);
      held.current();
    }, duration);
    return () => clearTimeout(timer);
  }, [isHeld, duration]);
  const hold = () => {
    byHand.current = true;
    setHeld(true);
  };
  const letGo = () => setHeld(false);
  const press = () => {
    if (duration === 0) return held.current();
    // The click that ends a hold by hand is none.
    if (!byHand.current) setHeld(!isHeld);
    byHand.current = false;
  };
  if (duration === 0) return <Button onClick={press}>{children}</Button>;
  return (
    <Button
      className="hold-button"
      data-held={isHeld}
      style={{ '--hold': `${duration}ms` } as CSSProperties}
      onPointerDown={hold}
      onPointerUp={letGo}
      onPointerLeave={letGo}
      onPointerCancel={letGo}
      onKeyDown={(event) => isPressKey(event) && !event.repeat && hold()}
      onKeyUp={(event) => isPressKey(event) && letGo()}
      onBlur={letGo}
      onClick={press}
      onContextMenu={(event) => event.preventDefault()}
    >
      {children} <span className="hold-hint">{hint}</span>
    </Button>
  );
}
