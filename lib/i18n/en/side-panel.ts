import type { SidePanelMessages } from '../side-panel-messages.ts';

export const sidePanel: SidePanelMessages = {
  title: 'Side panel',
  elsewhere: {
    title: 'No network in this tab.',
    text: 'Drafts on LinkedIn, Facebook and X show up here as you write them.',
  },
  private: { title: 'A private window.', text: 'Nothing of its drafts is shown here.' },
  reload: { title: 'Reload this page.', text: 'It was open before this Tamis was: reloaded, its drafts show up here.' },
  paste: 'Look at a text',
  pasteBox: 'Text to look at',
  placeholder: 'Paste or write a text',
  where: 'Where Tamis shows itself',
  terms:
    'The Companion stands beside the box, inside the page. LinkedIn’s terms do not allow additions to its pages: the choice to use it there is yours.',
  surfaces: { beside: 'Beside the box', panel: 'Side panel only' },
  onlyThere:
    'Side panel only: nothing of Tamis enters the network’s pages. No lights beside the box, no underlined words, no pause when you publish, and no gate when your time is spent.',
};
