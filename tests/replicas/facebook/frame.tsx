import type { ReactNode } from 'react';
import { FEED } from '../stage/feed.ts';
import { say } from '../stage/stage.ts';
import { RoleButton } from './role-button.tsx';

/** The top bar and the column of the feed. */
export const Frame = ({ children, onCompose }: { children?: ReactNode; onCompose?: () => void }) => (
  <>
    <div role="banner">
      <input
        type="search"
        role="combobox"
        aria-expanded={false}
        aria-controls="suggestions"
        aria-label={say('Search', 'Rechercher')}
        placeholder={say('Search', 'Rechercher')}
      />
    </div>
    <div role="main">
      <div role="region" aria-label={say('Create a post', 'Créer une publication')} className="card row">
        <div className="avatar" />
        <RoleButton label={say('What’s on your mind?', 'Quoi de neuf ?')} className="opener" onPress={onCompose} />
      </div>
      {children}
    </div>
  </>
);

/** A post of the feed; its own Comment button opens the form and publishes nothing. */
export function FeedItem({ position, children }: { position: number; children?: ReactNode }) {
  const { author, text } = FEED[position - 1]!;
  return (
    <div aria-posinset={position} role="article" className="card">
      <div className="row">
        <div className="avatar" />
        <b>{author}</b>
      </div>
      <div data-ad-preview="message" className="text">
        {text}
      </div>
      <div className="row actions faint">
        <RoleButton label={say('Like', 'J’aime')} />
        <RoleButton label={say('Comment', 'Commenter')} />
        <RoleButton label={say('Share', 'Partager')} />
      </div>
      {children}
    </div>
  );
}

export const Feed = () => (
  <>
    <FeedItem position={1} />
    <FeedItem position={2} />
  </>
);
