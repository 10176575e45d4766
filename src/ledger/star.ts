import type { AccountRef } from '../model/messages.ts';
import { AccountShelf } from './account-shelf.ts';
import { factsOf, learn, refresh, storeAccounts } from './accounts.ts';
import { write } from './database.ts';

/**
 * Stars an account, also one that no post was seen of yet, or takes its star away.
 * @param now ms since 1970
 */
export function star(
  { network, handle }: AccountRef,
  starred: boolean,
  now: number,
): Promise<void> {
  const unseen = { stableId: null, handle, name: null, url: null, followers: null, followed: null };
  return write(async () => {
    // At time 0, so that the way the network writes the handle wins.
    const facts = { ...factsOf(unseen, 0), starred: { value: starred, at: now } };
    const shelf = await AccountShelf.holding([{ network, stableId: null, handle }]);
    const account = learn(network, null, facts, shelf);
    await storeAccounts(shelf);
    await refresh(shelf.current(account));
  });
}
