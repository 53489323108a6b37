import { type ReactNode, useState } from 'react';

interface DisclosureProps {
  summary: string;
  children?: ReactNode;
  /** Instead of children: what is large, and made only once it is opened. */
  content?: () => ReactNode;
}

/** Opens in place. The browser keeps its state and its keys. */
export function Disclosure({ summary, children, content }: DisclosureProps) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details className="disclosure" onToggle={() => setWasOpened(true)}>
      <summary>{summary}</summary>
      <div className="disclosure-body">
        {children}
        {wasOpened && content?.()}
      </div>
    </details>
  );
}
