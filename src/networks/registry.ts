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
 * Every network Adrift reads. A new one is one folder and one line here, and the scripts that carry
 * it: src/content/sites/<id>.iife.ts and, if its pages load data, src/page-data/sites/<id>.iife.ts.
 * The manifest's content scripts and their match patterns follow from this list.
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
