/*
 * Keeps the browser's synchronised storage and the ledger alike. The extension itself sends nothing.
 *
 *   act of the user, page says "followed" -> ledger --+
 *                                                     +-> soon() -> reconcile: storage -> ledger -> storage
 *   storage.onChanged, start of the worker -----------+
 *
 * No state but in storage and ledger: whatever a worker that dies leaves undone, the next one finds.
 */
import { absorb } from '../ledger/absorb.ts';
import { eraseLedger } from '../ledger/forget.ts';
import { allFit, ITEM_NAMES, itemsToWrite, merge, readItems } from '../model/sync.ts';
import type { Syncing } from '../syncing.ts';
import { soon } from './soon.ts';

/** ms that changes are gathered for: at most 20 writes a minute and 1,200 an hour, of 120 and 1,800. */
const BURST = 3000;

/** The part of `browser.storage.sync` that is relied on. */
export interface SyncStorage {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** What the sync needs of the browser and of the ledger. */
export interface SyncEnvironment {
  storage: SyncStorage;
  readSyncing(): Promise<Syncing>;
  keepSyncing(changed: Partial<Syncing>): Promise<void>;
  /** Does what is to be done with the ledger, see `Door.run`. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** ms since 1970. */
  now(): number;
}

export interface Sync {
  /** Reconciles in a moment, once for all calls until then. What fails is tried at the next call. */
  soon(): void;
  /** `soon` where a change of `storage.onChanged` is of interest here. */
  changed(changes: Record<string, unknown>, area: string): void;
  /** Switches it on or off; off, what was stored is taken away. @throws where that fails */
  choose(on: boolean): Promise<void>;
  /**
   * Erases the ledger and what is stored; what other browsers store again does not come back.
   * @throws where it fails; then the ledger is as it was
   */
  erase(): Promise<void>;
}

export function createSync(env: SyncEnvironment): Sync {
  // One after the other: two at once would write the same twice, or what was just taken away.
  let last: Promise<void> = Promise.resolve();
  const next = (work: () => Promise<void>) => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
  const reconcileSoon = soon(() => {
    // Storage is full, closed or over its rate: the ledger has all, and the next call tries again.
    next(() => reconcile(env)).catch(() => {});
  }, BURST);
  return {
    soon: reconcileSoon,
    changed(changes, area) {
      if (area === 'sync' && ITEM_NAMES.some((key) => key in changes)) reconcileSoon();
    },
    choose: (on) =>
      next(async () => {
        if (!on) await env.storage.remove([...ITEM_NAMES]);
        await env.keepSyncing({ on, trouble: null });
        if (on) reconcileSoon();
      }),
    erase: () =>
      next(async () => {
        await env.keepSyncing({ since: env.now(), trouble: null });
        await env.storage.remove([...ITEM_NAMES]);
        await env.run(eraseLedger);
      }),
  };
}

/**
 * Takes what is stored into the ledger, and stores what it lacks, in at most one write.
 * @throws where storage or ledger fails; what was done until then holds
 */
export async function reconcile(env: SyncEnvironment): Promise<void> {
  const { on, since, trouble } = await env.readSyncing();
  if (!on) return;
  const stored = await env.storage.get([...ITEM_NAMES]);
  const heard = readItems(stored);
  const news = heard.filter(({ at }) => at > since);
  const known = merge(await env.run(() => absorb(news, env.now())), heard);
  const items = itemsToWrite(known, stored);
  let now: Syncing['trouble'] = allFit(known) ? null : 'full';
  try {
    if (Object.keys(items).length > 0) await env.storage.set(items);
  } catch (error) {
    now = 'refused';
    throw error;
  } finally {
    if (now !== trouble) await env.keepSyncing({ trouble: now });
  }
}
