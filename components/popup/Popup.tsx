import type { Glance } from '../../lib/i18n/glance-messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import { networkById } from '../../lib/networks/index.ts';
import { LocaleChoice } from '../LocaleChoice.tsx';
import { Mark } from '../Mark.tsx';
import { Button } from '../ui/Button.tsx';
import { Switch } from '../ui/Switch.tsx';
import { DraftCard } from './DraftCard.tsx';
import { Exceptions } from './Exceptions.tsx';
import { HeldCard, type HeldCardProps } from './HeldCard.tsx';
import { Notice } from './Notice.tsx';
import { type PauseActions, PauseMenu } from './PauseMenu.tsx';
import type { PopupState } from './popup-state.ts';
import { StorageNotices } from './StorageNotices.tsx';
import { TodayCard } from './TodayCard.tsx';

export interface PopupProps extends PauseActions {
  state: PopupState;
  messages: Glance;
  onToggle: (enabled: boolean) => void;
  onChooseLocale: (locale: Locale) => void;
  onOpenPractice: () => void;
  onOpenDashboard: () => void;
  /** `undefined`: this browser has none. */
  onOpenSidePanel?: (() => void) | undefined;
  onUnmute: (rule: string) => void;
  onDisallow: (words: string) => void;
  onResumeSite: (site: string) => void;
  held: Omit<HeldCardProps, 'drafts' | 'notifies'>;
}

/** Today at a glance. Every state takes the same room, so that nothing moves when storage answers. */
export function Popup(props: PopupProps) {
  const { state, messages, onToggle, onChooseLocale } = props;
  const { popup, locale } = messages;
  const facts = typeof state === 'object' ? state : undefined;
  return (
    <main className="surface popup" data-failed={state === 'failed'} aria-busy={state === 'loading'}>
      <header className="popup-head">
        <Mark size={22} />
        <h1 className="popup-name">Tamis</h1>
        <span className="popup-version">
          {facts && <span title={popup.version(facts.version)}>{facts.version}</span>}
        </span>
        {facts && (
          <span className="today-total" aria-hidden="true">
            {popup.states[facts.enabled ? 'on' : 'off']}
          </span>
        )}
        <Switch
          label={popup.enabled}
          labelHidden
          checked={facts?.enabled ?? false}
          disabled={!facts}
          onChange={onToggle}
        />
      </header>
      {state === 'failed' && <Notice {...popup.failed} />}
      {facts?.notices.map((id) => (
        <Notice key={id} {...popup.changed(networkById(id).name)} />
      ))}
      {facts && <StorageNotices storage={facts.storage} messages={messages} />}
      {state !== 'failed' && (
        <>
          <DraftCard facts={facts} messages={messages} onOpenSidePanel={props.onOpenSidePanel} />
          <TodayCard facts={facts} messages={messages} />
          {facts && (
            <HeldCard
              drafts={facts.held}
              notifies={facts.notifies}
              now={facts.now}
              messages={messages}
              {...props.held}
            />
          )}
        </>
      )}
      {facts && (
        <Exceptions
          mutedRules={facts.mutedRules}
          allowedWords={facts.allowedWords}
          pausedSites={facts.pausedSites}
          messages={messages}
          onUnmute={props.onUnmute}
          onDisallow={props.onDisallow}
          onResumeSite={props.onResumeSite}
        />
      )}
      <div className="popup-actions">
        <PauseMenu
          facts={facts}
          messages={messages}
          onPause={props.onPause}
          onPauseSite={props.onPauseSite}
          onResume={props.onResume}
        />
        <Button onClick={props.onOpenPractice}>{popup.practice}</Button>
        <Button onClick={props.onOpenDashboard}>{popup.dashboard}</Button>
      </div>
      <footer className="popup-foot">
        <p>{popup.privacy}</p>
        <LocaleChoice locale={facts?.locale ?? locale} messages={messages} onChoose={onChooseLocale} />
      </footer>
      {state === 'loading' && (
        <p className="unseen" role="status">
          {popup.loading}
        </p>
      )}
    </main>
  );
}
