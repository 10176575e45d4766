import type { Network } from '../network.ts';
import { HOSTS } from './addresses.ts';
import { data } from './data.ts';
import { page } from './page.ts';

export const bluesky: Network = { id: 'bluesky', hosts: HOSTS, page, data };
