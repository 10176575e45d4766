import { accountName } from '../model/keys.ts';
import type { AccountRef } from '../model/messages.ts';
import { NETWORK_IDS } from '../model/network.ts';

/** The pages that the navigation leads to, in its order. */
export const PAGES = [
  'overview',
  'accounts',
  'tiers',
  'brands',
  'settings',
  'data',
  'privacy',
] as const;
export type PageName = (typeof PAGES)[number];

/** What the full page shows: one of its pages, or one account. */
export type Route = { page: PageName } | { page: 'account'; account: AccountRef };

/** No handle is longer; see `AccountRefSchema`. */
const MAX_HANDLE = 500;

/**
 * What an address's fragment asks for: "#/accounts", "#/account/x:mila".
 * @returns the overview for all that it does not know
 */
export function parseRoute(hash: string): Route {
  const [page = '', name = ''] = hash.replace(/^#\/?/, '').split('/');
  const known = PAGES.find((each) => each === page);
  if (known !== undefined) return { page: known };
  const account = page === 'account' ? parseAccount(name) : null;
  return account === null ? { page: 'overview' } : { page: 'account', account };
}

/** The fragment that leads to a page. */
export function pageHref(page: PageName): string {
  return `#/${page}`;
}

/** The fragment that leads to an account. */
export function accountHref({ network, handle }: AccountRef): string {
  return `#/account/${encodeURIComponent(accountName(network, { handle }))}`;
}

/** The fragment that leads to what is shown; one for each. */
export function routeHref(route: Route): string {
  return route.page === 'account' ? accountHref(route.account) : pageHref(route.page);
}

function parseAccount(encoded: string): AccountRef | null {
  const name = decoded(encoded);
  const colon = name.indexOf(':');
  const network = NETWORK_IDS.find((id) => id === name.slice(0, colon));
  const handle = name.slice(colon + 1);
  if (network === undefined || handle === '' || handle.length > MAX_HANDLE) return null;
  return { network, handle };
}

/** "" for what was never encoded. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
