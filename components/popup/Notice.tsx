import type { Verdict } from '../../lib/i18n/draft-messages.ts';
import { Sign } from '../ui/Sign.tsx';

/** Something about Tamis itself that a person should know. */
export function Notice({ title, text }: Verdict) {
  return (
    <div className="notice">
      <Sign value="look" size={16} />
      <div>
        <p className="notice-title">{title}</p>
        {text && <p>{text}</p>}
      </div>
    </div>
  );
}
