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
 * @returns null where there is no database yet, or none of this version
 */
export async function glanceAtFollowed(): Promise<AccountSummary[] | null> {
  const raw = await openRaw(NAME);
  if (raw === null) return null;
  try {
    if (Math.floor(raw.version / 10) !== SCHEMA) return null;
    const accounts = raw.transaction('accounts').objectStore('accounts');
    return (await done<AccountRow[]>(accounts.index('listed').getAll(1))).map(summaryOf);
  } finally {
    raw.close();
  }
}
