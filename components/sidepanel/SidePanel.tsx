import type { ReactNode } from 'react';
import type { Verdict } from '../../lib/i18n/draft-messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { type NetworkId, networkById } from '../../lib/networks/index.ts';
import { LocaleChoice } from '../LocaleChoice.tsx';
import { Mark } from '../Mark.tsx';
import { Button } from '../ui/Button.tsx';
import type { ShownDraft } from './shown-draft.ts';

/** What the tab in front has for the side panel. `reload`: it was there before this Tamis was. */
export type TabState = ShownDraft | 'loading' | 'none' | 'elsewhere' | 'private' | 'reload';

export interface SidePanelProps {
  messages: Messages;
  /** `'off'`, until when Tamis is paused (epoch ms), or the network it is paused on; `undefined`: it is on. */
  quiet: 'off' | number | NetworkId | undefined;
  /** Epoch ms. */
  now: number;
  tab: TabState;
  onChooseLocale: (locale: Locale) => void;
  /** Ends the pause. */
  onResume: () => void;
  /** What there is to say of the tab's draft. */
  companion: (shown: ShownDraft) => ReactNode;
  /** The box to paste a text into, where the tab has no draft. */
  paste: ReactNode;
}

/** The Companion in a panel of the browser's own: the draft of the tab in front, or a text pasted here. */
export function SidePanel(props: SidePanelProps) {
  const { messages, quiet, now, tab, onChooseLocale, onResume, companion, paste } = props;
  const { popup } = messages;
  const shown = quiet === undefined && typeof tab === 'object' ? tab : undefined;
  return (
    <main className="surface side-panel" aria-busy={tab === 'loading'}>
      <header className="side-panel-head">
        <Mark size={22} />
        <h1 className="side-panel-name">Tamis</h1>
        <LocaleChoice locale={messages.locale} messages={messages} onChoose={onChooseLocale} />
      </header>
      {shown ? (
        <>
          <h2 className="side-panel-title">{popup.draftOn(networkById(shown.network).name, shown.kind)}</h2>
          {companion(shown)}
        </>
      ) : (
        <>
          <Quiet verdict={verdictOf(messages, quiet, tab, now)} />
          {quiet !== undefined && quiet !== 'off' && (
            <Button className="side-panel-resume" tone="solid" onClick={onResume}>
              {popup.resume}
            </Button>
          )}
          {tab !== 'loading' && paste}
        </>
      )}
      <p className="side-panel-foot">{popup.privacy}</p>
    </main>
  );
}

function verdictOf(
  { popup, sidePanel }: Messages,
  quiet: SidePanelProps['quiet'],
  tab: TabState,
  now: number,
): Verdict | undefined {
  if (quiet === 'off') return popup.off;
  if (typeof quiet === 'number') return popup.paused(quiet, now);
  if (quiet !== undefined) return popup.pausedOn(networkById(quiet).name);
  if (typeof tab === 'object' || tab === 'loading') return undefined;
  return tab === 'none' ? popup.noDraft : sidePanel[tab];
}

function Quiet({ verdict }: { verdict: Verdict | undefined }) {
  return (
    <div className="side-panel-quiet" role="status">
      {verdict && (
        <>
          <h2 className="side-panel-title">{verdict.title}</h2>
          <p>{verdict.text}</p>
        </>
      )}
    </div>
  );
}
