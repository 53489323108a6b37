import type { MonthMessages } from '../practice-messages.ts';

export const month: MonthMessages = {
  invented: 'Invented figures: Camille does not exist. Nothing of yours is shown here, and nothing is kept.',
  chapters: [
    {
      title: 'Week one: as before.',
      text: 'Camille opens the networks without thinking of it, and posts in one go.',
    },
    {
      title: 'Week two: a look back.',
      text: 'She allows herself 25 minutes of LinkedIn a day, and reads again what the sieves point out.',
    },
    {
      title: 'Week three: sips.',
      text: 'A few minutes, several times a day. A heated draft can wait until tomorrow.',
    },
    {
      title: 'Week four: on purpose.',
      text: 'Less time, as many posts, and each for a reason.',
    },
  ],
  play: 'Play',
  pause: 'Pause',
  again: 'Play again',
  previous: 'Day before',
  next: 'Next day',
  pace: 'Pace',
  paces: { slow: 'Slow', quick: 'Quick' },
  position: (day, of) => `Day ${day} of ${of}`,
  keys: 'Space plays and pauses, the arrows go from day to day. Escape goes back to the draft.',
};
