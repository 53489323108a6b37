import { randomBytes } from 'node:crypto';
import type { NetworkId } from '../../lib/networks/network.ts';
import type { ReplicaFiles } from './build-replicas.ts';
import { REPLICAS } from './index.ts';
import type { Replica } from './replica.ts';

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** LinkedIn sets a permissive default policy; Quill and TipTap could not start without one. X and Facebook set none. */
const DEFAULT_POLICY = `trustedTypes?.createPolicy('default', {
  createHTML: (html) => html, createScript: (script) => script, createScriptURL: (url) => url });`;

/** LinkedIn allows style attributes, which Quill 1 writes. */
const contentSecurityPolicy = (nonce: string, network: NetworkId): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}'`,
    network === 'linkedin' ? "style-src-attr 'unsafe-inline'" : "style-src-attr 'none'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

const HOSTS = new Set(REPLICAS.map((replica) => new URL(replica.url).host));

export const isReplicaHost = (host: string): boolean => HOSTS.has(host);

/** A browser runs a script it has kept much sooner than one it is given again with each page. */
const KEPT = { 'cache-control': 'max-age=86400' };
/** Asked for anew each time. That it may not be stored at all would keep it from the back/forward cache. */
const FRESH = { 'cache-control': 'no-cache' };

const scriptPath = (network: string): string => `/replica-${network}.js`;

/**
 * What the networks' servers would answer to a request for a replica, or `undefined` for any other address:
 * such a request must be blocked.
 */
export function answer(address: string, files: ReplicaFiles): Answer | undefined {
  const url = new URL(address);
  if (url.protocol !== 'https:' || !HOSTS.has(url.host)) return undefined;
  const replica = REPLICAS.find((one) => one.id === url.searchParams.get('replica') && one.url.startsWith(url.origin));
  if (replica) return page(replica, url, files);
  // Asked for by the browser of its own accord, when a tab moves to another window.
  if (url.pathname === '/favicon.ico') return { status: 404, contentType: 'image/x-icon', headers: {}, body: '' };
  if (url.pathname.startsWith('/preload/')) return preloadFrame();
  const network = REPLICAS.find((one) => scriptPath(one.network) === url.pathname)?.network;
  if (network) return { status: 200, contentType: 'text/javascript', headers: KEPT, body: files.get(`${network}.js`)! };
  return undefined;
}

function page({ id, network }: Replica, url: URL, files: ReplicaFiles): Answer {
  const nonce = randomBytes(12).toString('base64url');
  const lang = url.searchParams.get('lang') === 'fr' ? 'fr' : 'en';
  const theme = url.searchParams.get('theme') === 'dark' ? 'dark' : 'light';
  const policy = network === 'linkedin' ? DEFAULT_POLICY : '';
  const style = `${files.get('page.css')}\n${files.get(`${network}.css`)}`;
  const body = `<!doctype html>
<html lang="${lang}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<title>${id}</title>
<link rel="icon" href="data:,">
<script nonce="${nonce}">${policy}${files.get('first.js')}</script>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<div id="app"></div>
<script nonce="${nonce}" src="${scriptPath(network)}"></script>
</body>
</html>`;
  const headers = { ...FRESH, 'content-security-policy': contentSecurityPolicy(nonce, network) };
  return { status: 200, contentType: 'text/html; charset=utf-8', headers, body };
}

/** LinkedIn's hidden frame holds a second copy of the composer, which is nobody's draft. */
function preloadFrame(): Answer {
  const editor =
    '<div class="ql-editor" contenteditable="true" role="textbox" aria-label="Text editor for creating content"><p><br></p></div>';
  const body = `<!doctype html><title>preload</title><div data-test-modal-id="sharebox" role="dialog">${editor}</div>`;
  return { status: 200, contentType: 'text/html; charset=utf-8', headers: {}, body };
}
