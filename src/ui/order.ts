import { accountName } from '../model/keys.ts';
import { NETWORK_IDS, NETWORK_NAMES, type NetworkId } from '../model/network.ts';
import type { AccountSummary } from '../model/tally.ts';
import { displayName } from './names.ts';
import { changeOf, postsSeen, shareOf } from './share.ts';

export const ORDERS = ['drift', 'share', 'recent', 'posts'] as const;
export type Order = (typeof ORDERS)[number];

/** What an account is ranked by, largest first. */
export const RANK: Record<Order, (account: AccountSummary) => number> = {
  // A change that is not claimed is none, however large it looks.
  drift: (account) =>
    account.drift.state === 'steady' ? 0 : (changeOf(account) ?? Number.NEGATIVE_INFINITY),
  // One sponsored post of one says little: accounts with too few posts stand behind the others.
  share: (account) => (shareOf(account.tally) ?? -1) - (account.drift.state === 'too-few' ? 2 : 0),
  recent: (account) => account.lastSeen,
  posts: (account) => postsSeen(account.tally),
};

/** The accounts in the chosen order; equals by share, then by name. */
export function sortAccounts(accounts: readonly AccountSummary[], order: Order): AccountSummary[] {
  const names = new Map<AccountSummary, string>();
  // Only where it decides: to clean a name costs more than all else here.
  const nameOf = (account: AccountSummary) => {
    const name = names.get(account) ?? displayName(account).toLowerCase();
    names.set(account, name);
    return name;
  };
  return accounts
    .map((account) => ({ account, ranks: [RANK[order](account), RANK.share(account)] }))
    .sort((a, b) => compareRanks(a.ranks, b.ranks) || compare(nameOf(a.account), nameOf(b.account)))
    .map(({ account }) => account);
}

/** The accounts whose name, handle or network has every word of the search. */
export function searchAccounts(
  accounts: readonly AccountSummary[],
  search: string,
): AccountSummary[] {
  const words = fold(search).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [...accounts];
  return accounts.filter((account) => {
    const { name, handle, network } = account;
    const text = fold(`${name ?? ''} @${handle} ${NETWORK_NAMES[network]}`);
    return words.every((word) => text.includes(word));
  });
}

/** The accounts with a list key each: a handle that went to a new owner stands for two accounts. */
export function keyed(
  accounts: readonly AccountSummary[],
): { key: string; account: AccountSummary }[] {
  const times = new Map<string, number>();
  return accounts.map((account) => {
    const name = accountName(account.network, account);
    const time = times.get(name) ?? 0;
    times.set(name, time + 1);
    return { key: `${name} ${time}`, account };
  });
}

/** Without case, accents and compatibility forms. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, rank] of a.entries()) {
    const difference = compare(b[index] ?? 0, rank);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The networks that occur among accounts, in their usual order. */
export function networksOf(accounts: readonly AccountSummary[]): NetworkId[] {
  const seen = new Set(accounts.map(({ network }) => network));
  return NETWORK_IDS.filter((id) => seen.has(id));
}
