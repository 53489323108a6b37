import { createHash, X509Certificate } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { generate } from 'selfsigned';
import { answer, isReplicaHost } from '../replicas/answer.ts';
import type { ReplicaFiles } from '../replicas/build-replicas.ts';

export interface BlockedRequest {
  /** The whole address where a network's host was asked; `https://host:port` for any other. */
  readonly url: string;
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
 * All the web there is for a browser under test: a proxy that leads to the replicas, lets nothing else through, and
 * writes down what else was asked for, by a page, a background or the browser itself.
 */
export interface ClosedWeb {
  readonly port: number;
  /** By which Chromium knows the certificate: a digest of its key. */
  readonly keyDigest: string;
  readonly blocked: readonly BlockedRequest[];
  close(): Promise<void>;
}

/** One for all the browsers of this process. */
let certificate: Promise<{ readonly key: string; readonly cert: string; readonly keyDigest: string }> | undefined;

async function makeCertificate() {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'replicas.test' }], { keyType: 'ec' });
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key, cert, keyDigest: createHash('sha256').update(publicKey).digest('base64') };
}

export async function openClosedWeb(files: ReplicaFiles): Promise<ClosedWeb> {
  certificate ??= makeCertificate();
  const { keyDigest, ...credentials } = await certificate;
  const blocked: BlockedRequest[] = [];
  const block = (url: string) => {
    if (!BROWSERS_OWN.has(new URL(url).hostname)) blocked.push({ url });
  };

  const replicas = createSecureServer(credentials, (request, response) => {
    const url = `https://${request.headers.host}${request.url}`;
    const answered = answer(url, files);
    if (answered) return send(response, answered);
    block(url);
    response.destroy();
  });
  const proxy = createServer((request, response) => {
    block(String(request.url));
    response.writeHead(502).end();
  });
  proxy.on('connect', (request: IncomingMessage, socket: Duplex) => {
    socket.on('error', () => {});
    const [host, port] = String(request.url).split(':');
    if (port !== '443' || !isReplicaHost(host!)) {
      block(`https://${request.url}`);
      return socket.end('HTTP/1.1 502 Blocked\r\n\r\n');
    }
    const through = connect(portOf(replicas), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      through.pipe(socket).pipe(through);
    });
    through.on('error', () => socket.destroy());
    socket.on('close', () => through.destroy());
  });

  // A server forgets what a proxy leads elsewhere, and yet waits for its end.
  const sockets = new Set<Socket>();
  for (const server of [replicas, proxy]) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  }
  return {
    port: portOf(proxy),
    keyDigest,
    blocked,
    async close() {
      const closed = [proxy, replicas].map((server) => new Promise((resolve) => server.close(resolve)));
      for (const socket of sockets) socket.destroy();
      await Promise.all(closed);
    },
  };
}

const portOf = (server: { address(): unknown }): number => (server.address() as AddressInfo).port;

function send(
  response: ServerResponse,
  { status, contentType, headers, body }: NonNullable<ReturnType<typeof answer>>,
) {
  response.writeHead(status, { 'content-type': contentType, ...headers }).end(body);
}
