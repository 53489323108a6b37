import type { Verdict } from './draft-messages.ts';

/** The side panel, and the choice between it and the page. */
export interface SidePanelMessages {
  readonly title: string;
  readonly elsewhere: Verdict;
  readonly private: Verdict;
  /** The tab was open before this Tamis was there. */
  readonly reload: Verdict;
  readonly paste: string;
  readonly pasteBox: string;
  readonly placeholder: string;
  /** Where Tamis shows itself, network by network. */
  readonly where: string;
  /** What LinkedIn's terms say of additions to its pages. */
  readonly terms: string;
  readonly surfaces: Readonly<Record<'beside' | 'panel', string>>;
  /** What the side panel only means, told plainly. */
  readonly onlyThere: string;
}
