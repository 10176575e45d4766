import type { Network } from '../network.ts';
import { HOSTS, ID } from './addresses.ts';
import { data } from './data.ts';
import { page } from './page.ts';

/*
 * A reader to copy. "Perch" is an invented site, but the code is real: it is type-checked, its
 * fixture is read in both browsers, and it is in no registry, so that it never ships.
 *
 *   addresses.ts  what links and hosts mean     page.ts     one element -> one post
 *   parts.ts      the selectors, each once      profile.ts  a profile page -> one account
 *   marks.ts      "this is paid"                data.ts     the site's own JSON -> posts, accounts
 *
 * Start with addresses.ts and parts.ts. Leave out what your site does not have: a network without
 * page data says `data: null` here. CONTRIBUTING.md has the steps and the rules.
 */

/** Perch, a site that does not exist. */
export const template: Network = { id: ID, hosts: HOSTS, page, data };
