import type { AccountRef } from '../model/messages.ts';
import { actAt } from '../model/sync.ts';
import { AccountShelf } from './account-shelf.ts';
import { lastHolder, learn, refreshAll, storeAccounts } from './accounts.ts';
import { unseenFacts } from './facts.ts';
import { identityOf, noteStars, timesOf } from './synced.ts';
import { write } from './write.ts';

/**
 * Stars an account, also one that no post was seen of yet, or takes its star away.
 * @param now ms since 1970
 */
export function star(
  { network, handle }: AccountRef,
  starred: boolean,
  now: number,
): Promise<void> {
  return write(async () => {
    const account = { network, stableId: null, handle };
    const shelf = await AccountShelf.holding([account]);
    const before = lastHolder(shelf.namesakes(network, handle));
    const times = await timesOf('star', before ? identityOf(before) : account);
    const at = actAt(now, before?.starred?.at, ...times);
    const facts = { ...unseenFacts(handle), starred: { value: starred, at } };
    const n = learn(network, null, facts, shelf);
    await storeAccounts(shelf);
    await noteStars(await refreshAll([shelf.current(n)]));
  });
}
