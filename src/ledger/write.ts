import { countBacklog } from './backlog.ts';
import { database } from './database.ts';
import { batchesPutOff } from './queries.ts';

/** Runs `work` as the one transaction that all writes of the ledger are, on numbers that are up to date. */
export function write<T>(work: () => Promise<T>): Promise<T> {
  return writeBehind(async () => {
    await countBacklog();
    return work();
  });
}

/** As `write`, for work that puts off what follows from posts. */
export function writeBehind<T>(work: () => Promise<T>): Promise<T> {
  const { posts, accounts, counts, moments, synced, backlog } = database;
  return database.transaction('rw', [posts, accounts, counts, moments, synced, backlog], work);
}

/** Brings all numbers up to date, if they are not. */
export async function catchUp(): Promise<void> {
  if ((await batchesPutOff()) > 0) await write(async () => {});
}
