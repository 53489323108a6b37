import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface BlockedRequest {
  /** The whole address when a page asked; `https://host:port` when the browser or a background did, by way of the proxy. */
  readonly url: string;
  readonly from: 'page' | 'proxy';
}

/** What browsers ask for of their own accord, whatever they are told: their updates. Nothing of ours may name these. */
const BROWSERS_OWN: ReadonlySet<string> = new Set([
  'accounts.google.com',
  'redirector.gvt1.com',
  'update.googleapis.com',
  'content-signature-2.cdn.mozilla.net',
  'firefox.settings.services.mozilla.com',
  'firefox-settings-attachments.cdn.mozilla.net',
]);

/**
 * A proxy that lets nothing through and writes down who was asked for: what a background worker or the browser itself
 * requests is seen by no page's interception.
 */
export interface RequestLog {
  readonly port: number;
  readonly blocked: readonly BlockedRequest[];
  record(request: BlockedRequest): void;
  close(): Promise<void>;
}

export async function startRequestLog(): Promise<RequestLog> {
  const blocked: BlockedRequest[] = [];
  const record = (request: BlockedRequest) => {
    if (!BROWSERS_OWN.has(new URL(request.url).hostname)) blocked.push(request);
  };
  const server = createServer((request, response) => {
    record({ url: String(request.url), from: 'proxy' });
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    record({ url: `https://${request.url}`, from: 'proxy' });
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Blocked\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    blocked,
    record,
    close: () => closeServer(server),
  };
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
