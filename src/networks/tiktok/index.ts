import type { Network } from '../network.ts';
import { HOSTS } from './addresses.ts';
import { data } from './data.ts';
import { page } from './page.ts';

export const tiktok: Network = { id: 'tiktok', hosts: HOSTS, page, data };
