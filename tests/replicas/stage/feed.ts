import { say } from './stage.ts';

export interface FeedPost {
  readonly id: string;
  readonly author: string;
  readonly handle: string;
  readonly text: string;
}

/** What other people posted, in the language of the interface. Our own words, nobody's. */
export const FEED: readonly FeedPost[] = [
  {
    id: '1001',
    author: 'Sofia Marchand',
    handle: 'sofiamarchand',
    text: say(
      'We moved our team meeting to a written note. Fewer hours in the room, clearer decisions.',
      'Nous avons remplacé la réunion d’équipe par une note écrite. Moins d’heures en salle, des décisions plus claires.',
    ),
  },
  {
    id: '1002',
    author: 'Idris Novak',
    handle: 'idrisnovak',
    text: say(
      'The library stays open until ten this winter. Bring a friend and a thermos.',
      'La bibliothèque reste ouverte jusqu’à dix heures cet hiver. Venez à deux, avec un thermos.',
    ),
  },
];
