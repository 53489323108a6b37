import type { DraftKind } from '../networks/network.ts';
import type { Locale } from './locale.ts';
import { typeset, typesetEnglish, typesetFrench } from './typeset.ts';

/** What the background says by itself, outside any page: apart, so that it need not carry all the other words. */
export interface Notices {
  /** The toolbar icon's title. */
  readonly waiting: (count: number) => string;
  /** The same: what is left on the network in front, and that nothing is. */
  readonly left: (network: string, length: string) => string;
  readonly spent: (network: string) => string;
  /** In the menu of a selected text. */
  readonly judgeSelection: string;
  readonly remindTitle: string;
  readonly remind: (network: string, kind: DraftKind) => string;
}

const en: Notices = {
  waiting: (count) => `Tamis: ${count === 1 ? 'a held draft is waiting' : `${count} held drafts are waiting`}`,
  left: (network, length) => `Tamis: ${length} left on ${network}`,
  spent: (network) => `Tamis: what you allowed yourself on ${network} is spent`,
  judgeSelection: 'Pass this text through the sieves',
  remindTitle: 'A held draft is waiting',
  remind: (network, kind) => `Your ${kind} for ${network}: read it again, then decide.`,
};

const fr: Notices = {
  waiting: (count) => `Tamis : ${count === 1 ? 'un brouillon vous attend' : `${count} brouillons vous attendent`}`,
  left: (network, length) => `Tamis : encore ${length} sur ${network}`,
  spent: (network) => `Tamis : ce que vous vous accordez sur ${network} est épuisé`,
  judgeSelection: 'Passer ce texte au tamis',
  remindTitle: 'Un brouillon vous attend',
  remind: (network, kind) =>
    `Votre ${kind === 'post' ? 'publication' : 'commentaire'} pour ${network} : à relire, puis à vous de décider.`,
};

export const NOTICES: Readonly<Record<Locale, Notices>> = {
  fr: typeset(fr, typesetFrench),
  en: typeset(en, typesetEnglish),
};
