import type { Transaction } from 'dexie';
import * as v from 'valibot';
import { entryName, type SyncEntry, SyncEntrySchema } from '../model/sync.ts';
import type { AccountRow, PostRow, SyncedRow } from './database.ts';

/**
 * The step to version 3: notes what was starred, followed and corrected before there was a sync.
 * Nothing was shared then, so that what was taken back need not be noted.
 */
export async function syncExisting(tx: Transaction): Promise<void> {
  // Without an index: those of posts change from version to version, and this is done once.
  const accounts: AccountRow[] = await tx.table('accounts').toArray();
  const isCorrected = (row: PostRow) => row.correction !== null;
  const posts: PostRow[] = await tx.table('posts').filter(isCorrected).toArray();
  const entries = [...accounts.flatMap(entriesOfAccount), ...posts.flatMap(entriesOfPost)];
  await tx.table('synced').bulkPut(entries.flatMap(rowFor));
}

/** The row of an entry; none for one that the browser's storage could not carry. */
export function rowFor(entry: SyncEntry): SyncedRow[] {
  return v.is(SyncEntrySchema, entry) ? [{ ...entry, name: entryName(entry) }] : [];
}

function entriesOfAccount(row: AccountRow): SyncEntry[] {
  const { network, stableId, starred, followed } = row;
  const account = { network, stableId, handle: row.handle.value };
  const entries: SyncEntry[] = [];
  if (starred?.value) entries.push({ kind: 'star', ...account, ...starred });
  if (followed?.value) entries.push({ kind: 'follow', ...account, ...followed });
  return entries;
}

function entriesOfPost({ key, correction }: PostRow): SyncEntry[] {
  return correction?.value ? [{ kind: 'correction', key, ...correction }] : [];
}
