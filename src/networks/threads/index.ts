import type { Network } from '../network.ts';
import { HOSTS } from './addresses.ts';
import { data } from './data.ts';
import { page } from './page.ts';

export const threads: Network = { id: 'threads', hosts: HOSTS, page, data };
