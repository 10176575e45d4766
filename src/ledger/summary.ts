import type { AccountSummary } from '../model/tally.ts';
import { tierOf } from '../model/tier.ts';
import { basisOf } from './basis.ts';
import type { AccountRow } from './database.ts';

/** An account's row as the interface shows it. */
export function summaryOf(row: AccountRow): AccountSummary {
  const followers = row.followers?.value ?? null;
  const { own, picked, ...tally } = row.tally;
  return {
    network: row.network,
    handle: row.handle.value,
    name: row.name?.value ?? null,
    url: row.url?.value ?? null,
    followers,
    tier: tierOf(followers),
    followed: row.followed?.value ?? null,
    starred: row.starred?.value ?? false,
    tally,
    basis: basisOf({ own, picked }),
    drift: row.drift,
    lastSeen: row.lastSeen,
  };
}
