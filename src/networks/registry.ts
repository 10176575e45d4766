import { instagram } from './instagram/index.ts';
import type { Network } from './network.ts';
import { x } from './x/index.ts';

/**
 * Every network Adrift reads. A new one is one folder, one line here, one in data-readers.ts if the
 * page loads data, and its hosts in manifest.json.
 */
export const NETWORKS: readonly Network[] = [instagram, x];

/** The network a page belongs to, by its host; null on any other page. */
export function networkOf(url: URL): Network | null {
  return NETWORKS.find((network) => network.hosts.includes(url.hostname)) ?? null;
}
