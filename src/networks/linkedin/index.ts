import type { Network } from '../network.ts';
import { HOSTS } from './addresses.ts';
import { page } from './page.ts';

/** LinkedIn. Page only: the site looks for extensions that read its requests. */
export const linkedin: Network = { id: 'linkedin', hosts: HOSTS, page, data: null };
