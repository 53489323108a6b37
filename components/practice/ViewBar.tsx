import type { Messages } from '../../lib/i18n/messages.ts';
import { Button } from '../ui/Button.tsx';

/** The ways to show what is in the box to others. */
export const VIEWS = ['steps', 'compare', 'handout', 'month'] as const;
export type View = (typeof VIEWS)[number];

const NEEDS_TEXT: ReadonlySet<View> = new Set(['steps', 'handout']);

interface ViewBarProps {
  view: View | undefined;
  messages: Messages;
  /** Whether there is nothing in the box; two texts can be compared all the same, and the month needs none. */
  empty: boolean;
  onView: (view: View | undefined) => void;
}

export function ViewBar({ view, messages, empty, onView }: ViewBarProps) {
  const { views } = messages.practice;
  return (
    <nav className="view-bar" aria-label={views.label}>
      {view && (
        <Button tone="text" aria-label={views.back} onClick={() => onView(undefined)}>
          <span aria-hidden="true">← </span>
          {views.backShort}
        </Button>
      )}
      {VIEWS.map((one) => (
        <Button
          key={one}
          data-view={one}
          aria-pressed={view === one}
          disabled={empty && NEEDS_TEXT.has(one)}
          onClick={() => onView(one)}
        >
          {views[one]}
        </Button>
      ))}
    </nav>
  );
}
