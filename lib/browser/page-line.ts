import { type Browser, browser } from 'wxt/browser';
import { callBackground, runtimeHere } from './call-background.ts';
import type { PageReport } from './page-report.ts';

// The line from a network's page to the background. A page speaks every twenty seconds: a word along a line that is
// open costs less than half of a message of its own. A page's last word is one all the same: the browser closes the
// lines of a page it keeps to come back to before the page hears that it goes, and nothing tells that the word was lost.
// Each word is answered once it is booked: one that the background died of, or before, is said again.

const NAME = 'page';

/** What a page's reports are said with: the line is opened when it speaks, and again where the background slept. */
export function openPageLine(onUnreachable: () => void): (report: PageReport) => void {
  let port: Browser.runtime.Port | undefined;
  /** The last word, until it is answered. */
  let unheard: PageReport | undefined;
  const connect = () => {
    const opened = runtimeHere()!.connect({ name: NAME });
    opened.onMessage.addListener((clock: unknown) => {
      if (clock === unheard?.clock) unheard = undefined;
    });
    opened.onDisconnect.addListener(() => {
      // Read, or Chromium writes to the console that nobody did.
      void runtimeHere()?.lastError;
      if (port !== opened) return;
      port = undefined;
      // Once: what it died of twice, it would die of again.
      const again = unheard;
      unheard = undefined;
      if (again) speak(again);
    });
    return opened;
  };
  const send = (report: PageReport) => {
    port ??= connect();
    port.postMessage(report);
  };
  const speak = (report: PageReport) => {
    try {
      send(report);
    } catch {
      // Closed, and word of it has not come yet.
      port = undefined;
      try {
        send(report);
      } catch {
        port = undefined;
        onUnreachable();
      }
    }
  };
  const leave = (report: PageReport) => {
    port?.disconnect();
    port = unheard = undefined;
    void callBackground('reportPage', report).catch(onUnreachable);
  };
  return (report) => {
    if (!report.isShown) return leave(report);
    unheard = report;
    speak(report);
  };
}

/** Hears the pages, with whatever they say, and answers what has been booked. To be called while the background starts. */
export function hearPages(hear: (sender: Browser.runtime.MessageSender, report: unknown) => Promise<void>): void {
  browser.runtime.onConnect.addListener((port: Browser.runtime.Port) => {
    const { name, sender } = port;
    if (name !== NAME || sender?.id !== browser.runtime.id) return;
    const take = async (report: unknown) => {
      await hear(sender, report);
      port.postMessage((report as Partial<PageReport> | null)?.clock);
    };
    // A page that has gone meanwhile waits for no answer.
    port.onMessage.addListener((report: unknown) => void take(report).catch(() => {}));
  });
}
