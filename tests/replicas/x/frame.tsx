import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { FEED, type FeedPost } from '../stage/feed.ts';
import { addBox, say } from '../stage/stage.ts';

export function Tweet({ author, handle, text, id }: FeedPost) {
  return (
    <article data-testid="tweet" role="article" tabIndex={0} aria-labelledby={`id__${id}`}>
      <div className="avatar" data-testid="Tweet-User-Avatar" />
      <div>
        <div data-testid="User-Name">
          <b>{author}</b> <span className="faint">@{handle} · 2h</span>
        </div>
        <div data-testid="tweetText" id={`id__${id}`} lang="en" dir="auto">
          {text}
        </div>
        <div role="group" className="actions faint">
          <button type="button" data-testid="reply">
            {say('Reply', 'Répondre')} 4
          </button>
          <button type="button" data-testid="retweet">
            {say('Repost', 'Reposter')} 2
          </button>
          <button type="button" data-testid="like">
            {say('Like', 'J’aime')} 31
          </button>
        </div>
      </div>
    </article>
  );
}

export const Timeline = () => (
  <section aria-label={say('Home timeline', 'Fil d’actualités')}>
    {FEED.map((post) => (
      <div key={post.id} data-testid="cellInnerDiv">
        <Tweet {...post} />
      </div>
    ))}
  </section>
);

function Search() {
  useEffect(() => {
    const input = () => document.querySelector<HTMLInputElement>('[data-testid="SearchBox_Search_Input"]');
    const write = (text: string) => {
      const field = input();
      if (field) field.value = text;
    };
    addBox('search', { element: input, getText: () => input()?.value ?? '', setText: write, clear: () => write('') });
  }, []);
  const label = say('Search query', 'Champ de recherche');
  return (
    <form role="search" onSubmit={(event) => event.preventDefault()}>
      <input
        type="text"
        role="combobox"
        data-testid="SearchBox_Search_Input"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={false}
        aria-controls="typeaheadDropdown"
        placeholder={say('Search', 'Chercher')}
      />
    </form>
  );
}

/** X's three columns; `#layers` is where its modals go. */
export function Frame({ title, children, search = false }: { title: string; children?: ReactNode; search?: boolean }) {
  return (
    <div id="react-root">
      <div className="columns">
        <header role="banner">
          <nav aria-label={say('Primary', 'Principal')}>
            <a href="/home">{say('Home', 'Accueil')}</a>
            <a href="/explore">{say('Explore', 'Explorer')}</a>
            <a href="/i/chat">{say('Chat', 'Messages')}</a>
          </nav>
          <a
            href="/compose/post"
            role="link"
            className="pill"
            data-testid="SideNav_NewTweet_Button"
            aria-label={say('Post', 'Poster')}
          >
            {say('Post', 'Poster')}
          </a>
        </header>
        <main role="main">
          <div data-testid="primaryColumn" aria-label={title}>
            <h2>{title}</h2>
            {children}
          </div>
          <div data-testid="sidebarColumn">{search && <Search />}</div>
        </main>
      </div>
      <div id="layers" />
    </div>
  );
}
