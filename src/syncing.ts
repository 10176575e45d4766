import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { followStored } from './stored.ts';

/*
 * Whether this browser shares through the browser's own sync, and how that goes. In local storage: each
 * browser decides for itself.
 */

const KEYS = { on: 'syncOn', since: 'syncSince', trouble: 'syncTrouble' } as const;

const SyncingSchema = v.object({
  /** The user's choice. */
  on: v.fallback(v.boolean(), true),
  /** When everything was erased here, in ms since 1970: nothing that was said until then comes back. */
  since: v.fallback(v.number(), 0),
  /** `full`: not everything fits; `refused`: the browser did not take the last of it. */
  trouble: v.fallback(v.nullable(v.picklist(['full', 'refused'])), null),
});
export type Syncing = v.InferOutput<typeof SyncingSchema>;

/** What was never kept, or is not understood, has its default. */
export async function readSyncing(): Promise<Syncing> {
  const kept = await browser.storage.local.get(Object.values(KEYS));
  const { on, since, trouble } = KEYS;
  return v.parse(SyncingSchema, {
    on: kept[on] ?? null,
    since: kept[since] ?? null,
    trouble: kept[trouble] ?? null,
  });
}

export function keepSyncing(changed: Partial<Syncing>): Promise<void> {
  const named = Object.entries(changed).map(([name, value]) => [
    KEYS[name as keyof Syncing],
    value,
  ]);
  return browser.storage.local.set(Object.fromEntries(named));
}

/** Tells how it is now and after every change, until the signal ends it. */
export function followSyncing(use: (syncing: Syncing) => void, signal: AbortSignal): void {
  followStored('local', Object.values(KEYS), readSyncing, use, signal);
}
