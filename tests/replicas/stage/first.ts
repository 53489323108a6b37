// The first script of every page: it is inlined in the head, before any of the site's own code.
import type { ReplicaState, SeenEvent } from './state.ts';

const state: ReplicaState = { ready: false, published: [], seen: [], errors: [], boxes: {}, actions: {} };
window.__replica = state;

window.addEventListener('error', (event) => state.errors.push(String(event.message)));
window.addEventListener('unhandledrejection', (event) => state.errors.push(`rejection: ${event.reason}`));
window.addEventListener('securitypolicyviolation', (event) =>
  state.errors.push(`csp: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
);

const WATCHED = [
  'pointerdown pointerup mousedown mouseup click touchstart touchend submit',
  'keydown keypress keyup beforeinput input paste compositionstart compositionend focusin focusout',
].flatMap((types) => types.split(' '));

function nameOf(target: EventTarget | undefined): string {
  if (!(target instanceof Element)) return 'page';
  const mark = target.getAttribute('data-testid') ?? (target.id || target.getAttribute('aria-label'));
  return mark ? `${target.localName}[${mark}]` : target.localName;
}

for (const type of WATCHED) {
  const record = (event: Event) => {
    const seen: SeenEvent = { type, trusted: event.isTrusted, target: nameOf(event.composedPath()[0]) };
    state.seen.push(event instanceof KeyboardEvent ? { ...seen, key: event.key } : seen);
  };
  window.addEventListener(type, record, { capture: true, passive: true });
}
