import { formatDay } from '../../lib/i18n/format.ts';
import type { Glance } from '../../lib/i18n/glance-messages.ts';
import { Notice } from './Notice.tsx';
import type { PopupFacts } from './popup-state.ts';

/** What became of storage: no room left, a day that was damaged, a month without a backup. Gone where all is well. */
export function StorageNotices({ storage, messages }: { storage: PopupFacts['storage']; messages: Glance }) {
  const words = messages.today.storage;
  return (
    <>
      {storage.fullSince !== undefined && <Notice {...words.full(storage.fullSince)} />}
      {storage.damaged.map(({ day, isRestored }) => (
        <Notice key={day} {...words[isRestored ? 'restored' : 'lost'](formatDay(messages.locale, day))} />
      ))}
      {storage.exportDue && <Notice {...words.exportDue} />}
    </>
  );
}
