import type { Verdict } from '../../lib/i18n/messages.ts';

/** Where there is nothing yet: what will be here, and how it comes. */
export function Quiet({ title, text }: Verdict) {
  return (
    <div className="quiet">
      <p className="quiet-title">{title}</p>
      {text && <p>{text}</p>}
    </div>
  );
}
