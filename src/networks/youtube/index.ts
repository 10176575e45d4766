import type { Network } from '../network.ts';
import { HOSTS } from './addresses.ts';
import { data } from './data.ts';
import { page } from './page.ts';

/** YouTube, with its Shorts. */
export const youtube: Network = { id: 'youtube', hosts: HOSTS, page, data };
