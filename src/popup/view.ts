import type { NetworkId } from '../model/network.ts';
import type { AccountSummary } from '../model/tally.ts';
import { TIERS, type Tier } from '../model/tier.ts';
import { networksOf, type Order, searchAccounts, sortAccounts } from '../ui/order.ts';

/** What the user asked to see of the list. */
export interface View {
  search: string;
  order: Order;
  /** Null for all. */
  network: NetworkId | null;
  tier: Tier | null;
}

export const FIRST_VIEW: View = { search: '', order: 'drift', network: null, tier: null };

/** The accounts that a view shows, in its order. */
export function accountsIn(accounts: readonly AccountSummary[], view: View): AccountSummary[] {
  const { search, order, network, tier } = view;
  const kept = accounts.filter(
    (account) =>
      (network === null || account.network === network) && (tier === null || account.tier === tier),
  );
  return sortAccounts(search === '' ? kept : searchAccounts(kept, search), order);
}

/** Whether a view leaves any account out. */
export function isNarrowed({ search, network, tier }: View): boolean {
  return search.trim() !== '' || network !== null || tier !== null;
}

/** What the accounts can be told apart by: the networks and tiers that occur, in their usual order. */
export function choicesIn(accounts: readonly AccountSummary[]): {
  networks: NetworkId[];
  tiers: Tier[];
} {
  const tiers = new Set(accounts.map(({ tier }) => tier));
  return {
    networks: networksOf(accounts),
    tiers: TIERS.filter((tier) => tiers.has(tier)),
  };
}
