import type { KeptKind } from '../stats/kept-kinds.ts';
import { dayItem } from './day-store.ts';
import { deckItem } from './deck.ts';
import { reminderItem } from './export-reminder.ts';
import { healthItem } from './health.ts';
import { heldItem, isHeldTextKey, textItem } from './held-drafts.ts';
import { dayRuleItem } from './ledger-item.ts';
import { pausesItem } from './pauses.ts';
import { plansItem } from './plans.ts';
import { settingsItem } from './settings.ts';
import type { StoredItem } from './stored-item.ts';
import { surfacesItem } from './surfaces.ts';
import { preferencesItem } from './writing-preferences.ts';

export interface Kept {
  readonly kind: KeptKind;
  readonly item: StoredItem<unknown>;
}

const SETTINGS: readonly StoredItem<unknown>[] = [
  settingsItem,
  preferencesItem,
  healthItem,
  pausesItem,
  reminderItem,
  plansItem,
  dayRuleItem,
  surfacesItem,
] as readonly StoredItem<unknown>[];
const DAY = /^d:(\d{4}-\d{2}-\d{2})$/;

/** What is stored under a key, for export, import and erasing; `undefined` for what is none of the person's own. */
export function keptAt(key: string): Kept | undefined {
  const [, day] = DAY.exec(key) ?? [];
  if (day) return { kind: 'history', item: dayItem(day) as StoredItem<unknown> };
  if (key === heldItem.key) return { kind: 'held', item: heldItem as StoredItem<unknown> };
  if (isHeldTextKey(key)) return { kind: 'held', item: textItem(key.slice(2)) as StoredItem<unknown> };
  if (key === deckItem.key) return { kind: 'deck', item: deckItem as StoredItem<unknown> };
  const item = SETTINGS.find((one) => one.key === key);
  return item && { kind: 'settings', item };
}
