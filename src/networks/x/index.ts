import type { Network } from '../network.ts';
import { HOSTS } from './addresses.ts';
import { data } from './data.ts';
import { page } from './page.ts';

/** X, formerly Twitter. */
export const x: Network = { id: 'x', hosts: HOSTS, page, data };
