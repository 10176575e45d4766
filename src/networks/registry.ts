import { bluesky } from './bluesky/index.ts';
import { facebook } from './facebook/index.ts';
import { instagram } from './instagram/index.ts';
import { linkedin } from './linkedin/index.ts';
import { mastodon } from './mastodon/index.ts';
import type { Network } from './network.ts';
import { pinterest } from './pinterest/index.ts';
import { reddit } from './reddit/index.ts';
import { threads } from './threads/index.ts';
import { tiktok } from './tiktok/index.ts';
import { x } from './x/index.ts';
import { youtube } from './youtube/index.ts';

/**
 * Every network Adrift reads. A new one is one folder and one line here, and one in data-readers.ts
 * if its pages load data; the manifest's match patterns follow from these lists.
 */
export const NETWORKS: readonly Network[] = [
  instagram,
  tiktok,
  youtube,
  x,
  facebook,
  threads,
  linkedin,
  reddit,
  pinterest,
  bluesky,
  mastodon,
];

/** The network a page belongs to, by its host; null on any other page. */
export function networkOf(url: URL): Network | null {
  return NETWORKS.find((network) => network.hosts.includes(url.hostname)) ?? null;
}

/** The network whose markup a page has, on a host that the user allowed; null where it has none's. */
export function networkByMarkup(document: Document): Network | null {
  return NETWORKS.find((network) => network.recognise?.(document)) ?? null;
}
