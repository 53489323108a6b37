import type { Locale } from '../i18n/messages.ts';
import { storedItem } from './stored-item.ts';

export interface Settings {
  readonly enabled: boolean;
  /** Epoch ms; `0` when Tamis is not paused. */
  readonly pausedUntil: number;
  /** The interface's language; `undefined`: the browser's. */
  readonly locale: Locale | undefined;
}

export const DEFAULT_SETTINGS: Settings = { enabled: true, pausedUntil: 0, locale: undefined };

const isLocale = (value: unknown): value is Locale => value === 'fr' || value === 'en';

/** Each field alone: one that is damaged falls back without taking the others with it. */
export function parseSettings(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) throw new TypeError('settings are damaged');
  const { enabled, pausedUntil, locale } = value as Record<keyof Settings, unknown>;
  return {
    enabled: typeof enabled === 'boolean' ? enabled : DEFAULT_SETTINGS.enabled,
    pausedUntil: Number.isFinite(pausedUntil) ? (pausedUntil as number) : 0,
    locale: isLocale(locale) ? locale : undefined,
  };
}

export const settingsItem = storedItem<Settings>({
  key: 'settings',
  version: 1,
  fallback: DEFAULT_SETTINGS,
  parse: parseSettings,
});

/** Whether Tamis speaks at `now` (epoch ms). */
export const isActive = ({ enabled, pausedUntil }: Settings, now: number): boolean => enabled && pausedUntil <= now;
