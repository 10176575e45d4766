import type { AccountSummary } from '../model/tally.ts';
import type { AccountRow } from './database.ts';
import { done, openRaw } from './raw.ts';
import { summaryOf } from './summary.ts';
import { SCHEMA } from './version.ts';

/** As in `database.ts`. */
const NAME = 'adrift';

/**
 * The followed accounts at one glance, without Dexie, whose loading and opening take several times as
 * long: for the first rows of the popup, until `followedAccounts` follows what changes.
 * @returns null where there is no database yet, none of this version, or one that is still to be counted
 */
export async function glanceAtFollowed(): Promise<AccountSummary[] | null> {
  const raw = await openRaw(NAME);
  if (raw === null) return null;
  try {
    if (Math.floor(raw.version / 10) !== SCHEMA) return null;
    const transaction = raw.transaction(['accounts', 'backlog']);
    const [behind, rows] = await Promise.all([
      done(transaction.objectStore('backlog').count()),
      done<AccountRow[]>(transaction.objectStore('accounts').index('listed').getAll(1)),
    ]);
    return behind > 0 ? null : rows.map(summaryOf);
  } finally {
    raw.close();
  }
}
