import type { Messages } from '../../lib/i18n/index.ts';
import { LocaleChoice } from '../LocaleChoice.tsx';
import { Mark } from '../Mark.tsx';
import { Notice } from '../popup/Notice.tsx';
import { Button } from '../ui/Button.tsx';
import { CARDS } from './cards/index.ts';
import type { DashboardActions, DashboardFacts } from './dashboard-facts.ts';
import { PAGES, type PageId } from './pages.ts';

export interface DashboardProps {
  page: PageId;
  /** `'loading'`: storage has not answered yet; `'failed'`: it cannot be read. */
  facts: DashboardFacts | 'loading' | 'failed';
  actions: DashboardActions;
  messages: Messages;
}

/** Everything Tamis knows, a page a subject. The pages are links: they can be kept, sent and gone back to. */
export function Dashboard({ page, facts, actions, messages }: DashboardProps) {
  const { dashboard, popup } = messages;
  return (
    <div className="surface dashboard">
      <header className="dashboard-side">
        <p className="dashboard-name">
          <Mark size={26} /> Tamis
        </p>
        <nav aria-label={dashboard.pagesLabel}>
          <ul className="dashboard-nav">
            {PAGES.map((id) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === page ? 'page' : undefined}>
                  {dashboard.pages[id]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="dashboard-foot">
          <Button onClick={actions.openPractice}>{popup.practice}</Button>
          <LocaleChoice locale={messages.locale} messages={messages} onChoose={actions.chooseLocale} />
          <p>{popup.privacy}</p>
        </div>
      </header>
      <main className="dashboard-main" aria-busy={facts === 'loading'}>
        <h1 className="dashboard-title">{dashboard.pages[page]}</h1>
        <p className="dashboard-intro">{dashboard.intros[page]}</p>
        {facts === 'failed' && <Notice {...popup.failed} />}
        {typeof facts === 'object' && (
          <div className="card-grid dashboard-cards" data-page={page}>
            {CARDS.filter((card) => card.page === page).map(({ id, Card }) => (
              <Card key={id} facts={facts} actions={actions} messages={messages} />
            ))}
          </div>
        )}
        {facts === 'loading' && (
          <p className="unseen" role="status">
            {popup.loading}
          </p>
        )}
      </main>
    </div>
  );
}
