import { type Browser, browser } from 'wxt/browser';
import type { DraftKind, NetworkId } from '../networks/network.ts';
import type { Band, Sensitivity, SieveName } from '../sieves/sieve.ts';
import type { KeptKind } from '../stats/kept-kinds.ts';
import type { MergeWay } from '../stats/merge-figures.ts';
import type { Plans } from '../time/plans.ts';
import type { Outcome } from '../time/writing-day.ts';
import { type Answer, type Call, unwrap } from './call-background.ts';
import type { KeepResult, SampleToKeep } from './deck.ts';
import type { DraftToHold, HoldResult } from './held-drafts.ts';
import type { PageReport } from './page-report.ts';
import type { PlainSettings } from './settings.ts';
import type { Surface } from './surfaces.ts';
import type { WritingPreferences } from './writing-preferences.ts';

export { callBackground, isOrphaned } from './call-background.ts';

/** What a draft looks like from outside its page: never its text. */
export interface DraftSummary {
  readonly network: NetworkId;
  readonly kind: DraftKind;
  readonly bands: Readonly<Record<SieveName, Band>>;
}

/** Answered by the background. */
export interface BackgroundProtocol {
  /** Injects the Companion into the calling page. `false`: Tamis is off or paused, or the page is not a network's. */
  openCompanion(): boolean;
  /** Something became of a draft: counted, by rule, network and day alone. */
  noteOutcome(network: NetworkId, kind: DraftKind, outcome: Outcome): void;
  /** A box with text in it was not recognised, for the health notice. */
  countUnknownBox(network: NetworkId): void;
  changeSettings(change: Partial<PlainSettings>): void;
  /** Silences a network until it is switched on again, or does so. */
  pauseSite(site: NetworkId, paused: boolean): void;
  changePreferences(change: Partial<WritingPreferences>): void;
  /** The person's plans for their networks, as they wish them: what is looser waits until tomorrow. */
  setPlans(plans: Plans): void;
  /** Where Tamis shows itself on a network. */
  setSurface(network: NetworkId, surface: Surface): void;
  /** No finding of a rule any more, in any draft; or again. */
  muteRule(rule: string, muted: boolean): void;
  /** No finding on just these words any more, in any draft; or again. */
  allowWords(words: string, allowed: boolean): void;
  /** Points these words out in every draft; or no more. */
  listConfidential(words: string, isIn: boolean): void;
  /** How much a sieve says. */
  setSensitivity(sieve: SieveName, sensitivity: Sensitivity): void;
  /** The person keeps a rule they were offered to mute: what was set aside before counts no more. */
  keepRule(rule: string): void;
  /** Keeps a draft until a moment (epoch ms). Where it cannot be kept, whoever asked still has the text. */
  holdDraft(draft: DraftToHold): HoldResult;
  holdLonger(id: string, until: number): void;
  /** Its text is gone then. */
  deleteHeld(id: string): void;
  /** Keeps a sample for Practice. */
  keepSample(sample: SampleToKeep): KeepResult;
  renameSample(id: string, title: string): void;
  deleteSample(id: string): void;
  /** Takes a deck over, as its file reads: all of it or nothing. */
  importDeck(file: string): KeepResult;
  /** Takes a backup over, as its file reads. `false`: it is none, or storage refused; nothing was changed then. */
  importBackup(file: string, way: MergeWay): boolean;
  undoImport(): void;
  /** Whether nothing of it is left. */
  erase(kind: KeptKind | 'all'): boolean;
  /** An export was made just now. */
  noteExport(): void;
  remindOfExport(wanted: boolean): void;
  /** A page that goes, or is seen no longer, tells how things are with it: the others use their line. */
  reportPage(report: PageReport): void;
  /** A network's gate stands in the calling page; or somebody went through it, for five minutes more. */
  noteGate(network: NetworkId, what: 'stood' | 'through'): void;
  /** Closes the calling tab. */
  leavePage(): void;
}

/** Answered by the Companion of a tab. */
export interface TabProtocol {
  /** The draft of the box that had the focus last, or `null` where there is none any more. */
  summariseDraft(): DraftSummary | null;
  /** Opens the panel of that box. `false` where there is none. */
  openPanel(): boolean;
}

/** Answered by the side panels that are open. */
export interface PanelProtocol {
  /** A Companion came into the calling tab: it can be called from now on. */
  companionCame(): void;
}

type Functions<Protocol> = { [Name in keyof Protocol]: (...args: never[]) => unknown };
type Handlers<Protocol extends Functions<Protocol>> = {
  [Name in keyof Protocol]: (
    sender: Browser.runtime.MessageSender,
    ...args: Parameters<Protocol[Name]>
  ) => ReturnType<Protocol[Name]> | Promise<ReturnType<Protocol[Name]>>;
};

const isCall = (message: unknown): message is Call =>
  typeof message === 'object' &&
  message !== null &&
  typeof (message as Call).call === 'string' &&
  Array.isArray((message as Call).args);

/**
 * Answers a protocol's calls: one handler for each, or it does not compile. Only this extension's own pages and
 * content scripts can call. Returns what stops it.
 */
export function answer<Protocol extends Functions<Protocol>>(handlers: Handlers<Protocol>): () => void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender, respond: (answer: Answer) => void) => {
    if (!isCall(message) || sender.id !== browser.runtime.id || !Object.hasOwn(handlers, message.call)) return;
    const handler = handlers[message.call as keyof Protocol] as (...args: unknown[]) => unknown;
    Promise.resolve()
      .then(() => handler(sender, ...message.args))
      .then(
        (value) => respond({ value }),
        (error: unknown) => respond({ error: String(error) }),
      );
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

/** Calls the side panels that are open. Rejects where there is none. */
export async function callPanels<Name extends keyof PanelProtocol>(
  call: Name,
  ...args: Parameters<PanelProtocol[Name]>
): Promise<ReturnType<PanelProtocol[Name]>> {
  const message: Call = { call, args };
  return unwrap(await browser.runtime.sendMessage(message)) as ReturnType<PanelProtocol[Name]>;
}

/** Calls the Companion of a tab. Rejects where the tab has none. */
export async function callTab<Name extends keyof TabProtocol>(
  tabId: number,
  call: Name,
  ...args: Parameters<TabProtocol[Name]>
): Promise<ReturnType<TabProtocol[Name]>> {
  const message: Call = { call, args };
  return unwrap(await browser.tabs.sendMessage(tabId, message)) as ReturnType<TabProtocol[Name]>;
}
