import { NETWORK_NAMES, type NetworkId } from '../model/network.ts';
import type { AccountSummary } from '../model/tally.ts';
import { TIERS, type Tier } from '../model/tier.ts';
import { displayName } from '../ui/names.ts';
import { RANK, searchAccounts } from '../ui/order.ts';

/** The columns of the accounts table, in their order. */
export const COLUMNS = [
  'account',
  'network',
  'tier',
  'followers',
  'posts',
  'share',
  'drift',
  'seen',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Which accounts the table shows, and in what order. */
export interface View {
  search: string;
  /** Only accounts that are followed or starred. */
  followed: boolean;
  network: NetworkId | null;
  tier: Tier | 'unknown' | null;
  column: Column;
  ascending: boolean;
}

export const FIRST_VIEW: View = {
  search: '',
  followed: false,
  network: null,
  tier: null,
  column: 'seen',
  ascending: false,
};

/** What a column is ordered by; null stands last, whichever way it is ordered. */
const VALUES: Record<Column, (account: AccountSummary) => string | number | null> = {
  account: (account) => displayName(account),
  network: ({ network }) => NETWORK_NAMES[network],
  tier: ({ tier }) => (tier === null ? null : TIERS.indexOf(tier)),
  followers: ({ followers }) => followers,
  posts: RANK.posts,
  // One sponsored post of one says little, whichever way one looks.
  share: (account) => (isTooFew(account) ? null : RANK.share(account)),
  drift: (account) => (isTooFew(account) ? null : RANK.drift(account)),
  seen: ({ lastSeen }) => lastSeen || null,
};
const TEXTS: readonly Column[] = ['account', 'network'];

/** The view after a column's header was pressed: words from A on, numbers from the largest down. */
export function sortedBy(view: View, column: Column): View {
  const ascending = column === view.column ? !view.ascending : TEXTS.includes(column);
  return { ...view, column, ascending };
}

/** The accounts of a view in its order; equals by name. */
export function accountsIn(accounts: readonly AccountSummary[], view: View): AccountSummary[] {
  const value = VALUES[view.column];
  const direction = view.ascending ? 1 : -1;
  const collator = new Intl.Collator(undefined, { numeric: true });
  const ofText = (a: string | number, b: string | number) =>
    typeof a === 'string' ? collator.compare(a, String(b)) : a - Number(b);
  return searchAccounts(accounts, view.search)
    .filter((account) => isIn(account, view))
    .map((account) => ({ account, value: value(account), name: displayName(account) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) {
        return Number(a.value === null) - Number(b.value === null) || byName(a, b);
      }
      return direction * ofText(a.value, b.value) || byName(a, b);
    })
    .map(({ account }) => account);

  function byName(a: { name: string }, b: { name: string }): number {
    return collator.compare(a.name, b.name);
  }
}

function isTooFew({ drift }: AccountSummary): boolean {
  return drift.state === 'too-few';
}

function isIn(account: AccountSummary, { followed, network, tier }: View): boolean {
  if (followed && account.followed !== true && !account.starred) return false;
  if (network !== null && account.network !== network) return false;
  return tier === null || (account.tier ?? 'unknown') === tier;
}
