import { accountName } from '../model/keys.ts';
import type { AccountRef } from '../model/messages.ts';
import type { AccountSummary } from '../model/tally.ts';

/** What telling of drift needs of the browser and of the ledger. */
export interface DriftWatch {
  on(): Promise<boolean>;
  account(ref: AccountRef): Promise<AccountSummary | null>;
  /** Names of the accounts that were told of, and drift still. */
  told(): Promise<string[]>;
  keepTold(names: readonly string[]): Promise<void>;
  show(account: AccountSummary): Promise<void>;
}

/**
 * Tells of followed accounts that begin to drift toward sponsored: once for each time that one does.
 * An account that may be drifting still is between the two, and ends nothing, so that it is not told
 * of again at each turn of one post. Asked after posts were recorded; never rejects.
 * @returns what is to be called with the accounts of the posts
 */
export function createDriftWatch(env: DriftWatch): (refs: readonly AccountRef[]) => Promise<void> {
  // One after the other: two at once would both tell of the same.
  let last: Promise<void> = Promise.resolve();
  return (refs) => {
    last = last
      .then(() => look(env, refs))
      .catch(() => {
        // No notice is worth a record that fails; the next post of the account gives another chance.
      });
    return last;
  };
}

async function look(env: DriftWatch, refs: readonly AccountRef[]): Promise<void> {
  if (!(await env.on())) return;
  const before = await env.told();
  const told = new Set(before);
  const crossed: AccountSummary[] = [];
  for (const [name, ref] of named(refs)) {
    const account = await env.account(ref);
    if (account === null || !isFollowed(account)) continue;
    const { state } = account.drift;
    if (state === 'up' && !told.has(name)) crossed.push(account);
    if (state === 'up') told.add(name);
    else if (state !== 'maybe-up') told.delete(name);
  }
  // First: a worker that dies in between then tells too little, and not twice.
  if (told.size !== before.length || crossed.length > 0) await env.keepTold([...told]);
  for (const account of crossed) await env.show(account);
}

/** Each account once. */
function named(refs: readonly AccountRef[]): Map<string, AccountRef> {
  return new Map(refs.map((ref) => [accountName(ref.network, ref), ref]));
}

function isFollowed({ followed, starred }: AccountSummary): boolean {
  return followed === true || starred;
}
