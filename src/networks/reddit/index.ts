import type { Network } from '../network.ts';
import { HOSTS } from './addresses.ts';
import { page } from './page.ts';

/** Reddit, in its newer pages ("shreddit") and in the old ones. Its pages hold all that is read. */
export const reddit: Network = { id: 'reddit', hosts: HOSTS, page, data: null };
