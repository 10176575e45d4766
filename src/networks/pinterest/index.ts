import type { Network } from '../network.ts';
import { HOSTS } from './addresses.ts';
import { data } from './data.ts';
import { page } from './page.ts';

export const pinterest: Network = { id: 'pinterest', hosts: HOSTS, page, data };
