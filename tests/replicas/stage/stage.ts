import { REPLICAS } from '../index.ts';
import type { Language } from '../replica.ts';
import type { BoxModel } from './state.ts';

const params = new URLSearchParams(location.search);

/** A switch in the address, such as `?settings=hidden`. */
export const option = (name: string): string | null => params.get(name);

export const id = option('replica') ?? '';
export const lang: Language = option('lang') === 'fr' ? 'fr' : 'en';

/** The interface's wording: English, then French. */
export const say = (en: string, fr: string): string => (lang === 'fr' ? fr : en);

const state = window.__replica;
const boxes = REPLICAS.find((replica) => replica.id === id)?.boxes ?? [];

/** Declares a box under the name it has in the registry. Mounting again under the same name replaces it. */
export function addBox(name: string, model: BoxModel): void {
  const box = boxes.find((one) => one.name === name);
  if (box) state.boxes[name] = { ...model, selector: box.selector };
  else state.errors.push(`box "${name}" is not in the registry of ${id}`);
}

export const textOf = (name: string): string => state.boxes[name]?.getText() ?? '';

export const isBlank = (text: string): boolean => text.replace(/[\s\u200b\ufeff]/g, '') === '';

type AnyEvent = Event | { readonly nativeEvent: Event };

/**
 * Records a publication unless the text is blank. With `?trusted=1` the site takes trusted events only.
 * Returns whether it was taken, so that the caller clears its box.
 */
export function publish(box: string, text: string, event: AnyEvent, how: string): boolean {
  const trusted = ('nativeEvent' in event ? event.nativeEvent : event).isTrusted;
  if (isBlank(text)) return false;
  if (option('trusted') === '1' && !trusted) {
    note('refused');
    return false;
  }
  state.published.push({ box, text, how, trusted });
  return true;
}

/** Notes something the site did that is no publication. */
export function note(type: string, key?: string): void {
  state.seen.push({ type, trusted: false, target: 'site', ...(key === undefined ? {} : { key }) });
}

export function addAction(name: string, action: () => void): void {
  state.actions[name] = action;
}

/** Ready once the editors have painted, for some mount lazily. */
export function ready(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => (state.ready = true))));
}

export const isModEnter = (event: { key: string; ctrlKey: boolean; metaKey: boolean }): boolean =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey);
