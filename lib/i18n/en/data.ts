import type { DataMessages } from '../data-messages.ts';
import { formatNumber, formatSize } from '../format.ts';

export const data: DataMessages = {
  kept: 'What is kept',
  kinds: { settings: 'Settings', history: 'Days of history', held: 'Held drafts', deck: 'My examples' },
  // Nobody counts settings.
  items: (kind, count, size) =>
    `${kind === 'settings' ? '' : `${formatNumber('en', count)} · `}${formatSize('en', size)}`,
  export: 'Export',
  exportHint:
    'The backup holds everything, the text of held drafts, your examples and your confidential words included. Keep it where you keep letters.',
  exportAll: 'Save a backup',
  exportCsv: 'Outcomes as a table (CSV)',
  exportTime: 'Time as a table (CSV)',
  remind: 'Remind me each month',
  import: 'Bring back',
  importHint: 'Choose a backup. Nothing changes until you have seen what would.',
  choose: 'Choose a file',
  days: 'Where a day is here and in the file',
  ways: { 'keep-larger': 'Keep the larger figures', replace: 'Take the file’s', add: 'Add them up' },
  plan: (kind, added, changed, same) =>
    `${kind}: ${formatNumber('en', added)} new, ${formatNumber('en', changed)} changed, ${formatNumber('en', same)} the same`,
  planHint: 'This is what would change.',
  take: 'Bring it back',
  imported: 'Done. You can undo it.',
  refused: 'The browser refused to write. Nothing was changed.',
  undo: 'Undo the import',
  undone: 'Everything is as it was before.',
  errors: {
    'no-json': 'This file cannot be read: it is no backup of Tamis, or it was cut short.',
    'no-backup': 'This file is no backup of Tamis.',
    newer: 'This backup was made by a newer Tamis. Update this one first.',
    'too-long': 'This file is too large to be a backup of Tamis.',
    nothing: 'This backup is empty.',
    damaged: 'A part of this backup is damaged. Nothing was changed.',
    unknown: 'This backup holds something Tamis does not know. Nothing was changed.',
    'newer-item': 'A part of this backup was written by a newer Tamis. Update this one first.',
  },
  at: (item) => `At: ${item}`,
  erase: 'Erase',
  eraseHint: 'What is erased is gone: there is no copy anywhere.',
  eraseKind: {
    settings: 'Erase the settings',
    history: 'Erase the history',
    held: 'Erase held drafts',
    deck: 'Erase my examples',
    all: 'Erase everything',
  },
  sure: 'Press again to erase',
  erased: 'Erased. Nothing of it is left.',
  notErased: 'The browser refused. Something may be left.',
};
